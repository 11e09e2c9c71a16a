#include "core/store/historytable.h"

#include "core/store/alerttable.h"
#include "core/store/contentsum.h"
#include "core/store/cyclehead.h"
#include "core/store/sqlvalues.h"
#include "core/store/storeconnection.h"
#include "core/store/storedstate.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <map>
#include <optional>

namespace Trustgauge {

//! One reading of a tenant's cycles and devices.
class HistoryTable::Reading
{
public:
    explicit Reading(const StoreConnection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> readCycles(const QString &tenantName, const TimeRange &range);
    //! Instead of readCycles(), much faster: only what a device's history needs of them.
    [[nodiscard]] Result<void> readClocks(const QString &tenantName, const TimeRange &range);
    //! All devices; each cycle is compared with its checksum.
    [[nodiscard]] Result<SignalHistory> readFleet(const Choice &which);
    [[nodiscard]] Result<SignalHistory> readDevice(const QString &machineId, std::vector<DevicePast::Texts> &texts);
    [[nodiscard]] std::vector<PastCycle> takeCycles() { return std::move(m_cycles); }

private:
    //! All devices, or only that with the id.
    //! \param texts of that one; may be null
    //! \param which devices are added to the history, of those read; null: all
    [[nodiscard]] Result<SignalHistory> readDevices(const std::optional<std::string> &machineId,
                                                    std::vector<DevicePast::Texts> *texts, const Choice &which);
    //! Cycles from one up to, but excluding, another, as indexes.
    struct Span
    {
        size_t from = 0, to = 0;
    };
    //! A row of device_state or device_seen of the current device, cut to the cycles that are read.
    struct StatePart
    {
        Span span;
        int64_t hash = 0;
    };
    struct SeenPart
    {
        Span span;
        Ticks lastSeen = noTime;
    };

    [[nodiscard]] SignalHistory emptyHistory() const;
    [[nodiscard]] Span spanOf(const SqlStatement &row, int fromColumn) const;
    //! Reads the states of the device at which `states` stands, up to the next device.
    //! \param into nullptr: they are only compared
    [[nodiscard]] Result<void> takeStates(SqlStatement &states, bool &hasMore, SignalHistory *into,
                                          std::vector<DevicePast::Texts> *texts);
    [[nodiscard]] Result<void> takeSeen(SqlStatement &seen, bool &hasMore, int64_t device, SignalHistory *into);
    //! Adds the device to the cycles that have it; StoreBroken: it has only one of the two rows in a cycle.
    [[nodiscard]] Result<void> addToCycles();
    [[nodiscard]] Result<void> compare();

    const StoreConnection &m_connection;
    qint64 m_tenant = 0;
    std::vector<CycleHead> m_heads; // as read by readCycles()
    std::vector<SignalHistory::Clock> m_clocks;
    std::vector<qint64> m_rows; // numbers of the cycles, rising
    std::vector<PastCycle> m_cycles;
    DeviceTexts m_texts;

    std::string m_machineId; // of the current device
    int64_t m_device = 0;
    std::vector<StatePart> m_states;
    std::vector<SeenPart> m_seen;
    // What changes at each cycle against the one before it: number of devices, and their checksum.
    std::vector<qint64> m_deviceSteps;
    std::vector<uint64_t> m_sumSteps;
};

Result<void> HistoryTable::Reading::readCycles(const QString &tenantName, const TimeRange &range)
{
    QSqlQuery query(m_connection.db());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY c.id")
                      .arg(CycleHead::columns(), QString::fromLatin1(CycleHead::inRange)));
    query.addBindValue(tenantName);
    query.addBindValue(static_cast<qlonglong>(range.since == noTime ? earliestTicks : range.since));
    query.addBindValue(static_cast<qlonglong>(range.until == noTime ? latestTicks : range.until));
    if (const auto r = m_connection.run(query); !r)
        return r;
    CycleHead::Profiles profiles;
    while (query.next()) {
        Result<CycleHead> head = CycleHead::from(query, m_connection, &profiles);
        if (!head)
            return tl::unexpected(head.error());
        const CycleInfo &info = head->cycle.info;
        m_cycles.push_back(
            {info.id, info.state, info.asOf, profiles.value(head->words.profile), head->cycle.completenessFloor});
        m_rows.push_back(head->row);
        m_clocks.push_back({info.asOf, head->words.hasCvss});
        m_tenant = head->tenant;
        m_heads.push_back(std::move(*head));
    }
    if (query.lastError().isValid())
        return m_connection.sqlError(query.lastError());
    m_deviceSteps.resize(m_rows.size() + 1);
    m_sumSteps.resize(m_rows.size() + 1);
    return {};
}

Result<void> HistoryTable::Reading::readClocks(const QString &tenantName, const TimeRange &range)
{
    const auto unreadable = [this](const char *column) {
        return m_connection.damaged(sentence("Store", "%1 has no readable \"%2\"")
                                        .arg(sentence("Store", "a cycle"), QString::fromLatin1(column)));
    };
    SqlStatement rows(m_connection,
                      "SELECT c.id, c.uuid, c.state = 'complete', c.as_of, c.source_has_cvss, c.completeness_floor, "
                      "c.profile_id, t.id FROM cycle c JOIN tenant t ON t.id = c.tenant WHERE t.name = ?1 "
                      "AND c.state IN ('complete', 'partial') AND c.as_of BETWEEN ?2 AND ?3 ORDER BY c.id");
    SqlStatement profileText(m_connection, "SELECT text FROM profile_text WHERE id = ?");
    const QByteArray name = tenantName.toUtf8();
    rows.bindText(1, {name.constData(), static_cast<size_t>(name.size())});
    rows.bindInteger(2, range.since == noTime ? earliestTicks : range.since);
    rows.bindInteger(3, range.until == noTime ? latestTicks : range.until);
    std::map<int64_t, std::shared_ptr<const Profile>> profiles;
    while (rows.next()) {
        const int64_t hasCvss = rows.integer(4);
        const int64_t floor = rows.integer(5);
        if (!rows.isText(1))
            return unreadable("uuid");
        if (!rows.isInteger(3))
            return unreadable("as_of");
        if (!rows.isInteger(4) || hasCvss < 0 || hasCvss > 1)
            return unreadable("source_has_cvss");
        if (!rows.isInteger(5) || floor < 0 || floor > 100)
            return unreadable("completeness_floor");
        std::shared_ptr<const Profile> &profile = profiles[rows.integer(6)];
        if (!profile) {
            profileText.bindInteger(1, rows.integer(6));
            if (!profileText.next() || !profileText.isText(0))
                return unreadable("profile");
            const std::string_view text = profileText.text(0);
            const auto parsed = parseProfile({text.data(), static_cast<qsizetype>(text.size())});
            profileText.reset();
            if (!parsed)
                return m_connection.damaged(
                    sentence("Store", "%1 has an unreadable profile").arg(sentence("Store", "a cycle")));
            profile = std::make_shared<const Profile>(*parsed);
        }
        const std::string_view id = rows.text(1);
        m_cycles.push_back({QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())),
                            rows.integer(2) == 1 ? CycleState::Complete : CycleState::Partial, rows.integer(3), profile,
                            static_cast<int>(floor)});
        m_clocks.push_back({rows.integer(3), hasCvss == 1});
        m_rows.push_back(rows.integer(0));
        m_tenant = rows.integer(7);
    }
    for (const SqlStatement *statement : {&rows, &profileText}) {
        if (statement->error().isValid())
            return m_connection.sqlError(statement->error());
    }
    m_deviceSteps.resize(m_rows.size() + 1);
    m_sumSteps.resize(m_rows.size() + 1);
    return {};
}

