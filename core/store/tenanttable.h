#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace Trustgauge {

class StoreConnection;

//! The tenants of a store, by name: the table `tenant`, to which all others refer. On the connection's thread.
class TenantTable
{
public:
    //! \param connection must live longer
    explicit TenantTable(StoreConnection &connection) : m_connection(connection) {}

    struct Tenant
    {
        QString name, tenantId;
    };
    [[nodiscard]] Result<QList<Tenant>> list();
    [[nodiscard]] Result<void> rename(const QString &oldName, const QString &newName);
    struct Renamed
    {
        QString from, to;
        bool gaveWay = false; //!< its name now belongs to another tenant
    };
    //! Updates tenants' names: a tenant is identified by its id, and its data (cycles, records, the brake's reference)
    //! follows it. Data of another tenant under one of these names is renamed to `NAME (TENANTID)`. In one transaction.
    //! StoreLocked: another program is working on one of them under its old name.
    //! \param known all existing tenants, not only the selected ones
    [[nodiscard]] Result<QList<Renamed>> takeNames(const QList<Tenant> &known);
    //! With all its data.
    [[nodiscard]] Result<void> remove(const QString &name);
    //! The name of the tenant in a row; empty: there is none, or it may not be seen.
    [[nodiscard]] Result<QString> nameOf(qint64 row);
    //! The number of a tenant's row, which is created if missing.
    [[nodiscard]] Result<qint64> rowOf(const QString &name, const QString &tenantId);

private:
    StoreConnection &m_connection;
};

} // namespace Trustgauge
