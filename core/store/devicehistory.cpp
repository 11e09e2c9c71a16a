#include "core/store/devicehistory.h"

#include "core/base/qtext.h"
#include "core/fleet/fleetbuilder.h"
#include "core/store/contentsum.h"
#include "core/store/devicestate.h"
#include "core/store/sqlitestatement.h"
#include "core/store/sqlvalues.h"
#include "core/store/storeconnection.h"

#include <QByteArray>
#include <QSqlError>
#include <QSqlQuery>

#include <string_view>
#include <vector>

namespace Trustgauge {

namespace {

// The columns that readRow() reads, of `device d`, `device_state s` and `device_seen n`; first in a query.
const char *const rowColumns =
    "d.machine_id, s.hash, s.name, s.risk, s.exposure, s.onboarding, s.health, s.av_status, s.av_mode, s.os, "
    "s.os_version, s.device_group, s.tags, s.entra_id, s.cve_knowledge, s.cves, n.last_seen";
constexpr int hashColumn = 1;
constexpr int firstText = 2;
constexpr int knowledgeColumn = firstText + static_cast<int>(StateTexts().size());
constexpr int cvesColumn = knowledgeColumn + 1;
constexpr int lastSeenColumn = cvesColumn + 1;
constexpr int columnsOfRow = lastSeenColumn + 1;

//! Whether a row's values have the right types and ranges.
bool isReadable(const SqliteStatement &row)
{
    bool good = row.isText(0) && row.isInteger(hashColumn) && row.isInteger(knowledgeColumn)
                && row.integer(knowledgeColumn) >= 0
                && row.integer(knowledgeColumn) <= static_cast<int>(CveKnowledge::Looked)
                && (row.isNull(lastSeenColumn)
                    || (row.isInteger(lastSeenColumn) && row.integer(lastSeenColumn) >= earliestTicks
                        && row.integer(lastSeenColumn) <= latestTicks));
    for (int column = firstText; column < knowledgeColumn; ++column)
        good = good && (row.isText(column) || row.isNull(column));
    return good && (row.isText(cvesColumn) || row.isNull(cvesColumn));
}

//! The data of a device as stored; the views are valid until the statement is stepped.
struct StoredRow
{
    std::string_view machineId;
    StateTexts texts;
    std::vector<CveCounts::Entry> cves;
    int64_t knowledge = 0, hash = 0;
    Ticks lastSeen = noTime;
};

//! \return false: it differs from what was stored
bool readRow(const SqliteStatement &from, StoredRow &out)
{
    const bool isGood = isReadable(from);
    out.machineId = from.text(0);
    for (size_t i = 0; i < out.texts.size(); ++i)
        out.texts[i] = from.text(firstText + static_cast<int>(i));
    const std::string_view cves = from.text(cvesColumn);
    out.knowledge = from.integer(knowledgeColumn);
    out.hash = stateHash(out.texts, cves, out.knowledge);
    out.lastSeen = from.isNull(lastSeenColumn) ? noTime : from.integer(lastSeenColumn);
    out.cves.clear();
    return isGood && out.hash == from.integer(hashColumn) && CveCounts::readText(cves, out.cves);
}

Message notAsStored(std::string_view machineId)
{
    return sentence("Store", "the device \"%1\" is not as it was stored").arg(qtext(machineId));
}

} // namespace

Result<DeviceHistory::Found> DeviceHistory::read(qint64 tenant, qint64 cycle, FleetBuilder &into) const
{
    const QByteArray sql = QByteArray("SELECT ") + rowColumns
                           + " FROM device d "
                             "JOIN device_state s ON s.device = d.id AND s.from_cycle <= ?1 "
                             "AND (s.to_cycle IS NULL OR s.to_cycle > ?1) "
                             "JOIN device_seen n ON n.device = d.id AND n.from_cycle <= ?1 "
                             "AND (n.to_cycle IS NULL OR n.to_cycle > ?1) WHERE d.tenant = ?2";
    SqliteStatement rows(m_connection.db(), sql.constData());
    rows.bindInteger(1, cycle);
    rows.bindInteger(2, tenant);
    Found out;
    StoredRow row;
    MachineRecord record;
    while (rows.next()) {
        if (!readRow(rows, row))
            return m_connection.damaged(notAsStored(row.machineId));
        record.id = row.machineId;
        record.name = row.texts[0];
        record.riskScore = row.texts[1];
        record.exposureLevel = row.texts[2];
        record.onboardingStatus = row.texts[3];
        record.healthStatus = row.texts[4];
        record.defenderAvStatus = row.texts[5];
        record.osPlatform = row.texts[7];
        record.osVersion = row.texts[8];
        record.groupName = row.texts[9];
        record.tags = row.texts[10];
        record.entraDeviceId = row.texts[11];
        into.addStored(record, row.lastSeen, row.texts[6], static_cast<CveKnowledge>(row.knowledge), row.cves);
        ++out.rows;
        out.sum += deviceSum(row.machineId, row.hash, row.lastSeen);
    }
    if (rows.error().isValid())
        return m_connection.sqlError(rows.error());
    return out;
}

Result<DeviceHistory::Newest> DeviceHistory::readNewest(qint64 tenant, qint64 cycle) const
{
    constexpr int numberColumn = columnsOfRow, stateColumn = numberColumn + 1, seenColumn = stateColumn + 1;
    const QByteArray sql = QByteArray("SELECT ") + rowColumns
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
        if (rows.isNull(stateColumn) || rows.isNull(seenColumn)) {
            out.isWhole = out.isWhole && rows.isNull(stateColumn) && rows.isNull(seenColumn);
            out.devices.addGone(rows.text(0), rows.integer(numberColumn));
            continue;
        }
        if (!readRow(rows, row))
            return m_connection.damaged(notAsStored(row.machineId));
        out.devices.add(row.machineId, {rows.integer(numberColumn), row.hash, row.lastSeen,
                                        stateDigest(row.texts, row.cves, row.knowledge)});
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
    return m_connection.damaged(sentence("Store", "the rows of a device are there twice, or by half"));
}

Result<bool> DeviceHistory::hasLeft(qint64 tenant, const QString &machineId, const QString &cycleId) const
{
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("SELECT max(s.to_cycle), sum(s.to_cycle IS NULL) FROM device d "
                                 "JOIN device_state s ON s.device = d.id WHERE d.tenant = ? AND d.machine_id = ?"));
    query.addBindValue(tenant);
    query.addBindValue(machineId);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    if (!query.next() || query.value(0).isNull())
        return query.value(1).toInt() == 0; // forgotten completely, or present all the time
    if (query.value(1).toInt() > 0)
        return false;
    const qint64 firstMiss = query.value(0).toLongLong();
    query.finish();

    query.prepare(QStringLiteral(
        "SELECT this.as_of, (SELECT count(*) FROM cycle c WHERE c.tenant = this.tenant AND c.state = 'complete' "
        "AND c.id >= ? AND c.id <= this.id), (SELECT max(c.as_of) FROM cycle c WHERE c.tenant = this.tenant "
        "AND c.state IN ('complete', 'partial') AND c.id < ?) FROM cycle this WHERE this.uuid = ?"));
    query.addBindValue(firstMiss);
    query.addBindValue(firstMiss);
    query.addBindValue(cycleId);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    if (!query.next() || query.value(1).toInt() < 2)
        return false;
    return query.value(2).isNull() || query.value(0).toLongLong() - query.value(2).toLongLong() >= ticksPerDay;
}

} // namespace Trustgauge
