#include "core/poll/pollscheduler.h"

#include <algorithm>

namespace Trustgauge {

namespace {
constexpr int tickMs = 1'000; // the turns of many tenants are about a second apart
// The form polls a tenant that was saved there immediately; other new tenants come from start-up or a file.
constexpr qint64 firstTurnMs = 5'000;
constexpr qint64 askAgainMs = 60'000; // interval of checking whether another program still polls a tenant
} // namespace

PollScheduler::PollScheduler(const Remote<PollService> &polls, FirstPoll firstPoll, Clock clock, QObject *parent)
    : QObject(parent),
      m_polls(polls),
      m_firstPoll(firstPoll),
      m_clock(std::move(clock)),
      m_timer(this)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &PollScheduler::tick);
    const PollService *service = polls.origin();
    connect(service, &PollService::cycleLoaded, this, [this](const QString &tenant, const StoredCycle &cycle) {
        m_schedule.setLastStart(tenant, std::max(cycle.info.started, cycle.info.asOf));
        emit planned();
    });
    connect(service, &PollService::noCycle, this, [this](const QString &tenant) {
        m_schedule.setLastStart(tenant, noTime);
        emit planned();
    });
    connect(service, &PollService::started, this, [this](const QString &tenant) {
        m_schedule.began(tenant, m_clock());
        emit planned();
    });
    const auto ended = [this](const QString &tenant) {
        m_schedule.ended(tenant);
        emit planned();
    };
    connect(service, &PollService::finished, this, ended);
    connect(service, &PollService::failed, this, ended);
    connect(service, &PollService::left, this, [this](const QString &tenant, const Error &, Ticks start) {
        m_schedule.postpone(tenant, m_clock(), askAgainMs);
        m_schedule.setLastStart(tenant, start);
        emit planned();
    });
}

void PollScheduler::setTenants(const QList<TenantConfig> &tenants)
{
    const bool atOnce = m_firstPoll == FirstPoll::AtOnce;
    m_schedule.setTenants(tenants, m_clock(), atOnce ? 0 : firstTurnMs);
    for (const TenantConfig &tenant : tenants) {
        if (atOnce)
            m_schedule.setLastStart(tenant.name, noTime);
    }
    emit planned();
}

void PollScheduler::start()
{
    m_timer.start();
    QTimer::singleShot(0, this, &PollScheduler::tick);
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
        m_schedule.began(tenant, now); // its signal may arrive after the next tick
        m_polls.ask(&PollService::pollOnSchedule, tenant);
    }
    if (!due.isEmpty())
        emit planned();
}

void PollScheduler::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    emit pausedChanged(paused);
}

} // namespace Trustgauge
