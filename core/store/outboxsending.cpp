#include "core/store/outbox.h"
#include "core/store/sqlvalues.h"
#include "core/store/store.h"

#include <QSqlQuery>

#include <algorithm>
#include <utility>

namespace Trustgauge {

// What the sender of records asks of the outbox.

namespace {

//! First and last of each row of ids without a gap: there are few, where a list of all ids would be long to read.
QList<std::pair<qint64, qint64>> stretchesOf(QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    QList<std::pair<qint64, qint64>> out;
    for (const qint64 id : std::as_const(ids)) {
        if (!out.isEmpty() && id <= out.last().second + 1)
            out.last().second = id;
        else
            out.emplaceBack(id, id);
    }
    return out;
}

} // namespace

Result<PendingBatch> Outbox::toSend(RecordKind kind, qint64 after, qint64 upTo, int limit, qint64 maxBytes,
                                    const RecordFrame &frame)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    PendingBatch out;
    // All of it from one state of the store.
    const auto read = [&]() -> Result<void> {
        QString which = QStringLiteral("FROM outbox o CROSS JOIN publish_record p ON p.id = o.id WHERE o.id > ? "
                                       "AND o.id <= ? AND o.tenant = ? AND p.kind = ? AND o.dead = 0");
        QVariantList bound{after, upTo, *row, static_cast<int>(kind)};
        QSqlQuery query(m_store.m_db);
        query.prepare(QStringLiteral("SELECT o.run, o.id, (SELECT max(id) FROM publish_run WHERE tenant = o.tenant), "
                                     "(SELECT dropped FROM publish_run WHERE id = o.run) %1 ORDER BY o.id LIMIT 1")
                          .arg(which));
        for (const QVariant &value : std::as_const(bound))
            query.addBindValue(value);
        if (const auto r = m_store.run(query); !r)
            return r;
        if (!query.next())
            return {};
        out.run = query.value(0).toLongLong();
        const qint64 first = query.value(1).toLongLong();
        out.newestRun = query.value(2).toLongLong();
        out.dropped = query.value(3).toLongLong();
        query.finish();
        which += QStringLiteral(" AND o.run = ?");
        bound << out.run;
        return readBatch(which, bound, first, limit, maxBytes, frame, out);
    };
    if (const auto r = m_store.run(QStringLiteral("BEGIN")); !r)
        return tl::unexpected(r.error());
    const Result<void> done = read();
    const Result<void> ended = m_store.run(QStringLiteral("COMMIT"));
    if (!done || !ended)
        return tl::unexpected(done ? ended.error() : done.error());
    return out;
}

//! One row holds a whole batch: the database puts the body together, as hundreds of rows would each cost far more on
//! their way than their bytes do.
Result<void> Outbox::readBatch(const QString &which, const QVariantList &bound, qint64 first, int limit,
                               qint64 maxBytes, const RecordFrame &frame, PendingBatch &batch)
{
    QSqlQuery query(m_store.m_db);
    query.setForwardOnly(true);
    // Texts that are bound come in another encoding, and would be converted once a record.
    const auto quoted = [](QString text) {
        return QStringLiteral("'%1'").arg(text.replace(QLatin1Char('\''), QStringLiteral("''")));
    };
    // Bytes are copied as seldom as it goes: what stands behind a value is part of what stands between two records.
    query.prepare(
        QStringLiteral("SELECT count(*), max(id), sum(tries), CAST(group_concat(record, %1) AS BLOB) "
                       "FROM (SELECT o.id, o.tries, iif(o.id = %2, %3, '') || %4 || json_quote(p.key) || %5 || "
                       "iif(length(p.value) = 0, 'null', p.value) AS record %6 ORDER BY o.id LIMIT ?)")
            .arg(quoted(frame.afterValue + frame.between))
            .arg(first)
            .arg(quoted(frame.begin), quoted(frame.beforeKey), quoted(frame.beforeValue), which));
    const QByteArray end = (frame.afterValue + frame.end).toUtf8();
    qint64 count = 0;
    bool needsIds = false;
    int most = static_cast<int>(std::clamp<qint64>(maxBytes / m_bytesARecord, 1, limit));
    for (;;) {
        int at = 0;
        for (const QVariant &value : bound)
            query.bindValue(at++, value);
        query.bindValue(at, most);
        if (const auto r = m_store.run(query); !r)
            return r;
        if (!query.next())
            return failure(ErrorCode::Internal, m_store.m_path, QStringLiteral("a batch was not read"));
        count = query.value(0).toLongLong();
        const qint64 last = query.value(1).toLongLong();
        const qint64 tries = query.value(2).toLongLong();
        batch.body = query.value(3).toByteArray();
        query.finish(); // before the end is added, so that there is one owner of the bytes
        batch.body += end;
        if (count > 1 && batch.body.size() > maxBytes) {
            most = static_cast<int>(std::max<qint64>(1, std::min(count - 1, count * maxBytes / batch.body.size())));
            continue;
        }
        // Records are much alike: what the next batch takes. A little more, so that it seldom has to be read twice.
        if (count > 0)
            m_bytesARecord = batch.body.size() * 51 / 50 / count + 1;
        needsIds = last - first + 1 != count || tries != 0;
        batch.records.resize(static_cast<size_t>(count));
        for (size_t i = 0; i < batch.records.size(); ++i)
            batch.records[i] = {first + static_cast<qint64>(i), 0};
        break;
    }
    if (!needsIds)
        return {};
    query.prepare(QStringLiteral("SELECT o.id, o.tries %1 ORDER BY o.id LIMIT ?").arg(which));
    for (const QVariant &value : bound)
        query.addBindValue(value);
    query.addBindValue(count);
    if (const auto r = m_store.run(query); !r)
        return r;
    batch.records.clear();
    while (query.next())
        batch.records.push_back({query.value(0).toLongLong(), query.value(1).toInt()});
    return {};
}

