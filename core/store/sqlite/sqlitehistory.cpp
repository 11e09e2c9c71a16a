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

//! Joins the row of a table of a device that is in the cycle ?1: the last one up to then, because a year of history has
//! thousands before it. If the one before that is valid, too, the store is damaged, and none is found.
//! \param join the kind of join, \param validity a condition on the row's `to_cycle`
QByteArray validRows(const char *join, const char *table, const char *alias, const char *validity)
{
    return QStringLiteral("%4 JOIN %1 %2 ON %2.device = d.id AND (%3) AND %2.from_cycle = "
                          "(SELECT l.from_cycle FROM %1 l WHERE l.device = d.id AND l.from_cycle <= ?1 "
                          "ORDER BY l.from_cycle DESC LIMIT 1) AND "
                          "(SELECT p.to_cycle IS NULL OR p.to_cycle > %2.from_cycle FROM %1 p WHERE p.device = d.id "
                          "AND p.from_cycle < %2.from_cycle ORDER BY p.from_cycle DESC LIMIT 1) IS NOT 1 ")
        .arg(QString::fromLatin1(table), QString::fromLatin1(alias),
             QString::fromLatin1(validity).arg(QString::fromLatin1(alias)), QString::fromLatin1(join))
        .toUtf8();
}

QByteArray validRows(const char *join, const char *validity)
{
    return validRows(join, "device_state", "s", validity) + validRows(join, "device_seen", "n", validity);
}

constexpr const char *inCycle = "%1.to_cycle IS NULL OR %1.to_cycle > ?1";

// Where going through all rows of a device is quicker than looking for one: measured, with room to spare.
constexpr int64_t fewStates = 12, fewSeen = 6;
constexpr int64_t samples = 16;      // devices whose rows are counted
constexpr int64_t mostCounted = 100; // of a device
constexpr int64_t mostForeign = 4;   // numbers between the tenant's devices for each of them

// CASE, since AND would go through the rows of every device.
constexpr const char *strayRow = "CASE WHEN s.device IS NULL THEN EXISTS (SELECT 1 FROM device_state o WHERE "
                                 "o.device = d.id AND o.to_cycle IS NULL) ELSE 0 END + "
                                 "CASE WHEN n.device IS NULL THEN EXISTS (SELECT 1 FROM device_seen o WHERE "
                                 "o.device = d.id AND o.to_cycle IS NULL) ELSE 0 END";

} // namespace

const HistorySql &sqliteHistorySql()
{
    static const QByteArray ofCycle = validRows("", inCycle);
    static const QByteArray newest = validRows("LEFT", "%1.to_cycle IS NULL");
    static const HistorySql out{ofCycle.constData(), newest.constData(), strayRow};
    return out;
}

// A damaged store, in which two rows of a device are valid, has more rows then than the cycle says.
std::optional<DevicesOfCycle> sqliteDevicesOfCycle(const QSqlDatabase &db, qint64 tenant)
{
    // The signs keep SQLite from going through the tenant's whole index.
    SqliteStatement bounds(db, "SELECT (SELECT id FROM device WHERE +tenant = ?1 ORDER BY id LIMIT 1), "
                               "(SELECT id FROM device WHERE +tenant = ?1 ORDER BY id DESC LIMIT 1), "
                               "(SELECT count(*) FROM device WHERE tenant = ?1)");
    bounds.bindInteger(1, tenant);
    if (!bounds.next() || bounds.integer(2) == 0)
        return std::nullopt;
    const int64_t first = bounds.integer(0), last = bounds.integer(1);
    if (first < 0 || (last - first) / mostForeign > bounds.integer(2))
        return std::nullopt;
    SqliteStatement count(db, "SELECT (SELECT count(*) FROM (SELECT 1 FROM device_state WHERE device = ?1 LIMIT ?2)), "
                              "(SELECT count(*) FROM (SELECT 1 FROM device_seen WHERE device = ?1 LIMIT ?2))");
    count.bindInteger(2, mostCounted);
    int64_t found = 0, states = 0, seen = 0;
    for (int64_t sample = 0; sample < samples; ++sample) {
        count.bindInteger(1, first + (last - first) / samples * sample);
        if (!count.next())
            return std::nullopt;
        found += count.integer(0) > 0 ? 1 : 0;
        states += count.integer(0);
        seen += count.integer(1);
        count.reset();
    }
    if (states > found * fewStates)
        return std::nullopt;
    // The primary key gives the order of both.
    const auto valid = [&](const QByteArray &alias) {
        return alias + ".device BETWEEN " + QByteArray::number(static_cast<qint64>(first)) + " AND "
               + QByteArray::number(static_cast<qint64>(last)) + " AND " + alias + ".from_cycle <= ?1 AND (" + alias
               + ".to_cycle IS NULL OR " + alias + ".to_cycle > ?1)";
    };
    const bool joins = seen > found * fewSeen;
    DevicesOfCycle out;
    out.rows = " FROM device_state s CROSS JOIN device d ON d.id = s.device "
               + (joins ? validRows("CROSS", "device_seen", "n", inCycle) : QByteArray()) + "WHERE " + valid("s")
               + " AND d.tenant = ?2 ORDER BY s.device, s.from_cycle";
    if (!joins)
        out.seen = " FROM device_seen n WHERE " + valid("n") + " ORDER BY n.device, n.from_cycle";
    return out;
}

} // namespace Trustgauge
