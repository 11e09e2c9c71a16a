#include "core/store/outbox.h"

#include "core/base/pluralcount.h"
#include "core/store/sqlstatement.h"
#include "core/store/sqlvalues.h"
#include "core/store/store.h"
#include "core/store/storechange.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <utility>

namespace Trustgauge {

namespace {

QVariant orNull(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType(QMetaType::Int));
}

QString joined(const QList<qint64> &ids)
{
    QString out;
    for (const qint64 id : ids)
        out += (out.isEmpty() ? QString() : QStringLiteral(",")) + QString::number(id);
    return out;
}

const char *const recordColumns =
    "p.id, p.kind, p.machine_id, p.key, p.event_id, p.band, p.score, p.value, o.tries, o.dead, o.error, r.cycle, "
    "r.queued, o.run FROM outbox o CROSS JOIN publish_record p ON p.id = o.id CROSS JOIN publish_run r ON r.id = o.run";

OutboxRecord recordFrom(const QSqlQuery &query)
{
    OutboxRecord out;
    out.id = query.value(0).toLongLong();
    out.kind = static_cast<RecordKind>(query.value(1).toInt());
    out.machineId = query.value(2).toString();
    out.key = query.value(3).toString();
    out.eventId = query.value(4).toString();
    out.band = query.value(5).toString();
    if (!query.value(6).isNull())
        out.score = query.value(6).toInt();
    out.value = query.value(7).toByteArray();
    out.tries = query.value(8).toInt();
    out.deadLettered = query.value(9).toBool();
    out.error = Message::fromStored(query.value(10).toString());
    out.cycleId = query.value(11).toString();
    out.queued = query.value(12).toLongLong();
    out.run = query.value(13).toLongLong();
    return out;
}

} // namespace

QString recountRecords(const QString &condition)
{
    return QStringLiteral("UPDATE tenant SET outbox_rows = (SELECT count(*) FROM outbox o WHERE o.tenant = tenant.id), "
                          "record_rows = (SELECT count(*) FROM publish_record p WHERE p.tenant = tenant.id) WHERE %1")
        .arg(condition);
}

Outbox::Outbox(Store &store, QString tenantName) : m_connection(store.connection()), m_tenantName(std::move(tenantName))
{}

Outbox::~Outbox() = default;

Result<qint64> Outbox::tenant()
{
    if (m_tenant != 0)
        return m_tenant;
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("SELECT id FROM tenant WHERE name = ?"));
    query.addBindValue(m_tenantName);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    if (!query.next())
        return failure(ErrorCode::StoreEmpty, m_connection.path(),
                       sentence("Store", "holds no cycle of \"%1\"; poll it first").arg(m_tenantName));
    m_tenant = query.value(0).toLongLong();
    return m_tenant;
}

Result<void> Outbox::inTransaction(const std::function<Result<void>()> &work)
{
    return m_connection.inTransaction(StoreConnection::Begin::Writing, work);
}

Result<void> Outbox::checkWhole()
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("SELECT outbox_rows, record_rows, "
                                 "(SELECT count(*) FROM outbox o WHERE o.tenant = t.id), "
                                 "(SELECT count(*) FROM publish_record p WHERE p.tenant = t.id) "
                                 "FROM tenant t WHERE t.id = ?"));
    query.addBindValue(*row);
    if (const auto r = m_connection.run(query); !r)
        return r;
    if (!query.next())
        return {};
    for (const int i : {0, 1}) {
        const qint64 noted = query.value(i).toLongLong();
        const qint64 found = query.value(i + 2).toLongLong();
        if (noted != found)
            return m_connection.damaged(
                (i == 0 ? sentence("Store", "%n record(s) were waiting to be published, and there are %1 now", nullptr,
                                   countOf(noted))
                        : sentence("Store", "%n record(s) were kept as published, and there are %1 now", nullptr,
                                   countOf(noted)))
                    .arg(found));
    }
    return {};
}

Result<void> Outbox::noteWhole()
{
    return m_connection.run(recountRecords(QStringLiteral("id = ?")), {m_tenant});
}

Result<void> Outbox::beginTarget(const QString &target)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    const Result<std::optional<PublishRun>> last = lastQueued();
    if (!last)
        return tl::unexpected(last.error());
    if (!*last || (*last)->target == target)
        return {};
    if (const auto r = checkWhole(); !r)
        return r;
    for (const char *table : {"outbox", "publish_record", "publish_former_key"}) {
        QSqlQuery query(m_connection.db());
        query.prepare(QStringLiteral("DELETE FROM %1 WHERE tenant = ?").arg(QString::fromLatin1(table)));
        query.addBindValue(*row);
        if (const auto r = m_connection.run(query); !r)
            return r;
    }
    if (const auto r = noteWhole(); !r)
        return r;
    return closeRuns();
}

