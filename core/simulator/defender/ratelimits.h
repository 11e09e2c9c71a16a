#pragma once

#include <deque>
#include <optional>
#include <QByteArray>
#include <QHash>

namespace Trustgauge::Simulator {

//! Calls allowed to one endpoint; 0 means no limit.
struct RateLimit
{
    int perMinute = 0;
    int perHour = 0;
};

//! A call that came too early.
struct QuotaExceeded
{
    int allowed = 0;
    bool hourly = false;
    int retryAfterSeconds = 1;

    //! The service's sentence about it.
    QByteArray message() const;
};

//! Sliding windows of a minute and an hour for every key (endpoint, tenant and app). A refused call does not count.
class RateLimiter
{
public:
    //! Counts a call at \a nowMs (a monotonic clock), or tells why it is refused.
    std::optional<QuotaExceeded> count(const QByteArray &key, const RateLimit &limit, qint64 nowMs);
    void clear() { m_calls.clear(); }

private:
    QHash<QByteArray, std::deque<qint64>> m_calls;
};

} // namespace Trustgauge::Simulator
