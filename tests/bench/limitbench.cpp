#include "bench/bench.h"

#include "core/defender/ratelimiter.h"
#include "core/simulator/defender/ratelimits.h"

#include <algorithm>
#include <cstdio>
#include <random>

namespace Trustgauge::Bench {

namespace {

constexpr double millisecondsPerMinute = 60'000;

//! When the last of so many calls starts, each as early as the limits allow.
qint64 earliestEnd(int calls, const CallLimit &limit)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 hour = 60 * minute;
    std::vector<qint64> starts;
    for (int i = 0; i < calls; ++i) {
        qint64 at = starts.empty() ? 0 : starts.back();
        if (i >= limit.perMinute)
            at = std::max(at, starts[static_cast<size_t>(i - limit.perMinute)] + minute);
        if (i >= limit.perHour)
            at = std::max(at, starts[static_cast<size_t>(i - limit.perHour)] + hour);
        starts.push_back(at);
    }
    return starts.back();
}

} // namespace

std::vector<Figure> limitFigures()
{
    constexpr Endpoint endpoint = Endpoint::MachineVulnerabilities;
    constexpr int calls = 6'000; // four hours
    constexpr int runs = 5;
    const CallLimit limit = documentedLimit(endpoint);
    std::mt19937 random(3);
    int refused = 0;
    const Measured minutes = inTurn(
        [&] {
        qint64 now = 0;
        RateLimiter limiter([&now] { return now; });
        Simulator::RateLimiter service;
        qint64 lastArrival = 0;
        for (int i = 0; i < calls; ++i) {
            now += limiter.waitFor(endpoint).count();
            limiter.started(endpoint);
            // The calls take different times to the service.
            lastArrival = std::max(lastArrival, now + 20 + static_cast<qint64>(random() % 400));
            refused += service.count("calls", {limit.perMinute, limit.perHour}, lastArrival) ? 1 : 0;
        }
        return static_cast<double>(now) / millisecondsPerMinute;
        },
        [&] { return static_cast<double>(earliestEnd(calls, limit)) / millisecondsPerMinute; }, runs);
    if (refused > 0) {
        std::fprintf(stderr, "the calls under limits do not count: the service refused %d of them\n", refused);
        return {};
    }
    constexpr double leastShare = 0.95; // of what is allowed
    return {{"6,000 calls under the API's limits (virtual clock)", "min", minutes, 1 / leastShare, {}}};
}

} // namespace Trustgauge::Bench
