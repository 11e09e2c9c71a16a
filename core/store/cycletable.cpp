#include "core/store/cycletable.h"

#include "core/fleet/fleetbuilder.h"
#include "core/store/cyclehead.h"
#include "core/store/cyclemerge.h"
#include "core/store/cyclerow.h"
#include "core/store/histogramtable.h"
#include "core/store/sqlvalues.h"
#include "core/store/storechange.h"
#include "core/store/storeconnection.h"
#include "core/store/tenanttable.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <utility>

namespace Trustgauge {

namespace {
constexpr qint64 mostReserved = 4'000'000; // a damaged store may tell any number of devices
} // namespace

CycleTable::CycleTable(StoreConnection &connection, TenantTable &tenants)
    : m_connection(connection),
      m_tenants(tenants),
      m_history(connection)
{}

Result<void> CycleTable::begin(const CycleInfo &info)
{
    const Result<qint64> tenant = m_tenants.rowOf(info.tenantName, info.tenantId);
    if (!tenant)
        return tl::unexpected(tenant.error());
    return m_connection.run(QStringLiteral("INSERT INTO cycle (uuid, tenant, state, started) VALUES (?, ?, ?, ?) "
                                           "ON CONFLICT (uuid) DO NOTHING"),
                            {info.id, *tenant, keyOf(CycleState::Unfinished), static_cast<qlonglong>(info.started)});
}

// Without a transaction, which would need the lock of the poll: one that has lost it must be able to say so.
Result<void> CycleTable::end(const CycleInfo &info)
{
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("UPDATE cycle SET state = ?, as_of = ?, finished = ?, reason = ?, notices = ?, "
                                 "fault = ? WHERE uuid = ? AND state = ? RETURNING tenant"));
    query.addBindValue(keyOf(info.state));
    query.addBindValue(ticksOrNull(info.asOf));
    query.addBindValue(ticksOrNull(info.finished));
    query.addBindValue(notNull(info.reason.toStored()));
    query.addBindValue(messagesToJson(info.notices));
    query.addBindValue(keyOfFault(info.fault));
    query.addBindValue(info.id);
    query.addBindValue(keyOf(CycleState::Unfinished));
    if (const auto r = m_connection.run(query); !r)
        return r;
    if (!query.next())
        return {};
    const qint64 tenant = query.value(0).toLongLong();
    query.finish();
    m_checked.erase(tenant);
    return m_connection.tell({StoreChange::Kind::Cycle, tenant});
}

Result<bool> CycleTable::isStored(const QString &cycleId) const
{
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("SELECT 1 FROM cycle WHERE uuid = ? AND state IN ('complete', 'partial')"));
    query.addBindValue(cycleId);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    return query.next();
}

Result<void> CycleTable::logFailure(const CycleInfo &info)
{
    if (const auto r = begin(info); !r)
        return r;
    return end(info);
}

Result<void> CycleTable::commit(const StoredCycle &cycle, const WithCycle &also)
{
    return m_connection.inStoppableTransaction(StoreConnection::Begin::Writing, [&]() -> Result<void> {
        if (const auto r = write(cycle); !r)
            return r;
        return also ? also() : Result<void>();
    });
}

Result<void> CycleTable::write(const StoredCycle &cycle)
{
    CycleInfo info = cycle.info;
    info.devices = static_cast<qint64>(cycle.fleet->size());
    const CycleWords words{cycle.fleet->sourceHasCvss(), noticesToJson(cycle.fleet->notices()),
                           QString::fromUtf8(profileToJson(cycle.profile)), cycle.completenessFloor};
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral(
        "UPDATE cycle SET state = ?, as_of = ?, finished = ?, devices = ?, source = ?, source_has_cvss = ?, reason = ?, "
        "notices = ?, missing = ?, fleet_notices = ?, completeness_floor = ?, merged = ? WHERE uuid = ? "
        "RETURNING id, tenant"));
    query.addBindValue(keyOf(info.state));
    query.addBindValue(ticksOrNull(info.asOf));
    query.addBindValue(ticksOrNull(info.finished));
    query.addBindValue(info.devices);
    query.addBindValue(notNull(info.vulnerabilitySource));
    query.addBindValue(words.hasCvss ? 1 : 0);
    query.addBindValue(notNull(info.reason.toStored()));
    query.addBindValue(messagesToJson(info.notices));
    query.addBindValue(listToJson(info.missingDevices));
    query.addBindValue(words.fleetNotices);
    query.addBindValue(words.completenessFloor);
    query.addBindValue(listToJson(info.mergedDevices));
    query.addBindValue(info.id);
    if (const auto r = m_connection.run(query); !r)
        return r;
    if (!query.next())
        return failure(ErrorCode::Internal, m_connection.path(), sentence("Store", "the cycle was never begun"));
    const qint64 row = query.value(0).toLongLong();
    const qint64 tenant = query.value(1).toLongLong();
    query.finish();
    const Result<qint64> profile = profileRow(tenant, words.profile);
    if (!profile)
        return tl::unexpected(profile.error());
    const Result<KnownDevices> before = devicesBefore(tenant);
    if (!before)
        return tl::unexpected(before.error());
    const Result<uint64_t> devices = CycleMerge(m_connection, tenant, row, *cycle.fleet, *before).run();
    if (!devices)
        return tl::unexpected(devices.error());
    const uint64_t whole = sumOfWords(info, words) + *devices;
    const auto sum = static_cast<qlonglong>(whole);
    const auto own = m_connection.run(
        QStringLiteral(
            "UPDATE cycle SET profile_id = ?, sum = ?, completes = CASE WHEN state = 'complete' THEN 1 ELSE 0 END + coalesce((SELECT c.completes "
            "FROM cycle c WHERE c.tenant = cycle.tenant AND c.state IN ('complete', 'partial') "
            "AND c.id < cycle.id ORDER BY c.id DESC LIMIT 1), 0) WHERE id = ?"),
        {*profile, sum, row});
    if (!own)
        return own;
    if (const auto r = HistogramTable(m_connection).write(row, cycle, info, words); !r)
        return r;
    if (const auto r = m_connection.tell({StoreChange::Kind::Cycle, tenant}); !r)
        return r;
    if (const auto r = m_connection.run(QStringLiteral("UPDATE tenant SET newest_data = ? WHERE id = ?"), {row, tenant});
        !r || info.state != CycleState::Complete)
        return r;
    return m_connection.run(QStringLiteral("UPDATE tenant SET newest_complete = ? WHERE id = ?"), {row, tenant});
}