SignalHistory HistoryTable::Reading::emptyHistory() const
{
    return SignalHistory(m_clocks);
}

HistoryTable::Reading::Span HistoryTable::Reading::spanOf(const SqlStatement &row, int fromColumn) const
{
    const auto indexOfCycle = [this](int64_t number) {
        return static_cast<size_t>(std::lower_bound(m_rows.begin(), m_rows.end(), number) - m_rows.begin());
    };
    return {indexOfCycle(row.integer(fromColumn)),
            row.isNull(fromColumn + 1) ? m_rows.size() : indexOfCycle(row.integer(fromColumn + 1))};
}

namespace {

// Of both queries: the device's number and id, then the first and the last cycle of the row.
constexpr int deviceColumn = 0, idColumn = 1, fromColumn = 2, contentColumn = 4;

//! \param content columns after the first four
QByteArray rowsOf(const char *table, const QByteArray &content, bool isOneDevice)
{
    // '+': by number, in the order of the rows, instead of by an index and a sort
    return QByteArray("SELECT d.id, d.machine_id, s.from_cycle, s.to_cycle, ") + content + " FROM device d CROSS JOIN "
           + table + " s ON s.device = d.id WHERE "
           + (isOneDevice ? "d.tenant = ?1 AND d.machine_id = ?4 " : "+d.tenant = ?1 ")
           + "AND s.from_cycle <= ?3 AND (s.to_cycle IS NULL OR s.to_cycle > ?2) ORDER BY d.id, s.from_cycle";
}

} // namespace

