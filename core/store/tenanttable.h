#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace Trustgauge {

class StoreConnection;

//! The tenants of a store, by name: the table `tenant`, on which all else hangs. On the connection's thread.
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
        bool gaveWay = false; //!< its name is another tenant's now
    };
    //! Brings the names to those that tenants have now: which tenant it is says the id, and what is kept of it (cycles,
    //! records, what the brake goes by) follows it. What is kept of another tenant under one of these names gives way to
    //! `NAME (TENANTID)`. In one transaction. StoreLocked: another program works on one of them under its former name.
    //! \param known every tenant there is, not only those that are wanted
    [[nodiscard]] Result<QList<Renamed>> takeNames(const QList<Tenant> &known);
    //! With all that is kept of it.
    [[nodiscard]] Result<void> remove(const QString &name);
    //! The number of a tenant's row, which is made where there is none.
    [[nodiscard]] Result<qint64> rowOf(const QString &name, const QString &tenantId);

private:
    StoreConnection &m_connection;
};

} // namespace Trustgauge
