#include "core/store/devicehistory.h"

#include "core/fleet/fleetbuilder.h"
#include "core/store/contentsum.h"
#include "core/store/historywriter.h"
#include "core/store/sqlstatement.h"
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
bool readRow(const SqlStatement &from, const DeviceTexts &texts, StoredRow &out)
{
    out.machineId = from.text(0);
    const bool isState = readState(from, stateColumn, texts, out.state);
    return readLastSeen(from, lastSeenColumn, out.lastSeen) && isState && from.isText(0);
}

} // namespace

Result<DeviceHistory::Found> DeviceHistory::read(qint64 tenant, qint64 cycle, FleetBuilder &into) const
{
    DeviceTexts texts;
    if (const auto r = texts.load(m_connection, tenant); !r)
        return tl::unexpected(r.error());
    const QByteArray sql = "SELECT " + rowColumns + m_connection.devicesOfCycle(tenant);
    SqlStatement rows(m_connection, sql.constData(), SqlStatement::Rows::Many);
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
    const HistorySql &parts = m_connection.historySql();
    const QByteArray sql = "SELECT " + rowColumns + ", d.id, s.device, n.device, " + parts.hasStrayRow
                           + " FROM device d " + parts.newestRows + "WHERE d.tenant = ?2 ORDER BY d.machine_id";
    SqlStatement rows(m_connection, sql.constData(), SqlStatement::Rows::Many);
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
    const HistorySql &parts = m_connection.historySql();
    const QByteArray sql = QByteArray("SELECT d.machine_id, d.id, s.hash, n.last_seen, s.device, n.device, ")
                           + parts.hasStrayRow + " FROM device d " + parts.newestRows
                           + "WHERE d.tenant = ?2 ORDER BY d.machine_id";
    SqlStatement rows(m_connection, sql.constData(), SqlStatement::Rows::Many);
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
