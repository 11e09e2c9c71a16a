#include "core/store/store.h"

#include "core/fleet/fleetbuilder.h"
#include "core/store/schema.h"
#include "core/store/sqlvalues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <unordered_map>

namespace Trustgauge {

QString wordOf(CycleState state)
{
    switch (state) {
    case CycleState::Complete:
        return QStringLiteral("complete");
    case CycleState::Partial:
        return QStringLiteral("partial");
    case CycleState::Failed:
        return QStringLiteral("failed");
    case CycleState::Cancelled:
        return QStringLiteral("cancelled");
    case CycleState::Unfinished:
        return QStringLiteral("unfinished");
    }
    return {};
}

namespace {

CycleState stateOf(const QString &word)
{
    for (const CycleState state :
         {CycleState::Complete, CycleState::Partial, CycleState::Failed, CycleState::Cancelled}) {
        if (wordOf(state) == word)
            return state;
    }
    return CycleState::Unfinished;
}

Ticks ticksOf(const QVariant &value)
{
    return value.isNull() ? noTime : value.toLongLong();
}

QString listToJson(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromJson(const QString &json)
{
    QStringList out;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : list)
        out << value.toString();
    return out;
}

QString noticesToJson(const FleetNotices &n)
{
    const QJsonObject out{{QStringLiteral("replacedText"), static_cast<qint64>(n.replacedText)},
                          {QStringLiteral("repeatedRecords"), static_cast<qint64>(n.repeatedRecords)},
                          {QStringLiteral("mergedRecords"), static_cast<qint64>(n.mergedRecords)},
                          {QStringLiteral("recordsWithoutId"), static_cast<qint64>(n.recordsWithoutId)},
                          {QStringLiteral("rowsOfOtherDevices"), static_cast<qint64>(n.rowsOfOtherDevices)}};
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

//! Without what is counted again when the fleet is built (unmapped values, clock skew).
FleetNotices noticesFromJson(const QString &json)
{
    const QJsonObject in = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto number = [&in](const char *key) {
        return static_cast<uint64_t>(in.value(QString::fromLatin1(key)).toInteger());
    };
    FleetNotices out;
    out.replacedText = number("replacedText");
    out.repeatedRecords = number("repeatedRecords");
    out.mergedRecords = number("mergedRecords");
    out.recordsWithoutId = number("recordsWithoutId");
    out.rowsOfOtherDevices = number("rowsOfOtherDevices");
    return out;
}

// Another program on the same store may just be storing a cycle of a large fleet.
constexpr int busyTimeoutMs = 30'000;
constexpr int pageBytes = 16 * 1024;
// A checkpoint waits for the disk twice; with that much of the log it seldom comes between small transactions.
constexpr int logBytes = 16 * 1024 * 1024;

const char *const cycleColumns =
    "c.uuid, t.name, t.tenant_id, c.state, c.as_of, c.started, c.finished, c.devices, c.source, c.reason, c.notices, "
    "c.missing, c.merged";

CycleInfo cycleFrom(const QSqlQuery &query)
{
    CycleInfo out;
    out.id = query.value(0).toString();
    out.tenantName = query.value(1).toString();
    out.tenantId = query.value(2).toString();
    out.state = stateOf(query.value(3).toString());
    out.asOf = ticksOf(query.value(4));
    out.started = ticksOf(query.value(5));
    out.finished = ticksOf(query.value(6));
    out.devices = query.value(7).toLongLong();
    out.vulnerabilitySource = query.value(8).toString();
    out.reason = query.value(9).toString();
    out.notices = listFromJson(query.value(10).toString());
    out.missingDevices = listFromJson(query.value(11).toString());
    out.mergedDevices = listFromJson(query.value(12).toString());
    return out;
}

} // namespace

Store::Store(QString path, QString connection) : m_path(std::move(path)), m_connection(std::move(connection))
{
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_db.setDatabaseName(m_path);
    m_db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
}

Store::~Store()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Open how)
{
    const QFileInfo file(path);
    if (how == Open::MustExist && !file.exists())
        return failure(ErrorCode::StoreEmpty, path, QStringLiteral("there is no such store; poll a tenant first"));
    if (file.isDir())
        return failure(ErrorCode::StoreBroken, path, QStringLiteral("is a folder, not a database"));
    if (!QDir().mkpath(file.absolutePath()))
        return failure(ErrorCode::OutputFailed, file.absolutePath(), QStringLiteral("cannot be made"));
    const bool isNew = !file.exists() || file.size() == 0;
    std::unique_ptr<Store> store(
        new Store(path, QStringLiteral("store-") + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (const auto ready = store->prepare(isNew); !ready)
        return tl::unexpected(ready.error());
    return store;
}

tl::unexpected<Error> Store::sqlError(const QSqlError &error) const
{
    const QString native = error.nativeErrorCode();
    const int code = native.toInt() & 0xFF; // the primary SQLite result code
    ErrorCode kind = ErrorCode::Internal;
    if (code == 11 || code == 26) // SQLITE_CORRUPT, SQLITE_NOTADB
        kind = ErrorCode::StoreBroken;
    else if (code == 5 || code == 6) // SQLITE_BUSY, SQLITE_LOCKED
        kind = ErrorCode::StoreLocked;
    else if (code == 8 || code == 10 || code == 13 || code == 14) // READONLY, IOERR, FULL, CANTOPEN
        kind = ErrorCode::OutputFailed;
    QString detail = QStringLiteral("the database says: %1")
                         .arg(error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
    if (code == 13)
        detail += QStringLiteral("; make room on its disk and try again, nothing that was stored before is lost");
    return failure(kind, m_path, detail);
}

tl::unexpected<Error> Store::stopped() const
{
    return failure(ErrorCode::Cancelled, m_path, QStringLiteral("the cycle was not stored"));
}

Result<void> Store::run(QSqlQuery &query) const
{
    if (stops())
        return stopped();
    if (!query.exec())
        return sqlError(query.lastError());
    return {};
}

Result<void> Store::run(const QString &statement) const
{
    QSqlQuery query(m_db);
    if (!query.exec(statement))
        return sqlError(query.lastError());
    return {};
}

Result<void> Store::prepare(bool isNew)
{
    if (!m_db.open())
        return sqlError(m_db.lastError());
    const auto pragma = [this](const char *name) -> Result<int> {
        QSqlQuery query(m_db);
        if (!query.exec(QStringLiteral("PRAGMA ") + QString::fromLatin1(name)) || !query.next())
            return sqlError(query.lastError());
        return query.value(0).toInt();
    };
    const Result<int> version = pragma("user_version");
    if (!version)
        return tl::unexpected(version.error());
    if (!isNew) {
        const Result<int> owner = pragma("application_id");
        if (!owner)
            return tl::unexpected(owner.error());
        if (*owner != storeApplicationId)
            return failure(ErrorCode::StoreBroken, m_path, QStringLiteral("is a database, but not one of Trustgauge"));
        if (*version > static_cast<int>(schemaSteps().size()))
            return failure(ErrorCode::StoreNewer, m_path,
                           QStringLiteral("was written by a newer version of Trustgauge (schema %1, known %2)")
                               .arg(*version)
                               .arg(schemaSteps().size()));
    }
    // Reading costs a system call a page, and most of what is read lies side by side. Later on the size is fixed.
    if (isNew) {
        if (const auto r = run(QStringLiteral("PRAGMA page_size = %1").arg(pageBytes)); !r)
            return r;
    }
    const Result<int> page = pragma("page_size");
    if (!page)
        return tl::unexpected(page.error());
    for (const QString &setting :
         {QStringLiteral("journal_mode = WAL"), QStringLiteral("synchronous = FULL"),
          QStringLiteral("foreign_keys = ON"), QStringLiteral("wal_autocheckpoint = %1").arg(logBytes / *page),
          QStringLiteral("cache_size = -16384")}) {
        if (const auto r = run(QStringLiteral("PRAGMA ") + setting); !r)
            return r;
    }
    return migrate(isNew ? 0 : *version);
}

Result<void> Store::keepLittle()
{
    for (const char *setting : {"cache_size = -1024", "secure_delete = OFF"}) {
        if (const auto r = run(QStringLiteral("PRAGMA ") + QString::fromLatin1(setting)); !r)
            return r;
    }
    return {};
}

Result<void> Store::migrate(int from)
{
    const auto target = static_cast<int>(schemaSteps().size());
    if (from == target)
        return {};
    if (from > 0) { // a copy of the state before, beside the store
        const QString backup = QStringLiteral("%1.schema-%2").arg(m_path).arg(from);
        QFile::remove(backup);
        QSqlQuery query(m_db);
        query.prepare(QStringLiteral("VACUUM INTO ?"));
        query.addBindValue(backup);
        if (const auto r = run(query); !r)
            return r;
    }
    for (int step = from; step < target; ++step) {
        if (!m_db.transaction())
            return sqlError(m_db.lastError());
        QStringList statements = schemaSteps()[static_cast<size_t>(step)];
        statements << QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId)
                   << QStringLiteral("PRAGMA user_version = %1").arg(step + 1);
        for (const QString &statement : std::as_const(statements)) {
            if (const auto r = run(statement); !r) {
                m_db.rollback();
                return r;
            }
        }
        if (!m_db.commit())
            return sqlError(m_db.lastError());
    }
    return {};
}

Result<QList<Store::Tenant>> Store::tenants()
{
    QSqlQuery query(m_db);
    if (!query.exec(QStringLiteral("SELECT name, tenant_id FROM tenant ORDER BY id")))
        return sqlError(query.lastError());
    QList<Tenant> out;
    while (query.next())
        out.append({query.value(0).toString(), query.value(1).toString()});
    return out;
}

Result<void> Store::renameTenant(const QString &oldName, const QString &newName)
{
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("UPDATE tenant SET name = ? WHERE name = ?"));
    query.addBindValue(newName);
    query.addBindValue(oldName);
    return run(query);
}

Result<void> Store::removeTenant(const QString &name)
{
    if (!m_db.transaction())
        return sqlError(m_db.lastError());
    for (const char *statement : {"DELETE FROM outbox WHERE tenant = (SELECT id FROM tenant WHERE name = ?)",
                                  "DELETE FROM tenant WHERE name = ?"}) {
        QSqlQuery query(m_db);
        query.prepare(QString::fromLatin1(statement));
        query.addBindValue(name);
        if (const auto r = run(query); !r) {
            m_db.rollback();
            return r;
        }
    }
    if (!m_db.commit()) {
        const auto error = sqlError(m_db.lastError());
        m_db.rollback();
        return error;
    }
    return {};
}

Result<qint64> Store::tenantRow(const QString &name, const QString &tenantId)
{
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("INSERT INTO tenant (name, tenant_id) VALUES (?, ?) "
                                 "ON CONFLICT (name) DO UPDATE SET tenant_id = excluded.tenant_id RETURNING id"));
    query.addBindValue(name);
    query.addBindValue(tenantId);
    if (const auto r = run(query); !r)
        return tl::unexpected(r.error());
    if (!query.next())
        return failure(ErrorCode::Internal, m_path, QStringLiteral("the tenant's row was not made"));
    return query.value(0).toLongLong();
}

Result<void> Store::beginCycle(const CycleInfo &info)
{
    const Result<qint64> tenant = tenantRow(info.tenantName, info.tenantId);
    if (!tenant)
        return tl::unexpected(tenant.error());
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("INSERT INTO cycle (uuid, tenant, state, started) VALUES (?, ?, ?, ?)"));
    query.addBindValue(info.id);
    query.addBindValue(*tenant);
    query.addBindValue(wordOf(CycleState::Unfinished));
    query.addBindValue(static_cast<qlonglong>(info.started));
    return run(query);
}

