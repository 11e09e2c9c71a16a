#include "core/store/postgres/postgreshistory.h"

#include <algorithm>
#include <utility>

#include <libpq-fe.h>

namespace Trustgauge {

namespace {

constexpr size_t bytesAtATime = size_t{8} * 1024 * 1024;
// The head of COPY's binary form: its mark, no flags, nothing more; and its end.
constexpr std::string_view copyHead{"PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19};
constexpr std::string_view copyEnd{"\377\377", 2};

void appendField(std::string &out, std::string_view value)
{
    appendBigEndian(out, static_cast<int32_t>(value.size()));
    out += value;
}

void appendField(std::string &out, int64_t value)
{
    appendBigEndian(out, static_cast<int32_t>(sizeof value));
    appendBigEndian(out, value);
}

void appendNullField(std::string &out)
{
    appendBigEndian(out, int32_t{-1});
}

void beginRow(std::string &out, int16_t fields)
{
    if (out.empty())
        out += copyHead;
    appendBigEndian(out, fields);
}

} // namespace

void PostgresHistoryWriter::Array::add(std::string_view value)
{
    appendField(bytes, value);
    ++count;
}

void PostgresHistoryWriter::Array::add(int64_t value)
{
    appendField(bytes, value);
    ++count;
}

std::string PostgresHistoryWriter::Array::encoded() const
{
    std::string out;
    out.reserve(bytes.size() + 20);
    appendBigEndian(out, int32_t{1}); // dimensions
    appendBigEndian(out, int32_t{0}); // no NULL in it
    appendBigEndian(out, static_cast<int32_t>(element));
    appendBigEndian(out, count);
    appendBigEndian(out, int32_t{1}); // counted from
    return out + bytes;
}

PostgresHistoryWriter::PostgresHistoryWriter(std::shared_ptr<PostgresLink> link, int64_t tenant, int64_t cycle)
    : m_link(std::move(link)),
      m_tenant(tenant),
      m_cycle(cycle),
      m_devices{"device", "id, tenant, machine_id, name, entra_id", {}},
      m_states{"device_state", "device, from_cycle, hash, signals, traits, cves", {}},
      m_seen{"device_seen", "device, from_cycle, last_seen", {}}
{}

Result<int64_t> PostgresHistoryWriter::addDevice(std::string_view machineId, std::string_view name,
                                                 std::string_view entraId)
{
    if (const auto r = reserveNumbers(); !r)
        return tl::unexpected(r.error());
    const int64_t number = m_numbers.back();
    m_numbers.pop_back();
    std::string &out = m_devices.bytes;
    beginRow(out, 5);
    appendField(out, number);
    appendField(out, m_tenant);
    appendField(out, machineId);
    appendField(out, name);
    appendField(out, entraId);
    return number;
}

Result<void> PostgresHistoryWriter::reserveNumbers()
{
    if (!m_numbers.empty())
        return {};
    constexpr int64_t mostAtATime = 10'000;
    PostgresValues values;
    values.setInteger(0, std::clamp<int64_t>(m_reserved, 1, mostAtATime)); // a few at first
    const PostgresLink::Answer answer = m_link->run("SELECT nextval('device_number') FROM generate_series(1, $1)",
                                                    values);
    if (const auto r = checked(answer); !r)
        return r;
    for (int row = PQntuples(answer.get()) - 1; row >= 0; --row)
        m_numbers.push_back(integerFrom({PQgetvalue(answer.get(), row, 0), sizeof(int64_t)}));
    m_reserved += static_cast<int64_t>(m_numbers.size());
    return {};
}

Result<void> PostgresHistoryWriter::addState(int64_t device, bool isNew, const State &state)
{
    if (!isNew) {
        m_changes.device.add(device);
        m_changes.hash.add(state.hash);
        m_changes.ofSignals.add(state.ofSignals);
        m_changes.ofTraits.add(state.ofTraits);
        m_changes.cves.add(state.cves);
        m_changes.name.add(state.name);
        m_changes.entraId.add(state.entraId);
        return m_changes.cves.bytes.size() + m_changes.name.bytes.size() < bytesAtATime ? Result<void>() : flush();
    }
    std::string &out = m_states.bytes;
    beginRow(out, 6);
    appendField(out, device);
    appendField(out, m_cycle);
    appendField(out, state.hash);
    appendField(out, state.ofSignals);
    appendField(out, state.ofTraits);
    appendField(out, state.cves);
    return out.size() < bytesAtATime ? Result<void>() : flush();
}

Result<void> PostgresHistoryWriter::addSeen(int64_t device, Ticks lastSeen)
{
    std::string &out = m_seen.bytes;
    beginRow(out, 3);
    appendField(out, device);
    appendField(out, m_cycle);
    if (lastSeen == noTime)
        appendNullField(out);
    else
        appendField(out, lastSeen);
    return {};
}

Result<void> PostgresHistoryWriter::closeState(int64_t device)
{
    m_closedStates.add(device);
    return {};
}

Result<void> PostgresHistoryWriter::closeSeen(int64_t device)
{
    m_closedSeen.add(device);
    return {};
}

Result<void> PostgresHistoryWriter::noteLeft(int64_t device)
{
    m_left.add(device);
    return {};
}

Result<void> PostgresHistoryWriter::finish()
{
    return flush();
}

// A row must end before the next one of its device begins: an index allows only one that has not ended.
Result<void> PostgresHistoryWriter::flush()
{
    for (const auto &[sql, devices] :
         {std::pair("UPDATE device_state SET to_cycle = $1 WHERE to_cycle IS NULL AND device = ANY ($2)",
                    &m_closedStates),
          std::pair("UPDATE device_seen SET to_cycle = $1 WHERE to_cycle IS NULL AND device = ANY ($2)", &m_closedSeen),
          std::pair("UPDATE device SET (had_until, had_completes) = (SELECT c.as_of, c.completes FROM cycle c "
                    "WHERE c.tenant = device.tenant AND c.state IN ('complete', 'partial') AND c.id < $1 "
                    "ORDER BY c.id DESC LIMIT 1) WHERE id = ANY ($2)",
                    &m_left)}) {
        if (const auto r = runFor(sql, *devices); !r)
            return r;
    }
    for (Rows *rows : {&m_devices, &m_states, &m_seen}) {
        if (const auto r = flushRows(*rows); !r)
            return r;
    }
    return flushChanges();
}

// The server does not take COPY from a user who may write rows of some tenants only: for that one through a temporary
// table.
Result<void> PostgresHistoryWriter::flushRows(Rows &rows)
{
    if (rows.bytes.empty())
        return {};
    if (!m_isLimited) {
        const PostgresLink::Answer answer = m_link->run("SELECT row_security_active('device')");
        if (const auto r = checked(answer); !r)
            return r;
        m_isLimited = *PQgetvalue(answer.get(), 0, 0) != 0;
    }
    rows.bytes += copyEnd;
    const std::string columns = std::string(" (") + rows.columns + ") ";
    const std::string table = (*m_isLimited ? "new_" : "") + std::string(rows.table);
    if (*m_isLimited) {
        const PostgresLink::Answer made = m_link->runAll("CREATE TEMPORARY TABLE IF NOT EXISTS " + table + " (LIKE "
                                                         + rows.table + ") ON COMMIT DROP");
        if (const auto r = checked(made); !r)
            return r;
    }
    Result<void> done = checked(m_link->copy("COPY " + table + columns + "FROM STDIN (FORMAT binary)", rows.bytes));
    if (done && *m_isLimited)
        done = checked(m_link->runAll("INSERT INTO " + std::string(rows.table) + columns + "SELECT " + rows.columns
                                      + " FROM " + table + "; TRUNCATE " + table));
    rows.bytes.clear();
    return done;
}

Result<void> PostgresHistoryWriter::flushChanges()
{
    if (m_changes.device.count == 0)
        return {};
    PostgresValues values;
    values.setInteger(0, m_cycle);
    std::vector<std::string> held;
    size_t parameter = 1;
    const std::array columns{&m_changes.device, &m_changes.hash, &m_changes.ofSignals, &m_changes.ofTraits,
                             &m_changes.cves,   &m_changes.name, &m_changes.entraId};
    held.reserve(columns.size());
    for (const Array *column : columns) {
        held.push_back(column->encoded());
        values.setArray(parameter++,
                        column->element == pgInt8    ? pgInt8Array
                        : column->element == pgBytes ? pgBytesArray
                                                     : pgTextArray,
                        held.back());
    }
    const auto done = checked(
        m_link->run("INSERT INTO device_state (device, from_cycle, hash, signals, traits, cves, name, entra_id) "
                    "SELECT u.device, $1, u.hash, u.signals, u.traits, u.cves, nullif(u.name, d.name), "
                    "nullif(u.entra_id, d.entra_id) FROM unnest($2, $3, $4, $5, $6, $7, $8) "
                    "AS u (device, hash, signals, traits, cves, name, entra_id) JOIN device d ON d.id = u.device",
                    values));
    m_changes = {};
    return done;
}

Result<void> PostgresHistoryWriter::runFor(const char *sql, Array &devices)
{
    if (devices.count == 0)
        return {};
    const std::string array = devices.encoded();
    PostgresValues values;
    values.setInteger(0, m_cycle);
    values.setArray(1, pgInt8Array, array);
    const auto done = checked(m_link->run(sql, values));
    devices = {pgInt8, {}};
    return done;
}

Result<void> PostgresHistoryWriter::checked(const PostgresLink::Answer &answer) const
{
    if (const QSqlError error = m_link->errorOf(answer); error.isValid())
        return tl::unexpected(m_link->fault(error, true));
    return {};
}

// An index allows a device only one row of each table that has not ended.
const HistorySql &postgresHistorySql()
{
    static const HistorySql out{
        " JOIN device_state s ON s.device = d.id AND s.from_cycle <= ?1 AND (s.to_cycle IS NULL OR s.to_cycle > ?1) "
        "JOIN device_seen n ON n.device = d.id AND n.from_cycle <= ?1 AND (n.to_cycle IS NULL OR n.to_cycle > ?1) ",
        " LEFT JOIN device_state s ON s.device = d.id AND s.to_cycle IS NULL AND s.from_cycle <= ?1 "
        "LEFT JOIN device_seen n ON n.device = d.id AND n.to_cycle IS NULL AND n.from_cycle <= ?1 ",
        "0"};
    return out;
}

} // namespace Trustgauge
