#include "core/doctor/diagnosisfile.h"

#include "core/base/privatefiles.h"
#include "core/base/wholefile.h"
#include "core/config/cloudfacts.h"
#include "core/config/tenantsfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr qint64 largestDiagnoses = qint64{16} << 20;
const auto diagnosesSchema = u"trustgauge/diagnoses/1"_s;

QJsonObject keptCheck(const CheckResult &check)
{
    return {{u"id"_s, idOf(check.check)},
            {u"state"_s, keyOf(check.state)},
            {u"evidence"_s, check.evidence},
            {u"meaning"_s, check.meaning},
            {u"remedy"_s, check.remedy},
            {u"link"_s, check.link},
            {u"class"_s, static_cast<int>(check.faultClass)}};
}

//! Somebody else may have written into the file; an unknown link is dropped.
QString linkKept(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return url.scheme() == "https"_L1 && isPageHost(url.host()) ? value.toString() : QString();
}

std::optional<CheckResult> checkKept(const QJsonObject &json, DoctorCheck expected)
{
    CheckResult out;
    out.check = expected;
    if (json.value(u"id"_s).toString() != idOf(expected))
        return std::nullopt;
    const QString word = json.value(u"state"_s).toString();
    bool isKnown = false;
    for (const auto state : {CheckState::Pass, CheckState::Warn, CheckState::Fail, CheckState::Skip}) {
        if (word == keyOf(state)) {
            out.state = state;
            isKnown = true;
        }
    }
    const int fault = json.value(u"class"_s).toInt(-1);
    if (!isKnown || fault < 0 || fault > static_cast<int>(FaultClass::Network))
        return std::nullopt;
    out.faultClass = static_cast<FaultClass>(fault);
    out.evidence = json.value(u"evidence"_s).toString();
    out.meaning = json.value(u"meaning"_s).toString();
    out.remedy = json.value(u"remedy"_s).toString();
    out.link = linkKept(json.value(u"link"_s));
    return out;
}

QJsonObject keptPermission(const PermissionRow &row)
{
    return {{u"api"_s, row.api},
            {u"role"_s, row.role},
            {u"needed"_s, row.needed},
            {u"writes"_s, row.writes},
            {u"granted"_s, static_cast<int>(row.granted)},
            {u"seen"_s, row.seen}};
}

PermissionRow permissionKept(const QJsonObject &json)
{
    PermissionRow out;
    out.api = json.value(u"api"_s).toString();
    out.role = json.value(u"role"_s).toString();
    out.needed = json.value(u"needed"_s).toBool();
    out.writes = json.value(u"writes"_s).toBool();
    const int granted = json.value(u"granted"_s).toInt();
    if (granted > 0 && granted <= static_cast<int>(PermissionRow::Granted::AsDelegated))
        out.granted = static_cast<PermissionRow::Granted>(granted);
    out.seen = json.value(u"seen"_s).toString();
    return out;
}

QJsonObject keptDiagnosis(const Diagnosis &diagnosis)
{
    QJsonArray checks;
    for (const CheckResult &check : diagnosis.report.checks)
        checks.append(keptCheck(check));
    QJsonArray permissions;
    for (const PermissionRow &row : diagnosis.report.permissions)
        permissions.append(keptPermission(row));
    return {{u"at"_s, diagnosis.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"settings"_s, QJsonDocument::fromJson(tenantsToJson({diagnosis.config})).object()},
            {u"checks"_s, checks},
            {u"permissions"_s, permissions},
            {u"consentLink"_s, diagnosis.report.consentLink},
            {u"calls"_s, diagnosis.report.calls}};
}

std::optional<Diagnosis> diagnosisKept(const QJsonObject &json, const QString &path)
{
    Diagnosis out;
    out.at = QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODateWithMs);
    const auto settings = parseTenants(QJsonDocument(json.value(u"settings"_s).toObject()).toJson(), path, {},
                                       TenantsReading::OwnList);
    const QJsonArray checks = json.value(u"checks"_s).toArray();
    if (!out.at.isValid() || !settings || settings->size() != 1 || checks.size() != doctorCheckCount)
        return std::nullopt;
    out.config = settings->constFirst().tenant;
    out.report.tenantName = out.config.name;
    for (int i = 0; i < doctorCheckCount; ++i) {
        const auto check = checkKept(checks.at(i).toObject(), static_cast<DoctorCheck>(i));
        if (!check)
            return std::nullopt;
        out.report.checks << *check;
    }
    const QJsonArray permissions = json.value(u"permissions"_s).toArray();
    for (const auto row : permissions)
        out.report.permissions << permissionKept(row.toObject());
    out.report.consentLink = linkKept(json.value(u"consentLink"_s));
    out.report.calls = json.value(u"calls"_s).toInt();
    return out;
}

} // namespace

QString diagnosisPath(const QString &tenantsPath)
{
    const QFileInfo tenants(tenantsPath);
    return tenants.path() + u'/' + tenants.completeBaseName() + u"-diagnoses.json"_s;
}

Result<QList<Diagnosis>> readDiagnoses(const QString &path)
{
    const Result<QByteArray> bytes = readPrivateFile(path, largestDiagnoses);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QList<Diagnosis> out;
    if (bytes->isEmpty())
        return out;
    QJsonParseError fault;
    const QJsonObject json = QJsonDocument::fromJson(*bytes, &fault).object();
    if (json.value(u"schema"_s).toString() != diagnosesSchema)
        return tl::unexpected(
            Error{ErrorCode::BadInput, path, sentence("Doctor", "is not a file of diagnoses of this version"), 0});
    const QJsonArray kept = json.value(u"diagnoses"_s).toArray();
    for (const auto value : kept) {
        if (const auto diagnosis = diagnosisKept(value.toObject(), path))
            out << *diagnosis;
    }
    return out;
}

Result<void> writeDiagnoses(const QString &path, const QList<Diagnosis> &diagnoses)
{
    QJsonArray list;
    for (const Diagnosis &diagnosis : diagnoses)
        list.append(keptDiagnosis(diagnosis));
    const QJsonObject json{{u"schema"_s, diagnosesSchema}, {u"diagnoses"_s, list}};
    return writeWholeFile(path, QJsonDocument(json).toJson(), FileAccess::Private, FileLinks::Replace);
}

} // namespace Trustgauge