Result<qint64> CycleTable::profileRow(qint64 tenant, const QString &text)
{
    QSqlQuery query(m_connection.db());
    for (const char *statement : {"SELECT id FROM profile_text WHERE tenant = ? AND text = ?",
                                  "INSERT INTO profile_text (tenant, text) VALUES (?, ?) RETURNING id"}) {
        query.prepare(QString::fromLatin1(statement));
        query.addBindValue(tenant);
        query.addBindValue(text);
        if (const auto r = m_connection.run(query); !r)
            return tl::unexpected(r.error());
        if (query.next())
            return query.value(0).toLongLong();
    }
    return failure(ErrorCode::Internal, m_connection.path(), sentence("Store", "the profile's row was not made"));
}

Result<KnownDevices> CycleTable::devicesBefore(qint64 tenant)
{
    auto checked = m_checked.extract(tenant); // removed, since it is only valid for one cycle
    if (checked.empty())
        return m_history.known(tenant);
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("SELECT c.uuid FROM tenant t JOIN cycle c ON c.id = t.newest_data WHERE t.id = ?"));
    query.addBindValue(tenant);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    // Another program may have stored a cycle meanwhile.
    if (!query.next() || query.value(0).toString() != checked.mapped().cycle)
        return m_history.known(tenant);
    return std::move(checked.mapped().devices);
}

Result<void> CycleTable::checkLog(const QString &tenantName)
{
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral(
        "SELECT (SELECT max(c.id) FROM cycle c WHERE c.tenant = t.id AND c.state IN ('complete', 'partial')) "
        "IS DISTINCT FROM t.newest_data AND t.newest_data IS NOT NULL, "
        "(SELECT max(c.id) FROM cycle c WHERE c.tenant = t.id AND c.state = 'complete') "
        "IS DISTINCT FROM t.newest_complete AND t.newest_complete IS NOT NULL FROM tenant t WHERE t.name = ?"));
    query.addBindValue(tenantName);
    if (const auto r = m_connection.run(query); !r)
        return r;
    if (query.next() && (query.value(0).toBool() || query.value(1).toBool()))
        return m_connection.damaged(
            sentence("Store", "the newest cycle of \"%1\" is not there any more").arg(tenantName));
    return {};
}

Result<std::optional<CycleHead>> CycleTable::readHead(const QString &tenantName, Which which)
{
    if (const auto r = checkLog(tenantName); !r)
        return tl::unexpected(r.error());
    const QString order = which == Which::LastComplete ? QStringLiteral("(c.state = 'complete') DESC, c.id DESC")
                                                       : QStringLiteral("c.id DESC");
    return findHead(
        QStringLiteral("WHERE t.name = ? AND c.state IN ('complete', 'partial') ORDER BY %1 LIMIT 1").arg(order),
        {tenantName});
}

Result<std::optional<CycleHead>> CycleTable::readHead(const QString &tenantName, const QString &cycleId)
{
    return findHead(QStringLiteral("WHERE t.name = ? AND c.uuid = ? AND c.state IN ('complete', 'partial')"),
                    {tenantName, cycleId});
}

