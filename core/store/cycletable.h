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

struct CycleHead;
class StoreConnection;
class TenantTable;

//! The log of cycles (table `cycle`), with what each was scored with and a checksum of all its data; their devices are
//! in DeviceHistory. On the connection's thread.
class CycleTable
{
public:
    //! \param connection, tenants must live longer
    CycleTable(StoreConnection &connection, TenantTable &tenants);

    //! Writes the log row of a starting cycle, unless there is one; it stays `unfinished` if nothing follows.
    [[nodiscard]] Result<void> begin(const CycleInfo &info);
    //! Additional writes in the transaction that stores a cycle; an error rolls all of it back.
    using WithCycle = std::function<Result<void>()>;
    //! Stores devices and outcome in one transaction, which can be stopped (StoreConnection::stopWhen()). After an
    //! error the store is unchanged. Much faster after checkNewest().
    [[nodiscard]] Result<void> commit(const StoredCycle &cycle, const WithCycle &also = {});
    //! Whether a cycle's devices are stored: after commit() lost the connection to a server, they may be.
    [[nodiscard]] Result<bool> isStored(const QString &cycleId) const;
    //! Ends a cycle that stores no devices (failed, cancelled); one that has them stays as it is.
    [[nodiscard]] Result<void> end(const CycleInfo &info);
    //! Logs a poll that failed before its cycle began.
    [[nodiscard]] Result<void> logFailure(const CycleInfo &info);

    //! Checks that a tenant's newest cycle with data is as it was stored; StoreBroken as in load(). To be called before
    //! the next cycle is built on it. What was read is remembered, in compact form, until the next cycle of the tenant
    //! is stored or ends.
    [[nodiscard]] Result<void> checkNewest(const QString &tenantName);

    enum class Which {
        NewestWithData, //!< complete or partial
        LastComplete,   //!< if there is none, the newest partial one
    };
    //! nullopt when there is none. Compares the loaded data with its checksums; StoreBroken: it differs.
    [[nodiscard]] Result<std::optional<StoredCycle>> load(const QString &tenantName, Which which);
    //! The same for the cycle with data that has this id.
    [[nodiscard]] Result<std::optional<StoredCycle>> load(const QString &tenantName, const QString &cycleId);
    //! The same for the cycle with data before that one; nullopt when either is not there.
    [[nodiscard]] Result<std::optional<StoredCycle>> loadBefore(const QString &tenantName, const QString &cycleId);
    //! Newest first.
    [[nodiscard]] Result<QList<CycleInfo>> log(const QString &tenantName, int limit);
    //! The tenant's newest failed cycle after the newest one with data, or of all; nullopt: none failed.
    [[nodiscard]] Result<std::optional<CycleInfo>> lastFailure(const QString &tenantName);

private:
    //! The devices of a tenant as read by checkNewest().
    struct Checked
    {
        QString cycle; //!< id of the newest cycle with data at that time
        KnownDevices devices;
    };

    [[nodiscard]] Result<std::optional<CycleHead>> readHead(const QString &tenantName, Which which);
    [[nodiscard]] Result<std::optional<CycleHead>> readHead(const QString &tenantName, const QString &cycleId);
    //! Runs a query for a head: its conditions, order and limit, with their values.
    [[nodiscard]] Result<std::optional<CycleHead>> findHead(const QString &rest, const QVariantList &values);
    [[nodiscard]] Result<std::optional<StoredCycle>> withDevices(Result<std::optional<CycleHead>> head);
    [[nodiscard]] Result<QList<CycleInfo>> loggedOnce(const QString &condition, const QString &tenantName, int limit);
    //! Checks that the tenant's newest cycles are still in the log.
    [[nodiscard]] Result<void> checkLog(const QString &tenantName);
    //! What was checked, if still valid; otherwise reads it now. Within the transaction that stores a cycle.
    [[nodiscard]] Result<KnownDevices> devicesBefore(qint64 tenant);
    //! The row of profile_text that holds a profile, made if there is none. Likewise.
    [[nodiscard]] Result<qint64> profileRow(qint64 tenant, const QString &text);
    [[nodiscard]] Result<void> write(const StoredCycle &cycle);

    StoreConnection &m_connection;
    TenantTable &m_tenants;
    DeviceHistory m_history;
    std::map<qint64, Checked> m_checked; //!< by tenant
};

} // namespace Trustgauge
