#include "core/fleet/fleetbuilder.h"
#include "core/store/contentsum.h"
#include "core/store/sqlvalues.h"
#include "core/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace Trustgauge {

QString keyOf(CycleState state)
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

constexpr std::array allStates{CycleState::Complete, CycleState::Partial, CycleState::Failed, CycleState::Cancelled,
                               CycleState::Unfinished};

//! The words of errors in the log. They are in files: none is changed.
constexpr std::array<std::pair<ErrorCode, const char *>, 22> faultWords{{
    {ErrorCode::Internal, "internal"},
    {ErrorCode::Usage, "usage"},
    {ErrorCode::BadInput, "badInput"},
    {ErrorCode::FileUnreadable, "fileUnreadable"},
    {ErrorCode::OutputFailed, "outputFailed"},
    {ErrorCode::NoCredential, "noCredential"},
    {ErrorCode::NoProxyPassword, "noProxyPassword"},
    {ErrorCode::NoPublishSecret, "noPublishSecret"},
    {ErrorCode::BadCredential, "badCredential"},
    {ErrorCode::SecretIsId, "secretIsId"},
    {ErrorCode::Keychain, "keychain"},
    {ErrorCode::TokenRefused, "tokenRefused"},
    {ErrorCode::Permission, "permission"},
    {ErrorCode::Licence, "licence"},
    {ErrorCode::Network, "network"},
    {ErrorCode::Api, "api"},
    {ErrorCode::ForeignHost, "foreignHost"},
    {ErrorCode::StoreBroken, "storeBroken"},
    {ErrorCode::StoreNewer, "storeNewer"},
    {ErrorCode::StoreLocked, "storeLocked"},
    {ErrorCode::StoreEmpty, "storeEmpty"},
    {ErrorCode::Cancelled, "cancelled"},
}};

QString keyOfFault(const std::optional<ErrorCode> &fault)
{
    const auto it = std::find_if(faultWords.begin(), faultWords.end(),
                                 [&](const auto &one) { return fault && one.first == *fault; });
    return it == faultWords.end() ? QStringLiteral("") : QString::fromLatin1(it->second);
}

//! A word of another version is no fault that this one knows.
std::optional<ErrorCode> faultOf(const QString &word)
{
    const auto it = std::find_if(faultWords.begin(), faultWords.end(),
                                 [&](const auto &one) { return word == QLatin1String(one.second); });
    return it == faultWords.end() ? std::nullopt : std::optional(it->first);
}