Result<std::optional<CycleHead>> CycleTable::findHead(const QString &rest, const QVariantList &values)
{
    QSqlQuery query(m_connection.db());
    query.prepare(
        QStringLiteral("SELECT %1 FROM cycle c JOIN tenant t ON t.id = c.tenant %2").arg(CycleHead::columns(), rest));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    if (!query.next()) {
        if (query.lastError().isValid())
            return m_connection.sqlError(query.lastError());
        return std::optional<CycleHead>();
    }
    Result<CycleHead> head = CycleHead::from(query, m_connection);
    if (!head)
        return tl::unexpected(head.error());
    return std::optional(std::move(*head));
}

Result<std::optional<StoredCycle>> CycleTable::withDevices(Result<std::optional<CycleHead>> head)
{
    if (!head)
        return tl::unexpected(head.error());
    if (!*head)
        return std::optional<StoredCycle>();
    FleetBuilder builder;
    builder.restoreSource((*head)->words.hasCvss);
    builder.reserve(static_cast<size_t>(std::clamp<qint64>((*head)->cycle.info.devices, 0, mostReserved)));
    const Result<DeviceHistory::Found> found = m_history.read((*head)->tenant, (*head)->row, builder);
    if (!found)
        return tl::unexpected(found.error());
    if (const auto r = (*head)->compare(*found, m_connection); !r)
        return tl::unexpected(r.error());
    builder.notices() = (*head)->notices;
    StoredCycle &out = (*head)->cycle;
    out.fleet = builder.build(out.info.asOf);
    return std::optional(std::move(out));
}

Result<std::optional<StoredCycle>> CycleTable::load(const QString &tenantName, Which which)
{
    return m_connection.steady([&] { return withDevices(readHead(tenantName, which)); });
}

Result<std::optional<StoredCycle>> CycleTable::load(const QString &tenantName, const QString &cycleId)
{
    return m_connection.steady([&] { return withDevices(readHead(tenantName, cycleId)); });
}

Result<std::optional<StoredCycle>> CycleTable::loadBefore(const QString &tenantName, const QString &cycleId)
{
    return m_connection.steady([&] {
        return withDevices(findHead(QStringLiteral("WHERE t.name = ? AND c.state IN ('complete', 'partial') AND c.id < "
                                                   "(SELECT a.id FROM cycle a WHERE a.tenant = t.id AND a.uuid = ?) "
                                                   "ORDER BY c.id DESC LIMIT 1"),
                                    {tenantName, cycleId}));
    });
}

Result<void> CycleTable::checkNewest(const QString &tenantName)
{
    if (const auto all = m_tenants.list(); !all)
        return tl::unexpected(all.error());
    return m_connection.steady([&]() -> Result<void> {
        const Result<std::optional<CycleHead>> head = readHead(tenantName, Which::NewestWithData);
        if (!head)
            return tl::unexpected(head.error());
        if (!*head)
            return {};
        Result<DeviceHistory::Newest> newest = m_history.readNewest((*head)->tenant, (*head)->row);
        if (!newest)
            return tl::unexpected(newest.error());
        if (const auto r = (*head)->compare(newest->found, m_connection); !r)
            return r;
        if (!newest->isWhole)
            return m_history.brokenRows();
        m_checked[(*head)->tenant] = {(*head)->cycle.info.id, std::move(newest->devices)};
        return {};
    });
}

Result<QList<CycleInfo>> CycleTable::loggedOnce(const QString &condition, const QString &tenantName, int limit)
{
    QSqlQuery query(m_connection.db());
    query.prepare(QStringLiteral("SELECT %1 FROM cycle c JOIN tenant t ON t.id = c.tenant WHERE t.name = ? AND %2 "
                                 "ORDER BY c.id DESC LIMIT ?")
                      .arg(QString::fromLatin1(cycleColumns), condition));
    query.addBindValue(tenantName);
    query.addBindValue(limit);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    QList<CycleInfo> out;
    while (query.next()) {
        CycleRow row(query);
        out.append(cycleFrom(row));
        if (!row.wrong().isEmpty())
            return m_connection.damaged(
                sentence("Store", "a cycle of \"%1\" has no readable \"%2\"").arg(tenantName, row.wrong()));
    }
    if (query.lastError().isValid())
        return m_connection.sqlError(query.lastError());
    return out;
}

Result<QList<CycleInfo>> CycleTable::log(const QString &tenantName, int limit)
{
    return m_connection.steady([&] { return loggedOnce(QStringLiteral("TRUE"), tenantName, limit); });
}

Result<std::optional<CycleInfo>> CycleTable::lastFailure(const QString &tenantName)
{
    const QString sinceData = QStringLiteral(
        "c.state = 'failed' AND c.id > coalesce((SELECT max(d.id) FROM cycle d WHERE d.tenant = c.tenant AND d.state IN "
        "('complete', 'partial')), 0)");
    const auto found = m_connection.steady([&] { return loggedOnce(sinceData, tenantName, 1); });
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

} // namespace Trustgauge
