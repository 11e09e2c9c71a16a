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

//! A moment by two clocks: the wall clock, as shown and stored, and one that never goes back.
struct Moment
{
    Ticks wall = noTime;
    qint64 steadyMs = 0; //!< monotonic; may stop while the computer sleeps
};
[[nodiscard]] Moment currentMoment();

//! When each enabled tenant is to be polled; used by the window and `poll --watch`. A tenant is due one interval after
//! its last cycle began, by either clock: the wall clock is right after sleep, the steady one when the wall clock is
//! set back. Tenants that are due at the same time, at start or after sleep, are spread over at most a minute. A tenant
//! whose cycle is running is not due. Any thread, one at a time.
class PollSchedule
{
public:
    //! Sets the tenants to poll. New ones get a turn in the spread; disabled ones are ignored.
    //! \param firstTurnMs delay of the first new one, below a minute
    void setTenants(const QList<TenantConfig> &tenants, const Moment &now, qint64 firstTurnMs = 0);
    //! Sets the start of a tenant's last cycle from the store; noTime: never polled. Does not override later
    //! observations. A tenant is not due before its last start is known.
    void setLastStart(const QString &tenant, Ticks start);
    void began(const QString &tenant, const Moment &now);
    void ended(const QString &tenant) { m_running.remove(tenant); }
    //! The tenant was left to another program; it is checked again after `waitMs`, and is due one interval after the
    //! other program's cycle if setLastStart() reports one.
    void postpone(const QString &tenant, const Moment &now, qint64 waitMs);
    [[nodiscard]] bool isRunning(const QString &tenant) const { return m_running.contains(tenant); }

    //! The tenants that are due, in the order of the list. If several are, only the first; the others get later turns.
    [[nodiscard]] QStringList due(const Moment &now);
    //! When the tenant is polled next, by the wall clock; nullopt while it is polled, and for an unknown one.
    [[nodiscard]] std::optional<Ticks> next(const QString &tenant, const Moment &now) const;

private:
    struct Known
    {
        Ticks start = noTime;           //!< by the wall clock; noTime: never polled
        std::optional<qint64> steadyMs; //!< if this program started the cycle
    };
    struct Entry
    {
        qint64 intervalMs = 0;
        qint64 turnMs = 0; //!< not due before this steady time
    };
    [[nodiscard]] qint64 waitMs(const Entry &entry, const Known &known, const Moment &now) const;

    QStringList m_order;
    QHash<QString, Entry> m_entries; // enabled tenants only
    QHash<QString, Known> m_known;   // all tenants
    QSet<QString> m_running;
};

} // namespace Trustgauge