QString listToJson(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QString messagesToJson(const QList<Message> &messages)
{
    QJsonArray out;
    for (const Message &message : messages)
        out << message.toJson();
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
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

//! Reads the values of a row of the log, and remembers the first that no cycle ever had.
class CycleRow
{
public:
    explicit CycleRow(const QSqlQuery &query) : m_query(query) {}

    QString text(int column)
    {
        return checked(column, m_query.value(column).typeId() == QMetaType::QString).toString();
    }
    qint64 number(int column, qint64 least, qint64 most)
    {
        const QVariant value = m_query.value(column);
        const bool isNumber = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
        return checked(column, isNumber && value.toLongLong() >= least && value.toLongLong() <= most).toLongLong();
    }
    Ticks ticks(int column) { return m_query.isNull(column) ? noTime : number(column, earliestTicks, latestTicks); }
    QStringList list(int column)
    {
        QStringList out;
        const QJsonDocument json = QJsonDocument::fromJson(text(column).toUtf8());
        checked(column, json.isArray());
        const QJsonArray values = json.array();
        for (const QJsonValue &value : values) {
            checked(column, value.isString());
            out << value.toString();
        }
        return out;
    }
    QList<Message> messages(int column)
    {
        QList<Message> out;
        const QJsonDocument json = QJsonDocument::fromJson(text(column).toUtf8());
        checked(column, json.isArray());
        const QJsonArray values = json.array();
        for (const QJsonValue &value : values) {
            checked(column, value.isString() || value.isObject());
            out << Message::fromJson(value);
        }
        return out;
    }
    CycleState state(int column)
    {
        const QString word = text(column);
        const auto *it = std::find_if(allStates.begin(), allStates.end(),
                                      [&](CycleState state) { return keyOf(state) == word; });
        checked(column, it != allStates.end());
        return it == allStates.end() ? CycleState::Unfinished : *it;
    }
    //! Without what is counted again when the fleet is built (unmapped values, clock skew).
    FleetNotices notices(int column)
    {
        const QJsonDocument json = QJsonDocument::fromJson(text(column).toUtf8());
        checked(column, json.isObject());
        const auto count = [&](const char *key) {
            return static_cast<uint64_t>(json.object().value(QString::fromLatin1(key)).toInteger());
        };
        FleetNotices out;
        out.replacedText = count("replacedText");
        out.repeatedRecords = count("repeatedRecords");
        out.mergedRecords = count("mergedRecords");
        out.recordsWithoutId = count("recordsWithoutId");
        out.rowsOfOtherDevices = count("rowsOfOtherDevices");
        return out;
    }
    //! The column whose value is wrong; empty: none.
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    QVariant checked(int column, bool good)
    {
        if (!good && m_wrong.isEmpty())
            m_wrong = m_query.record().fieldName(column);
        return m_query.value(column);
    }

    const QSqlQuery &m_query;
    QString m_wrong;
};

constexpr qint64 anyNumber = std::numeric_limits<qint64>::max();

const char *const cycleColumns =
    "c.uuid, t.name, t.tenant_id, c.state, c.as_of, c.started, c.finished, c.devices, c.source, c.reason, c.notices, "
    "c.missing, c.merged, c.fault";

CycleInfo cycleFrom(CycleRow &row)
{
    CycleInfo out;
    out.id = row.text(0);
    out.tenantName = row.text(1);
    out.tenantId = row.text(2);
    out.state = row.state(3);
    out.asOf = row.ticks(4);
    out.started = row.ticks(5);
    out.finished = row.ticks(6);
    out.devices = row.number(7, 0, anyNumber);
    out.vulnerabilitySource = row.text(8);
    out.reason = Message::fromStored(row.text(9));
    out.notices = row.messages(10);
    out.missingDevices = row.list(11);
    out.mergedDevices = row.list(12);
    out.fault = faultOf(row.text(13));
    return out;
}

//! What a cycle says beside its devices, and what they say is judged by.
uint64_t sumOfWords(const CycleInfo &info, bool hasCvss, const QString &fleetNotices, const QString &profile, int floor)
{
    uint64_t sum = contentSum({}, static_cast<uint64_t>(info.asOf));
    for (const QString &text :
         {keyOf(info.state), info.vulnerabilitySource, fleetNotices, profile, listToJson(info.missingDevices),
          listToJson(info.mergedDevices), QStringLiteral("%1 %2 %3").arg(info.devices).arg(hasCvss ? 1 : 0).arg(floor)})
        sum = contentSum(text.toStdString(), sum);
    return sum;
}

} // namespace

tl::unexpected<Error> Store::damaged(const Message &what) const
{
    return failure(ErrorCode::StoreBroken, m_path, sentence("Store", "is damaged: %1").arg(what));
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
    query.addBindValue(keyOf(CycleState::Unfinished));
    query.addBindValue(static_cast<qlonglong>(info.started));
    return run(query);
}

Result<void> Store::endCycle(const CycleInfo &info)
{
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral(
        "UPDATE cycle SET state = ?, as_of = ?, finished = ?, reason = ?, notices = ?, fault = ? WHERE uuid = ?"));
    query.addBindValue(keyOf(info.state));
    query.addBindValue(ticksOrNull(info.asOf));
    query.addBindValue(ticksOrNull(info.finished));
    query.addBindValue(notNull(info.reason.toStored()));
    query.addBindValue(messagesToJson(info.notices));
    query.addBindValue(keyOfFault(info.fault));
    query.addBindValue(info.id);
    return run(query);
}

Result<void> Store::logFailure(const CycleInfo &info)
{
    if (const auto r = beginCycle(info); !r)
        return r;
    return endCycle(info);
}