Result<void> Store::endCycle(const CycleInfo &info)
{
    QSqlQuery query(m_db);
    query.prepare(
        QStringLiteral("UPDATE cycle SET state = ?, as_of = ?, finished = ?, reason = ?, notices = ? WHERE uuid = ?"));
    query.addBindValue(wordOf(info.state));
    query.addBindValue(ticksOrNull(info.asOf));
    query.addBindValue(ticksOrNull(info.finished));
    query.addBindValue(notNull(info.reason));
    query.addBindValue(listToJson(info.notices));
    query.addBindValue(info.id);
    return run(query);
}

Result<void> Store::commitCycle(const StoredCycle &cycle, const WithCycle &also)
{
    if (!m_db.transaction())
        return sqlError(m_db.lastError());
    const auto write = [&]() -> Result<void> {
        QSqlQuery query(m_db);
        query.prepare(QStringLiteral(
            "UPDATE cycle SET state = ?, as_of = ?, finished = ?, devices = ?, source = ?, source_has_cvss = ?, reason = ?, "
            "notices = ?, missing = ?, fleet_notices = ?, profile = ?, completeness_floor = ?, merged = ? WHERE uuid = ? "
            "RETURNING id, tenant"));
        query.addBindValue(wordOf(cycle.info.state));
        query.addBindValue(ticksOrNull(cycle.info.asOf));
        query.addBindValue(ticksOrNull(cycle.info.finished));
        query.addBindValue(static_cast<qlonglong>(cycle.fleet->size()));
        query.addBindValue(notNull(cycle.info.vulnerabilitySource));
        query.addBindValue(cycle.fleet->sourceHasCvss() ? 1 : 0);
        query.addBindValue(notNull(cycle.info.reason));
        query.addBindValue(listToJson(cycle.info.notices));
        query.addBindValue(listToJson(cycle.info.missingDevices));
        query.addBindValue(noticesToJson(cycle.fleet->notices()));
        query.addBindValue(QString::fromUtf8(profileToJson(cycle.profile)));
        query.addBindValue(cycle.completenessFloor);
        query.addBindValue(listToJson(cycle.info.mergedDevices));
        query.addBindValue(cycle.info.id);
        if (const auto r = run(query); !r)
            return r;
        if (!query.next())
            return failure(ErrorCode::Internal, m_path, QStringLiteral("the cycle was never begun"));
        const qint64 id = query.value(0).toLongLong();
        const qint64 tenant = query.value(1).toLongLong();
        query.finish();
        if (const auto r = writeDevices(tenant, id, *cycle.fleet); !r)
            return r;
        if (const auto r = also ? also() : Result<void>(); !r)
            return r;
        return stops() ? stopped() : Result<void>();
    };
    m_committing = true;
    const Result<void> written = write();
    m_committing = false;
    if (!written) {
        m_db.rollback();
        return written;
    }
    if (!m_db.commit()) {
        const auto error = sqlError(m_db.lastError());
        m_db.rollback();
        return error;
    }
    return {};
}

