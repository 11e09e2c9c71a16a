#include "core/poll/pollschedule.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr qint64 spreadMs = 60'000;
constexpr qint64 longestStepMs = 5'000;

} // namespace

Moment currentMoment()
{
    return {currentSecond(), QDeadlineTimer::current().deadline()};
}

void PollSchedule::setTenants(const QList<TenantConfig> &tenants, const Moment &now, qint64 firstTurnMs)
{
    QHash<QString, Entry> entries;
    m_order.clear();
    qint64 newcomers = 0;
    for (const TenantConfig &tenant : tenants) {
        if (tenant.enabled && tenant.pollIntervalMinutes > 0 && !m_entries.contains(tenant.name))
            ++newcomers;
    }
    const qint64 step = std::min(longestStepMs, (spreadMs - firstTurnMs) / std::max<qint64>(newcomers, 1));
    qint64 turn = now.steadyMs + firstTurnMs;
    for (const TenantConfig &tenant : tenants) {
        if (!tenant.enabled || tenant.pollIntervalMinutes <= 0)
            continue;
        Entry entry;
        if (const auto old = m_entries.constFind(tenant.name); old != m_entries.cend()) {
            entry.turnMs = old->turnMs;
        } else {
            entry.turnMs = turn;
            turn += step;
        }
        entry.intervalMs = qint64{tenant.pollIntervalMinutes} * 60'000;
        entries.insert(tenant.name, entry);
        m_order << tenant.name;
    }
    m_entries = entries;
}

void PollSchedule::setLastStart(const QString &tenant, Ticks start)
{
    Known &known = m_known[tenant];
    if (!known.steadyMs)
        known.start = std::max(known.start, start);
}

void PollSchedule::began(const QString &tenant, const Moment &now)
{
    m_running.insert(tenant);
    m_known.insert(tenant, {now.wall, now.steadyMs});
}

void PollSchedule::postpone(const QString &tenant, const Moment &now, qint64 waitMs)
{
    m_running.remove(tenant);
    m_known.insert(tenant, {});
    if (const auto entry = m_entries.find(tenant); entry != m_entries.end())
        entry->turnMs = now.steadyMs + waitMs;
}

qint64 PollSchedule::waitMs(const Entry &entry, const Known &known, const Moment &now) const
{
    const qint64 turn = std::max<qint64>(0, entry.turnMs - now.steadyMs);
    if (known.start == noTime)
        return turn;
    // If the last start is in the future by the wall clock, that clock counts it as just now.
    const qint64 wallAge = std::max<qint64>(0, (now.wall - known.start) / ticksPerMillisecond);
    const qint64 age = std::max(wallAge, known.steadyMs ? now.steadyMs - *known.steadyMs : 0);
    return std::max(entry.intervalMs - age, turn);
}

QStringList PollSchedule::due(const Moment &now)
{
    QStringList out;
    for (const QString &name : std::as_const(m_order)) {
        const auto known = m_known.find(name);
        if (known == m_known.end() || m_running.contains(name))
            continue;
        if (!known->steadyMs && known->start != noTime && known->start > now.wall)
            known->start = now.wall; // otherwise, after the clock was set back, it would not be due for a long time
        if (waitMs(m_entries.value(name), *known, now) <= 0)
            out << name;
    }
    if (out.size() < 2)
        return out;
    // Starting all at once, as after sleep, would be a burst on the network.
    const qint64 step = std::min(longestStepMs, spreadMs / out.size());
    for (qsizetype i = 1; i < out.size(); ++i)
        m_entries[out.at(i)].turnMs = now.steadyMs + i * step;
    return {out.constFirst()};
}

std::optional<Ticks> PollSchedule::next(const QString &tenant, const Moment &now) const
{
    const auto entry = m_entries.constFind(tenant);
    const auto known = m_known.constFind(tenant);
    if (entry == m_entries.cend() || known == m_known.cend() || m_running.contains(tenant))
        return std::nullopt;
    return now.wall + std::max<qint64>(0, waitMs(*entry, *known, now)) * ticksPerMillisecond;
}

} // namespace Trustgauge
