#include "ui/session/pollscheduler.h"

#include <QTimer>

#include <algorithm>

namespace Trustgauge {

namespace {
constexpr int tickMs = 1'000; // the turns of many tenants lie about a second apart
// A tenant saved by hand is polled by its form at once; what the schedule finds came with the start or a file.
constexpr qint64 firstTurnMs = 5'000;
constexpr qint64 askAgainMs = 60'000; // whether another program still polls a tenant
} // namespace

PollScheduler::PollScheduler(Workspace &workspace, Clock clock, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_clock(std::move(clock))
{
    connect(workspace.tenants().origin(), &TenantService::changed, this,
            [this](const QList<TenantConfig> &tenants) { m_schedule.setTenants(tenants, m_clock(), firstTurnMs); });
    connect(workspace.polls().origin(), &PollService::cycleLoaded, this,
            [this](const QString &tenant, const StoredCycle &cycle) {
        m_schedule.setLastStart(tenant, std::max(cycle.info.started, cycle.info.asOf));
    });
    connect(workspace.polls().origin(), &PollService::noCycle, this,
            [this](const QString &tenant) { m_schedule.setLastStart(tenant, noTime); });
    connect(workspace.polls().origin(), &PollService::started, this,
            [this](const QString &tenant) { m_schedule.began(tenant, m_clock()); });
    connect(workspace.polls().origin(), &PollService::finished, this,
            [this](const QString &tenant) { m_schedule.ended(tenant); });
    connect(workspace.polls().origin(), &PollService::failed, this,
            [this](const QString &tenant) { m_schedule.ended(tenant); });
    connect(workspace.polls().origin(), &PollService::left, this,
            [this](const QString &tenant, const Error &, Ticks start) {
        m_schedule.postpone(tenant, m_clock(), askAgainMs);
        m_schedule.setLastStart(tenant, start);
    });
    connect(&workspace, &Workspace::opened, this, [this] {
        auto *timer = new QTimer(this);
        timer->setInterval(tickMs);
        connect(timer, &QTimer::timeout, this, &PollScheduler::tick);
        timer->start();
    });
}

std::optional<Ticks> PollScheduler::next(const QString &tenant) const
{
    return m_paused ? std::nullopt : m_schedule.next(tenant, m_clock());
}

void PollScheduler::tick()
{
    if (m_paused)
        return;
    const Moment now = m_clock();
    const QStringList due = m_schedule.due(now);
    for (const QString &tenant : due) {
        m_schedule.began(tenant, now); // its signal comes later than the next tick may
        m_workspace.polls().ask(&PollService::pollOnSchedule, tenant);
    }
}

void PollScheduler::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    emit pausedChanged(paused);
}

} // namespace Trustgauge
