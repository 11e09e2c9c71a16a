#include "core/simulator/defender/ratelimits.h"

#include <algorithm>

namespace Trustgauge::Simulator {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 3'600'000;
// Clients space calls by their start; network delays let them arrive slightly closer together.
constexpr qint64 arrivalToleranceMs = 250;

} // namespace

QByteArray QuotaExceeded::message() const
{
    return "API calls quota exceeded! Maximum allowed " + QByteArray::number(allowed) + " per "
           + (hourly ? "01:00:00" : "00:01:00")
           + " for the key Destination+TenantID+AppID. You can send requests again in "
           + QByteArray::number(retryAfterSeconds) + " seconds.";
}

std::optional<QuotaExceeded> RateLimiter::count(const QByteArray &key, const RateLimit &limit, qint64 nowMs)
{
    if (limit.perMinute <= 0 && limit.perHour <= 0)
        return std::nullopt;
    std::deque<qint64> &calls = m_calls[key];
    while (!calls.empty() && calls.front() <= nowMs - hourMs + arrivalToleranceMs)
        calls.pop_front();
    const auto refused = [&](int allowed, qint64 windowMs) -> std::optional<QuotaExceeded> {
        const auto from = std::upper_bound(calls.begin(), calls.end(), nowMs - windowMs + arrivalToleranceMs);
        if (allowed <= 0 || calls.end() - from < allowed)
            return std::nullopt;
        // The next call is allowed once the one `allowed` calls ago has left the window.
        const qint64 freeAt = *(calls.end() - allowed) + windowMs;
        return QuotaExceeded{allowed, windowMs == hourMs,
                             static_cast<int>(std::max<qint64>(1, (freeAt - nowMs + 999) / 1'000))};
    };
    if (auto hour = refused(limit.perHour, hourMs))
        return hour;
    if (auto minute = refused(limit.perMinute, minuteMs))
        return minute;
    calls.push_back(nowMs);
    return std::nullopt;
}

} // namespace Trustgauge::Simulator