Result<TextMap<LastState>> Outbox::lastStates()
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    if (const auto r = checkWhole(); !r)
        return tl::unexpected(r.error());
    TextMap<LastState> out;
    TextMap<qint64> newest; // id of the last accepted record
    QSqlQuery query(m_connection.db());
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral("SELECT after_id FROM publish_run WHERE tenant = ? AND held = 0 ORDER BY id DESC LIMIT 1"));
    query.addBindValue(*row);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    const qint64 lastPublishAfter = query.next() ? query.value(0).toLongLong() : 0;
    // If an older version queued it, the first id is unknown: then all records are counted as its own.
    const auto isOfLastPublish = [lastPublishAfter](qint64 id) {
        return lastPublishAfter == 0 || id > lastPublishAfter;
    };
    // All columns except `o.id` come from the index.
    query.prepare(QStringLiteral("SELECT p.id, p.machine_id, p.band, p.score, o.id IS NULL FROM publish_record p "
                                 "LEFT JOIN outbox o ON o.id = p.id WHERE p.tenant = ? AND p.kind = 0"));
    query.addBindValue(*row);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    while (query.next()) {
        const std::string machineId = query.value(1).toString().toStdString();
        LastState &state = out[machineId];
        const qint64 id = query.value(0).toLongLong();
        state.inLastPublish = state.inLastPublish || isOfLastPublish(id);
        if (!query.value(4).toBool()) {
            state.waiting = query.value(2).toString();
            continue;
        }
        const auto [it, isFirst] = newest.try_emplace(machineId, id);
        if (!isFirst && it->second > id)
            continue;
        it->second = id;
        state.accepted = query.value(2).toString() == tombstoneBand ? QString() : query.value(2).toString();
        state.acceptedScore = query.value(3).isNull() ? std::nullopt : std::optional(query.value(3).toInt());
    }
    // A key that was deleted from the topic counts as never published.
    std::erase_if(out, [](const auto &one) { return one.second.newest().isEmpty(); });
    return out;
}

//! \param select query for machine id and key, with a placeholder for the tenant
Result<TextMap<QString>> Outbox::keysByMachine(const QString &select)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    QSqlQuery query(m_connection.db());
    query.setForwardOnly(true);
    query.prepare(select);
    query.addBindValue(*row);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    TextMap<QString> out;
    while (query.next())
        out.insert_or_assign(query.value(0).toString().toStdString(), query.value(1).toString());
    return out;
}

Result<TextMap<QString>> Outbox::formerKeys()
{
    return keysByMachine(QStringLiteral("SELECT machine_id, key FROM publish_former_key WHERE tenant = ?"));
}

Result<TextMap<QString>> Outbox::formerKeysGone()
{
    return keysByMachine(
        QStringLiteral("SELECT p.machine_id, p.key FROM publish_record p WHERE p.tenant = ? AND p.kind = 2 "
                       "AND p.id NOT IN (SELECT id FROM outbox) AND NOT EXISTS (SELECT 1 FROM publish_record n "
                       "WHERE n.tenant = p.tenant AND n.kind = 2 AND n.machine_id = p.machine_id "
                       "AND n.band = 'tombstone')"));
}

Result<QByteArray> Outbox::newestValue(const QString &machineId, bool alsoWaiting)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("SELECT value FROM publish_record WHERE id = (SELECT max(p.id) FROM publish_record p "
                                 "WHERE p.tenant = ? AND p.kind = ? AND p.machine_id = ? AND (? = 1 OR NOT EXISTS "
                                 "(SELECT 1 FROM outbox o WHERE o.id = p.id)))"));
    query.addBindValue(*row);
    query.addBindValue(static_cast<int>(machineId.isEmpty() ? RecordKind::Summary : RecordKind::Device));
    query.addBindValue(notNull(machineId));
    query.addBindValue(alsoWaiting ? 1 : 0);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

Result<QByteArray> Outbox::lastValue(const QString &machineId)
{
    return newestValue(machineId, true);
}

Result<QByteArray> Outbox::acceptedValue(const QString &machineId)
{
    return newestValue(machineId, false);
}

Result<bool> Outbox::hasLeft(const QString &machineId, const QString &cycleId)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    return DeviceHistory(m_connection).hasLeft(*row, machineId, cycleId);
}

