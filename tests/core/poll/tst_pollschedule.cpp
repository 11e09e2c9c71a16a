#include "core/poll/pollplanner.h"
#include "core/poll/pollschedule.h"
#include "core/poll/ratelimitfile.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;

namespace {

TenantConfig tenant(const QString &name, int minutes = 60)
{
    TenantConfig out;
    out.name = name;
    out.tenantId = QStringLiteral("6f0d3c1a-52b4-4d1e-9a77-0c1f5a2b9e01");
    out.clientId = QStringLiteral("1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02");
    out.pollIntervalMinutes = minutes;
    return out;
}

const QString contoso = QStringLiteral("Contoso");
constexpr Ticks epoch = 1'700'000'000LL * ticksPerSecond;

} // namespace

//! When tenants are polled, what that will take, and what is kept of the limits meanwhile.
class TestPollSchedule : public QObject
{
    Q_OBJECT

    Moment m_now{epoch, 5'000};
    void pass(qint64 seconds)
    {
        m_now.wall += seconds * ticksPerSecond;
        m_now.steadyMs += seconds * 1'000;
    }

private slots:
    void init() { m_now = {epoch, 5'000}; }

    void oneTenantStartsAtOnceAndAgainEachInterval()
    {
        PollSchedule schedule;
        schedule.setTenants({tenant(contoso)}, m_now);
        QVERIFY(schedule.due(m_now).isEmpty()); // its last poll is not known yet
        schedule.setLastStart(contoso, noTime);
        QCOMPARE(schedule.due(m_now), QStringList{contoso});
        schedule.began(contoso, m_now);
        pass(7'200);
        QVERIFY(schedule.due(m_now).isEmpty()); // not again while it runs
        schedule.ended(contoso);
        QCOMPARE(schedule.due(m_now), QStringList{contoso});
        schedule.began(contoso, m_now);
        schedule.ended(contoso);
        pass(3'599);
        QVERIFY(schedule.due(m_now).isEmpty());
        pass(1);
        QCOMPARE(schedule.due(m_now), QStringList{contoso});
    }
    void manyAreSpreadOverAMinute()
    {
        PollSchedule schedule;
        QList<TenantConfig> tenants;
        for (int i = 0; i < 50; ++i)
            tenants << tenant(QString::number(i));
        schedule.setTenants(tenants, m_now);
        for (const TenantConfig &t : std::as_const(tenants))
            schedule.setLastStart(t.name, noTime);
        int started = 0;
        qsizetype mostAtOnce = 0;
        for (int second = 0; second <= 60; ++second) {
            const QStringList due = schedule.due(m_now);
            for (const QString &name : due)
                schedule.began(name, m_now);
            mostAtOnce = std::max(mostAtOnce, due.size());
            started += static_cast<int>(due.size());
            if (second == 0)
                QCOMPARE(started, 1);
            pass(1);
        }
        QCOMPARE(started, 50);
        QCOMPARE(mostAtOnce, 1);
    }
    void wallClockSetBack()
    {
        PollSchedule schedule;
        schedule.setTenants({tenant(contoso)}, m_now);
        schedule.began(contoso, m_now);
        schedule.ended(contoso);
        m_now.wall -= 30 * ticksPerDay;
        pass(3'599);
        QVERIFY(schedule.due(m_now).isEmpty());
        pass(1);
        QCOMPARE(schedule.due(m_now), QStringList{contoso});
    }
    void sleepThatTheSteadyClockDoesNotCount()
    {
        PollSchedule schedule;
        schedule.setTenants({tenant(contoso)}, m_now);
        schedule.began(contoso, m_now);
        schedule.ended(contoso);
        m_now.wall += 8 * ticksPerHour;
        QCOMPARE(schedule.due(m_now), QStringList{contoso});
    }
    void sleepDoesNotFireAllAtOnce()
    {
        PollSchedule schedule;
        QList<TenantConfig> tenants;
        for (int i = 0; i < 50; ++i)
            tenants << tenant(QString::number(i));
        schedule.setTenants(tenants, m_now);
        for (const TenantConfig &t : std::as_const(tenants)) {
            schedule.began(t.name, m_now);
            schedule.ended(t.name);
        }
        m_now.wall += 8 * ticksPerHour; // the computer slept
        int started = 0;
        qsizetype mostAtOnce = 0;
        for (int second = 0; second <= 60; ++second) {
            const QStringList due = schedule.due(m_now);
            for (const QString &name : due)
                schedule.began(name, m_now);
            mostAtOnce = std::max(mostAtOnce, due.size());
            started += static_cast<int>(due.size());
            pass(1);
        }
        QCOMPARE(started, 50);
        QCOMPARE(mostAtOnce, 1);
    }
    void wallClockSetForward()
    {
        PollSchedule schedule;
        schedule.setTenants({tenant(contoso)}, m_now);
        schedule.began(contoso, m_now);
        schedule.ended(contoso);
        m_now.wall += 365 * ticksPerDay;
        QCOMPARE(schedule.due(m_now), QStringList{contoso}); // due once, as after sleep
        schedule.began(contoso, m_now);
        schedule.ended(contoso);
        QVERIFY(schedule.due(m_now).isEmpty());
        m_now.wall -= 365 * ticksPerDay; // the clock is corrected again
        pass(3'599);
        QVERIFY(schedule.due(m_now).isEmpty());
        pass(1);
        QCOMPARE(schedule.due(m_now), QStringList{contoso});
    }
    void leftToAnotherProgram()
    {
        PollSchedule schedule;
        schedule.setTenants({tenant(contoso)}, m_now);
        schedule.setLastStart(contoso, noTime);
        QCOMPARE(schedule.due(m_now), QStringList{contoso});
        schedule.began(contoso, m_now);
        schedule.postpone(contoso, m_now, 60'000);
        pass(59);
        QVERIFY(schedule.due(m_now).isEmpty());
        pass(1);
        QCOMPARE(schedule.due(m_now), QStringList{contoso});
        schedule.began(contoso, m_now);
        schedule.postpone(contoso, m_now, 60'000);
        schedule.setLastStart(contoso, m_now.wall); // the cycle of the other program was loaded
        pass(3'599);
        QVERIFY(schedule.due(m_now).isEmpty());
        pass(1);
        QCOMPARE(schedule.due(m_now), QStringList{contoso});
    }
    void storedStartAheadOfTheClock()
    {
        PollSchedule schedule;
        schedule.setTenants({tenant(contoso)}, m_now);
        schedule.setLastStart(contoso, m_now.wall + 365 * ticksPerDay);
        QVERIFY(schedule.due(m_now).isEmpty());
        pass(3'600);
        QCOMPARE(schedule.due(m_now), QStringList{contoso});
    }
    void disabledAndForgotten()
    {
        PollSchedule schedule;
        TenantConfig off = tenant(contoso);
        off.enabled = false;
        schedule.setTenants({off}, m_now);
        schedule.setLastStart(contoso, noTime);
        QVERIFY(schedule.due(m_now).isEmpty());
        QVERIFY(!schedule.next(contoso, m_now));
    }

    void minutesUnderLimits_data()
    {
        QTest::addColumn<qint64>("calls");
        QTest::addColumn<int>("leftMinute");
        QTest::addColumn<int>("leftHour");
        QTest::addColumn<double>("minutes");
        QTest::newRow("one minute's worth") << qint64{50} << 50 << 1500 << 0.0;
        QTest::newRow("one more") << qint64{51} << 50 << 1500 << 1.0;
        QTest::newRow("nothing left in this minute") << qint64{50} << 0 << 1450 << 1.0;
        QTest::newRow("a whole hour's worth") << qint64{1500} << 50 << 1500 << 29.0;
        QTest::newRow("10,000 devices") << qint64{10'000} << 50 << 1500 << 379.0; // six hours, then the last thousand
        QTest::newRow("hour used up") << qint64{10} << 50 << 0 << 60.0;
    }
    void minutesUnderLimits()
    {
        QFETCH(qint64, calls);
        QFETCH(int, leftMinute);
        QFETCH(int, leftHour);
        QTEST(minutesForCalls(calls, {50, 1500}, leftMinute, leftHour), "minutes");
    }
    void choosesTheSoonest()
    {
        RateLimiter limiter;
        const PollPlanner few({3, 0, 60, true}, limiter);
        QCOMPARE(few.soonest().source, VulnerabilitySource::PerDevice);
        const PollPlanner some({1'000, 0, 60, true}, limiter);
        QCOMPARE(some.soonest().source, VulnerabilitySource::Bulk);
        QCOMPARE(some.planOf(VulnerabilitySource::Bulk).calls, qint64{4}); // 200,000 rows, 50,000 a page
        QVERIFY(some.reason().english().contains(QStringLiteral("in bulk")));
        const PollPlanner many({100'000, 0, 60, true}, limiter);
        QCOMPARE(many.soonest().source, VulnerabilitySource::Export);
        QCOMPARE(many.planOf(VulnerabilitySource::PerDevice).calls, qint64{100'000});
        const PollPlanner known({100'000, 1'000, 60, true}, limiter); // one row a device
        QCOMPARE(known.soonest().source, VulnerabilitySource::Bulk);
    }
    void warnsOfSchedulesThatCannotFinish()
    {
        RateLimiter limiter;
        const PollPlanner planner({10'000, 0, 60, true}, limiter);
        const QString warning = planner.warning(VulnerabilitySource::PerDevice).english();
        QVERIFY2(warning.contains(QStringLiteral("10000 device(s) read")), qPrintable(warning));
        QVERIFY(warning.contains(QStringLiteral("\"export\"")));
        QVERIFY(warning.contains(QStringLiteral("an interval of 380 min would do")));
        QVERIFY(planner.warning(VulnerabilitySource::Bulk).isEmpty());
        QVERIFY(planner.warning(VulnerabilitySource::Auto).isEmpty());
        QVERIFY(planner.warning(VulnerabilitySource::None).isEmpty());
        const PollPlanner huge({100'000, 0, 60, true}, limiter);
        QVERIFY(!huge.warning(VulnerabilitySource::PerDevice).english().contains(QStringLiteral("an interval of")));
    }

    void limitsOutliveTheProgram()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("calls"));
        {
            RateLimitFile book(path);
            RateLimiter &limiter = book.limiterOf(tenant(contoso));
            for (int i = 0; i < 50; ++i)
                limiter.started(Endpoint::MachineVulnerabilities);
        }
        RateLimitFile book(path);
        RateLimiter &same = book.limiterOf(tenant(QStringLiteral("Contoso under another name")));
        QCOMPARE(same.leftThisMinute(Endpoint::MachineVulnerabilities), 0);
        QCOMPARE(same.leftThisHour(Endpoint::MachineVulnerabilities), 1450);
        QVERIFY(same.waitFor(Endpoint::MachineVulnerabilities).count() > 50'000);
        QCOMPARE(same.leftThisMinute(Endpoint::Machines), 100);
        TenantConfig other = tenant(contoso);
        other.apiEndpoint = QStringLiteral("https://127.0.0.1:1");
        QCOMPARE(book.limiterOf(other).leftThisMinute(Endpoint::MachineVulnerabilities), 50);
    }
    void limitsAreSharedBetweenPrograms()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("calls"));
        TenantConfig other = tenant(QStringLiteral("Fabrikam"));
        other.clientId = QStringLiteral("2b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02");
        RateLimitFile window(path);
        QCOMPARE(window.limiterOf(tenant(contoso)).leftThisHour(Endpoint::Machines), 1500);
        {
            RateLimitFile commandLine(path);
            RateLimiter &limiter = commandLine.limiterOf(tenant(contoso));
            for (int i = 0; i < 30; ++i)
                limiter.started(Endpoint::Machines);
        }
        window.limiterOf(other).started(Endpoint::Machines);
        window.save(); // does not know the other program's calls yet, and must not overwrite them
        QCOMPARE(window.limiterOf(tenant(contoso)).leftThisHour(Endpoint::Machines), 1470);
        RateLimitFile later(path);
        QCOMPARE(later.limiterOf(tenant(contoso)).leftThisHour(Endpoint::Machines), 1470);
        QCOMPARE(later.limiterOf(other).leftThisHour(Endpoint::Machines), 1499);
    }
    //! If the file is damaged and was written within the last hour, all allowed calls are assumed to be made.
    void brokenBookIsToldAndOnTheSafeSide_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("another schema") << QByteArray("{\"schema\":\"x\",\"quotas\":{}}");
        QTest::newRow("no quotas") << QByteArray("{\"schema\":\"trustgauge/calls/1\"}");
        QTest::newRow("nonsense inside") << QByteArray(
            "{\"schema\":\"trustgauge/calls/1\",\"quotas\":{\"a\":3,\"b\":{\"machines\":[1,[],[\"x\",-4],[1e18,1e18]]}}}");
    }
    void brokenBookIsToldAndOnTheSafeSide()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("calls"));
        const auto damage = [&](qint64 secondsAgo) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            QVERIFY(file.flush());
            QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo),
                                     QFileDevice::FileModificationTime));
        };
        for (const qint64 secondsAgo : {0, 600, 7200}) {
            damage(secondsAgo);
            QList<Error> told;
            RateLimitFile book(path);
            connect(&book, &RateLimitFile::failed, &book, [&told](const Error &error) { told << error; });
            RateLimiter &limiter = book.limiterOf(tenant(contoso));
            QCOMPARE(told.size(), 1);
            QCOMPARE(told.first().subject.english(), path);
            QVERIFY(told.first().detail.english().startsWith(QStringLiteral("is damaged")));
            const int left = limiter.leftThisHour(Endpoint::Machines);
            QVERIFY2(secondsAgo == 7200 ? left == 1500 : left < 100, qPrintable(QString::number(left)));
            QVERIFY(limiter.waitFor(Endpoint::Machines) <= std::chrono::seconds(61)); // not for the whole hour
            QVERIFY(secondsAgo != 0 || limiter.leftThisMinute(Endpoint::Machines) == 0);
            limiter.started(Endpoint::Machines);
            book.save();
            QCOMPARE(told.size(), 1);
            RateLimitFile next(path); // the file is valid again, with the assumed calls
            const int then = next.limiterOf(tenant(contoso)).leftThisHour(Endpoint::Machines);
            QVERIFY2(secondsAgo == 7200 ? then == 1499 : then < 100, qPrintable(QString::number(then)));
        }
    }
};

QTEST_GUILESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
