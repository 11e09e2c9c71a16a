#pragma once

#include "core/base/remote.h"
#include "core/poll/pollschedule.h"
#include "core/poll/pollservice.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Trustgauge {

//! Has a PollService poll every enabled tenant again each interval: of the window as of `poll --watch`. May live on
//! another thread than the service, and must be made before the service tells about its tenants' cycles.
class PollScheduler : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;
    enum class FirstPoll {
        WhenDue, //!< by the tenant's last cycle in the store, and a few seconds after it was made known at the earliest
        AtOnce,  //!< whatever the store holds
    };

    explicit PollScheduler(const Remote<PollService> &polls, FirstPoll firstPoll = FirstPoll::WhenDue,
                           Clock clock = currentMoment, QObject *parent = nullptr);

    //! The tenants as they are now.
    void setTenants(const QList<TenantConfig> &tenants);
    //! Starts what is due, now and every second from now on.
    void start();
    void stop() { m_timer.stop(); }
    //! When the tenant is polled next; nullopt while it runs, and for one that is not enabled or not known yet,
    //! and of all of them while paused.
    [[nodiscard]] std::optional<Ticks> next(const QString &tenant) const;
    //! Starts what is due.
    void tick();
    //! No tenant is polled by schedule until it is taken back; those that were due meanwhile are polled then. Lasts as
    //! long as the program, so that nobody is surprised by it the next day.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

signals:
    void pausedChanged(bool paused);

private:
    Remote<PollService> m_polls;
    FirstPoll m_firstPoll;
    Clock m_clock;
    PollSchedule m_schedule;
    QTimer m_timer;
    bool m_paused = false;
};

} // namespace Trustgauge
