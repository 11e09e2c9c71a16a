#include "core/base/remote.h"
#include "core/fleet/fleetbuilder.h"
#include "core/store/retention.h"
#include "core/workspace/historyservice.h"
#include "support/servicespy.h"
#include "support/storedpast.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <memory>

using namespace Trustgauge;
using namespace Qt::StringLiterals;
using TestSupport::ServiceSpy;

using TrendPtr = std::shared_ptr<const FleetTrend>;
using PastPtr = std::shared_ptr<const FleetPast>;

//! The service that reads the past, on a thread of its own.
class TestHistoryService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void onlyTheLatestRequestIsAwaited();
    void answersCarryTheNumbersOfTheirRequests();
    void aStaleRequestGetsNoAnswer();
    void aStoreThatCannotBeOpenedFailsEachRequest();
    void theLastTrendIsKept();
    void onlyTheDaysOfTheRangeAreRead();
    void aCycleBeingPolledIsReadOnceItIsStored();

private:
    QString path() const { return m_folder->filePath(u"store.db"_s); }
    bool store(const QList<PastOne> &past) const
    {
        return storePast(path(), m_folder->filePath(u"tenants.json"_s), past);
    }
    void open(const QString &path) const { service().ask(&HistoryService::open, path); }
    Remote<HistoryService> service() const { return Remote(*m_service); }
    //! nullptr: there was no answer
    TrendPtr trend(const SignatureRules &rules = {}) const
    {
        ServiceSpy loaded(m_service, &HistoryService::trendLoaded);
        LatestRequest request;
        service().ask(&HistoryService::loadTrend, u"Contoso"_s, rules, request.begin());
        return loaded.wait() ? loaded.first().at(1).value<TrendPtr>() : nullptr;
    }
    PastPtr past() const
    {
        ServiceSpy loaded(m_service, &HistoryService::pastLoaded);
        LatestRequest request;
        service().ask(&HistoryService::loadPast, u"Contoso"_s, request.begin());
        return loaded.wait() ? loaded.first().at(1).value<PastPtr>() : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QThread> m_thread;
    HistoryService *m_service = nullptr;
};

void TestHistoryService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_thread = std::make_unique<QThread>();
    m_service = new HistoryService;
    m_service->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_service, &QObject::deleteLater);
    m_thread->start();
}

void TestHistoryService::cleanup()
{
    m_service->end();
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
}

void TestHistoryService::onlyTheLatestRequestIsAwaited()
{
    QVERIFY(Request().isStale());
    LatestRequest mine;
    QVERIFY(!mine.isAwaited());
    QVERIFY(!mine.take(0));
    const Request first = mine.begin();
    const Request second = mine.begin();
    QVERIFY(first.number() != 0 && second.number() != 0 && first.number() != second.number());
    QVERIFY(first.isStale());
    QVERIFY(!second.isStale());
    QVERIFY(!mine.take(first.number()));
    QVERIFY(mine.isAwaited());
    QVERIFY(mine.take(second.number()));
    QVERIFY(!mine.isAwaited());
    QVERIFY(!mine.take(second.number()));
    QVERIFY(!second.isStale()); // it was answered
    const Request third = mine.begin();
    mine.forget();
    QVERIFY(third.isStale());
    QVERIFY(!mine.take(third.number()));
    Request last;
    {
        LatestRequest other;
        last = other.begin();
        QVERIFY(!last.isStale());
    }
    QVERIFY(last.isStale());
}

