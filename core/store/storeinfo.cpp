#include "core/store/storeinfo.h"

#include "core/store/store.h"
#include "core/store/storefile.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

namespace Trustgauge {

Result<StoreInfo> storeInfo(Store &store)
{
    StoreConnection &connection = store.connection();
    return connection.steady([&]() -> Result<StoreInfo> {
        StoreInfo out;
        out.bytes = QFileInfo(store.path()).size() + QFileInfo(store.path() + QStringLiteral("-wal")).size();
        QSqlQuery query(connection.db());
        query.prepare(QStringLiteral("SELECT t.name, t.tenant_id, count(c.id), min(c.as_of), max(c.as_of) FROM tenant t "
                                     "LEFT JOIN cycle c ON c.tenant = t.id AND c.state IN ('complete', 'partial') "
                                     "GROUP BY t.id ORDER BY t.id"));
        if (const auto r = connection.run(query); !r)
            return tl::unexpected(r.error());
        while (query.next())
            out.tenants.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toLongLong(),
                                   query.isNull(3) ? noTime : query.value(3).toLongLong(),
                                   query.isNull(4) ? noTime : query.value(4).toLongLong()});
        if (query.lastError().isValid())
            return connection.sqlError(query.lastError());
        return out;
    });
}

namespace {

//! SQLite's own check of the file; the store's sentence is `subject: message`.
Result<void> checkPages(StoreConnection &connection)
{
    QSqlQuery query(connection.db());
    query.prepare(QStringLiteral("PRAGMA integrity_check(1)"));
    if (const auto r = connection.run(query); !r)
        return r;
    if (!query.next())
        return connection.sqlError(query.lastError());
    const QString found = query.value(0).toString();
    if (found != QStringLiteral("ok"))
        return connection.damaged(sentence("Store", "its pages are damaged: %1").arg(found));
    return {};
}

//! Whether as many records are there as were counted when they were written.
Result<void> checkRecords(StoreConnection &connection)
{
    QSqlQuery query(connection.db());
    query.prepare(QStringLiteral(
        "SELECT t.name FROM tenant t WHERE t.outbox_rows <> (SELECT count(*) FROM outbox o WHERE o.tenant = t.id) "
        "OR t.record_rows <> (SELECT count(*) FROM publish_record p WHERE p.tenant = t.id) LIMIT 1"));
    if (const auto r = connection.run(query); !r)
        return r;
    if (query.next())
        return connection.damaged(sentence("Store", "records of \"%1\" to be published are not there any more")
                                      .arg(query.value(0).toString()));
    return {};
}

} // namespace

Result<void> checkStore(Store &store)
{
    StoreConnection &connection = store.connection();
    for (const auto check : {checkPages, checkRecords}) {
        if (const auto r = connection.steady([&] { return check(connection); }); !r)
            return r;
    }
    const Result<QList<TenantTable::Tenant>> tenants = store.tenants().list();
    if (!tenants)
        return tl::unexpected(tenants.error());
    for (const TenantTable::Tenant &tenant : *tenants) {
        // The newest cycle is known by its number, so that it is missed when it is gone.
        if (const auto newest = store.cycles().load(tenant.name, CycleTable::Which::NewestWithData); !newest)
            return tl::unexpected(newest.error());
        if (const auto past = store.history().fleet(tenant.name, {}); !past)
            return tl::unexpected(past.error());
    }
    return {};
}

} // namespace Trustgauge
