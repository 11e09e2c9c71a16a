#include "core/store/retention.h"
#include "support/adddevice.h"
#include "support/livingfleet.h"
#include "support/livinghistory.h"
#include "support/patience.h"
#include "ui/session/tuningsession.h"
#include "ui/session/yearsession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <map>
#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

namespace {

const QString tenant = u"Contoso"_s;

//! A store with cycles of a living fleet, all of them also in memory, and the service that reads it.
class StoredPast
{
public:
    explicit StoredPast(quint32 seed) : m_living(seed)
    {
        auto opened = Store::open(path(), Store::Open::MakeIfMissing);
        if (!opened)
            qFatal("no store");
        m_store = std::move(*opened);
        m_service = new HistoryService;
        m_service->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_service, &QObject::deleteLater);
        m_thread.start();
        history().ask(&HistoryService::open, path());
    }
    ~StoredPast()
    {
        m_service->end();
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(StoredPast)

    [[nodiscard]] Remote<HistoryService> history() const { return Remote(*m_service); }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"store.db"_s); }

    //! Stores a cycle so many hours after the one before.
    void addCycle(int hours, CycleState state = CycleState::Complete, const Profile &profile = {})
    {
        m_asOf += hours * ticksPerHour;
        FleetBuilder builder;
        builder.restoreSource(true);
        for (const Device &device : m_living.next())
            addDevice(builder, device);
        StoredCycle cycle{cycleInfo(u"c%1"_s.arg(cycles.size()), state), builder.build(m_asOf), profile, 50};
        cycle.info.asOf = m_asOf;
        cycles.push_back(cycle);
        if (!m_store->cycles().begin(cycle.info) || !m_store->cycles().commit(cycle))
            qFatal("not stored");
    }
    //! What a tuning session begins with.
    [[nodiscard]] ScoreTablePtr newest(const Profile &profile = {}) const { return scores(cycles.back(), profile); }
    [[nodiscard]] static ScoreTablePtr scores(const StoredCycle &cycle, const Profile &profile)
    {
        return std::make_shared<const ScoreTable>(indexFor(cycle.fleet, profile), profile, cycle.completenessFloor);
    }
    //! Suspicious or worse, by the last complete cycle of each day that has one, from the scores of each fleet.
    [[nodiscard]] std::map<int64_t, size_t> expected(const Profile &profile) const
    {
        std::map<int64_t, size_t> out;
        for (const StoredCycle &cycle : cycles) {
            if (cycle.info.state != CycleState::Complete)
                continue;
            const FleetSummary summary = scores(cycle, profile)->summary();
            out[utcDay(cycle.info.asOf)] = summary.bands[indexOf(Band::Suspicious)]
                                           + summary.bands[indexOf(Band::HighRisk)];
        }
        return out;
    }
    //! Changes of place between complete cycles, from the scores of each fleet.
    [[nodiscard]] std::vector<size_t> expectedFlaps(const Profile &profile) const
    {
        std::map<std::string, std::pair<size_t, size_t>> devices; // place, changes
        for (const StoredCycle &cycle : cycles) {
            if (cycle.info.state != CycleState::Complete)
                continue;
            const ScoreTablePtr table = scores(cycle, profile);
            for (uint32_t row = 0; row < table->size(); ++row) {
                const size_t place = table->place(row);
                auto &[last,
                       changes] = devices.try_emplace(std::string(cycle.fleet->machineId(row)), place, 0).first->second;
                changes += last != place ? 1 : 0;
                last = place;
            }
        }
        std::vector<size_t> out;
        for (const auto &[id, known] : devices) {
            out.resize(std::max(out.size(), known.second + 1));
            ++out[known.second];
        }
        return out;
    }

    std::vector<StoredCycle> cycles;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    LivingFleet m_living;
    Ticks m_asOf = parseTimestamp("2026-06-15T12:00:00Z");
    QThread m_thread;
    HistoryService *m_service = nullptr;
};

using Count = size_t YearSession::Day::*;

std::map<int64_t, size_t> countsOf(const YearSession &year, Count count)
{
    std::map<int64_t, size_t> out;
    for (const YearSession::Day &day : year.days()) {
        if (!day.isPartial)
            out[day.day] = day.*count;
    }
    return out;
}

