#include "core/base/jsontext.h"
#include "core/store/outbox.h"
#include "core/store/sqlstatement.h"
#include "core/store/sqlvalues.h"
#include "core/store/storeconnection.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace Trustgauge {

// The part of the outbox used while sending.

namespace {

constexpr qint64 mostReserved = qint64{1024} * 1024;

//! The accepted records in order of their ids, merged into as few ranges as possible.
std::vector<Settled> acceptedIn(const std::vector<Settled> &settled)
{
    std::vector<Settled> sorted;
    std::copy_if(settled.begin(), settled.end(), std::back_inserter(sorted),
                 [](const Settled &one) { return one.how == Settled::How::Accepted; });
    std::sort(sorted.begin(), sorted.end(), [](const Settled &a, const Settled &b) { return a.first < b.first; });
    std::vector<Settled> out;
    for (const Settled &one : sorted) {
        if (!out.empty() && one.run == out.back().run && one.first == out.back().last + 1)
            out.back().last = one.last;
        else
            out.push_back(one);
    }
    return out;
}

} // namespace

SqlStatement &Outbox::kept(std::unique_ptr<SqlStatement> &statement, const std::string &sql)
{
    if (!statement)
        statement = std::make_unique<SqlStatement>(m_connection, sql.c_str());
    return *statement;
}