Result<std::optional<StoredCycle>> Store::load(const QString &tenantName, Which which)
{
    QSqlQuery query(m_db);
    const QString order = which == Which::LastComplete ? QStringLiteral("(c.state = 'complete') DESC, c.id DESC")
                                                       : QStringLiteral("c.id DESC");
    query.prepare(QStringLiteral("SELECT %1, c.id, c.source_has_cvss, c.fleet_notices, c.profile, c.completeness_floor, "
                                 "t.id FROM cycle c JOIN tenant t ON t.id = c.tenant "
                                 "WHERE t.name = ? AND c.state IN ('complete', 'partial') ORDER BY %2 LIMIT 1 OFFSET ?")
                      .arg(QString::fromLatin1(cycleColumns), order));
    query.addBindValue(tenantName);
    query.addBindValue(which == Which::BeforeNewest ? 1 : 0);
    if (const auto r = run(query); !r)
        return tl::unexpected(r.error());
    if (!query.next())
        return std::optional<StoredCycle>();
    StoredCycle out;
    out.info = cycleFrom(query);
    const qint64 cycle = query.value(13).toLongLong();
    const bool hasCvss = query.value(14).toBool();
    const FleetNotices notices = noticesFromJson(query.value(15).toString());
    const auto profile = parseProfile(query.value(16).toString().toUtf8());
    if (!profile)
        return failure(ErrorCode::StoreBroken, m_path, QStringLiteral("holds a cycle with an unreadable profile"));
    out.profile = *profile;
    out.completenessFloor = query.value(17).toInt();
    const qint64 tenant = query.value(18).toLongLong();
    query.finish();

    QSqlQuery rows(m_db);
    rows.setForwardOnly(true);
    rows.prepare(QStringLiteral(
        "SELECT d.machine_id, s.name, s.risk, s.exposure, s.onboarding, s.health, s.av_status, s.av_mode, s.os, "
        "s.os_version, s.device_group, s.tags, s.entra_id, s.cve_knowledge, s.cves, n.last_seen FROM device d "
        "JOIN device_state s ON s.device = d.id AND s.from_cycle <= ? AND (s.to_cycle IS NULL OR s.to_cycle > ?) "
        "JOIN device_seen n ON n.device = d.id AND n.from_cycle <= ? AND (n.to_cycle IS NULL OR n.to_cycle > ?) "
        "WHERE d.tenant = ?"));
    for (int i = 0; i < 4; ++i)
        rows.bindValue(i, cycle);
    rows.bindValue(4, tenant);
    if (const auto r = run(rows); !r)
        return tl::unexpected(r.error());
    FleetBuilder builder;
    builder.restoreSource(hasCvss);
    const auto text = [&rows](int column) { return rows.value(column).toString().toStdString(); };
    while (rows.next()) {
        Device d;
        d.machineId = text(0);
        d.deviceName = text(1);
        d.riskScore = text(2);
        d.exposureLevel = text(3);
        d.onboardingStatus = text(4);
        d.healthStatus = text(5);
        d.defenderAvStatus = text(6);
        d.avMode = text(7);
        d.osPlatform = text(8);
        d.osVersion = text(9);
        d.deviceGroup = text(10);
        d.tags = text(11);
        d.entraDeviceId = text(12);
        d.cveKnowledge = static_cast<CveKnowledge>(rows.value(13).toInt());
        d.cves = CveCounts::fromText(text(14));
        d.lastSeen = ticksOf(rows.value(15));
        builder.addDevice(d);
    }
    if (rows.lastError().isValid())
        return sqlError(rows.lastError());
    builder.notices() = notices;
    out.fleet = builder.build(out.info.asOf);
    return std::optional(out);
}

Result<QList<CycleInfo>> Store::cycleLog(const QString &tenantName, int limit)
{
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("SELECT %1 FROM cycle c JOIN tenant t ON t.id = c.tenant WHERE t.name = ? "
                                 "ORDER BY c.id DESC LIMIT ?")
                      .arg(QString::fromLatin1(cycleColumns)));
    query.addBindValue(tenantName);
    query.addBindValue(limit);
    if (const auto r = run(query); !r)
        return tl::unexpected(r.error());
    QList<CycleInfo> out;
    while (query.next())
        out.append(cycleFrom(query));
    return out;
}

} // namespace Trustgauge