Profile withGrace(int hours)
{
    Profile out;
    out.graceHours = hours;
    return out;
}

//! A device with any risk is Suspicious: 95 x 100 / 145.
Profile heavy()
{
    Profile out;
    out.pillars = {95, 5};
    for (const Indicator risk : {Indicator::RiskLow, Indicator::RiskMedium, Indicator::RiskHigh})
        out.weights[indexOf(risk)] = 100;
    return out;
}

} // namespace

//! The stored past under the saved profile and the edited one.
class TestYearSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void daysFollowEveryTick();
    void thresholdsAreReplayedMeanwhileTheOldStay();
    void theLatestThresholdsWin();
    void newCyclesAreRead();
    void anotherProfileInUse();
    void flapsAreCountedWhenTheEditsPause();
    void partialDaysAndGapsAreTold();
    void nothingIsReadWhileHidden();
    void aTenantWithoutPastHasNoDays();
    void failuresAreToldAndCanBeRetried();
    void damagedDevicesLeaveTheDays();

private:
    std::unique_ptr<StoredPast> m_past;
    std::unique_ptr<TuningSession> m_tuning;
    std::unique_ptr<YearSession> m_year;
};

void TestYearSession::init()
{
    m_past = std::make_unique<StoredPast>(7);
    for (int i = 0; i < 24; ++i)
        m_past->addCycle(i % 2 == 0 ? 16 : 8);
    m_tuning = std::make_unique<TuningSession>();
    m_year = std::make_unique<YearSession>(*m_tuning, m_past->history());
    m_tuning->setSaved(m_past->newest());
    m_year->setTenant(tenant);
}

void TestYearSession::cleanup()
{
    m_year.reset();
    m_tuning.reset();
    m_past.reset();
}

void TestYearSession::daysFollowEveryTick()
{
    m_year->setShown(true);
    QCOMPARE(m_year->state(), YearSession::State::Loading);
    QTRY_COMPARE(m_year->state(), YearSession::State::Loaded);
    const auto saved = m_past->expected({});
    QVERIFY(saved.size() > 10);
    QCOMPARE(countsOf(*m_year, &YearSession::Day::before), saved);
    QCOMPARE(countsOf(*m_year, &YearSession::Day::after), saved);
    const Profile edited = heavy();
    QVERIFY(m_past->expected(edited) != saved);
    m_tuning->edit(edited, u"weights"_s);
    QVERIFY(!m_year->isReplaying());
    QCOMPARE(countsOf(*m_year, &YearSession::Day::before), saved); // at once, without an event loop
    QCOMPARE(countsOf(*m_year, &YearSession::Day::after), m_past->expected(edited));
    m_tuning->history().undo();
    QCOMPARE(countsOf(*m_year, &YearSession::Day::after), saved);
}

void TestYearSession::thresholdsAreReplayedMeanwhileTheOldStay()
{
    m_year->setShown(true);
    QTRY_COMPARE(m_year->state(), YearSession::State::Loaded);
    const auto saved = m_past->expected({});
    Profile edited = heavy();
    edited.cvssTenths = 99;
    edited.inactiveDays = {2, 5, 6, 7};
    m_tuning->edit(edited, u"thresholds"_s);
    QVERIFY(m_year->isReplaying());
    QCOMPARE(countsOf(*m_year, &YearSession::Day::after), saved);
    QTRY_VERIFY(!m_year->isReplaying());
    QCOMPARE(countsOf(*m_year, &YearSession::Day::after), m_past->expected(edited));
    QCOMPARE(countsOf(*m_year, &YearSession::Day::before), saved);
    // An invalid profile keeps the last valid one's.
    Profile invalid = edited;
    invalid.inactiveDays = {5, 5, 6, 7};
    m_tuning->edit(invalid, u"edges"_s);
    QVERIFY(!m_year->isReplaying());
    QCOMPARE(countsOf(*m_year, &YearSession::Day::after), m_past->expected(edited));
}

