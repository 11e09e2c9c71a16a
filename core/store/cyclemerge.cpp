#include "core/store/cyclemerge.h"

#include "core/store/contentsum.h"
#include "core/store/packedcves.h"
#include "core/store/storeconnection.h"

#include <QSqlError>

namespace Trustgauge {

namespace {
constexpr size_t rowsBetweenLooks = 256; // between checks whether to stop
} // namespace

// A device's valid row is its last one. The queries say so, to find it without going through the others.
CycleMerge::CycleMerge(const StoreConnection &connection, qint64 tenant, qint64 cycle, const Fleet &fleet,
                       const KnownDevices &before)
    : m_connection(connection),
      m_fleet(fleet),
      m_before(before),
      m_digests(fleet),
      m_sum(before.sum()),
      m_tenant(tenant),
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

Result<uint64_t> CycleMerge::run()
{
    for (size_t row = 0; row < m_fleet.size(); ++row) {
        if (row % rowsBetweenLooks == 0 && m_connection.stops())
            return m_connection.stopped();
        if (const auto r = mergeRow(row); !r)
            return tl::unexpected(r.error());
    }
    while (m_next < m_before.size()) {
        if (const auto r = leave(); !r)
            return tl::unexpected(r.error());
    }
    return m_sum;
}

Result<void> CycleMerge::mergeRow(size_t row)
{
    const IdText machineId = m_fleet.machineId(row);
    bool isKnown = isNext(machineId);
    if (!isKnown) {
        while (m_next < m_before.size() && m_before.machineId(m_next).view() < machineId.view()) {
            if (const auto r = leave(); !r)
                return r;
        }
        isKnown = isNext(machineId);
    }
    const StateTexts texts = stateTexts(m_fleet, row);
    const Ticks lastSeen = m_fleet.lastSeen(row);
    KnownDevices::State known;
    Device device = Device::Stayed;
    bool saysTheSame = false;
    if (isKnown) {
        known = m_before.state(m_next++);
        saysTheSame = known.digest != 0 && known.digest == m_digests.of(row, texts);
        if (saysTheSame && known.lastSeen == lastSeen)
            return {}; // most devices
        m_sum -= deviceSum(machineId, known.hash, known.lastSeen);
    } else if (const std::optional<int64_t> former = formerNumber(machineId)) {
        device = Device::CameBack;
        known.number = *former;
    } else {
        device = Device::New;
        const Result<int64_t> number = addDevice(machineId, texts);
        if (!number)
            return tl::unexpected(number.error());
        known.number = *number;
    }
    m_cves.clear();
    CveCounts::appendText(m_fleet.cves(row), m_cves);
    const auto knowledge = static_cast<int64_t>(m_fleet.cveKnowledge(row));
    const int64_t hash = saysTheSame ? known.hash : stateHash(texts, m_cves, knowledge);
    m_sum += deviceSum(machineId, hash, lastSeen);
    if (!isKnown || known.hash != hash) {
        if (const auto r = writeState(known.number, device, texts, m_fleet.cves(row), knowledge, hash); !r)
            return r;
    }
    if (!isKnown || known.lastSeen != lastSeen)
        return writeSeen(known.number, isKnown, lastSeen);
    return {};
}

bool CycleMerge::isNext(std::string_view machineId) const
{
    return m_next < m_before.size() && m_before.machineId(m_next) == machineId;
}

Result<void> CycleMerge::leave()
{
    const KnownDevices::State &known = m_before.state(m_next);
    m_sum -= deviceSum(m_before.machineId(m_next), known.hash, known.lastSeen);
    ++m_next;
    for (SqliteStatement *statement : {&m_closeState, &m_closeSeen, &m_noteLeft}) {
        if (const auto r = runFor(*statement, known.number); !r)
            return r;
    }
    return {};
}

std::optional<int64_t> CycleMerge::formerNumber(std::string_view machineId)
{
    while (m_nextGone < m_before.goneCount() && m_before.goneId(m_nextGone).view() < machineId)
        ++m_nextGone;
    if (m_nextGone < m_before.goneCount() && m_before.goneId(m_nextGone) == machineId)
        return m_before.goneNumber(m_nextGone);
    return std::nullopt;
}

Result<int64_t> CycleMerge::addDevice(std::string_view machineId, const StateTexts &texts)
{
    m_addDevice.bindText(2, machineId);
    m_addDevice.bindText(3, texts.front());
    m_addDevice.bindText(4, texts.back());
    if (const auto r = run(m_addDevice); !r)
        return tl::unexpected(r.error());
    return m_addDevice.lastRowId();
}

Result<void> CycleMerge::writeState(int64_t number, Device device, const StateTexts &texts,
                                    std::span<const CveCounts::Entry> cves, int64_t knowledge, int64_t hash)
{
    if (const auto r = device == Device::Stayed ? runFor(m_closeState, number) : Result<void>(); !r)
        return r;
    if (!m_texts) {
        m_texts.emplace();
        if (const auto r = m_texts->load(m_connection, m_tenant); !r)
            return r;
    }
    const Result<DeviceTexts::Rows> rows = m_texts->rowsOf(texts);
    if (!rows)
        return tl::unexpected(rows.error());
    m_packed.clear();
    appendPackedCves(knowledge, cves, m_packed);
    SqliteStatement &statement = device == Device::New ? m_addState : m_changeState;
    statement.bindInteger(1, number);
    statement.bindInteger(3, hash);
    statement.bindInteger(4, rows->ofSignals);
    statement.bindInteger(5, rows->ofTraits);
    statement.bindBytes(6, m_packed);
    if (device != Device::New) {
        statement.bindText(7, texts.front());
        statement.bindText(8, texts.back());
    }
    return run(statement);
}

Result<void> CycleMerge::writeSeen(int64_t device, bool replaces, Ticks lastSeen)
{
    if (const auto r = replaces ? runFor(m_closeSeen, device) : Result<void>(); !r)
        return r;
    m_addSeen.bindInteger(1, device);
    if (lastSeen == noTime)
        m_addSeen.bindNull(3);
    else
        m_addSeen.bindInteger(3, lastSeen);
    return run(m_addSeen);
}

Result<void> CycleMerge::runFor(SqliteStatement &statement, int64_t device)
{
    statement.bindInteger(2, device);
    return run(statement);
}

Result<void> CycleMerge::run(SqliteStatement &statement)
{
    if (!statement.run())
        return m_connection.sqlError(statement.error());
    return {};
}

} // namespace Trustgauge
