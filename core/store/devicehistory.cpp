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

#include <algorithm>
#include <array>
#include <future>
#include <initializer_list>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Trustgauge {

namespace {

// The columns that deviceRow() reads, of `device d`, `device_state s` and `device_seen n`; first in a query.
const QByteArray rowColumnsWithoutSeen = QByteArray("d.machine_id, ") + stateColumns;
const QByteArray rowColumns = rowColumnsWithoutSeen + ", n.last_seen";
constexpr int stateColumn = 1;
constexpr int lastSeenColumn = stateColumn + stateColumnCount;
constexpr int columnsOfRow = lastSeenColumn + 1;

//! The values of a row; the texts are views into it.
struct DeviceRow
{
    std::string_view machineId;
    StateRow state;
    Ticks lastSeen = noTime;
    bool isTyped = false; //!< apart from the state
};

//! \return views that are valid until the statement is stepped
DeviceRow deviceRow(const SqlStatement &from)
{
    DeviceRow out{from.text(0), stateRow(from, stateColumn)};
    out.isTyped = readLastSeen(from, lastSeenColumn, out.lastSeen) && from.isText(0);
    return out;
}

//! The rows of the devices of a cycle, see DevicesOfCycle.
class CycleRows
{
public:
    CycleRows(const StoreConnection &connection, const DevicesOfCycle &from, qint64 tenant, qint64 cycle)
        : m_rows(connection,
                 ("SELECT " + (from.seen.isEmpty() ? rowColumns : rowColumnsWithoutSeen + ", s.device") + from.rows)
                     .constData(),
                 SqlStatement::Rows::Many)
    {
        m_rows.bindInteger(1, cycle);
        m_rows.bindInteger(2, tenant);
        if (from.seen.isEmpty())
            return;
        m_seen.emplace(connection, ("SELECT n.device, n.last_seen" + from.seen).constData(), SqlStatement::Rows::Many);
        m_seen->bindInteger(1, cycle);
        m_hasSeen = m_seen->next();
    }

    //! \param out views that are valid until the next call
    bool next(DeviceRow &out)
    {
        while (m_rows.next()) {
            if (!m_seen) {
                out = deviceRow(m_rows);
                return true;
            }
            const int64_t device = m_rows.integer(lastSeenColumn);
            skipSeenBefore(device);
            if (m_hasSeen && m_seen->integer(0) == device) {
                m_device = device;
                out = {m_rows.text(0), stateRow(m_rows, stateColumn)};
                out.isTyped = readLastSeen(*m_seen, 1, out.lastSeen) && m_rows.isText(0);
                return true;
            }
        }
        skipSeenBefore(m_device + 1);
        return false;
    }
    //! Times that a device has beyond its first one, in a damaged store: a join would give a row for each.
    [[nodiscard]] size_t surplusTimes() const { return m_surplusTimes; }
    [[nodiscard]] QSqlError error() const
    {
        return m_rows.error().isValid() || !m_seen ? m_rows.error() : m_seen->error();
    }

private:
    void skipSeenBefore(int64_t device)
    {
        while (m_hasSeen && m_seen->integer(0) < device) {
            m_hasSeen = m_seen->next();
            if (m_hasSeen && m_seen->integer(0) == m_device)
                ++m_surplusTimes;
        }
    }

    SqlStatement m_rows;
    std::optional<SqlStatement> m_seen;
    bool m_hasSeen = false; // m_seen is at a row
    int64_t m_device = -1;  // given last
    size_t m_surplusTimes = 0;
};

//! Copies of rows, for another thread.
class RowBatch
{
public:
    RowBatch()
    {
        m_rows.reserve(most);
        m_texts.reserve(mostBytes);
    }
    //! False when it is full; the first row always fits.
    bool add(const DeviceRow &row)
    {
        const size_t size = row.machineId.size() + row.state.cves.size() + row.state.name.size()
                            + row.state.entraId.size();
        if (m_rows.size() == most || (!m_rows.empty() && m_texts.capacity() - m_texts.size() < size))
            return false;
        m_texts.reserve(m_texts.size() + size); // only the first row may move the texts
        DeviceRow &copy = m_rows.emplace_back(row);
        for (std::string_view *text : {&copy.machineId, &copy.state.cves, &copy.state.name, &copy.state.entraId}) {
            const size_t begin = m_texts.size();
            m_texts.append(*text);
            *text = {m_texts.data() + begin, text->size()};
        }
        return true;
    }
    void clear()
    {
        m_rows.clear();
        m_texts.clear();
    }
    [[nodiscard]] const std::vector<DeviceRow> &rows() const { return m_rows; }

private:
    static constexpr size_t most = 8192;
    static constexpr size_t mostBytes = most * 160;
    std::vector<DeviceRow> m_rows;
    std::string m_texts;
};

//! Compares rows with their hashes and builds a fleet from them. One thread at a time.
class RowUser
{
public:
    RowUser(const DeviceTexts &texts, FleetBuilder &into) : m_texts(texts), m_into(into) {}

