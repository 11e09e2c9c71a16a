#pragma once

#include "core/config/endpoints.h"

#include <QElapsedTimer>

#include <array>
#include <chrono>
#include <deque>
#include <functional>
#include <vector>

namespace Trustgauge {

//! Decides when a call may start, so that in any minute and any hour no more start than is documented. The windows
//! slide; the first minute may use its calls at once. One thread.
class RateLimiter
{
public:
    RateLimiter() { m_clock.start(); }

    //! How long to wait before a call may start; 0: now. Call started() when it does.
    [[nodiscard]] std::chrono::milliseconds waitFor(Endpoint endpoint);
    void started(Endpoint endpoint);
    //! The server asked for a pause: no call of the endpoint before it is over.
    void pause(Endpoint endpoint, std::chrono::milliseconds time);
    //! The simulator on this machine has said that it has no limits.
    void lift() { m_lifted = true; }
    [[nodiscard]] bool isLifted() const { return m_lifted; }

    [[nodiscard]] int leftThisMinute(Endpoint endpoint);
    [[nodiscard]] int leftThisHour(Endpoint endpoint);

    //! How long ago each call of the last hour started, oldest first.
    [[nodiscard]] std::vector<std::chrono::milliseconds> ages(Endpoint endpoint);
    //! Takes over what an earlier run of the program had started; oldest first, before any call of this one.
    void restore(Endpoint endpoint, const std::vector<std::chrono::milliseconds> &ages);
    //! Called after every start.
    std::function<void()> onStarted;

private:
    struct Window
    {
        std::deque<qint64> starts; //!< ms on the clock, oldest first, the last hour
        qint64 notBefore = 0;
    };
    Window &fresh(Endpoint endpoint);
    [[nodiscard]] static int startedSince(const Window &window, qint64 time);

    QElapsedTimer m_clock;
    std::array<Window, endpointCount> m_windows;
    bool m_lifted = false;
};

} // namespace Trustgauge
