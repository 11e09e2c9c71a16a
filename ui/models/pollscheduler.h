#pragma once

#include "core/base/timestamp.h"
#include "core/pipeline/workspace.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace Trustgauge {

//! Polls every enabled tenant again each interval while the window lives. Counts by the wall clock, so it is right
//! after sleep; a clock set back does not stop it. Tenants that are due at once are spread over a minute.
class PollScheduler : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<Ticks()>;

    explicit PollScheduler(Workspace &workspace, Clock clock = currentSecond, QObject *parent = nullptr);

    //! When the tenant is polled next; nullopt while it runs, and for one that is not enabled or not known yet.
    [[nodiscard]] std::optional<Ticks> next(const QString &tenant) const;
    //! Starts what is due. Runs by itself every few seconds.
    void tick();

private:
    struct Entry
    {
        Ticks interval = 0;
        Ticks earliest = noTime;        //!< not before, for what is spread
        std::optional<Ticks> lastStart; //!< nullopt: the store has not answered; noTime: never polled
    };
    void takeTenants(const QList<TenantConfig> &tenants);
    void setLastStart(const QString &tenant, Ticks start);
    [[nodiscard]] Ticks dueTime(const Entry &entry, Ticks now) const;

    Workspace &m_workspace;
    Clock m_clock;
    QHash<QString, Entry> m_entries; // enabled tenants only
    QHash<QString, Ticks> m_starts;  // of all tenants
    QSet<QString> m_running;
};

} // namespace Trustgauge
