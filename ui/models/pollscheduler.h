#pragma once

#include "core/pipeline/pollschedule.h"
#include "core/pipeline/workspace.h"

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

    //! When the tenant is polled next; nullopt while it runs, and for one that is not enabled or not known yet.
    [[nodiscard]] std::optional<Ticks> next(const QString &tenant) const;
    //! Starts what is due. Runs by itself every second.
    void tick();

private:
    Workspace &m_workspace;
    Clock m_clock;
    PollSchedule m_schedule;
};

} // namespace Trustgauge
