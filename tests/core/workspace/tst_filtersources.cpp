#include "core/fleet/fleetbuilder.h"
#include "core/store/recordspool.h"
#include "core/workspace/filtersources.h"
#include "support/storedpast.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! What filters ask beyond the scores of a cycle.
class TestFilterSources : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFilterOfScoresReadsNothing();
    void recordsAreThoseOfTheTenant();
    void recordsAreReadAnewWhenTheyChange();
    void comparesWithTheCycleBefore();
    void saysWhatIsMissing();
    void canBeStopped();
    void aStoreThatCannotBeReadIsAnError();

private:
    QString path() const { return m_folder->filePath(u"store.db"_s); }
    //! Three cycles of three devices, of which one, then two, then none are at high risk.
    bool storeCycles() const
    {
        return storePast(path(), m_folder->filePath(u"tenants.json"_s),
                         {{"2026-06-14T12:00:00Z", devicesAtRisk(3, 1)}, {"2026-06-15T12:00:00Z", devicesAtRisk(3, 2)}});
    }
    //! Stores one record of the device.
    bool storeRecord(const char *generation, const char *machine, const char *cve) const
    {
        auto store = Store::open(path(), Store::Open::MustExist);
        if (!store)
            return false;
        BaselineUpdate update;
        update.info.generation = QString::fromLatin1(generation);
        update.info.origin = u"o"_s;
        update.info.asked = parseTimestamp("2026-06-15T11:59:00Z");
        auto spool = RecordSpool::make(m_folder->path());
        if (!spool)
            return false;
        update.records = *spool;
        VulnerabilityRow row;
        row.id = machine;
        row.machineId = machine;
        row.cveId = cve;
        row.cvssTenths = 98;
        row.vendor = "acme";
        row.software = "anvil";
        update.records->add(row);
        return (*store)->baseline().update(u"Contoso"_s, update).has_value();
    }
    //! The scores of a stored cycle; nullptr: there is none.
    ScoreTablePtr scores(const QString &cycleId, const Profile &profile = {}) const
    {
        auto store = Store::open(path(), Store::Open::MustExist);
        if (!store)
            return nullptr;
        const auto cycle = (*store)->cycles().load(u"Contoso"_s, cycleId);
        if (!cycle || !*cycle)
            return nullptr;
        return scoredUnder(profile, (*cycle)->fleet, 50);
    }
    Result<FilterSources> read(const QString &filter, const QString &cycleId, const ScoreTablePtr &of) const
    {
        return m_reader->read(*parseFilter(filter), {u"Contoso"_s, cycleId}, of, [] { return false; });
    }
    static std::vector<uint32_t> found(const QString &filter, const ScoreTablePtr &of, const FilterSources &sources)
    {
        FilterInput input{*of};
        sources.giveTo(input);
        return evaluate(*parseFilter(filter), input)->rows();
    }

    const QString m_first = u"2026-06-14T12:00:00Z"_s;
    const QString m_second = u"2026-06-15T12:00:00Z"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FilterSourceReader> m_reader;
};

void TestFilterSources::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_reader = std::make_unique<FilterSourceReader>(path());
}

void TestFilterSources::aFilterOfScoresReadsNothing()
{
    QVERIFY(!needsSources(*parseFilter(u"risk = high and lab"_s)));
    const auto sources = read(u"risk = high"_s, m_second, nullptr); // there is no store at all
    QVERIFY(sources.has_value());
    QVERIFY(sources->lacks.isEmpty() && !sources->before && !sources->records.cves);
}