Result<void> Store::commitCycle(const StoredCycle &cycle, const WithCycle &also)
{
    const auto write = [&]() -> Result<void> {
        CycleInfo info = cycle.info;
        info.devices = static_cast<qint64>(cycle.fleet->size());
        const bool hasCvss = cycle.fleet->sourceHasCvss();
        const QString fleetNotices = noticesToJson(cycle.fleet->notices());
        const QString profile = QString::fromUtf8(profileToJson(cycle.profile));
        QSqlQuery query(m_db);
        query.prepare(QStringLiteral(
            "UPDATE cycle SET state = ?, as_of = ?, finished = ?, devices = ?, source = ?, source_has_cvss = ?, reason = ?, "
            "notices = ?, missing = ?, fleet_notices = ?, profile = ?, completeness_floor = ?, merged = ? WHERE uuid = ? "
            "RETURNING id, tenant"));
        query.addBindValue(keyOf(info.state));
        query.addBindValue(ticksOrNull(info.asOf));
        query.addBindValue(ticksOrNull(info.finished));
        query.addBindValue(info.devices);
        query.addBindValue(notNull(info.vulnerabilitySource));
        query.addBindValue(hasCvss ? 1 : 0);
        query.addBindValue(notNull(info.reason.toStored()));
        query.addBindValue(messagesToJson(info.notices));
        query.addBindValue(listToJson(info.missingDevices));
        query.addBindValue(fleetNotices);
        query.addBindValue(profile);
        query.addBindValue(cycle.completenessFloor);
        query.addBindValue(listToJson(info.mergedDevices));
        query.addBindValue(info.id);
        if (const auto r = run(query); !r)
            return r;
        if (!query.next())
            return failure(ErrorCode::Internal, m_path, sentence("Store", "the cycle was never begun"));
        const qint64 id = query.value(0).toLongLong();
        const qint64 tenant = query.value(1).toLongLong();
        query.finish();
        const Result<uint64_t> devices = writeDevices(tenant, id, *cycle.fleet);
        if (!devices)
            return tl::unexpected(devices.error());
        const uint64_t sum = sumOfWords(info, hasCvss, fleetNotices, profile, cycle.completenessFloor) + *devices;
        query.prepare(QStringLiteral("UPDATE cycle SET sum = ? WHERE id = ?"));
        query.addBindValue(static_cast<qlonglong>(sum));
        query.addBindValue(id);
        if (const auto r = run(query); !r)
            return r;
        query.prepare(info.state == CycleState::Complete
                          ? QStringLiteral("UPDATE tenant SET newest_data = ?, newest_complete = ? WHERE id = ?")
                          : QStringLiteral("UPDATE tenant SET newest_data = ? WHERE id = ?"));
        query.addBindValue(id);
        if (info.state == CycleState::Complete)
            query.addBindValue(id);
        query.addBindValue(tenant);
        if (const auto r = run(query); !r)
            return r;
        if (const auto r = also ? also() : Result<void>(); !r)
            return r;
        return stops() ? stopped() : Result<void>();
    };
    return inTransaction(QStringLiteral("BEGIN"), [&] {
        m_committing = true;
        Result<void> written = write();
        m_committing = false;
        return written;
    });
}

Result<void> Store::checkNewest(const QString &tenantName)
{
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral(
        "SELECT (SELECT max(c.id) FROM cycle c WHERE c.tenant = t.id AND c.state IN ('complete', 'partial')) "
        "IS NOT t.newest_data AND t.newest_data IS NOT NULL, "
        "(SELECT max(c.id) FROM cycle c WHERE c.tenant = t.id AND c.state = 'complete') "
        "IS NOT t.newest_complete AND t.newest_complete IS NOT NULL FROM tenant t WHERE t.name = ?"));
    query.addBindValue(tenantName);
    if (const auto r = run(query); !r)
        return r;
    if (query.next() && (query.value(0).toBool() || query.value(1).toBool()))
        return damaged(sentence("Store", "the newest cycle of \"%1\" is not there any more").arg(tenantName));
    return {};
}