void TestHistoryService::answersCarryTheNumbersOfTheirRequests()
{
    QVERIFY(store({{"2026-06-01T08:00:00Z", devicesAtRisk(4, 1)}, {"2026-06-02T08:00:00Z", devicesAtRisk(4, 2)}}));
    open(path());
    const ServiceSpy trends(m_service, &HistoryService::trendLoaded);
    const ServiceSpy pasts(m_service, &HistoryService::pastLoaded);
    const ServiceSpy devices(m_service, &HistoryService::deviceLoaded);
    const ServiceSpy cycles(m_service, &HistoryService::cycleLoaded);
    const ServiceSpy before(m_service, &HistoryService::cycleBeforeLoaded);
    const ServiceSpy errors(m_service, &HistoryService::failed);
    std::array<LatestRequest, 7> mine;
    const Request missing = mine[0].begin();
    const Request cycle = mine[1].begin();
    const Request device = mine[2].begin();
    const Request past = mine[3].begin();
    const Request trend = mine[4].begin();
    const Request second = mine[5].begin();
    const Request first = mine[6].begin();
    service().ask(&HistoryService::loadCycle, u"Contoso"_s, u"thinned out"_s, missing);
    service().ask(&HistoryService::loadCycle, u"Contoso"_s, u"2026-06-01T08:00:00Z"_s, cycle);
    service().ask(&HistoryService::loadDevice, u"Contoso"_s, u"d001"_s, device);
    service().ask(&HistoryService::loadPast, u"Contoso"_s, past);
    service().ask(&HistoryService::loadCycleBefore, u"Contoso"_s, u"2026-06-02T08:00:00Z"_s, second);
    service().ask(&HistoryService::loadCycleBefore, u"Contoso"_s, u"2026-06-01T08:00:00Z"_s, first);
    service().ask(&HistoryService::loadTrend, u"Contoso"_s, SignatureRules(), trend);
    QTRY_COMPARE_WITH_TIMEOUT(trends.size(), 1, 10'000);
    QCOMPARE(trends.first().first().toULongLong(), trend.number());
    QCOMPARE(pasts.size(), 1);
    QCOMPARE(pasts.first().first().toULongLong(), past.number());
    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices.first().first().toULongLong(), device.number());
    QCOMPARE(cycles.size(), 1);
    QCOMPARE(cycles.first().first().toULongLong(), cycle.number());
    QCOMPARE(cycles.first().at(1).value<StoredCycle>().info.id, u"2026-06-01T08:00:00Z"_s);
    QCOMPARE(before.size(), 2);
    QCOMPARE(before.at(0).first().toULongLong(), second.number());
    QCOMPARE(before.at(0).at(1).value<std::optional<StoredCycle>>()->info.id, u"2026-06-01T08:00:00Z"_s);
    QCOMPARE(before.at(1).first().toULongLong(), first.number());
    QVERIFY(!before.at(1).at(1).value<std::optional<StoredCycle>>());
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().first().toULongLong(), missing.number());
    QCOMPARE(errors.first().at(1).value<Error>().code, ErrorCode::BadInput);
}

void TestHistoryService::aStaleRequestGetsNoAnswer()
{
    QVERIFY(store({{"2026-06-01T08:00:00Z", devicesAtRisk(4, 1)}}));
    open(path());
    const ServiceSpy loaded(m_service, &HistoryService::trendLoaded);
    const ServiceSpy errors(m_service, &HistoryService::failed);
    LatestRequest mine;
    const Request stale = mine.begin();
    const Request last = mine.begin();
    service().ask(&HistoryService::loadTrend, u"Contoso"_s, SignatureRules(), stale);
    service().ask(&HistoryService::loadTrend, u"Contoso"_s, SignatureRules(), last);
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 10'000);
    QCOMPARE(loaded.first().first().toULongLong(), last.number());
    QVERIFY(errors.isEmpty());
}

