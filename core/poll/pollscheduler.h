#pragma once

#include "core/base/remote.h"
#include "core/poll/pollschedule.h"
#include "core/poll/pollservice.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Trustgauge {

//! Tells a PollService to poll every enabled tenant at each interval; used by the window and `poll --watch`. May live
//! on another thread than the service; create it before the service signals its tenants' cycles.
class PollScheduler : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;
    enum class FirstPoll {
        WhenDue, //!< by the tenant's last cycle in the store, but at the earliest a few seconds after it was added
        AtOnce,  //!< regardless of the store
    };

    explicit PollScheduler(const Remote<PollService> &polls, FirstPoll firstPoll = FirstPoll::WhenDue,
                           Clock clock = currentMoment, QObject *parent = nullptr);

    //! Replaces the list of tenants.
    void setTenants(const QList<TenantConfig> &tenants);
    //! Polls what is due, now and then every second.
    void start();
    void stop() { m_timer.stop(); }
    //! When the tenant is polled next; nullopt while it is polled, while it is disabled or not yet known, and for all
    //! tenants while paused.
    [[nodiscard]] std::optional<Ticks> next(const QString &tenant) const;
    //! Polls what is due.
    void tick();
    //! While paused, no tenant is polled on schedule; tenants that become due are polled afterwards. Not saved across
    //! runs of the program, so that nobody is surprised by it the next day.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

signals:
    void pausedChanged(bool paused);
    //! What next() returns may have changed, apart from pausing.
    void planned();

private:
    Remote<PollService> m_polls;
    FirstPoll m_firstPoll;
    Clock m_clock;
    PollSchedule m_schedule;
    QTimer m_timer;
    bool m_paused = false;
};

} // namespace Trustgauge