Result<std::optional<StoredCycle>> Store::loadOnce(const QString &tenantName, Which which)
{
    if (const auto r = checkNewest(tenantName); !r)
        return tl::unexpected(r.error());
    QSqlQuery query(m_db);
    const QString order = which == Which::LastComplete ? QStringLiteral("(c.state = 'complete') DESC, c.id DESC")
                                                       : QStringLiteral("c.id DESC");
    query.prepare(QStringLiteral("SELECT %1, c.id, c.source_has_cvss, c.fleet_notices, c.profile, c.completeness_floor, "
                                 "t.id, c.sum FROM cycle c JOIN tenant t ON t.id = c.tenant "
                                 "WHERE t.name = ? AND c.state IN ('complete', 'partial') ORDER BY %2 LIMIT 1 OFFSET ?")
                      .arg(QString::fromLatin1(cycleColumns), order));
    query.addBindValue(tenantName);
    query.addBindValue(which == Which::BeforeNewest ? 1 : 0);
    if (const auto r = run(query); !r)
        return tl::unexpected(r.error());
    if (!query.next()) {
        if (query.lastError().isValid())
            return sqlError(query.lastError());
        return std::optional<StoredCycle>();
    }
    StoredCycle out;
    CycleRow row(query);
    out.info = cycleFrom(row);
    const qint64 cycle = row.number(14, 0, anyNumber);
    const bool hasCvss = row.number(15, 0, 1) == 1;
    const FleetNotices notices = row.notices(16);
    const QString profileText = row.text(17);
    out.completenessFloor = static_cast<int>(row.number(18, 0, 100));
    const qint64 tenant = row.number(19, 0, anyNumber);
    const bool hasSum = !query.isNull(20);
    const auto sum = static_cast<uint64_t>(hasSum ? row.number(20, std::numeric_limits<qint64>::min(), anyNumber) : 0);
    const Message name = sentence("Store", "the cycle of %1").arg(QString::fromStdString(formatSeconds(out.info.asOf)));
    if (out.info.asOf == noTime || !row.wrong().isEmpty())
        return damaged(sentence("Store", "%1 has no readable \"%2\"")
                           .arg(out.info.asOf == noTime ? sentence("Store", "a cycle") : name,
                                row.wrong().isEmpty() ? QStringLiteral("as_of") : row.wrong()));
    const auto profile = parseProfile(profileText.toUtf8());
    if (!profile)
        return damaged(sentence("Store", "%1 has an unreadable profile").arg(name));
    out.profile = *profile;
    const QString fleetNotices = query.value(16).toString();
    query.finish();

    FleetBuilder builder;
    builder.restoreSource(hasCvss);
    const Result<ReadDevices> read = readDevices(tenant, cycle, builder);
    if (!read)
        return tl::unexpected(read.error());
    const int devices = static_cast<int>(out.info.devices); // within the template of a cast, lupdate finds no count
    const auto rows = static_cast<qint64>(read->rows);
    if (rows != devices)
        return damaged(sentence("Store", "%1 stored %n device(s), and holds %2 now", nullptr, devices).arg(name, rows));
    if (hasSum && sum != sumOfWords(out.info, hasCvss, fleetNotices, profileText, out.completenessFloor) + read->sum)
        return damaged(sentence("Store", "%1 is not as it was stored").arg(name));
    builder.notices() = notices;
    out.fleet = builder.build(out.info.asOf);
    return std::optional(out);
}

Result<std::optional<StoredCycle>> Store::load(const QString &tenantName, Which which)
{
    return steady<std::optional<StoredCycle>>([&] { return loadOnce(tenantName, which); });
}

Result<void> Store::checkNewestDevices(const QString &tenantName)
{
    if (const auto all = tenants(); !all)
        return tl::unexpected(all.error());
    const auto newest = load(tenantName, Which::NewestWithData);
    return newest ? Result<void>() : tl::unexpected(newest.error());
}

Result<QList<CycleInfo>> Store::loggedOnce(const QString &condition, const QString &tenantName, int limit)
{
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("SELECT %1 FROM cycle c JOIN tenant t ON t.id = c.tenant WHERE t.name = ? AND %2 "
                                 "ORDER BY c.id DESC LIMIT ?")
                      .arg(QString::fromLatin1(cycleColumns), condition));
    query.addBindValue(tenantName);
    query.addBindValue(limit);
    if (const auto r = run(query); !r)
        return tl::unexpected(r.error());
    QList<CycleInfo> out;
    while (query.next()) {
        CycleRow row(query);
        out.append(cycleFrom(row));
        if (!row.wrong().isEmpty())
            return damaged(sentence("Store", "a cycle of \"%1\" has no readable \"%2\"").arg(tenantName, row.wrong()));
    }
    if (query.lastError().isValid())
        return sqlError(query.lastError());
    return out;
}

Result<QList<CycleInfo>> Store::cycleLog(const QString &tenantName, int limit)
{
    return steady<QList<CycleInfo>>([&] { return loggedOnce(QStringLiteral("1"), tenantName, limit); });
}

Result<std::optional<CycleInfo>> Store::lastFailure(const QString &tenantName)
{
    const QString sinceData = QStringLiteral(
        "c.state = 'failed' AND c.id > ifnull((SELECT max(d.id) FROM cycle d WHERE d.tenant = c.tenant AND d.state IN "
        "('complete', 'partial')), 0)");
    const auto found = steady<QList<CycleInfo>>([&] { return loggedOnce(sinceData, tenantName, 1); });
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

} // namespace Trustgauge
