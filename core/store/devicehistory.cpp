#include "core/store/devicehistory.h"

#include "core/fleet/fleetbuilder.h"
#include "core/store/contentsum.h"
#include "core/store/sqlitestatement.h"
#include "core/store/storeconnection.h"
#include "core/store/storedstate.h"

#include <QByteArray>
#include <QSqlError>
#include <QSqlQuery>

#include <string_view>
#include <vector>

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
bool readRow(const SqliteStatement &from, StoredRow &out)
{
    out.machineId = from.text(0);
    const bool isState = readState(from, stateColumn, out.state);
    return readLastSeen(from, lastSeenColumn, out.lastSeen) && isState && from.isText(0);
}

} // namespace

namespace {

//! Finds the row of a device that is valid in the cycle ?1: its last one up to then, because a year of history has
//! thousands before it. If the one before that is valid, too, the store is damaged, and none is found.
QByteArray validRow(const char *table, const char *alias)
{
    return QStringLiteral(
               "JOIN %1 %2 ON %2.device = d.id AND (%2.to_cycle IS NULL OR %2.to_cycle > ?1) AND %2.from_cycle = "
               "(SELECT max(from_cycle) FROM %1 WHERE device = d.id AND from_cycle <= ?1) AND "
               "(SELECT p.to_cycle IS NULL OR p.to_cycle > %2.from_cycle FROM %1 p WHERE p.device = d.id "
               "AND p.from_cycle < %2.from_cycle ORDER BY p.from_cycle DESC LIMIT 1) IS NOT 1 ")
        .arg(QString::fromLatin1(table), QString::fromLatin1(alias))
        .toUtf8();
}

} // namespace

Result<DeviceHistory::Found> DeviceHistory::read(qint64 tenant, qint64 cycle, FleetBuilder &into) const
{
    const QByteArray sql = "SELECT " + rowColumns + " FROM device d " + validRow("device_state", "s")
                           + validRow("device_seen", "n") + "WHERE d.tenant = ?2";
    SqliteStatement rows(m_connection.db(), sql.constData());
    rows.bindInteger(1, cycle);
    rows.bindInteger(2, tenant);
    Found out;
    StoredRow row;
    MachineRecord record;
    while (rows.next()) {
        if (!readRow(rows, row))
            return m_connection.damaged(deviceNotAsStored(row.machineId));
        const StateTexts &texts = row.state.texts;
        record.id = row.machineId;
        record.name = texts[0];
        record.riskScore = texts[1];
        record.exposureLevel = texts[2];
        record.onboardingStatus = texts[3];
        record.healthStatus = texts[4];
        record.defenderAvStatus = texts[5];
        record.osPlatform = texts[7];
        record.osVersion = texts[8];
        record.groupName = texts[9];
        record.tags = texts[10];
        record.entraDeviceId = texts[11];
        into.addStored(record, row.lastSeen, texts[6], static_cast<CveKnowledge>(row.state.knowledge), row.state.cves);
        ++out.rows;
        out.sum += deviceSum(row.machineId, row.state.hash, row.lastSeen);
    }
    if (rows.error().isValid())
        return m_connection.sqlError(rows.error());
    return out;
}

Result<DeviceHistory::Newest> DeviceHistory::readNewest(qint64 tenant, qint64 cycle) const
{
    constexpr int numberColumn = columnsOfRow, stateDevice = numberColumn + 1, seenDevice = stateDevice + 1;
    const QByteArray sql = "SELECT " + rowColumns
                           + ", d.id, s.device, n.device FROM device d "
                             "LEFT JOIN device_state s ON s.device = d.id AND s.to_cycle IS NULL AND s.from_cycle <= ?1 "
                             "LEFT JOIN device_seen n ON n.device = d.id AND n.to_cycle IS NULL AND n.from_cycle <= ?1 "
                             "WHERE d.tenant = ?2 ORDER BY d.machine_id";
    SqliteStatement rows(m_connection.db(), sql.constData());
    rows.bindInteger(1, cycle);
    rows.bindInteger(2, tenant);
    Newest out;
    StoredRow row;
    while (rows.next()) {
        if (rows.isNull(stateDevice) || rows.isNull(seenDevice)) {
            out.isWhole = out.isWhole && rows.isNull(stateDevice) && rows.isNull(seenDevice);
            out.devices.addGone(rows.text(0), rows.integer(numberColumn));
            continue;
        }
        if (!readRow(rows, row))
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
    SqliteStatement rows(m_connection.db(), "SELECT d.machine_id, d.id, s.hash, n.last_seen, n.device FROM device d "
                                            "LEFT JOIN device_state s ON s.device = d.id AND s.to_cycle IS NULL "
                                            "LEFT JOIN device_seen n ON n.device = d.id AND n.to_cycle IS NULL "
                                            "WHERE d.tenant = ? ORDER BY d.machine_id");
    rows.bindInteger(1, tenant);
    KnownDevices out;
    bool isWhole = true;
    while (rows.next()) {
        isWhole = isWhole && rows.isNull(2) == rows.isNull(4); // a present device has both rows, others none
        if (rows.isNull(2))
            out.addGone(rows.text(0), rows.integer(1));
        else
            out.add(rows.text(0), {rows.integer(1), rows.integer(2), rows.isNull(3) ? noTime : rows.integer(3), 0});
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
