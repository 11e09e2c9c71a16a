#include "core/poll/callbudget.h"

#include "core/defender/ratelimiter.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace Trustgauge {

int EndpointBudget::startedThisHour() const
{
    return std::accumulate(started.begin(), started.end(), 0);
}

qsizetype CallBudget::scarcest() const
{
    // Fractions, since endpoints have different limits.
    const auto share = [](const EndpointBudget &one) {
        return double(one.leftThisHour) / documentedLimit(one.endpoint).perHour;
    };
    return std::min_element(endpoints.begin(), endpoints.end(),
                            [&share](const auto &a, const auto &b) { return share(a) < share(b); })
           - endpoints.begin();
}

CallBudget callBudgetOf(RateLimiter &limiter, Ticks now)
{
    CallBudget out;
    out.isLimited = !limiter.isLifted();
    out.now = now;
    for (const EndpointFacts &facts : endpointFacts) {
        EndpointBudget one;
        one.endpoint = facts.endpoint;
        one.leftThisMinute = limiter.leftThisMinute(facts.endpoint);
        one.leftThisHour = limiter.leftThisHour(facts.endpoint);
        for (const std::chrono::milliseconds age : limiter.ages(facts.endpoint)) {
            const auto minutesAgo = static_cast<size_t>(std::chrono::floor<std::chrono::minutes>(age).count());
            if (minutesAgo < EndpointBudget::minutes) // the limits count slightly more than an hour
                ++one.started[EndpointBudget::minutes - 1 - minutesAgo];
        }
        out.endpoints << one;
    }
    return out;
}

} // namespace Trustgauge