void TestYearSession::theLatestThresholdsWin()
{
    m_year->setShown(true);
    QTRY_COMPARE(m_year->state(), YearSession::State::Loaded);
    for (int hours = 7; hours <= 60; ++hours)
        m_tuning->edit(withGrace(hours), u"grace"_s);
    QTRY_VERIFY(!m_year->isReplaying());
    QCOMPARE(countsOf(*m_year, &YearSession::Day::after), m_past->expected(withGrace(60)));
    // Back to the saved ones: nothing has to be replayed.
    m_tuning->edit(withGrace(61), u"grace"_s);
    m_tuning->resetToSaved();
    QVERIFY(!m_year->isReplaying());
    QCOMPARE(countsOf(*m_year, &YearSession::Day::after), m_past->expected({}));
}

void TestYearSession::newCyclesAreRead()
{
    m_tuning->edit(withGrace(20), u"grace"_s);
    m_year->setShown(true);
    QTRY_COMPARE(m_year->state(), YearSession::State::Loaded);
    const size_t days = m_year->days().size();
    m_past->addCycle(24);
    m_tuning->setSaved(m_past->newest());
    QCOMPARE(m_year->days().size(), days);
    QTRY_COMPARE(m_year->days().size(), days + 1);
    QTRY_VERIFY(!m_year->isReplaying());
    QCOMPARE(countsOf(*m_year, &YearSession::Day::before), m_past->expected({}));
    QCOMPARE(countsOf(*m_year, &YearSession::Day::after), m_past->expected(withGrace(20)));
}

void TestYearSession::anotherProfileInUse()
{
    m_tuning->edit(withGrace(20), u"grace"_s);
    m_year->setShown(true);
    QTRY_COMPARE(m_year->state(), YearSession::State::Loaded);
    m_tuning->setSaved(m_past->newest(withGrace(20))); // the edited one was saved
    QVERIFY(!m_tuning->isChanged());
    QTRY_VERIFY(!m_year->isReplaying());
    QCOMPARE(countsOf(*m_year, &YearSession::Day::before), m_past->expected(withGrace(20)));
    QCOMPARE(countsOf(*m_year, &YearSession::Day::after), m_past->expected(withGrace(20)));
}

void TestYearSession::flapsAreCountedWhenTheEditsPause()
{
    m_year->setShown(true);
    QVERIFY(m_year->isCounting());
    QTRY_VERIFY(!m_year->isCounting());
    QVERIFY(m_year->flaps());
    QCOMPARE(m_year->flaps()->cycles, m_past->cycles.size());
    QCOMPARE(m_year->flaps()->before.devices, m_past->expectedFlaps({}));
    QVERIFY(m_year->flaps()->before.moreThan(0) > 0);
    QCOMPARE(m_year->flaps()->after, m_year->flaps()->before);

    QSignalSpy told(m_year.get(), &YearSession::flapsChanged);
    Profile edited = heavy();
    for (int weight = 50; weight <= 60; ++weight) { // one drag
        edited.weights[indexOf(Indicator::HealthInactive)] = weight;
        edited.graceHours = weight;
        m_tuning->edit(edited, u"weight"_s);
    }
    QTRY_VERIFY(!m_year->isCounting());
    QCOMPARE(m_year->flaps()->edited, edited);
    QCOMPARE(m_year->flaps()->before.devices, m_past->expectedFlaps({}));
    QCOMPARE(m_year->flaps()->after.devices, m_past->expectedFlaps(edited));
    Profile other = edited;
    other.graceHours = 2 * edited.graceHours;
    QVERIFY(m_year->flaps()->longerGrace && m_year->flaps()->longerGrace->profile == other);
    QCOMPARE(m_year->flaps()->longerGrace->flaps.devices, m_past->expectedFlaps(other));
    other = edited;
    other.inactiveDays = {2, 5, 9, 16};
    QVERIFY(m_year->flaps()->laterEdges && m_year->flaps()->laterEdges->profile == other);
    QCOMPARE(m_year->flaps()->laterEdges->flaps.devices, m_past->expectedFlaps(other));
}

