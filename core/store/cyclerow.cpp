#include "core/store/cyclerow.h"

#include "core/store/contentsum.h"
#include "core/store/sqlvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>
#include <array>
#include <utility>

namespace Trustgauge {

namespace {

constexpr std::array allStates{CycleState::Complete, CycleState::Partial, CycleState::Failed, CycleState::Cancelled,
                               CycleState::Unfinished};

//! The keys of errors in the log. They are stored in files, so none may change.
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

//! nullopt also for a key of another version.
std::optional<ErrorCode> faultOf(const QString &word)
{
    const auto it = std::find_if(faultWords.begin(), faultWords.end(),
                                 [&](const auto &one) { return word == QLatin1String(one.second); });
    return it == faultWords.end() ? std::nullopt : std::optional(it->first);
}

} // namespace

QString keyOfFault(const std::optional<ErrorCode> &fault)
{
    const auto it = std::find_if(faultWords.begin(), faultWords.end(),
                                 [&](const auto &one) { return fault && one.first == *fault; });
    return it == faultWords.end() ? QStringLiteral("") : QString::fromLatin1(it->second);
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

namespace {

//! Each as a list of id, id of the device that counts, and last seen in ticks or null.
QJsonArray mergedToJson(const std::vector<MergedRecord> &merged)
{
    QJsonArray out;
    for (const MergedRecord &record : merged)
        out << QJsonArray{QString::fromStdString(record.machineId), QString::fromStdString(record.into),
                          record.lastSeen == noTime ? QJsonValue() : QJsonValue(qint64{record.lastSeen})};
    return out;
}

std::vector<MergedRecord> mergedFromJson(const QJsonArray &list)
{
    std::vector<MergedRecord> out;
    for (const QJsonValue &value : list) {
        const QJsonArray record = value.toArray();
        out.push_back({record.at(0).toString().toStdString(), record.at(1).toString().toStdString(),
                       record.at(2).isDouble() ? Ticks{record.at(2).toInteger()} : noTime});
    }
    return out;
}

} // namespace

QString noticesToJson(const FleetNotices &notices)
{
    QJsonObject out{{QStringLiteral("replacedText"), static_cast<qint64>(notices.replacedText)},
                    {QStringLiteral("repeatedRecords"), static_cast<qint64>(notices.repeatedRecords)},
                    {QStringLiteral("mergedRecords"), static_cast<qint64>(notices.mergedRecords)},
                    {QStringLiteral("recordsWithoutId"), static_cast<qint64>(notices.recordsWithoutId)},
                    {QStringLiteral("rowsOfOtherDevices"), static_cast<qint64>(notices.rowsOfOtherDevices)}};
    if (!notices.merged.empty())
        out.insert(QStringLiteral("merged"), mergedToJson(notices.merged));
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

QString CycleRow::text(int column)
{
    return checked(column, m_query.value(column).typeId() == QMetaType::QString).toString();
}

qint64 CycleRow::number(int column, qint64 least, qint64 most)
{
    const QVariant value = m_query.value(column);
    const bool isNumber = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
    return checked(column, isNumber && value.toLongLong() >= least && value.toLongLong() <= most).toLongLong();
}

Ticks CycleRow::ticks(int column)
{
    return m_query.isNull(column) ? noTime : number(column, earliestTicks, latestTicks);
}

QStringList CycleRow::list(int column)
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

QList<Message> CycleRow::messages(int column)
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

CycleState CycleRow::state(int column)
{
    const QString word = text(column);
    const auto *it = std::find_if(allStates.begin(), allStates.end(),
                                  [&](CycleState state) { return keyOf(state) == word; });
    checked(column, it != allStates.end());
    return it == allStates.end() ? CycleState::Unfinished : *it;
}

FleetNotices CycleRow::notices(int column)
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
    out.merged = mergedFromJson(json.object().value(u"merged").toArray()); // older cycles have none
    return out;
}

QVariant CycleRow::checked(int column, bool good)
{
    if (!good && m_wrong.isEmpty())
        m_wrong = m_query.record().fieldName(column);
    return m_query.value(column);
}

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

uint64_t sumOfWords(const CycleInfo &info, const CycleWords &words)
{
    uint64_t sum = contentSum({}, static_cast<uint64_t>(info.asOf));
    for (const QString &text :
         {keyOf(info.state), info.vulnerabilitySource, words.fleetNotices, words.profile,
          listToJson(info.missingDevices), listToJson(info.mergedDevices),
          QStringLiteral("%1 %2 %3").arg(info.devices).arg(words.hasCvss ? 1 : 0).arg(words.completenessFloor)})
        sum = contentSum(text.toStdString(), sum);
    return sum;
}

} // namespace Trustgauge
