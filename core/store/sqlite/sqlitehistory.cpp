#include "core/store/sqlite/sqlitehistory.h"

#include "core/store/storeconnection.h"

#include <QByteArray>
#include <QSqlError>

#include <utility>

namespace Trustgauge {

// A device's valid row is its last one. The queries say so, to find it without going through the others.
SqliteHistoryWriter::SqliteHistoryWriter(const StoreConnection &connection, qint64 tenant, qint64 cycle)
    : m_connection(connection),
      m_addDevice(connection.db(), "INSERT INTO device (tenant, machine_id, name, entra_id) VALUES (?, ?, ?, ?)"),
      m_addState(connection.db(), "INSERT INTO device_state (device, from_cycle, hash, signals, traits, cves) "
                                  "VALUES (?, ?, ?, ?, ?, ?)"),
      // Its name and Entra id only where they are not the device's own.
      m_changeState(connection.db(),
                    "INSERT INTO device_state (device, from_cycle, hash, signals, traits, cves, name, entra_id) "
                    "SELECT d.id, ?2, ?3, ?4, ?5, ?6, nullif(?7, d.name), nullif(?8, d.entra_id) FROM device d "
                    "WHERE d.id = ?1"),
      m_addSeen(connection.db(), "INSERT INTO device_seen (device, from_cycle, last_seen) VALUES (?, ?, ?)"),
      m_closeState(connection.db(),
                   "UPDATE device_state SET to_cycle = ?1 WHERE device = ?2 AND to_cycle IS NULL AND from_cycle = "
                   "(SELECT max(from_cycle) FROM device_state WHERE device = ?2)"),
      m_closeSeen(connection.db(),
                  "UPDATE device_seen SET to_cycle = ?1 WHERE device = ?2 AND to_cycle IS NULL AND from_cycle = "
                  "(SELECT max(from_cycle) FROM device_seen WHERE device = ?2)"),
      m_noteLeft(connection.db(),
                 "UPDATE device SET (had_until, had_completes) = (SELECT c.as_of, c.completes FROM cycle c "
                 "WHERE c.tenant = device.tenant AND c.state IN ('complete', 'partial') AND c.id < ?1 "
                 "ORDER BY c.id DESC LIMIT 1) WHERE id = ?2")
{
    m_addDevice.bindInteger(1, tenant);
    m_addState.bindInteger(2, cycle);
    m_changeState.bindInteger(2, cycle);
    m_addSeen.bindInteger(2, cycle);
    m_closeState.bindInteger(1, cycle);
    m_closeSeen.bindInteger(1, cycle);
    m_noteLeft.bindInteger(1, cycle);
}

Result<int64_t> SqliteHistoryWriter::addDevice(std::string_view machineId, std::string_view name,
                                               std::string_view entraId)
{
    m_addDevice.bindText(2, machineId);
    m_addDevice.bindText(3, name);
    m_addDevice.bindText(4, entraId);
    if (const auto r = run(m_addDevice); !r)
        return tl::unexpected(r.error());
    return m_addDevice.lastRowId();
}

Result<void> SqliteHistoryWriter::addState(int64_t device, bool isNew, const State &state)
{
    SqliteStatement &statement = isNew ? m_addState : m_changeState;
    statement.bindInteger(1, device);
    statement.bindInteger(3, state.hash);
    statement.bindInteger(4, state.ofSignals);
    statement.bindInteger(5, state.ofTraits);
    statement.bindBytes(6, state.cves);
    if (!isNew) {
        statement.bindText(7, state.name);
        statement.bindText(8, state.entraId);
    }
    return run(statement);
}

Result<void> SqliteHistoryWriter::addSeen(int64_t device, Ticks lastSeen)
{
    m_addSeen.bindInteger(1, device);
    if (lastSeen == noTime)
        m_addSeen.bindNull(3);
    else
        m_addSeen.bindInteger(3, lastSeen);
    return run(m_addSeen);
}

Result<void> SqliteHistoryWriter::closeState(int64_t device)
{
    return runFor(m_closeState, device);
}

Result<void> SqliteHistoryWriter::closeSeen(int64_t device)
{
    return runFor(m_closeSeen, device);
}

Result<void> SqliteHistoryWriter::noteLeft(int64_t device)
{
    return runFor(m_noteLeft, device);
}

Result<void> SqliteHistoryWriter::finish()
{
    return {};
}

Result<void> SqliteHistoryWriter::runFor(SqliteStatement &statement, int64_t device)
{
    statement.bindInteger(2, device);
    return run(statement);
}

Result<void> SqliteHistoryWriter::run(SqliteStatement &statement)
{
    if (!statement.run())
        return m_connection.sqlError(statement.error());
    return {};
}

namespace {

//! Joins the rows of both tables of a device that is in the cycle ?1: the last one up to then, because a year of history
//! has thousands before it. If the one before that is valid, too, the store is damaged, and none is found.
//! \param join the kind of join, \param validity a condition on the row's `to_cycle`
QByteArray validRows(const char *join, const char *validity)
{
    QString out;
    for (const auto &[table, alias] : {std::pair("device_state", "s"), std::pair("device_seen", "n")}) {
        out += QStringLiteral("%4 JOIN %1 %2 ON %2.device = d.id AND (%3) AND %2.from_cycle = "
                              "(SELECT l.from_cycle FROM %1 l WHERE l.device = d.id AND l.from_cycle <= ?1 "
                              "ORDER BY l.from_cycle DESC LIMIT 1) AND "
                              "(SELECT p.to_cycle IS NULL OR p.to_cycle > %2.from_cycle FROM %1 p WHERE p.device = d.id "
                              "AND p.from_cycle < %2.from_cycle ORDER BY p.from_cycle DESC LIMIT 1) IS NOT 1 ")
                   .arg(QString::fromLatin1(table), QString::fromLatin1(alias),
                        QString::fromLatin1(validity).arg(QString::fromLatin1(alias)), QString::fromLatin1(join));
    }
    return out.toUtf8();
}

// CASE, since AND would go through the rows of every device.
constexpr const char *strayRow = "CASE WHEN s.device IS NULL THEN EXISTS (SELECT 1 FROM device_state o WHERE "
                                 "o.device = d.id AND o.to_cycle IS NULL) ELSE 0 END + "
                                 "CASE WHEN n.device IS NULL THEN EXISTS (SELECT 1 FROM device_seen o WHERE "
                                 "o.device = d.id AND o.to_cycle IS NULL) ELSE 0 END";

} // namespace

const HistorySql &sqliteHistorySql()
{
    static const QByteArray ofCycle = validRows("", "%1.to_cycle IS NULL OR %1.to_cycle > ?1");
    static const QByteArray newest = validRows("LEFT", "%1.to_cycle IS NULL");
    static const HistorySql out{ofCycle.constData(), newest.constData(), strayRow};
    return out;
}

} // namespace Trustgauge
