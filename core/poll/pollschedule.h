#pragma once

#include "core/base/timestamp.h"
#include "core/config/tenant.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Trustgauge {

//! A moment by both clocks: the wall's, which people and stores know, and one that only ever goes forward.
struct Moment
{
    Ticks wall = noTime;
    qint64 steadyMs = 0; //!< goes on by itself; need not count while the machine sleeps
};
[[nodiscard]] Moment currentMoment();

//! When each enabled tenant is to be polled; shared by the window and `poll --watch`. A tenant is due one interval
//! after its last cycle began, by either clock: the wall clock is right after sleep, the steady one when somebody sets
//! the wall clock back. What would be due at once, at the start or after sleep, is spread over at most a minute. A
//! tenant whose cycle still runs is not due. Any thread, one at a time.
class PollSchedule
{
public:
    //! The tenants to poll. Those not seen before wait for their turn of the spread; disabled ones are left alone.
    //! \param firstTurnMs how long the first of them waits, below a minute
    void setTenants(const QList<TenantConfig> &tenants, const Moment &now, qint64 firstTurnMs = 0);
    //! What the store knows of a tenant's last cycle; noTime: it was never polled. Undoes nothing seen since. A tenant
    //! about which nothing is known yet is not due.
    void setLastStart(const QString &tenant, Ticks start);
    void began(const QString &tenant, const Moment &now);
    void ended(const QString &tenant) { m_running.remove(tenant); }
    //! The tenant was left to another program; it is looked at again after that long, and due one interval after the
    //! other's cycle where setLastStart() tells of one.
    void postpone(const QString &tenant, const Moment &now, qint64 waitMs);
    [[nodiscard]] bool isRunning(const QString &tenant) const { return m_running.contains(tenant); }

    //! The tenants that are due, in the order of the list. Of several, the first one now and each other at its turn.
    [[nodiscard]] QStringList due(const Moment &now);
    //! When the tenant is polled next, by the wall clock; nullopt while it runs, and for one that is not known.
    [[nodiscard]] std::optional<Ticks> next(const QString &tenant, const Moment &now) const;

private:
    struct Known
    {
        Ticks start = noTime;           //!< by the wall clock; noTime: never polled
        std::optional<qint64> steadyMs; //!< where this program saw it begin
    };
    struct Entry
    {
        qint64 intervalMs = 0;
        qint64 turnMs = 0; //!< not before this steady time
    };
    [[nodiscard]] qint64 waitMs(const Entry &entry, const Known &known, const Moment &now) const;

    QStringList m_order;
    QHash<QString, Entry> m_entries; // enabled tenants only
    QHash<QString, Known> m_known;   // of all tenants
    QSet<QString> m_running;
};

} // namespace Trustgauge
