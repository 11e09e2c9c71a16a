#include "core/store/devicehistory.h"

#include "core/fleet/fleetbuilder.h"
#include "core/store/contentsum.h"
#include "core/store/sqlitestatement.h"
#include "core/store/storeconnection.h"
#include "core/store/storedstate.h"

#include <QByteArray>
#include <QSqlError>
#include <QSqlQuery>

#include <limits>
#include <string_view>
#include <utility>

namespace Trustgauge {

namespace {

// The columns that readRow() reads, of `device d`, `device_state s` and `device_seen n`; first in a query.
const QByteArray rowColumns = QByteArray("d.machine_id, ") + stateColumns + ", n.last_seen";
constexpr int stateColumn = 1;
constexpr int lastSeenColumn = stateColumn + stateColumnCount;
constexpr int columnsOfRow = lastSeenColumn + 1;

//! The data of a device as stored; the views are valid until the statement is stepped.
struct StoredRow
{
    std::string_view machineId;
    StoredState state;
    Ticks lastSeen = noTime;
};

//! \return false: it differs from what was stored
bool readRow(const SqliteStatement &from, const DeviceTexts &texts, StoredRow &out)
{
    out.machineId = from.text(0);
    const bool isState = readState(from, stateColumn, texts, out.state);
    return readLastSeen(from, lastSeenColumn, out.lastSeen) && isState && from.isText(0);
}

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

//! Of a device that is in the newest cycle its rows, of others NULL.
QByteArray newestRows()
{
    return validRows("LEFT", "%1.to_cycle IS NULL");
}
//! Whether a device, of which newestRows() finds no row of a table, has nevertheless one that did not end. CASE, since
//! AND would go through the rows of every device.
const QByteArray hasStrayRow = "CASE WHEN s.device IS NULL THEN EXISTS (SELECT 1 FROM device_state o WHERE "
                               "o.device = d.id AND o.to_cycle IS NULL) ELSE 0 END + "
                               "CASE WHEN n.device IS NULL THEN EXISTS (SELECT 1 FROM device_seen o WHERE "
                               "o.device = d.id AND o.to_cycle IS NULL) ELSE 0 END";

} // namespace

Result<DeviceHistory::Found> DeviceHistory::read(qint64 tenant, qint64 cycle, FleetBuilder &into) const
{
    DeviceTexts texts;
    if (const auto r = texts.load(m_connection, tenant); !r)
        return tl::unexpected(r.error());
    const QByteArray sql = "SELECT " + rowColumns + " FROM device d "
                           + validRows("", "%1.to_cycle IS NULL OR %1.to_cycle > ?1") + "WHERE d.tenant = ?2";
    SqliteStatement rows(m_connection.db(), sql.constData());
    rows.bindInteger(1, cycle);
    rows.bindInteger(2, tenant);
    Found out;
    StoredRow row;
    MachineRecord record;
    while (rows.next()) {
        if (!readRow(rows, texts, row))
            return m_connection.damaged(deviceNotAsStored(row.machineId));
        const StateTexts &state = row.state.texts;
        record.id = row.machineId;
        record.name = state[0];
        record.riskScore = state[1];
        record.exposureLevel = state[2];
        record.onboardingStatus = state[3];
        record.healthStatus = state[4];
        record.defenderAvStatus = state[5];
        record.osPlatform = state[7];
        record.osVersion = state[8];
        record.groupName = state[9];
        record.tags = state[10];
        record.entraDeviceId = state[11];
        into.addStored(record, row.lastSeen, state[6], static_cast<CveKnowledge>(row.state.knowledge), row.state.cves);
        ++out.rows;
        out.sum += deviceSum(row.machineId, row.state.hash, row.lastSeen);
    }
    if (rows.error().isValid())
        return m_connection.sqlError(rows.error());
    return out;
}

Result<DeviceHistory::Newest> DeviceHistory::readNewest(qint64 tenant, qint64 cycle) const
{
    DeviceTexts texts;
    if (const auto r = texts.load(m_connection, tenant); !r)
        return tl::unexpected(r.error());
    constexpr int numberColumn = columnsOfRow, stateDevice = numberColumn + 1, seenDevice = stateDevice + 1,
                  strayColumn = seenDevice + 1;
    const QByteArray sql = "SELECT " + rowColumns + ", d.id, s.device, n.device, " + hasStrayRow + " FROM device d "
                           + newestRows() + "WHERE d.tenant = ?2 ORDER BY d.machine_id";
    SqliteStatement rows(m_connection.db(), sql.constData());
    rows.bindInteger(1, cycle);
    rows.bindInteger(2, tenant);
    Newest out;
    StoredRow row;
    while (rows.next()) {
        if (rows.isNull(stateDevice) || rows.isNull(seenDevice)) {
            out.isWhole = out.isWhole && rows.isNull(stateDevice) && rows.isNull(seenDevice)
                          && rows.integer(strayColumn) == 0;
            out.devices.addGone(rows.text(0), rows.integer(numberColumn));
            continue;
        }
        if (!readRow(rows, texts, row))
            return m_connection.damaged(deviceNotAsStored(row.machineId));
        out.devices.add(row.machineId, {rows.integer(numberColumn), row.state.hash, row.lastSeen,
                                        stateDigest(row.state.texts, row.state.cves, row.state.knowledge)});
        ++out.found.rows;
    }
    if (rows.error().isValid())
        return m_connection.sqlError(rows.error());
    out.devices.shrink();
    out.isWhole = out.isWhole && !out.devices.hasDoubles();
    out.found.sum = out.devices.sum();
    return out;
}

Result<KnownDevices> DeviceHistory::known(qint64 tenant) const
{
    constexpr int hashColumn = 2, seenColumn = 3, stateDevice = 4, seenDevice = 5, strayColumn = 6;
    const QByteArray sql = "SELECT d.machine_id, d.id, s.hash, n.last_seen, s.device, n.device, " + hasStrayRow
                           + " FROM device d " + newestRows() + "WHERE d.tenant = ?2 ORDER BY d.machine_id";
    SqliteStatement rows(m_connection.db(), sql.constData());
    rows.bindInteger(1, std::numeric_limits<int64_t>::max());
    rows.bindInteger(2, tenant);
    KnownDevices out;
    bool isWhole = true;
    while (rows.next()) {
        // A present device has both rows, others none.
        isWhole = isWhole && rows.isNull(stateDevice) == rows.isNull(seenDevice) && rows.integer(strayColumn) == 0;
        if (rows.isNull(stateDevice))
            out.addGone(rows.text(0), rows.integer(1));
        else
            out.add(rows.text(0), {rows.integer(1), rows.integer(hashColumn),
                                   rows.isNull(seenColumn) ? noTime : rows.integer(seenColumn), 0});
    }
    if (rows.error().isValid())
        return m_connection.sqlError(rows.error());
    if (!isWhole || out.hasDoubles())
        return brokenRows();
    return out;
}

tl::unexpected<Error> DeviceHistory::brokenRows() const
{
    return m_connection.damaged(deviceRowsBroken());
}

Result<bool> DeviceHistory::hasLeft(qint64 tenant, const QString &machineId, const QString &cycleId) const
{
    QSqlQuery query(m_connection.db());
    query.prepare(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM device_state s WHERE s.device = d.id AND s.to_cycle IS NULL), "
                       "d.had_until, this.as_of - d.had_until, this.completes - d.had_completes "
                       "FROM device d LEFT JOIN cycle this ON this.uuid = ? WHERE d.tenant = ? AND d.machine_id = ?"));
    query.addBindValue(cycleId);
    query.addBindValue(tenant);
    query.addBindValue(machineId);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    if (!query.next())
        return true; // forgotten completely
    if (query.value(0).toBool())
        return false;
    if (query.value(1).isNull())
        return true; // no cycle before had it
    return query.value(3).toInt() >= 2 && query.value(2).toLongLong() >= ticksPerDay;
}

} // namespace Trustgauge
