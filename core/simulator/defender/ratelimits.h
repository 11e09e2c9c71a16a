#pragma once

#include <deque>
#include <optional>
#include <QByteArray>
#include <QHash>

namespace Trustgauge::Simulator {

//! Calls allowed to an endpoint; 0: no limit.
struct RateLimit
{
    int perMinute = 0;
    int perHour = 0;
};

//! A call above the limit.
struct QuotaExceeded
{
    int allowed = 0;
    bool hourly = false;
    int retryAfterSeconds = 1;

    //! The message that the service sends.
    QByteArray message() const;
};

//! Sliding windows of a minute and an hour for each key (endpoint, tenant and app). Refused calls do not count.
class RateLimiter
{
public:
    //! Counts a call at \a nowMs (a monotonic clock), or returns why it is refused.
    std::optional<QuotaExceeded> count(const QByteArray &key, const RateLimit &limit, qint64 nowMs);
    void clear() { m_calls.clear(); }

private:
    QHash<QByteArray, std::deque<qint64>> m_calls;
};

} // namespace Trustgauge::Simulator