void TestFilterSources::recordsAreThoseOfTheTenant()
{
    QVERIFY(storeCycles() && storeRecord("one", "d001", "CVE-2026-1"));
    const ScoreTablePtr of = scores(m_second);
    QVERIFY(of);
    for (const QString &filter : {u"cve = cve-2026-1"_s, u"software = \"acme anvil\""_s, u"software has anvil"_s,
                                  u"vulnerableSoftware == \"acme anvil\""_s}) {
        QVERIFY(needsSources(*parseFilter(filter)));
        const auto sources = read(filter, m_second, of);
        QVERIFY(sources.has_value() && sources->lacks.isEmpty());
        QCOMPARE(found(filter, of, *sources), std::vector<uint32_t>{1});
        auto store = Store::open(path(), Store::Open::MustExist); // the command line finds the same
        QVERIFY(store.has_value());
        const auto direct = readFilterSources(*parseFilter(filter), **store, {u"Contoso"_s, m_second}, *of);
        QVERIFY(direct.has_value());
        QCOMPARE(found(filter, of, *direct), std::vector<uint32_t>{1});
    }
    QVERIFY(m_reader->known(of->index()->fleet()).cves);
    QVERIFY(!m_reader->known(scores(m_first)->index()->fleet()).cves);
}

void TestFilterSources::recordsAreReadAnewWhenTheyChange()
{
    QVERIFY(storeCycles() && storeRecord("one", "d001", "CVE-2026-1"));
    const ScoreTablePtr of = scores(m_second);
    const QString filter = u"cve = CVE-2026-1"_s;
    const auto before = read(filter, m_second, of);
    QVERIFY(before.has_value());
    QVERIFY(storeRecord("two", "d002", "CVE-2026-1"));
    const auto after = read(filter, m_second, of);
    QVERIFY(after.has_value());
    QCOMPARE(found(filter, of, *after), std::vector<uint32_t>{2});
    QCOMPARE(found(filter, of, *before), std::vector<uint32_t>{1}); // what was given stays as it was
}

void TestFilterSources::comparesWithTheCycleBefore()
{
    QVERIFY(storeCycles());
    const QString filter = u"change > 15"_s; // less is of the day that has passed
    const ScoreTablePtr of = scores(m_second);
    const auto sources = read(filter, m_second, of);
    QVERIFY(sources.has_value() && sources->before);
    QCOMPARE(found(filter, of, *sources), std::vector<uint32_t>{1});
    // Both cycles are compared under the profile in use, whatever it is by now.
    Profile withoutRisk;
    for (size_t i = 0; i < indicatorCount; ++i) {
        if (indicatorInfos[i].group == Group::Risk)
            withoutRisk.weights[i] = 0;
    }
    const ScoreTablePtr other = scores(m_second, withoutRisk);
    const auto again = read(filter, m_second, other);
    QVERIFY(again.has_value() && again->before);
    QVERIFY(again->before->profile() == withoutRisk);
    QVERIFY(found(filter, other, *again).empty());
}

void TestFilterSources::saysWhatIsMissing()
{
    QVERIFY(storeCycles());
    const auto records = read(u"cve = x"_s, m_second, scores(m_second));
    QVERIFY(records.has_value());
    QCOMPARE(records->lacks, QList<FilterLack>{FilterLack::Records});
    QVERIFY(sentenceOf(FilterLack::Records).english().contains(u"cve"_s));
    const auto both = read(u"software = x or bandBefore = highRisk"_s, m_first, scores(m_first));
    QVERIFY(both.has_value());
    QCOMPARE(both->lacks, (QList<FilterLack>{FilterLack::Records, FilterLack::CycleBefore}));
    QVERIFY(sentenceOf(FilterLack::CycleBefore).english().contains(u"bandBefore"_s));
}

void TestFilterSources::canBeStopped()
{
    QVERIFY(storeCycles() && storeRecord("one", "d001", "CVE-2026-1"));
    const auto sources = m_reader->read(*parseFilter(u"cve = x"_s), {u"Contoso"_s, m_second}, scores(m_second),
                                        [] { return true; });
    QVERIFY(!sources.has_value());
    QCOMPARE(sources.error().code, ErrorCode::Cancelled);
}

void TestFilterSources::aStoreThatCannotBeReadIsAnError()
{
    const ScoreTablePtr any = std::make_shared<const ScoreTable>(indexFor(fleetOf({storedDevice(u"d"_s)}), {}),
                                                                 Profile(), 50);
    const auto sources = read(u"cve = x"_s, m_second, any);
    QVERIFY(!sources.has_value());
    QCOMPARE(sources.error().code, ErrorCode::StoreEmpty);
}

QTEST_GUILESS_MAIN(TestFilterSources)
#include "tst_filtersources.moc"
