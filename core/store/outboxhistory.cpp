#include "core/store/outbox.h"
#include "core/store/storechange.h"
#include "core/store/storeconnection.h"

#include <QDateTime>
#include <QSqlQuery>

#include <utility>

namespace Trustgauge {

// The history of publishes, and the cycles that could be published.

Result<void> Outbox::closeRuns()
{
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("UPDATE publish_run SET finished = ? WHERE finished IS NULL AND held = 0 AND "
                                 "NOT EXISTS (SELECT 1 FROM outbox o WHERE o.run = publish_run.id) RETURNING tenant"));
    query.addBindValue(QDateTime::currentSecsSinceEpoch());
    if (const auto r = m_connection.run(query); !r)
        return r;
    QList<qint64> tenants;
    while (query.next())
        tenants << query.value(0).toLongLong();
    query.finish();
    for (const qint64 tenant : std::as_const(tenants)) {
        if (const auto r = m_connection.tell({StoreChange::Kind::Publishing, tenant}); !r)
            return r;
    }
    return {};
}

Result<QList<PublishRun>> Outbox::runs(const QString &condition, int limit)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    QSqlQuery query(m_connection.db());
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral(
            "SELECT r.id, r.cycle, r.target, r.as_of, r.held, r.queued, r.finished, r.records, r.accepted, "
            "r.dropped, r.insufficient, r.duplicates, r.corrections, r.compared, r.band_changes, r.error, "
            "coalesce(o.records, 0), coalesce(o.dead, 0), r.missing, r.profile FROM publish_run r LEFT JOIN (SELECT run, "
            "count(*) AS records, CAST(sum(dead) AS BIGINT) AS dead FROM outbox GROUP BY run) o ON o.run = r.id "
            "WHERE r.tenant = ? AND %1 ORDER BY r.id DESC LIMIT ?")
            .arg(condition));
    query.addBindValue(*row);
    query.addBindValue(limit);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    QList<PublishRun> out;
    while (query.next()) {
        PublishRun run;
        run.id = query.value(0).toLongLong();
        run.cycleId = query.value(1).toString();
        run.target = query.value(2).toString();
        run.asOf = query.value(3).isNull() ? noTime : query.value(3).toLongLong();
        run.held = query.value(4).toBool();
        run.queued = query.value(5).toLongLong();
        run.finished = query.value(6).toLongLong();
        run.records = query.value(7).toLongLong();
        run.accepted = query.value(8).toLongLong();
        run.dropped = query.value(9).toLongLong();
        run.insufficient = query.value(10).toLongLong();
        run.duplicates = query.value(11).toLongLong();
        run.corrections = query.value(12).toLongLong();
        run.compared = query.value(13).toLongLong();
        run.bandChanges = query.value(14).toLongLong();
        run.error = Message::fromStored(query.value(15).toString());
        run.deadLettered = query.value(17).toLongLong();
        run.waiting = query.value(16).toLongLong() - run.deadLettered;
        run.missing = query.value(18).toLongLong();
        run.profileHash = query.value(19).toString();
        out.append(run);
    }
    return out;
}

Result<QList<PublishRun>> Outbox::history(int limit)
{
    return runs(QStringLiteral("TRUE"), limit);
}

Result<std::optional<PublishRun>> Outbox::lastQueued()
{
    const Result<QList<PublishRun>> found = runs(QStringLiteral("r.held = 0"), 1);
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<PublishableCycle>> Outbox::newestCycle(bool includePartial)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("SELECT uuid, as_of, state = 'complete' FROM cycle WHERE tenant = ? AND state IN (%1) "
                                 "ORDER BY id DESC LIMIT 1")
                      .arg(includePartial ? QStringLiteral("'complete', 'partial'") : QStringLiteral("'complete'")));
    query.addBindValue(*row);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    if (!query.next())
        return std::optional<PublishableCycle>();
    return std::optional(PublishableCycle{query.value(0).toString(),
                                          query.value(1).isNull() ? noTime : query.value(1).toLongLong(),
                                          query.value(2).toBool()});
}

} // namespace Trustgauge
