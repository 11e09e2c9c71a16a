#pragma once

#include "core/poll/pollschedule.h"
#include "core/workspace/workspace.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Trustgauge {

//! Polls every enabled tenant again each interval while the window lives, by the same schedule as the command line.
class PollScheduler : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;

    explicit PollScheduler(Workspace &workspace, Clock clock = currentMoment, QObject *parent = nullptr);

    //! When the tenant is polled next; nullopt while it runs, and for one that is not enabled or not known yet,
    //! and of all of them while paused.
    [[nodiscard]] std::optional<Ticks> next(const QString &tenant) const;
    //! Starts what is due. Runs by itself every second.
    void tick();
    //! No tenant is polled by schedule until it is taken back; those that were due meanwhile are polled then. Lasts as
    //! long as the program, so that nobody is surprised by it the next day.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

signals:
    void pausedChanged(bool paused);

private:
    Workspace &m_workspace;
    Clock m_clock;
    PollSchedule m_schedule;
    bool m_paused = false;
};

} // namespace Trustgauge