    void use(const RowBatch &batch)
    {
        const std::span<const DeviceRow> all = batch.rows();
        for (size_t first = 0; first < all.size() && !m_damaged; first += statesAtOnce) {
            const std::span<const DeviceRow> rows = all.subspan(first, std::min(statesAtOnce, all.size() - first));
            std::array<const StateRow *, statesAtOnce> states{};
            for (size_t i = 0; i < rows.size(); ++i)
                states[i] = &rows[i].state;
            const std::array<bool, statesAtOnce> areGood = readStates(states, m_texts, m_states);
            for (size_t i = 0; i < rows.size() && !m_damaged; ++i) {
                if (areGood[i] && rows[i].isTyped)
                    use(rows[i], m_states[i]);
                else
                    m_damaged.emplace(rows[i].machineId);
            }
        }
    }
    //! The first device that differs from what was stored.
    [[nodiscard]] const std::optional<std::string> &damaged() const { return m_damaged; }
    [[nodiscard]] DeviceHistory::Found found() const { return m_found; }

private:
    void use(const DeviceRow &row, const StoredState &stored)
    {
        const StateTexts &state = stored.texts;
        m_record.id = row.machineId;
        m_record.name = state[0];
        m_record.riskScore = state[1];
        m_record.exposureLevel = state[2];
        m_record.onboardingStatus = state[3];
        m_record.healthStatus = state[4];
        m_record.defenderAvStatus = state[5];
        m_record.osPlatform = state[7];
        m_record.osVersion = state[8];
        m_record.groupName = state[9];
        m_record.tags = state[10];
        m_record.entraDeviceId = state[11];
        m_into.addStored(m_record, row.lastSeen, state[6], static_cast<CveKnowledge>(stored.knowledge), stored.cves);
        ++m_found.rows;
        m_found.sum += deviceSum(row.machineId, stored.hash, row.lastSeen);
    }

    const DeviceTexts &m_texts;
    FleetBuilder &m_into;
    std::array<StoredState, statesAtOnce> m_states;
    MachineRecord m_record;
    DeviceHistory::Found m_found;
    std::optional<std::string> m_damaged;
};

} // namespace

Result<DeviceHistory::Found> DeviceHistory::read(qint64 tenant, qint64 cycle, FleetBuilder &into) const
{
    DeviceTexts texts;
    if (const auto r = texts.load(m_connection, tenant); !r)
        return tl::unexpected(r.error());
    CycleRows rows(m_connection, m_connection.devicesOfCycle(tenant), tenant, cycle);
    // Reading takes half of the time, using what was read the other half: so it is used on another thread meanwhile.
    RowUser user(texts, into);
    std::array<RowBatch, 2> batches;
    size_t filled = 0;
    std::future<void> work;
    DeviceRow row;
    while (rows.next(row)) {
        if (batches[filled].add(row))
            continue;
        if (work.valid())
            work.get();
        if (user.damaged())
            break;
        work = std::async(std::launch::async, [&user, &full = batches[filled]] { user.use(full); });
        filled = 1 - filled;
        batches[filled].clear();
        batches[filled].add(row);
    }
    if (work.valid())
        work.get();
    user.use(batches[filled]);
    if (user.damaged())
        return m_connection.damaged(deviceNotAsStored(*user.damaged()));
    if (rows.error().isValid())
        return m_connection.sqlError(rows.error());
    Found found = user.found();
    found.rows += rows.surplusTimes();
    return found;
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
    StoredState state;
    while (rows.next()) {
        if (rows.isNull(stateDevice) || rows.isNull(seenDevice)) {
            out.isWhole = out.isWhole && rows.isNull(stateDevice) && rows.isNull(seenDevice)
                          && rows.integer(strayColumn) == 0;
            out.devices.addGone(rows.text(0), rows.integer(numberColumn));
            continue;
        }
        const DeviceRow row = deviceRow(rows);
        if (!readState(row.state, texts, state) || !row.isTyped)
            return m_connection.damaged(deviceNotAsStored(row.machineId));
        out.devices.add(row.machineId, {rows.integer(numberColumn), state.hash, row.lastSeen,
                                        stateDigest(state.texts, state.cves, state.knowledge)});
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
