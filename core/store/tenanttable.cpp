#include "core/store/tenanttable.h"

#include "core/store/storechange.h"
#include "core/store/storeconnection.h"
#include "core/store/storelock.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <utility>
#include <vector>

namespace Trustgauge {

Result<QList<TenantTable::Tenant>> TenantTable::list()
{
    return m_connection.steady([this]() -> Result<QList<Tenant>> {
        QSqlQuery query(m_connection.db());
        query.prepare(QStringLiteral("SELECT 1 FROM cycle WHERE tenant NOT IN (SELECT id FROM tenant) LIMIT 1"));
        if (const auto r = m_connection.run(query); !r)
            return tl::unexpected(r.error());
        if (query.next())
            return m_connection.damaged(sentence("Store", "a tenant that it holds cycles of is not there any more"));
        query.prepare(QStringLiteral("SELECT name, tenant_id FROM tenant ORDER BY id"));
        if (const auto r = m_connection.run(query); !r)
            return tl::unexpected(r.error());
        QList<Tenant> out;
        while (query.next())
            out.append({query.value(0).toString(), query.value(1).toString()});
        if (query.lastError().isValid())
            return m_connection.sqlError(query.lastError());
        return out;
    });
}

Result<void> TenantTable::rename(const QString &oldName, const QString &newName)
{
    return m_connection.inTransaction(StoreConnection::Begin::Writing, [&]() -> Result<void> {
        const auto renamed = m_connection.run(QStringLiteral("UPDATE tenant SET name = ? WHERE name = ?"),
                                              {newName, oldName});
        return renamed ? m_connection.tell({StoreChange::Kind::Tenants}) : renamed;
    });
}

Result<QList<TenantTable::Renamed>> TenantTable::takeNames(const QList<Tenant> &known)
{
    struct Row
    {
        qint64 id = 0;
        QString name, tenantId, newName;
        bool isSettled = false, hasData = false, gaveWay = false;
    };
    std::vector<Row> rows;
    const auto read = [&]() -> Result<void> {
        rows.clear();
        QSqlQuery query(m_connection.db());
        query.prepare(QStringLiteral(
            "SELECT id, name, tenant_id, EXISTS (SELECT 1 FROM cycle c WHERE c.tenant = t.id AND c.state IN "
            "('complete', 'partial')) OR EXISTS (SELECT 1 FROM publish_record p WHERE p.tenant = t.id) AS data "
            "FROM tenant t ORDER BY data DESC, id DESC"));
        if (const auto r = m_connection.run(query); !r)
            return r;
        while (query.next()) {
            Row row;
            row.id = query.value(0).toLongLong();
            row.name = query.value(1).toString();
            row.tenantId = query.value(2).toString();
            row.hasData = query.value(3).toBool();
            rows.push_back(row);
        }
        return query.lastError().isValid() ? m_connection.sqlError(query.lastError()) : Result<void>();
    };
    const auto isOf = [](const Row &row, const Tenant &tenant) {
        return row.tenantId.compare(tenant.tenantId, Qt::CaseInsensitive) == 0;
    };
    const auto decide = [&] {
        for (const Tenant &tenant : known) {
            for (Row &row : rows)
                row.isSettled = row.isSettled || (row.name == tenant.name && isOf(row, tenant));
        }
        for (const Tenant &tenant : known) {
            const auto named = std::find_if(rows.begin(), rows.end(),
                                            [&](const Row &row) { return row.name == tenant.name; });
            if (named != rows.end() && isOf(*named, tenant))
                continue;
            const auto former = std::find_if(rows.begin(), rows.end(),
                                             [&](const Row &row) { return !row.isSettled && isOf(row, tenant); });
            if (former != rows.end()) {
                former->newName = tenant.name;
                former->isSettled = true;
            }
            if (named != rows.end() && (former != rows.end() || named->hasData))
                named->gaveWay = true;
        }
        for (Row &row : rows) {
            row.gaveWay = row.gaveWay && row.newName.isEmpty(); // otherwise it got another of the names
            if (!row.gaveWay)
                continue;
            row.newName = QStringLiteral("%1 (%2)").arg(row.name, row.tenantId);
            while (std::any_of(rows.begin(), rows.end(), [&](const Row &other) { return other.name == row.newName; }))
                row.newName += u'*';
        }
    };
    if (const auto r = read(); !r)
        return tl::unexpected(r.error());
    decide();
    // Other programs identify a tenant by its name while working on it.
    std::vector<StoreLockPtr> held;
    for (const Row &row : rows) {
        if (row.newName.isEmpty() || m_connection.isCopy())
            continue;
        for (const auto use : {StoreLock::Use::Schedule, StoreLock::Use::Cycle, StoreLock::Use::Publish}) {
            Result<StoreLockPtr> lock = StoreLock::take(m_connection.path(), use, row.name);
            if (!lock)
                return tl::unexpected(lock.error());
            held.push_back(std::move(*lock));
        }
    }
    QList<Renamed> out;
    if (std::none_of(rows.begin(), rows.end(), [](const Row &row) { return !row.newName.isEmpty(); }))
        return out;
    const auto rename = [&]() -> Result<void> {
        if (const auto r = read(); !r) // another program may have renamed them meanwhile
            return r;
        decide();
        // In two steps, by temporary names, since two tenants may have swapped their names.
        for (const bool isLast : {false, true}) {
            for (const Row &row : rows) {
                if (row.newName.isEmpty())
                    continue;
                const auto r = m_connection.run(QStringLiteral("UPDATE tenant SET name = ? WHERE id = ?"),
                                                {isLast ? row.newName : QStringLiteral("\n%1").arg(row.id), row.id});
                if (!r)
                    return r;
                if (isLast)
                    out.append({row.name, row.newName, row.gaveWay});
            }
        }
        for (const StoreLockPtr &lock : held) {
            if (const auto r = lock->proof().check(m_connection); !r)
                return r;
        }
        return out.isEmpty() ? Result<void>() : m_connection.tell({StoreChange::Kind::Tenants});
    };
    if (const auto r = m_connection.inTransaction(StoreConnection::Begin::Writing, rename); !r)
        return tl::unexpected(r.error());
    return out;
}

Result<void> TenantTable::remove(const QString &name)
{
    return m_connection.inTransaction(StoreConnection::Begin::Writing, [&]() -> Result<void> {
        for (const char *statement : {"DELETE FROM device_state WHERE device IN (SELECT d.id FROM device d "
                                      "JOIN tenant t ON t.id = d.tenant WHERE t.name = ?)",
                                      "DELETE FROM device_seen WHERE device IN (SELECT d.id FROM device d "
                                      "JOIN tenant t ON t.id = d.tenant WHERE t.name = ?)",
                                      "DELETE FROM device WHERE tenant = (SELECT id FROM tenant WHERE name = ?)",
                                      "DELETE FROM outbox WHERE tenant = (SELECT id FROM tenant WHERE name = ?)",
                                      "DELETE FROM tenant WHERE name = ?"}) {
            if (const auto r = m_connection.run(QString::fromLatin1(statement), {name}); !r)
                return r;
        }
        return m_connection.tell({StoreChange::Kind::Tenants});
    });
}

Result<QString> TenantTable::nameOf(qint64 row)
{
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("SELECT name FROM tenant WHERE id = ?"));
    query.addBindValue(row);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    return query.next() ? query.value(0).toString() : QString();
}

Result<qint64> TenantTable::rowOf(const QString &name, const QString &tenantId)
{
    // Whoever may only work on some tenants of a server may change their rows, but add none.
    QSqlQuery query(m_connection.db());
    for (const char *statement : {"UPDATE tenant SET tenant_id = ?2 WHERE name = ?1 RETURNING id",
                                  "INSERT INTO tenant (name, tenant_id) VALUES (?1, ?2) "
                                  "ON CONFLICT (name) DO UPDATE SET tenant_id = excluded.tenant_id RETURNING id"}) {
        query.prepare(QString::fromLatin1(statement));
        query.addBindValue(name);
        query.addBindValue(tenantId);
        if (const auto r = m_connection.run(query); !r)
            return tl::unexpected(r.error());
        if (query.next())
            return query.value(0).toLongLong();
        query.finish();
    }
    return failure(ErrorCode::Internal, m_connection.path(), sentence("Store", "the tenant's row was not made"));
}

} // namespace Trustgauge
