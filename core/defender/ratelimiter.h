#pragma once

#include "core/config/endpoints.h"

#include <QtGlobal>

#include <array>
#include <chrono>
#include <deque>
#include <functional>
#include <utility>
#include <vector>

namespace Trustgauge {

//! Decides when a call may start, so that no more calls start in any minute or hour than documented. The windows slide;
//! the first minute's calls may all start at once. Use from one thread.
class RateLimiter
{
public:
    //! Milliseconds of a clock that never goes back.
    using Clock = std::function<qint64()>;

    //! Uses the system's clock.
    RateLimiter();
    explicit RateLimiter(Clock clock) : m_now(std::move(clock)) {}

    //! Time until a call may start; 0: now. Call started() when it starts.
    [[nodiscard]] std::chrono::milliseconds waitFor(Endpoint endpoint);
    void started(Endpoint endpoint);
    //! The server requested a pause: no call of this endpoint for `time`.
    void pause(Endpoint endpoint, std::chrono::milliseconds time);
    //! Removes the limits, for the local simulator when it announces that it has none.
    void lift() { m_lifted = true; }
    [[nodiscard]] bool isLifted() const { return m_lifted; }

    [[nodiscard]] int leftThisMinute(Endpoint endpoint);
    [[nodiscard]] int leftThisHour(Endpoint endpoint);

    //! How long ago each call of the last hour started, oldest first.
    [[nodiscard]] std::vector<std::chrono::milliseconds> ages(Endpoint endpoint);
    //! Restores the calls of an earlier run of the program, oldest first. Call before any started().
    void restore(Endpoint endpoint, const std::vector<std::chrono::milliseconds> &ages);
    //! Called after every started().
    std::function<void()> onStarted;

private:
    struct Window
    {
        std::deque<qint64> starts; //!< ms of m_now, oldest first, of the last hour
        qint64 notBefore = 0;
    };
    Window &fresh(Endpoint endpoint);
    [[nodiscard]] static int startedSince(const Window &window, qint64 time);

    Clock m_now;
    std::array<Window, endpointCount> m_windows;
    bool m_lifted = false;
};

} // namespace Trustgauge