Result<void> Outbox::queue(const QueuedCycle &cycle, const std::vector<OutboxRecord> &records)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    if (const auto r = checkWhole(); !r)
        return r;
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("DELETE FROM publish_run WHERE tenant = ? AND cycle = ? AND held = 1"));
    query.addBindValue(*row);
    query.addBindValue(cycle.cycleId);
    if (const auto r = m_connection.run(query); !r)
        return r;
    query.prepare(QStringLiteral("SELECT coalesce(max(id), 0) FROM publish_record"));
    if (const auto r = m_connection.run(query); !r)
        return r;
    const qint64 before = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    query.prepare(QStringLiteral(
        "INSERT INTO publish_run (tenant, cycle, as_of, target, held, queued, records, insufficient, duplicates, "
        "corrections, compared, band_changes, missing, after_id, profile, error) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    query.addBindValue(*row);
    query.addBindValue(cycle.cycleId);
    query.addBindValue(ticksOrNull(cycle.asOf));
    query.addBindValue(cycle.target);
    query.addBindValue(cycle.held ? 1 : 0);
    query.addBindValue(QDateTime::currentSecsSinceEpoch());
    query.addBindValue(static_cast<qlonglong>(cycle.held ? 0 : records.size()));
    query.addBindValue(cycle.insufficient);
    query.addBindValue(cycle.duplicates);
    query.addBindValue(cycle.corrections);
    query.addBindValue(cycle.compared);
    query.addBindValue(cycle.bandChanges);
    query.addBindValue(cycle.missing);
    query.addBindValue(before);
    query.addBindValue(notNull(cycle.profileHash));
    query.addBindValue(notNull(cycle.error.toStored()));
    if (const auto r = m_connection.run(query); !r)
        return r;
    if (cycle.held)
        return {};
    const qint64 run = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    if (const auto r = dropReplaced(*row, 0); !r)
        return r;
    QSqlQuery add(m_connection.db());
    add.prepare(
        QStringLiteral("INSERT INTO publish_record (tenant, run, kind, machine_id, band, score, key, event_id, value) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const OutboxRecord &record : records) {
        add.bindValue(0, *row);
        add.bindValue(1, run);
        add.bindValue(2, static_cast<int>(record.kind));
        add.bindValue(3, notNull(record.machineId));
        add.bindValue(4, notNull(record.band));
        add.bindValue(5, orNull(record.score));
        add.bindValue(6, record.key);
        add.bindValue(7, notNull(record.eventId));
        add.bindValue(8, record.value.isNull() ? QByteArray("") : record.value);
        if (const auto r = m_connection.run(add); !r)
            return r;
    }
    // They are withdrawn with this publish, once.
    query.prepare(QStringLiteral("DELETE FROM publish_former_key WHERE tenant = ? AND machine_id IN (SELECT machine_id "
                                 "FROM publish_record WHERE id > ? AND kind = 2)"));
    query.addBindValue(*row);
    query.addBindValue(before);
    if (const auto r = m_connection.run(query); !r)
        return r;
    query.prepare(QStringLiteral(
        "INSERT INTO outbox (id, tenant, run) SELECT id, tenant, run FROM publish_record WHERE id > ? ORDER BY id"));
    query.addBindValue(before);
    if (const auto r = m_connection.run(query); !r)
        return r;
    if (const auto r = dropReplaced(*row, run); !r)
        return r;
    if (const auto r = noteWhole(); !r)
        return r;
    return closeRuns();
}

Result<std::vector<OutboxRecord>> Outbox::waiting(RecordKind kind, int limit)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    QSqlQuery query(m_connection.db());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1 WHERE o.tenant = ? AND p.kind %2 1 AND o.dead = 0 ORDER BY o.id LIMIT ?")
                      .arg(QString::fromLatin1(recordColumns),
                           kind == RecordKind::Summary ? QStringLiteral("=") : QStringLiteral("<>")));
    query.addBindValue(*row);
    query.addBindValue(limit);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    std::vector<OutboxRecord> out;
    while (query.next())
        out.push_back(recordFrom(query));
    return out;
}

Result<QList<OutboxRecord>> Outbox::list(int limit)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    QSqlQuery query(m_connection.db());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1 WHERE o.tenant = ? ORDER BY o.dead DESC, o.id LIMIT ?")
                      .arg(QString::fromLatin1(recordColumns)));
    query.addBindValue(*row);
    query.addBindValue(limit);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    QList<OutboxRecord> out;
    while (query.next())
        out.append(recordFrom(query));
    return out;
}

Result<OutboxCounts> Outbox::counts()
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    QSqlQuery query(m_connection.db());
    query.prepare(
        QStringLiteral("SELECT count(*), coalesce(CAST(sum(dead) AS BIGINT), 0) FROM outbox WHERE tenant = ?"));
    query.addBindValue(*row);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    OutboxCounts out;
    if (query.next()) {
        out.deadLettered = query.value(1).toLongLong();
        out.waiting = query.value(0).toLongLong() - out.deadLettered;
    }
    return out;
}