Result<bool> Outbox::stillWaits(const PendingBatch &batch)
{
    QSqlQuery query(m_store.m_db);
    query.prepare(QStringLiteral("SELECT dropped, (SELECT max(n.id) FROM publish_run n WHERE n.tenant = r.tenant) "
                                 "FROM publish_run r WHERE r.id = ?"));
    query.addBindValue(batch.run);
    if (const auto r = m_store.run(query); !r)
        return tl::unexpected(r.error());
    return query.next() && query.value(0).toLongLong() == batch.dropped
           && query.value(1).toLongLong() == batch.newestRun;
}

Result<QString> Outbox::keyOf(qint64 id)
{
    QSqlQuery query(m_store.m_db);
    query.prepare(QStringLiteral("SELECT key FROM publish_record WHERE id = ?"));
    query.addBindValue(id);
    if (const auto r = m_store.run(query); !r)
        return tl::unexpected(r.error());
    return query.next() ? query.value(0).toString() : QString();
}

Result<void> Outbox::settle(const std::vector<Settled> &settled)
{
    // What a power cut takes back is sent again, and its event id tells. That is worth not waiting for the disk.
    if (const auto r = m_store.run(QStringLiteral("PRAGMA synchronous = NORMAL")); !r)
        return r;
    const auto write = [&]() -> Result<void> {
        QList<qint64> accepted;
        QSqlQuery again(m_store.m_db);
        again.prepare(QStringLiteral("UPDATE outbox SET tries = tries + ?, dead = ?, error = ? WHERE id = ?"));
        for (const Settled &one : settled) {
            if (one.how == Settled::How::Accepted) {
                accepted << one.id;
                continue;
            }
            again.bindValue(0, one.counts ? 1 : 0);
            again.bindValue(1, one.how == Settled::How::Dead ? 1 : 0);
            again.bindValue(2, notNull(one.error));
            again.bindValue(3, one.id);
            if (const auto r = m_store.run(again); !r)
                return r;
        }
        // A record that was replaced while it was under way is not there any more; what took its place waits.
        QSqlQuery perRun(m_store.m_db);
        perRun.prepare(QStringLiteral("SELECT run, count(*) FROM outbox WHERE id BETWEEN ? AND ? GROUP BY +run"));
        QSqlQuery count(m_store.m_db);
        count.prepare(QStringLiteral("UPDATE publish_run SET accepted = accepted + ? WHERE id = ?"));
        QSqlQuery remove(m_store.m_db);
        remove.prepare(QStringLiteral("DELETE FROM outbox WHERE id BETWEEN ? AND ?"));
        for (const auto &[first, last] : stretchesOf(accepted)) {
            for (QSqlQuery *query : {&perRun, &remove}) {
                query->bindValue(0, first);
                query->bindValue(1, last);
            }
            if (const auto r = m_store.run(perRun); !r)
                return r;
            QList<std::pair<qint64, qint64>> runs;
            while (perRun.next())
                runs.emplaceBack(perRun.value(0).toLongLong(), perRun.value(1).toLongLong());
            perRun.finish();
            for (const auto &[run, records] : std::as_const(runs)) {
                count.bindValue(0, records);
                count.bindValue(1, run);
                if (const auto r = m_store.run(count); !r)
                    return r;
            }
            if (const auto r = m_store.run(remove); !r)
                return r;
        }
        if (accepted.isEmpty())
            return {};
        return closeRuns();
    };
    const Result<void> written = inTransaction(write);
    const Result<void> back = m_store.run(QStringLiteral("PRAGMA synchronous = FULL"));
    return written ? back : written;
}

Result<void> Outbox::noteError(const QString &error)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    QSqlQuery query(m_store.m_db);
    query.prepare(QStringLiteral("UPDATE publish_run SET error = ? WHERE id = (SELECT max(id) FROM publish_run "
                                 "WHERE tenant = ? AND held = 0) AND error <> ?"));
    query.addBindValue(notNull(error));
    query.addBindValue(*row);
    query.addBindValue(notNull(error));
    return m_store.run(query);
}

} // namespace Trustgauge
