#include "core/base/retrypolicy.h"
#include "core/defender/ratelimiter.h"
#include "core/poll/callbudget.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Trustgauge;

namespace {

HttpReply reply(int status, const QByteArray &body = {}, const HttpHeaders &headers = {})
{
    HttpReply out;
    out.status = status;
    out.body = body;
    out.headers = headers;
    return out;
}

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT

private slots:
    void theFirstMinuteMayBeUsedAtOnce()
    {
        RateLimiter limiter;
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(limiter.waitFor(Endpoint::MachineVulnerabilities).count(), 0);
            limiter.started(Endpoint::MachineVulnerabilities);
        }
        const auto wait = limiter.waitFor(Endpoint::MachineVulnerabilities).count();
        QVERIFY(wait > 59'000 && wait <= 61'000);
        QCOMPARE(limiter.leftThisMinute(Endpoint::MachineVulnerabilities), 0);
        QCOMPARE(limiter.leftThisHour(Endpoint::MachineVulnerabilities), 1450);
        QCOMPARE(limiter.waitFor(Endpoint::Machines).count(), 0); // each endpoint has its own
        limiter.lift();
        QCOMPARE(limiter.waitFor(Endpoint::MachineVulnerabilities).count(), 0);
    }
    void theHourByMinutes()
    {
        qint64 now = 10'000'000;
        RateLimiter limiter([&now] { return now; });
        limiter.started(Endpoint::Machines);
        limiter.started(Endpoint::Machines);
        now += 59 * 60'000;
        limiter.started(Endpoint::Machines);
        limiter.started(Endpoint::VulnerabilitiesExport);
        now += 30'000;
        CallBudget budget = callBudgetOf(limiter, 77);
        QVERIFY(budget.isLimited);
        QCOMPARE(budget.now, Ticks{77});
        QCOMPARE(budget.endpoints.size(), static_cast<qsizetype>(endpointCount));
        const EndpointBudget &machines = budget.endpoints.at(0);
        QCOMPARE(machines.started.front(), 2);
        QCOMPARE(machines.started.back(), 1);
        QCOMPARE(machines.startedThisHour(), 3);
        QCOMPARE(machines.leftThisMinute, 99);
        QCOMPARE(machines.leftThisHour, 1497);
        // 19 of 20 are a smaller share than 1497 of 1500.
        QCOMPARE(budget.endpoints.at(budget.scarcest()).endpoint, Endpoint::VulnerabilitiesExport);
        now += 31'000; // the first two still count for the limit, which is a little longer than an hour
        budget = callBudgetOf(limiter, 78);
        QCOMPARE(budget.endpoints.at(0).startedThisHour(), 1);
        QCOMPARE(budget.endpoints.at(0).leftThisHour, 1497);
        limiter.lift();
        QVERIFY(!callBudgetOf(limiter, 79).isLimited);
    }
    // Six hours on a virtual clock: as many calls as are allowed, but for some seconds, and never more.
    void theLimitsAreUsed()
    {
        constexpr qint64 minute = 60'000;
        constexpr qint64 hour = 60 * minute;
        qint64 now = 0;
        RateLimiter limiter([&now] { return now; });
        const CallLimit limit = documentedLimit(Endpoint::MachineVulnerabilities);
        std::vector<qint64> starts;
        for (;;) {
            now += limiter.waitFor(Endpoint::MachineVulnerabilities).count();
            if (now >= 6 * hour)
                break;
            limiter.started(Endpoint::MachineVulnerabilities);
            starts.push_back(now);
        }
        const auto mostWithin = [&](qint64 time) {
            std::ptrdiff_t most = 0;
            for (auto it = starts.begin(); it != starts.end(); ++it)
                most = std::max(most, std::lower_bound(it, starts.end(), *it + time) - it);
            return static_cast<int>(most);
        };
        QCOMPARE(mostWithin(minute), limit.perMinute);
        QCOMPARE(mostWithin(hour), limit.perHour);
        QCOMPARE(starts.size(), static_cast<size_t>(6 * limit.perHour));
    }
    void aPauseHoldsAlsoWithoutLimits()
    {
        RateLimiter limiter;
        limiter.lift();
        limiter.pause(Endpoint::Machines, std::chrono::seconds(5));
        QVERIFY(limiter.waitFor(Endpoint::Machines).count() > 4'000);
    }
    void retryAfterForms()
    {
        using std::chrono::seconds;
        QCOMPARE(retryAfter(reply(429, {}, {{"Retry-After", "7"}})), seconds(7));
        QCOMPARE(retryAfter(reply(429, "You can send requests again in 8 seconds.")), seconds(8));
        QCOMPARE(retryAfter(reply(429)), seconds(60));
        const auto past = retryAfter(reply(429, {}, {{"Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"}}));
        QCOMPARE(past, seconds(1));
        QCOMPARE(retryAfter(reply(429, {}, {{"Retry-After", "0"}})), seconds(1));
        QCOMPARE(retryAfter(reply(429, {}, {{"Retry-After", "00"}})), seconds(1));
        QCOMPARE(retryAfter(reply(429, "again in 0 seconds")), seconds(1));
        // However long the number is.
        QCOMPARE(retryAfter(reply(429, "again in 99999999999999999999 seconds")), seconds(3600));
        QCOMPARE(retryAfter(reply(429, "again in 4294967297 seconds")), seconds(3600));
        QCOMPARE(retryAfter(reply(429, {}, {{"Retry-After", "99999999999999999999"}})), seconds(3600));
        QCOMPARE(retryAfter(reply(429, {}, {{"Retry-After", "0000000000007"}})), seconds(7));
        QCOMPARE(retryAfter(reply(429, {}, {{"Retry-After", "-5"}})), seconds(60));
        QCOMPARE(retryAfter(reply(429, {}, {{"Retry-After", "Sat, 06 Nov 2894 08:49:37 GMT"}})), seconds(3600));
    }
    void policyTable()
    {
        QVERIFY(judge(reply(200), 1, false, false).step == NextStep::TakeIt);
        QVERIFY(judge(reply(429), 9, false, false).step == NextStep::Wait);
        QVERIFY(judge(reply(503), 1, false, false).step == NextStep::BackOff);
        QVERIFY(judge(reply(503), 5, false, false).step == NextStep::TakeIt); // bounded
        QVERIFY(judge(reply(404), 1, true, false).step == NextStep::BackOff);
        QVERIFY(judge(reply(404), 1, false, false).step == NextStep::TakeIt);
        QVERIFY(judge(reply(400), 1, true, false).step == NextStep::TakeIt);
        QVERIFY(judge(reply(403), 1, true, false).step == NextStep::TakeIt);
        QVERIFY(judge(reply(401), 1, false, false).step == NextStep::RenewToken);
        QVERIFY(judge(reply(401), 2, false, true).step == NextStep::TakeIt);
        QVERIFY(judge(reply(401, "reason of failure: No Tvm license"), 1, false, false).step == NextStep::TakeIt);
        Error reset{ErrorCode::Network, {}, {}, -1};
        QVERIFY(judge(tl::unexpected(reset), 1, false, false).step == NextStep::BackOff);
        reset.httpStatus = 0;
        QVERIFY(judge(tl::unexpected(reset), 1, false, false).step == NextStep::TakeIt); // no such host: at once
    }
    void pace_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<int>("longest"); // milliseconds; 0: no further attempt
        QTest::newRow("first") << 1 << 200;
        QTest::newRow("second") << 2 << 400;
        QTest::newRow("sixth") << 6 << 6'400;
        QTest::newRow("seventh, no longer") << 7 << 6'400;
        QTest::newRow("last") << 8 << 0;
    }
    //! A pause is between half of its longest and that.
    void pace()
    {
        QFETCH(int, attempt);
        QFETCH(int, longest);
        using std::chrono::milliseconds;
        const Verdict verdict = judge(reply(503), attempt, false, false, {8, milliseconds(200)});
        QVERIFY((verdict.step == NextStep::BackOff) == (longest > 0));
        QVERIFY(verdict.pause >= milliseconds(longest / 2) && verdict.pause <= milliseconds(longest));
    }
};

QTEST_APPLESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