//! Deletes waiting records that have a record of `run` with the same key; with run 0, accepted records that are
//! followed by later accepted ones, and tombstones that are no longer needed.
Result<void> Outbox::dropReplaced(qint64 tenant, qint64 run)
{
    const QString sameKey = QStringLiteral("SELECT 1 FROM publish_record n WHERE n.tenant = p.tenant "
                                           "AND n.kind = p.kind AND n.machine_id = p.machine_id");
    const QString accepted = QStringLiteral("NOT EXISTS (SELECT 1 FROM outbox o WHERE o.id = %1.id)");
    const QString replaced = run == 0
                                 ? QStringLiteral("SELECT p.id FROM publish_record p WHERE p.tenant = %1 AND %2 "
                                                  "AND EXISTS (%3 AND n.id > p.id AND %4)")
                                       .arg(tenant)
                                       .arg(accepted.arg(QLatin1Char('p')), sameKey, accepted.arg(QLatin1Char('n')))
                                 : QStringLiteral("SELECT p.id FROM outbox o CROSS JOIN publish_record p "
                                                  "ON p.id = o.id WHERE o.tenant = %1 AND o.run <> %2 "
                                                  "AND EXISTS (%3 AND n.run = %2)")
                                       .arg(tenant)
                                       .arg(run)
                                       .arg(sameKey);
    if (const auto r = m_connection.run(QStringLiteral("DELETE FROM publish_record WHERE id IN (%1)").arg(replaced)); !r)
        return r;
    return run == 0
               ? m_connection.run(
                   QStringLiteral("DELETE FROM publish_record AS p WHERE p.tenant = %1 AND p.kind <> 1 AND "
                                  "p.band = '%2' AND %3")
                       .arg(tenant)
                       .arg(tombstoneBand, accepted.arg(QLatin1Char('p'))))
               : m_connection.run(QStringLiteral("DELETE FROM outbox WHERE tenant = %1 AND run <> %2 AND NOT EXISTS "
                                                 "(SELECT 1 FROM publish_record p WHERE p.id = outbox.id)")
                                      .arg(tenant)
                                      .arg(run));
}

Result<void> Outbox::requeue(const QList<qint64> &ids)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    QString statement = QStringLiteral("UPDATE outbox SET dead = 0, tries = 0 WHERE tenant = %1 AND dead = 1").arg(*row);
    if (!ids.isEmpty())
        statement += QStringLiteral(" AND id IN (%1)").arg(joined(ids));
    return m_connection.run(statement);
}

Result<void> Outbox::drop(const QList<qint64> &ids)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    const QString which = ids.isEmpty() ? QStringLiteral("o.tenant = %1 AND o.dead = 1").arg(*row)
                                        : QStringLiteral("o.tenant = %1 AND o.id IN (%2)").arg(*row).arg(joined(ids));
    return inTransaction([&]() -> Result<void> {
        if (const auto r = checkWhole(); !r)
            return r;
        for (const QString &statement :
             {QStringLiteral("UPDATE publish_run SET dropped = dropped + (SELECT count(*) FROM outbox o "
                             "WHERE o.run = publish_run.id AND %1)")
                  .arg(which),
              QStringLiteral("DELETE FROM publish_record WHERE id IN (SELECT o.id FROM outbox o WHERE %1)").arg(which),
              QStringLiteral("DELETE FROM outbox AS o WHERE %1").arg(which)}) {
            if (const auto r = m_connection.run(statement); !r)
                return r;
        }
        if (const auto r = noteWhole(); !r)
            return r;
        if (const auto r = m_connection.tell({StoreChange::Kind::Publishing, *row}); !r)
            return r;
        return closeRuns();
    });
}

Result<bool> Outbox::isSet(const QString &table)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("SELECT 1 FROM %1 WHERE tenant = ?").arg(table));
    query.addBindValue(*row);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    return query.next();
}

Result<void> Outbox::set(const QString &table, bool on)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    const QString statement = on ? QStringLiteral("INSERT INTO %1 (tenant) VALUES (?) ON CONFLICT DO NOTHING")
                                 : QStringLiteral("DELETE FROM %1 WHERE tenant = ?");
    return inTransaction([&]() -> Result<void> {
        if (const auto r = m_connection.run(statement.arg(table), {*row}); !r)
            return r;
        return m_connection.tell({StoreChange::Kind::Pause, *row});
    });
}

Result<bool> Outbox::isPaused()
{
    return isSet(QStringLiteral("publish_pause"));
}

Result<void> Outbox::setPaused(bool paused)
{
    return set(QStringLiteral("publish_pause"), paused);
}

Result<bool> Outbox::sendsTombstones()
{
    return isSet(QStringLiteral("publish_tombstones"));
}

Result<void> Outbox::setSendsTombstones(bool sends)
{
    return set(QStringLiteral("publish_tombstones"), sends);
}

const QString &Outbox::storePath() const
{
    return m_connection.path();
}

} // namespace Trustgauge