void TestHistoryService::aStoreThatCannotBeOpenedFailsEachRequest()
{
    open(m_folder->filePath(u"none.db"_s));
    const ServiceSpy errors(m_service, &HistoryService::failed);
    std::array<LatestRequest, 2> mine;
    const Request trend = mine[0].begin();
    const Request past = mine[1].begin();
    service().ask(&HistoryService::loadTrend, u"Contoso"_s, SignatureRules(), trend);
    service().ask(&HistoryService::loadPast, u"Contoso"_s, past);
    QTRY_COMPARE_WITH_TIMEOUT(errors.size(), 2, 10'000);
    QCOMPARE(errors.at(0).first().toULongLong(), trend.number());
    QCOMPARE(errors.at(1).first().toULongLong(), past.number());
}

void TestHistoryService::theLastTrendIsKept()
{
    QVERIFY(store({{"2026-06-01T08:00:00Z", devicesAtRisk(4, 1)}, {"2026-06-02T08:00:00Z", devicesAtRisk(4, 2)}}));
    open(path());
    const TrendPtr first = trend();
    QVERIFY(first);
    QCOMPARE(first->days.size(), size_t{2});
    QCOMPARE(trend(), first); // the same one
    Profile other;
    other.graceHours = 20;
    const TrendPtr replayed = trend(SignatureRules::of(other));
    QVERIFY(replayed && replayed != first);
    QVERIFY(replayed->signatures.rules() == SignatureRules::of(other));
    QVERIFY(store({{"2026-06-03T08:00:00Z", devicesAtRisk(4, 3)}})); // by another program
    const TrendPtr newer = trend(SignatureRules::of(other));
    QVERIFY(newer);
    QCOMPARE(newer->days.size(), size_t{3});
}

void TestHistoryService::onlyTheDaysOfTheRangeAreRead()
{
    QVERIFY(store({{"2026-06-01T08:00:00Z", devicesAtRisk(4, 1)},
                   {"2026-06-02T08:00:00Z", devicesAtRisk(4, 2)},
                   {"2026-06-03T08:00:00Z", devicesAtRisk(4, 3)}}));
    {
        // One before the range is damaged, which is noticed when it is read.
        const auto damaged = Store::open(path(), Store::Open::MustExist);
        QVERIFY(damaged);
        QSqlQuery query((*damaged)->connection().db());
        QVERIFY(query.exec(u"UPDATE cycle_histogram SET sum = sum + 1 WHERE cycle = 1"_s));
    }
    open(path());
    ServiceSpy loaded(m_service, &HistoryService::daysLoaded);
    ServiceSpy errors(m_service, &HistoryService::failed);
    LatestRequest mine;
    service().ask(&HistoryService::loadDays, u"Contoso"_s, TimeRange{parseTimestamp("2026-06-02T00:00:00Z"), noTime},
                  mine.begin());
    QVERIFY(loaded.wait());
    const auto days = loaded.first().at(1).value<ScoredDaysPtr>();
    QCOMPARE(days->size(), size_t{2});
    QCOMPARE(days->front().day, utcDay(parseTimestamp("2026-06-02T08:00:00Z")));
    QCOMPARE(days->back().asScored[indexOf(Band::Trustworthy)], 1U);
    service().ask(&HistoryService::loadDays, u"Contoso"_s, TimeRange{}, mine.begin());
    QVERIFY(errors.wait());
    QCOMPARE(errors.first().at(1).value<Error>().code, ErrorCode::StoreBroken);
}

void TestHistoryService::aCycleBeingPolledIsReadOnceItIsStored()
{
    QVERIFY(store({{"2026-06-01T08:00:00Z", devicesAtRisk(4, 1)}}));
    open(path());
    const auto stored = Store::open(path(), Store::Open::MustExist);
    QVERIFY(stored);
    StoredCycle cycle{cycleInfo(u"next"_s), {}, {}, 50};
    cycle.info.asOf = parseTimestamp("2026-06-02T08:00:00Z");
    FleetBuilder builder;
    builder.restoreSource(true);
    addDevice(builder, storedDevice(u"d001"_s));
    cycle.fleet = builder.build(cycle.info.asOf);
    QVERIFY((*stored)->cycles().begin(cycle.info));
    const TrendPtr before = trend();
    const PastPtr pastBefore = past();
    QVERIFY(before && pastBefore);
    QCOMPARE(before->days.size(), size_t{1});
    QCOMPARE(pastBefore->cycles.size(), size_t{1});
    QVERIFY((*stored)->cycles().commit(cycle));
    const TrendPtr after = trend();
    const PastPtr pastAfter = past();
    QVERIFY(after && pastAfter);
    QCOMPARE(after->days.size(), size_t{2});
    QCOMPARE(pastAfter->cycles.size(), size_t{2});
}

QTEST_GUILESS_MAIN(TestHistoryService)
#include "tst_historyservice.moc"
