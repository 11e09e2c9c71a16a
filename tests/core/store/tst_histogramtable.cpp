#include "core/scoring/scoretable.h"
#include "core/store/histogramtable.h"
#include "core/store/retention.h"
#include "core/store/storeinfo.h"
#include "support/randompast.h"
#include "support/storefixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Trustgauge;

namespace {

const QString tenant = QStringLiteral("Contoso");

std::vector<size_t> every(const std::vector<CycleStamp> &cycles)
{
    std::vector<size_t> out(cycles.size());
    std::iota(out.begin(), out.end(), size_t{0});
    return out;
}

Result<HistogramPast> readAll(Store &store, const TimeRange &range = {})
{
    return HistogramTable(store.connection()).read(tenant, range, every);
}

//! Signatures and numbers of devices of a cycle, by the index that scores it.
std::vector<SignatureHistogram::Entry> indexed(const StoredCycle &cycle)
{
    const SignatureIndex index(cycle.fleet, SignatureRules::of(cycle.profile));
    std::vector<SignatureHistogram::Entry> out;
    for (uint32_t klass = 0; klass < index.classCount(); ++klass)
        out.push_back({index.signature(klass), index.count(klass)});
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.signature < b.signature; });
    return out;
}

//! Compares what is read with the cycles that were stored.
void compare(const RandomPast &past, const HistogramPast &read)
{
    QCOMPARE(read.stamps.size(), past.cycles.size());
    QCOMPARE(read.counted.size(), past.cycles.size());
    for (size_t i = 0; i < past.cycles.size(); ++i) {
        const StoredCycle &cycle = past.cycles[i];
        const HistogramPast::Counted &counted = read.counted[i];
        QCOMPARE(read.stamps[i].asOf, cycle.info.asOf);
        QVERIFY(read.stamps[i].state == cycle.info.state);
        QCOMPARE(counted.stamp, i);
        QCOMPARE(counted.cycle.id, cycle.info.id);
        QCOMPARE(counted.cycle.asOf, cycle.info.asOf);
        QVERIFY(counted.cycle.state == cycle.info.state);
        QVERIFY(*counted.cycle.profile == cycle.profile);
        QCOMPARE(counted.cycle.completenessFloor, cycle.completenessFloor);
        QVERIFY(counted.histogram.has_value());
        QVERIFY(counted.histogram->rules == SignatureRules::of(cycle.profile));
        QVERIFY2(counted.histogram->entries == indexed(cycle), qPrintable(cycle.info.id));
    }
}

} // namespace

class TestHistogramTable : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_stores = 0;

    QString newPath() { return storePlace(m_dir.filePath(QStringLiteral("%1.db").arg(m_stores++))); }