Result<PendingBatch> Outbox::toSend(RecordKind kind, qint64 after, qint64 upTo, int limit, qint64 maxBytes,
                                    const RecordFrame &frame, QByteArray room)
{
    if (const Result<qint64> row = tenant(); !row)
        return tl::unexpected(row.error());
    PendingBatch out;
    out.body = std::move(room);
    out.body.resize(0); // keeps the memory, unlike clear()
    // All reads see the same state of the store.
    const auto done = m_connection.inTransaction(StoreConnection::Begin::Reading, [&] {
        return readBatch(kind, after, upTo, limit, maxBytes, frame, out);
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

Result<void> Outbox::readBatch(RecordKind kind, qint64 after, qint64 upTo, int limit, qint64 maxBytes,
                               const RecordFrame &frame, PendingBatch &batch)
{
    const auto bind = [&](SqlStatement &statement) {
        statement.bindInteger(1, after);
        statement.bindInteger(2, upTo);
        statement.bindInteger(3, m_tenant);
        statement.bindInteger(4, kind == RecordKind::Summary ? 1 : 0);
    };
    const std::string waiting = " FROM outbox o CROSS JOIN publish_record p ON p.id = o.id WHERE o.id > ? AND o.id <= ? "
                                "AND o.tenant = ? AND CASE WHEN p.kind = 1 THEN 1 ELSE 0 END = ? AND o.dead = 0";
    SqlStatement &first = kept(m_firstWaiting,
                               "SELECT o.run, (SELECT max(id) FROM publish_run WHERE tenant = o.tenant), "
                               "(SELECT dropped FROM publish_run WHERE id = o.run)"
                                   + waiting + " ORDER BY o.id LIMIT 1");
    SqlStatement &rows = kept(m_waiting, "SELECT o.id, o.tries, p.key, p.value" + waiting
                                             + " AND o.run = ? ORDER BY o.id LIMIT ?");
    bind(first);
    if (first.next()) {
        batch.run = first.integer(0);
        batch.newestRun = first.integer(1);
        batch.dropped = first.integer(2);
    }
    const QSqlError notFound = first.error();
    first.reset();
    if (notFound.isValid())
        return m_connection.sqlError(notFound);
    if (batch.run == 0)
        return {};

    bind(rows);
    rows.bindInteger(5, batch.run);
    rows.bindInteger(6, limit);
    std::string key;
    batch.body.reserve(static_cast<qsizetype>(std::min(maxBytes, mostReserved)));
    batch.body += frame.begin;
    while (rows.next()) {
        key.clear();
        appendJsonString(key, rows.text(2));
        std::string_view value = rows.text(3);
        if (value.empty())
            value = "null";
        const qsizetype atEnd = batch.body.size() + frame.between.size() + frame.beforeKey.size()
                                + static_cast<qsizetype>(key.size() + value.size()) + frame.beforeValue.size()
                                + frame.afterValue.size() + frame.end.size();
        if (!batch.records.empty() && atEnd > maxBytes)
            break;
        if (!batch.records.empty())
            batch.body += frame.between;
        batch.body += frame.beforeKey;
        batch.body.append(key.data(), static_cast<qsizetype>(key.size()));
        batch.body += frame.beforeValue;
        batch.body.append(value.data(), static_cast<qsizetype>(value.size()));
        batch.body += frame.afterValue;
        batch.records.push_back({rows.integer(0), static_cast<int>(rows.integer(1))});
    }
    batch.body += frame.end;
    const QSqlError notRead = rows.error();
    rows.reset();
    if (notRead.isValid())
        return m_connection.sqlError(notRead);
    return {};
}

Result<bool> Outbox::stillWaits(const PendingBatch &batch)
{
    SqlStatement &query = kept(m_newestRun,
                               "SELECT dropped, (SELECT max(n.id) FROM publish_run n WHERE n.tenant = r.tenant) "
                               "FROM publish_run r WHERE r.id = ?");
    query.bindInteger(1, batch.run);
    const bool waits = query.next() && query.integer(0) == batch.dropped && query.integer(1) == batch.newestRun;
    const QSqlError error = query.error();
    query.reset();
    if (error.isValid())
        return m_connection.sqlError(error);
    return waits;
}

Result<QString> Outbox::keyOf(qint64 id)
{
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("SELECT key FROM publish_record WHERE id = ?"));
    query.addBindValue(id);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    return query.next() ? query.value(0).toString() : QString();
}

Result<void> Outbox::settle(const std::vector<Settled> &settled)
{
    // Changes lost in a power cut are sent again, with the same event id. This is better than waiting for the disk.
    if (const auto r = m_connection.setWaitsForDisk(false); !r)
        return r;
    const auto write = [&]() -> Result<void> {
        QSqlQuery again(m_connection.db());
        again.prepare(QStringLiteral("UPDATE outbox SET tries = tries + ?, dead = ?, error = ? "
                                     "WHERE id BETWEEN ? AND ?"));
        for (const Settled &one : settled) {
            if (one.how == Settled::How::Accepted)
                continue;
            again.bindValue(0, one.counts ? 1 : 0);
            again.bindValue(1, one.how == Settled::How::Dead ? 1 : 0);
            again.bindValue(2, notNull(one.error.toStored()));
            again.bindValue(3, one.first);
            again.bindValue(4, one.last);
            if (const auto r = m_connection.run(again); !r)
                return r;
        }
        const std::vector<Settled> accepted = acceptedIn(settled);
        QSqlQuery remove(m_connection.db());
        remove.prepare(QStringLiteral("DELETE FROM outbox WHERE id BETWEEN ? AND ? AND run = ?"));
        QSqlQuery count(m_connection.db());
        count.prepare(QStringLiteral("UPDATE publish_run SET accepted = accepted + ? WHERE id = ?"));
        int removed = 0;
        for (const Settled &ids : accepted) {
            remove.bindValue(0, ids.first);
            remove.bindValue(1, ids.last);
            remove.bindValue(2, ids.run);
            if (const auto r = m_connection.run(remove); !r)
                return r;
            // A record replaced while in flight no longer exists; its replacement waits.
            removed += remove.numRowsAffected();
            count.bindValue(0, remove.numRowsAffected());
            count.bindValue(1, ids.run);
            if (const auto r = m_connection.run(count); !r)
                return r;
        }
        if (accepted.empty())
            return {};
        // Not counted again: that would take longer than all the rest.
        QSqlQuery note(m_connection.db());
        note.prepare(QStringLiteral("UPDATE tenant SET outbox_rows = outbox_rows - ? "
                                    "WHERE id = (SELECT tenant FROM publish_run WHERE id = ?)"));
        note.addBindValue(removed);
        note.addBindValue(accepted.front().run);
        if (const auto r = m_connection.run(note); !r)
            return r;
        return closeRuns();
    };
    const Result<void> written = inTransaction(write);
    const Result<void> back = m_connection.setWaitsForDisk(true);
    return written ? back : written;
}

Result<void> Outbox::noteError(const Message &error)
{
    const Result<qint64> row = tenant();
    if (!row)
        return tl::unexpected(row.error());
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("UPDATE publish_run SET error = ? WHERE id = (SELECT max(id) FROM publish_run "
                                 "WHERE tenant = ? AND held = 0) AND error <> ?"));
    query.addBindValue(notNull(error.toStored()));
    query.addBindValue(*row);
    query.addBindValue(notNull(error.toStored()));
    return m_connection.run(query);
}

} // namespace Trustgauge
