#include "core/defender/ratelimiter.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Trustgauge {

namespace {

// Slightly more than a minute and an hour, because the service counts at arrival and network delays vary.
constexpr qint64 minuteMs = 60'500;
constexpr qint64 hourMs = 3'602'000;

} // namespace

RateLimiter::RateLimiter()
{
    QElapsedTimer timer;
    timer.start();
    m_now = [timer] { return timer.elapsed(); };
}

RateLimiter::Window &RateLimiter::fresh(Endpoint endpoint)
{
    Window &window = m_windows[static_cast<size_t>(endpoint)];
    const qint64 now = m_now();
    while (!window.starts.empty() && window.starts.front() <= now - hourMs)
        window.starts.pop_front();
    return window;
}

int RateLimiter::startedSince(const Window &window, qint64 time)
{
    return static_cast<int>(window.starts.end() - std::upper_bound(window.starts.begin(), window.starts.end(), time));
}

std::chrono::milliseconds RateLimiter::waitFor(Endpoint endpoint)
{
    Window &window = fresh(endpoint);
    const qint64 now = m_now();
    qint64 at = std::max(now, window.notBefore);
    if (!m_lifted) {
        const CallLimit limit = documentedLimit(endpoint);
        const auto count = static_cast<int>(window.starts.size());
        if (count >= limit.perMinute)
            at = std::max(at, window.starts[static_cast<size_t>(count - limit.perMinute)] + minuteMs);
        if (count >= limit.perHour)
            at = std::max(at, window.starts[static_cast<size_t>(count - limit.perHour)] + hourMs);
    }
    return std::chrono::milliseconds(at - now);
}

void RateLimiter::started(Endpoint endpoint)
{
    fresh(endpoint).starts.push_back(m_now());
    if (onStarted)
        onStarted();
}

void RateLimiter::pause(Endpoint endpoint, std::chrono::milliseconds time)
{
    Window &window = m_windows[static_cast<size_t>(endpoint)];
    window.notBefore = std::max(window.notBefore, m_now() + time.count());
}

std::vector<std::chrono::milliseconds> RateLimiter::ages(Endpoint endpoint)
{
    const Window &window = fresh(endpoint);
    const qint64 now = m_now();
    std::vector<std::chrono::milliseconds> out;
    out.reserve(window.starts.size());
    for (const qint64 start : window.starts)
        out.emplace_back(now - start);
    return out;
}

void RateLimiter::restore(Endpoint endpoint, const std::vector<std::chrono::milliseconds> &ages)
{
    Window &window = m_windows[static_cast<size_t>(endpoint)];
    window.starts.clear();
    const qint64 now = m_now();
    for (const std::chrono::milliseconds age : ages)
        window.starts.push_back(std::max(now - age.count(), window.starts.empty() ? -hourMs : window.starts.back()));
}

int RateLimiter::leftThisMinute(Endpoint endpoint)
{
    return std::max(0, documentedLimit(endpoint).perMinute - startedSince(fresh(endpoint), m_now() - minuteMs));
}

int RateLimiter::leftThisHour(Endpoint endpoint)
{
    return std::max(0, documentedLimit(endpoint).perHour - static_cast<int>(fresh(endpoint).starts.size()));
}

} // namespace Trustgauge
