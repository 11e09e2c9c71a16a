#include "ui/models/pollscheduler.h"

#include <QTimer>

#include <algorithm>

namespace Trustgauge {

namespace {
constexpr int tickMs = 5'000;
constexpr Ticks spread = 60 * ticksPerSecond;
constexpr Ticks spreadStep = 5 * ticksPerSecond;
} // namespace

PollScheduler::PollScheduler(Workspace &workspace, Clock clock, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_clock(std::move(clock))
{
    connect(&workspace, &Workspace::tenantsChanged, this, &PollScheduler::takeTenants);
    connect(&workspace, &Workspace::cycleLoaded, this, [this](const QString &tenant, const StoredCycle &cycle) {
        setLastStart(tenant, std::max(cycle.info.started, cycle.info.asOf));
    });
    connect(&workspace, &Workspace::noCycle, this, [this](const QString &tenant) { setLastStart(tenant, noTime); });
    connect(&workspace, &Workspace::pollStarted, this, [this](const QString &tenant) {
        m_running.insert(tenant);
        setLastStart(tenant, m_clock());
    });
    connect(&workspace, &Workspace::pollFinished, this, [this](const QString &tenant) { m_running.remove(tenant); });
    connect(&workspace, &Workspace::pollFailed, this, [this](const QString &tenant) { m_running.remove(tenant); });
    connect(&workspace, &Workspace::opened, this, [this] {
        auto *timer = new QTimer(this);
        timer->setInterval(tickMs);
        connect(timer, &QTimer::timeout, this, &PollScheduler::tick);
        timer->start();
    });
}

void PollScheduler::takeTenants(const QList<TenantConfig> &tenants)
{
    QHash<QString, Entry> entries;
    Ticks wait = 0;
    for (const TenantConfig &tenant : tenants) {
        if (!tenant.enabled || tenant.pollIntervalMinutes <= 0)
            continue;
        Entry entry = m_entries.value(tenant.name);
        if (entry.earliest == noTime) {
            // A tenant saved by hand is polled by its form; what is due at once here came with the start or a file.
            wait = std::min(wait + spreadStep, spread);
            entry.earliest = m_clock() + wait;
        }
        entry.interval = tenant.pollIntervalMinutes * 60 * ticksPerSecond;
        if (m_starts.contains(tenant.name))
            entry.lastStart = m_starts.value(tenant.name);
        entries.insert(tenant.name, entry);
    }
    m_entries = entries;
}

void PollScheduler::setLastStart(const QString &tenant, Ticks start)
{
    // An answer of the store must not undo what was seen since.
    const Ticks known = m_starts.value(tenant, noTime);
    m_starts.insert(tenant, std::max(known, start));
    if (const auto it = m_entries.find(tenant); it != m_entries.end())
        it->lastStart = m_starts.value(tenant);
}

Ticks PollScheduler::dueTime(const Entry &entry, Ticks now) const
{
    if (*entry.lastStart == noTime)
        return entry.earliest;
    return std::max(std::min(*entry.lastStart, now) + entry.interval, entry.earliest);
}

std::optional<Ticks> PollScheduler::next(const QString &tenant) const
{
    const auto it = m_entries.constFind(tenant);
    if (it == m_entries.cend() || !it->lastStart || m_running.contains(tenant))
        return std::nullopt;
    return dueTime(*it, m_clock());
}

void PollScheduler::tick()
{
    const Ticks now = m_clock();
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        // The clock was set back: what lies ahead of it happened just now, as far as the schedule goes.
        it->earliest = std::min(it->earliest, now + spread);
        if (it->lastStart && *it->lastStart > now) {
            it->lastStart = now;
            m_starts.insert(it.key(), now);
        }
        if (it->lastStart && !m_running.contains(it.key()) && dueTime(*it, now) <= now)
            m_workspace.pollNow(it.key());
    }
}

} // namespace Trustgauge