private slots:
    void aHistogramIsThatOfTheScoredFleet_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("fleet %u", seed) << seed;
    }
    void aHistogramIsThatOfTheScoredFleet()
    {
        QFETCH(quint32, seed);
        RandomPast past(seed, newPath());
        QVERIFY(past.store);
        for (int i = 0; i < 40; ++i)
            QVERIFY(past.addCycle());
        const Result<HistogramPast> read = readAll(*past.store);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail.text()));
        compare(past, *read);
        QVERIFY(checkStore(*past.store).has_value());
    }

    void onlyTheChosenCyclesOfARangeAreRead()
    {
        RandomPast past(1, newPath());
        QVERIFY(past.store);
        for (int i = 0; i < 20; ++i)
            QVERIFY(past.addCycle());
        const TimeRange range{past.cycles[3].info.asOf, past.cycles[9].info.asOf};
        const auto choose = [](const std::vector<CycleStamp> &) { return std::vector<size_t>{1, 4}; };
        const auto read = HistogramTable(past.store->connection()).read(tenant, range, choose);
        QVERIFY(read);
        QCOMPARE(read->stamps.size(), size_t{7});
        QCOMPARE(read->counted.size(), size_t{2});
        QCOMPARE(read->counted[0].cycle.id, past.cycles[4].info.id);
        QCOMPARE(read->counted[1].cycle.id, past.cycles[7].info.id);
        const auto none = readAll(*past.store, {noTime, past.cycles.front().info.asOf - 1});
        QVERIFY(none && none->stamps.empty() && none->counted.empty());
    }

    void aCycleWithoutDevicesHasAnEmptyHistogram()
    {
        auto store = Store::open(newPath(), Store::Open::MakeIfMissing);
        QVERIFY(store);
        QVERIFY(storeDevices(**store, QStringLiteral("c1"), {}));
        const auto read = readAll(**store);
        QVERIFY(read && read->counted.size() == 1);
        QVERIFY(read->counted.front().histogram && read->counted.front().histogram->entries.empty());
    }

    void cyclesOfOlderVersionsHaveNone()
    {
        const QString path = newPath();
        RandomPast past(1, path);
        QVERIFY(past.store);
        for (int i = 0; i < 6; ++i)
            QVERIFY(past.addCycle());
        past.store.reset();
        QCOMPARE(editStore(path, {QStringLiteral("DELETE FROM cycle_histogram WHERE cycle < (SELECT max(cycle) FROM "
                                                 "cycle_histogram)")}),
                 QString());
        auto store = Store::open(path, Store::Open::ReadOnly);
        QVERIFY(store);
        const auto read = readAll(**store);
        QVERIFY(read);
        for (size_t i = 0; i < read->counted.size(); ++i)
            QCOMPARE(read->counted[i].histogram.has_value(), i + 1 == read->counted.size());
        QVERIFY(checkStore(**store).has_value());
    }

    void aDamagedHistogramNamesItsCycle_data()
    {
        QTest::addColumn<QString>("damage");
        const auto row = [](const char *name, const char *statement) {
            QTest::newRow(name) << QString::fromUtf8(statement) + QStringLiteral(" WHERE cycle = 1");
        };
        row("empty", "UPDATE cycle_histogram SET histogram = x''");
        row("cut", "UPDATE cycle_histogram SET histogram = substr(histogram, 1, length(histogram) - 1)");
        row("longer", "UPDATE cycle_histogram SET histogram = histogram || x'0101'");
        row("zeroed", "UPDATE cycle_histogram SET histogram = zeroblob(length(histogram))");
        row("a text", "UPDATE cycle_histogram SET histogram = 'none'");
        row("a number", "UPDATE cycle_histogram SET histogram = 7");
        row("another sum", "UPDATE cycle_histogram SET sum = sum + 1");
        row("that of another cycle",
            "UPDATE cycle_histogram SET (histogram, sum) = (SELECT histogram, sum FROM cycle_histogram WHERE cycle = 2)");
        row("that of another cycle, without its sum",
            "UPDATE cycle_histogram SET histogram = (SELECT histogram FROM cycle_histogram WHERE cycle = 2)");
    }
    void aDamagedHistogramNamesItsCycle()
    {
        QFETCH(QString, damage);
        if (storesAreOnServer()) {
            if (damage.contains(QStringLiteral("= 7")))
                QSKIP("the server takes no number there");
            damage.replace(QStringLiteral("x'0101'"), QStringLiteral("'\\x0101'::bytea"))
                .replace(QStringLiteral("x''"), QStringLiteral("''::bytea"))
                .replace(QStringLiteral("zeroblob(length(histogram))"),
                         QStringLiteral("decode(repeat('00', length(histogram)), 'hex')"));
        }
        const QString path = newPath();
        {
            auto store = Store::open(path, Store::Open::MakeIfMissing);
            QVERIFY(store);
            QList<Device> devices{storedDevice(QStringLiteral("a")), storedDevice(QStringLiteral("b"))};
            QVERIFY(storeDevices(**store, QStringLiteral("c1"), devices));
            devices[1].riskScore = "High";
            QVERIFY(storeDevices(**store, QStringLiteral("c2"), devices, CycleState::Partial));
        }
        QCOMPARE(editStore(path, {damage}), QString());
        auto store = Store::open(path, Store::Open::MustExist);
        QVERIFY(store);
        const auto read = readAll(**store);
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::StoreBroken);
        QVERIFY2(read.error().detail.text().contains(u"the cycle of 2026-06-15T12:00:00Z"),
                 qPrintable(read.error().detail.text()));
        QVERIFY(!checkStore(**store));
    }

    // With a right checksum, but of other devices than the store has.
    void aCheckComparesWithTheDevices()
    {
        auto store = Store::open(newPath(), Store::Open::MakeIfMissing);
        QVERIFY(store);
        QList<Device> devices{storedDevice(QStringLiteral("a")), storedDevice(QStringLiteral("b"))};
        StoredCycle cycle{cycleInfo(QStringLiteral("c1")), fleetOf(devices), Profile(), 50};
        QVERIFY((*store)->cycles().begin(cycle.info) && (*store)->cycles().commit(cycle));
        QVERIFY(checkStore(**store).has_value());
        const CycleWords words{true, noticesToJson(cycle.fleet->notices()),
                               QString::fromUtf8(profileToJson(cycle.profile)), 50};
        CycleInfo info = cycle.info;
        info.devices = 2;
        devices[1].riskScore = "High";
        cycle.fleet = fleetOf(devices);
        QVERIFY(HistogramTable((*store)->connection()).write(1, cycle, info, words).has_value());
        QVERIFY(readAll(**store).has_value());
        const auto checked = checkStore(**store);
        QVERIFY(!checked);
        QVERIFY(checked.error().code == ErrorCode::StoreBroken);
        QVERIFY(checked.error().detail.text().contains(u"the cycle of 2026-06-15T12:00:00Z"));
    }

    void forgettingACycleForgetsItsHistogram()
    {
        const QString path = newPath();
        RandomPast past(2, path);
        QVERIFY(past.store);
        for (int i = 0; i < 30; ++i)
            QVERIFY(past.addCycle());
        HistoryPruner pruner(past.store->connection());
        const auto plans = pruner.plan({1, 3}, past.cycles.back().info.asOf);
        QVERIFY(plans && plans->size() == 1 && plans->front().withData > 0);
        const auto pruned = pruner.prune(*plans);
        QVERIFY2(pruned.has_value(), pruned ? "" : qPrintable(pruned.error().detail.text()));
        const auto kept = readAll(*past.store);
        QVERIFY(kept);
        QCOMPARE(static_cast<qint64>(kept->counted.size()), plans->front().kept);
        std::erase_if(past.cycles, [&](const StoredCycle &cycle) {
            return std::none_of(kept->counted.begin(), kept->counted.end(),
                                [&](const HistogramPast::Counted &one) { return one.cycle.id == cycle.info.id; });
        });
        compare(past, *kept);
        past.store.reset();
        QCOMPARE(editStore(path, {QStringLiteral("SELECT count(*) FROM cycle_histogram")}),
                 QString::number(kept->counted.size()));
    }
};

QTEST_GUILESS_MAIN(TestHistogramTable)
#include "tst_histogramtable.moc"