Result<void> HistoryTable::Reading::takeStates(SqlStatement &states, bool &hasMore, SignalHistory *into,
                                               std::vector<DevicePast::Texts> *texts)
{
    m_states.clear();
    m_device = states.integer(deviceColumn);
    m_machineId = states.text(idColumn);
    StoredState state;
    for (; hasMore && states.integer(deviceColumn) == m_device; hasMore = states.next()) {
        if (!readState(stateRow(states, contentColumn), m_texts, state) || !states.isInteger(fromColumn))
            return m_connection.damaged(deviceNotAsStored(m_machineId));
        const Span span = spanOf(states, fromColumn);
        m_states.push_back({span, state.hash});
        if (into)
            into->addState(span.from, span.to, signalsOf(state));
        if (texts && span.from < span.to)
            texts->push_back({span.from, span.to, std::string(state.texts[1]), std::string(state.texts[2]),
                              std::string(state.texts[3]), std::string(state.texts[4])});
    }
    return {};
}

Result<void> HistoryTable::Reading::takeSeen(SqlStatement &seen, bool &hasMore, int64_t device, SignalHistory *into)
{
    m_seen.clear();
    for (; hasMore && seen.integer(deviceColumn) <= device; hasMore = seen.next()) {
        if (seen.integer(deviceColumn) < device)
            return m_connection.damaged(deviceRowsBroken()); // without a state
        SeenPart part;
        if (!readLastSeen(seen, contentColumn, part.lastSeen) || !seen.isInteger(fromColumn))
            return m_connection.damaged(deviceNotAsStored(m_machineId));
        part.span = spanOf(seen, fromColumn);
        m_seen.push_back(part);
        if (into)
            into->addSeen(part.span.from, part.span.to, part.lastSeen);
    }
    return {};
}

Result<void> HistoryTable::Reading::addToCycles()
{
    size_t inStates = 0, inSeen = 0, inBoth = 0; // numbers of cycles
    for (const StatePart &state : m_states)
        inStates += state.span.to - std::min(state.span.from, state.span.to);
    for (const SeenPart &seen : m_seen)
        inSeen += seen.span.to - std::min(seen.span.from, seen.span.to);
    auto seen = m_seen.cbegin();
    for (auto state = m_states.cbegin(); state != m_states.cend() && seen != m_seen.cend();) {
        const Span both{std::max(state->span.from, seen->span.from), std::min(state->span.to, seen->span.to)};
        if (both.from < both.to) {
            const uint64_t sum = deviceSum(m_machineId, state->hash, seen->lastSeen);
            ++m_deviceSteps[both.from];
            --m_deviceSteps[both.to];
            m_sumSteps[both.from] += sum;
            m_sumSteps[both.to] -= sum;
            inBoth += both.to - both.from;
        }
        if (state->span.to < seen->span.to)
            ++state;
        else
            ++seen;
    }
    if (inBoth != inStates || inBoth != inSeen)
        return m_connection.damaged(deviceRowsBroken());
    return {};
}

Result<void> HistoryTable::Reading::compare()
{
    DeviceHistory::Found found;
    for (size_t i = 0; i < m_heads.size(); ++i) {
        found.rows = static_cast<size_t>(static_cast<qint64>(found.rows) + m_deviceSteps[i]);
        found.sum += m_sumSteps[i];
        if (const auto r = m_heads[i].compare(found, m_connection); !r)
            return r;
    }
    return {};
}