void TestYearSession::partialDaysAndGapsAreTold()
{
    const int64_t last = utcDay(m_past->cycles.back().info.asOf);
    m_past->addCycle(72, CycleState::Complete, heavy());
    m_past->addCycle(24, CycleState::Partial, heavy());
    m_tuning->setSaved(m_past->newest());
    m_year->setShown(true);
    QTRY_COMPARE(m_year->state(), YearSession::State::Loaded);
    QCOMPARE(m_year->days().back().day, last + 4);
    QVERIFY(m_year->days().back().isPartial);
    QCOMPARE(countsOf(*m_year, &YearSession::Day::before), m_past->expected({}));
    QCOMPARE(m_year->marks(), (std::vector<TrendMark>{{TrendMark::Kind::NothingPolled, last + 1, last + 2, 0},
                                                      {TrendMark::Kind::ProfileChanged, last + 3, last + 3, 0},
                                                      {TrendMark::Kind::PartialOnly, last + 4, last + 4, 1}}));
    QTRY_VERIFY(!m_year->isCounting());
    QCOMPARE(m_year->flaps()->cycles, m_past->cycles.size() - 1);
    QCOMPARE(m_year->flaps()->before.devices, m_past->expectedFlaps({}));
}

void TestYearSession::nothingIsReadWhileHidden()
{
    QCOMPARE(m_year->state(), YearSession::State::Idle);
    m_tuning->edit(withGrace(20), u"grace"_s);
    QCOMPARE(m_year->state(), YearSession::State::Idle);
    QVERIFY(!m_year->isCounting());
    m_year->setShown(true);
    QTRY_COMPARE(m_year->state(), YearSession::State::Loaded);
    m_year->setShown(false);
    m_tuning->edit(withGrace(30), u"grace"_s);
    QVERIFY(!m_year->isReplaying());
    QVERIFY(!m_year->isCounting());
    m_year->setShown(true);
    QVERIFY(m_year->isReplaying());
    QTRY_VERIFY(!m_year->isReplaying());
    QCOMPARE(countsOf(*m_year, &YearSession::Day::after), m_past->expected(withGrace(30)));
}

void TestYearSession::aTenantWithoutPastHasNoDays()
{
    m_year->setShown(true);
    QTRY_COMPARE(m_year->state(), YearSession::State::Loaded);
    m_year->setTenant(u"Fabrikam"_s);
    QVERIFY(m_year->days().empty());
    QVERIFY(!m_year->flaps());
    QTRY_COMPARE(m_year->state(), YearSession::State::Loaded);
    QVERIFY(m_year->days().empty());
    QTRY_VERIFY(!m_year->isCounting());
    QCOMPARE(m_year->flaps()->cycles, size_t{0});
}

void TestYearSession::failuresAreToldAndCanBeRetried()
{
    QCOMPARE(editStore(m_past->path(), {u"UPDATE cycle_histogram SET sum = sum + 1"_s}), QString());
    m_year->setShown(true);
    QTRY_COMPARE(m_year->state(), YearSession::State::Failed);
    QVERIFY(m_year->error());
    QCOMPARE(m_year->error()->code, ErrorCode::StoreBroken);
    QTRY_VERIFY(!m_year->isCounting());
    QVERIFY(!m_year->flaps());
    QCOMPARE(editStore(m_past->path(), {u"UPDATE cycle_histogram SET sum = sum - 1"_s}), QString());
    m_year->retry();
    QCOMPARE(m_year->state(), YearSession::State::Loading);
    QTRY_COMPARE(m_year->state(), YearSession::State::Loaded);
    QVERIFY(!m_year->error());
    QCOMPARE(countsOf(*m_year, &YearSession::Day::before), m_past->expected({}));
}

void TestYearSession::damagedDevicesLeaveTheDays()
{
    QCOMPARE(editStore(m_past->path(), {u"DELETE FROM device_seen"_s}), QString());
    m_year->setShown(true);
    QTRY_COMPARE(m_year->state(), YearSession::State::Loaded); // by their histograms
    const auto saved = m_past->expected({});
    QCOMPARE(countsOf(*m_year, &YearSession::Day::after), saved);
    QTRY_VERIFY(m_year->error()); // flaps need the devices
    QVERIFY(!m_year->isCounting());
    QVERIFY(!m_year->flaps());
    m_tuning->edit(withGrace(20), u"grace"_s); // as other thresholds do
    QVERIFY(m_year->isReplaying());
    QTRY_VERIFY(!m_year->isReplaying());
    QVERIFY(m_year->error());
    QCOMPARE(m_year->error()->code, ErrorCode::StoreBroken);
    QCOMPARE(countsOf(*m_year, &YearSession::Day::after), saved);
}

QTEST_GUILESS_MAIN(TestYearSession)
#include "tst_yearsession.moc"
