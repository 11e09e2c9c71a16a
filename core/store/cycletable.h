#pragma once

#include "core/base/result.h"
#include "core/store/cycle.h"
#include "core/store/devicehistory.h"
#include "core/store/knowndevices.h"

#include <functional>
#include <map>
#include <optional>

class QSqlQuery;

namespace Trustgauge {

class StoreConnection;
class TenantTable;

//! What is stored of cycles: the log, which is the table `cycle`, with what each was scored with then and a sum over all
//! that it stored; their devices lie in DeviceHistory. On the connection's thread.
class CycleTable
{
public:
    //! \param connection, tenants must live longer
    CycleTable(StoreConnection &connection, TenantTable &tenants);

    //! Writes the log row of a cycle that begins; it stays `unfinished` if nothing follows.
    [[nodiscard]] Result<void> begin(const CycleInfo &info);
    //! What else is to be written in the transaction that stores a cycle; an error undoes all of it.
    using WithCycle = std::function<Result<void>()>;
    //! Stores devices and outcome in one transaction, which may be stopped (StoreConnection::stopWhen()). On an error the
    //! store is as it was. Much faster after checkNewest().
    [[nodiscard]] Result<void> commit(const StoredCycle &cycle, const WithCycle &also = {});
    //! Ends a cycle that stores no devices (failed, cancelled).
    [[nodiscard]] Result<void> end(const CycleInfo &info);
    //! Logs a poll that failed before its cycle began.
    [[nodiscard]] Result<void> logFailure(const CycleInfo &info);

    //! That the newest cycle with data of a tenant is as it was stored. Before the next one is built upon it, and as a
    //! reader of that cycle is told: StoreBroken. What was read is remembered, as short as can be, until the next cycle
    //! of the tenant is stored or ends.
    [[nodiscard]] Result<void> checkNewest(const QString &tenantName);

    enum class Which {
        NewestWithData, //!< complete or partial
        LastComplete,   //!< else the newest partial
        BeforeNewest,   //!< the one with data before the newest one with data
    };
    //! nullopt when there is none. What is loaded is compared with what was stored; StoreBroken: it is not the same.
    [[nodiscard]] Result<std::optional<StoredCycle>> load(const QString &tenantName, Which which);
    //! Newest first.
    [[nodiscard]] Result<QList<CycleInfo>> log(const QString &tenantName, int limit);
    //! The newest cycle of a tenant that failed since one with data was stored, or since ever; nullopt: none did.
    [[nodiscard]] Result<std::optional<CycleInfo>> lastFailure(const QString &tenantName);

private:
    //! A cycle without its devices, and what these are compared with.
    struct Head;
    //! The devices of a tenant as checkNewest() has found them.
    struct Checked
    {
        QString cycle; //!< the id of the one with data that was the newest then
        KnownDevices devices;
    };

    [[nodiscard]] Result<std::optional<Head>> readHead(const QString &tenantName, Which which);
    [[nodiscard]] Result<void> compare(const Head &head, const DeviceHistory::Found &found) const;
    [[nodiscard]] Result<std::optional<StoredCycle>> loadOnce(const QString &tenantName, Which which);
    [[nodiscard]] Result<QList<CycleInfo>> loggedOnce(const QString &condition, const QString &tenantName, int limit);
    //! That the tenant's newest cycles are still in the log.
    [[nodiscard]] Result<void> checkLog(const QString &tenantName);
    //! What was checked, where it still holds; else what is read now. Within the transaction that stores a cycle.
    [[nodiscard]] Result<KnownDevices> devicesBefore(qint64 tenant);
    [[nodiscard]] Result<void> write(const StoredCycle &cycle);

    StoreConnection &m_connection;
    TenantTable &m_tenants;
    DeviceHistory m_history;
    std::map<qint64, Checked> m_checked; //!< by tenant
};

} // namespace Trustgauge