Result<SignalHistory> HistoryTable::Reading::readDevices(const std::optional<std::string> &machineId,
                                                         std::vector<DevicePast::Texts> *texts, const Choice &which)
{
    SignalHistory out = emptyHistory();
    if (m_rows.empty())
        return out;
    if (const auto r = m_texts.load(m_connection, m_tenant); !r)
        return tl::unexpected(r.error());
    SqlStatement states(m_connection, rowsOf("device_state", stateColumns, machineId.has_value()).constData(),
                        SqlStatement::Rows::Many);
    SqlStatement seen(m_connection, rowsOf("device_seen", "s.last_seen", machineId.has_value()).constData(),
                      SqlStatement::Rows::Many);
    for (SqlStatement *statement : {&states, &seen}) {
        statement->bindInteger(1, m_tenant);
        statement->bindInteger(2, m_rows.front());
        statement->bindInteger(3, m_rows.back());
        if (machineId)
            statement->bindText(4, *machineId);
    }
    bool hasState = states.next();
    bool hasSeen = seen.next();
    while (hasState) {
        if (m_connection.stops())
            return m_connection.stopped();
        SignalHistory *into = !which || which(states.text(idColumn)) ? &out : nullptr;
        if (into)
            into->beginDevice();
        if (const auto r = takeStates(states, hasState, into, texts); !r)
            return tl::unexpected(r.error());
        if (const auto r = takeSeen(seen, hasSeen, m_device, into); !r)
            return tl::unexpected(r.error());
        if (const auto r = addToCycles(); !r)
            return tl::unexpected(r.error());
    }
    for (const SqlStatement *statement : {&states, &seen}) {
        if (statement->error().isValid())
            return m_connection.sqlError(statement->error());
    }
    if (hasSeen)
        return m_connection.damaged(deviceRowsBroken());
    return out;
}

Result<SignalHistory> HistoryTable::Reading::readFleet(const Choice &which)
{
    Result<SignalHistory> out = readDevices({}, nullptr, which);
    if (out) {
        if (const auto r = compare(); !r)
            return tl::unexpected(r.error());
    }
    return out;
}

Result<SignalHistory> HistoryTable::Reading::readDevice(const QString &machineId, std::vector<DevicePast::Texts> &texts)
{
    Result<SignalHistory> out = readDevices(machineId.toStdString(), &texts, {});
    if (out && out->deviceCount() == 0)
        out->beginDevice(); // in none of these cycles
    return out;
}

Result<FleetPast> HistoryTable::fleet(const QString &tenantName, const TimeRange &range, const Choice &which)
{
    return m_connection.steady([&]() -> Result<FleetPast> {
        FleetPast out;
        const auto read = m_connection.inStoppableTransaction(StoreConnection::Begin::Reading, [&]() -> Result<void> {
            Reading reading(m_connection);
            if (const auto r = reading.readCycles(tenantName, range); !r)
                return r;
            Result<SignalHistory> signalsRead = reading.readFleet(which);
            if (!signalsRead)
                return tl::unexpected(signalsRead.error());
            out = {reading.takeCycles(), std::move(*signalsRead)};
            return {};
        });
        if (!read)
            return tl::unexpected(read.error());
        return out;
    });
}

Result<DevicePast> HistoryTable::device(const QString &tenantName, const QString &machineId, const TimeRange &range)
{
    return m_connection.steady([&]() -> Result<DevicePast> {
        DevicePast out;
        const auto read = m_connection.inStoppableTransaction(StoreConnection::Begin::Reading, [&]() -> Result<void> {
            QSqlQuery known(m_connection.db());
            known.prepare(QStringLiteral("SELECT d.machine_id FROM device d JOIN tenant t ON t.id = d.tenant "
                                         "WHERE t.name = ? AND d.machine_id = ?"));
            known.addBindValue(tenantName);
            known.addBindValue(machineId);
            if (const auto r = m_connection.run(known); !r)
                return r;
            if (!known.next())
                return failure(ErrorCode::BadInput, machineId,
                               sentence("Store", "no cycle of \"%1\" has had this device").arg(tenantName));
            known.finish();
            Reading reading(m_connection);
            if (const auto r = reading.readClocks(tenantName, range); !r)
                return r;
            Result<SignalHistory> signalsRead = reading.readDevice(machineId, out.texts);
            if (!signalsRead)
                return tl::unexpected(signalsRead.error());
            out.machineId = machineId.toStdString();
            out.cycles = reading.takeCycles();
            out.past = std::move(*signalsRead);
            Result<DeviceAlerts> alerts = AlertTable(m_connection).read(tenantName, machineId);
            if (!alerts)
                return tl::unexpected(alerts.error());
            out.alerts = std::move(*alerts);
            return {};
        });
        if (!read)
            return tl::unexpected(read.error());
        return out;
    });
}

} // namespace Trustgauge
