#include "core/config/tenantsfile.h"

#include "core/base/jsonobjectreader.h"
#include "core/base/jsontext.h"
#include "core/base/localfile.h"
#include "core/base/qtext.h"
#include "core/base/secretinput.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <optional>

#include <simdjson.h>

namespace Trustgauge {

namespace {

namespace dom = simdjson::dom;

//! Reads a tenants file up to its first fault.
class Reader : public JsonObjectReader
{
public:
    Reader() : JsonObjectReader(sentence("Config", "a tenants file"), 1) {}

    //! A secret, which is not allowed in a file that contains other settings.
    void secretFault(const QString &key, SecretKind kind)
    {
        fault(key, sentence("Config", "is a secret, and none is read from a tenants file; %1. Delete it from the file, "
                                      "and make a new one, as this one has lain there in plain text")
                       .arg(whereSecretsGo(kind)));
    }

    //! As in JsonObjectReader; but a key whose name says that it holds a secret has an error of its own.
    template<class Take>
    void members(const Value &object, const QString &path, const QStringList &required, Take &&take)
    {
        JsonObjectReader::members(object, path, required,
                                  [&](std::string_view key, const QString &full, const Value &value) {
            if (take(key, full, value))
                return true;
            const std::optional<SecretKind> kind = secretBy(qtext(key), path);
            if (kind)
                secretFault(full, *kind);
            return kind.has_value();
        });
    }

    //! \param toDiagnose accepts any whole number, since the doctor reports what is wrong with it
    void interval(const Value &value, const QString &key, bool toDiagnose, int &target)
    {
        double minutes = 0;
        const bool isNumber = value.is_number() && value.get(minutes) == simdjson::SUCCESS;
        const bool taken = toDiagnose ? std::floor(minutes) == minutes && std::abs(minutes) < 1e9
                                      : isPollInterval(minutes);
        if (isNumber && taken)
            target = static_cast<int>(minutes);
        else
            fault(key, pollIntervalRule());
    }
    template<class Enum>
    void choice(const Value &value, const QString &key, Enum &target)
    {
        const QStringList words = keysOf<Enum>();
        if (const auto place = word(value, key, words))
            target = *fromKey<Enum>(words.at(*place));
    }

private:
    //! What an unknown key was meant to hold, if its name says that it is a secret.
    static std::optional<SecretKind> secretBy(const QString &name, const QString &path)
    {
        static const QRegularExpression words(QStringLiteral("secret|passw|passphrase|token$|privatekey$|apikey$"),
                                              QRegularExpression::CaseInsensitiveOption);
        if (!words.match(name).hasMatch())
            return std::nullopt;
        if (path.endsWith(QStringLiteral(".publish")) || name.contains(QStringLiteral("publish"), Qt::CaseInsensitive))
            return SecretKind::RestProxy;
        return name.contains(QStringLiteral("proxy"), Qt::CaseInsensitive) ? SecretKind::ForwardProxy
                                                                           : SecretKind::Credential;
    }
};

void readPublish(Reader &in, const Reader::Value &element, const QString &path, PublishTarget &p)
{
    in.members(element, path, {}, [&](std::string_view key, const QString &full, const Reader::Value &value) {
        if (key == "enabled")
            in.flag(value, full, p.enabled);
        else if (key == "url")
            in.text(value, full, p.url);
        else if (key == "api")
            in.choice(value, full, p.api);
        else if (key == "deviceTopic")
            in.text(value, full, p.deviceTopic);
        else if (key == "summaryTopic")
            in.text(value, full, p.summaryTopic);
        else if (key == "auth")
            in.choice(value, full, p.auth);
        else if (key == "bandChangeBrakePercent")
            in.whole(value, full, 0, 100, p.bandChangeBrakePercent);
        else if (key == "user")
            in.text(value, full, p.user);
        else if (key == "clusterId")
            in.text(value, full, p.clusterId);
        else if (key == "caFile")
            in.text(value, full, p.caFile);
        else if (key == "clientCertificate")
            in.text(value, full, p.clientCertificate);
        else if (key == "proxy")
            in.text(value, full, p.proxy);
        else
            return false;
        return true;
    });
}

void readEndpoints(Reader &in, const Reader::Value &element, const QString &path, TenantConfig &t)
{
    in.members(element, path, {}, [&](std::string_view key, const QString &full, const Reader::Value &value) {
        if (key == "login")
            in.text(value, full, t.loginEndpoint);
        else if (key == "api")
            in.text(value, full, t.apiEndpoint);
        else if (key == "audience")
            in.text(value, full, t.audience);
        else
            return false;
        return true;
    });
}

const QString publishPrefix = QStringLiteral("publish.");

//! The keys whose values the doctor checks itself.
bool isDiagnosed(const QString &key)
{
    return key == QStringLiteral("tenantId") || key == QStringLiteral("clientId")
           || key == QStringLiteral("pollIntervalMinutes");
}

void readTenant(Reader &in, const Reader::Value &element, const QString &path, TenantsReading reading,
                TenantEntry &entry)
{
    const bool toDiagnose = reading == TenantsReading::ToDiagnose;
    TenantConfig &t = entry.tenant;
    QStringList required;
    for (const char *name : {"name", "tenantId", "clientId", "cloud", "pollIntervalMinutes"}) {
        const QString key = QString::fromLatin1(name);
        if (!toDiagnose || !isDiagnosed(key))
            required << key;
    }
    in.members(element, path, required, [&](std::string_view key, const QString &full, const Reader::Value &value) {
        if (key == "name")
            in.text(value, full, t.name);
        else if (key == "enabled")
            in.flag(value, full, t.enabled);
        else if (key == "tenantId")
            in.text(value, full, t.tenantId);
        else if (key == "clientId")
            in.text(value, full, t.clientId);
        else if (key == "cloud")
            in.choice(value, full, t.cloud);
        else if (key == "region")
            in.choice(value, full, t.region);
        else if (key == "pollIntervalMinutes")
            in.interval(value, full, toDiagnose, t.pollIntervalMinutes);
        else if (key == "vulnerabilitySource")
            in.choice(value, full, t.vulnerabilitySource);
        else if (key == "antivirusSource")
            in.choice(value, full, t.antivirusSource);
        else if (key == "completenessFloor")
            in.whole(value, full, 0, 100, t.completenessFloor);
        else if (key == "endpoints")
            readEndpoints(in, value, full, t);
        else if (key == "profile")
            in.text(value, full, t.profile);
        else if (key == "tokenVersion")
            in.choice(value, full, t.tokenVersion);
        else if (key == "credential")
            in.choice(value, full, t.credential);
        else if (key == "proxy")
            in.text(value, full, t.proxy);
        else if (key == "caFile")
            in.text(value, full, t.caFile);
        else if (key == "publish")
            readPublish(in, value, full, t.publish.emplace());
        else if (key == "clientSecret" && reading == TenantsReading::ToImport) {
            QString secret;
            in.text(value, full, secret);
            entry.clientSecret = secretFrom(secret.toUtf8());
        } else {
            return false;
        }
        return true;
    });
    if (!in.ok())
        return;
    t.tenantId = t.tenantId.toLower();
    t.clientId = t.clientId.toLower();
    const QList<FieldFault> faults = tenantFaults(t);
    for (const FieldFault &f : faults) {
        const bool isTakenAnyway = (toDiagnose && isDiagnosed(f.key))
                                   || (reading == TenantsReading::OwnList && f.key.startsWith(publishPrefix));
        if (!isTakenAnyway)
            in.fault(path + u'.' + f.key, f.whole());
    }
}

} // namespace

Result<QList<TenantEntry>> parseTenants(const QByteArray &json, const QString &fileName,
                                        const QStringList &profileNames, TenantsReading reading)
{
    const Result<JsonText> text = asJsonText(QByteArray(json), fileName);
    if (!text)
        return tl::unexpected(text.error());
    if (text->isBlank())
        return failure(ErrorCode::BadInput, fileName, sentence("Config", "is empty"));
    dom::parser parser;
    dom::element root;
    if (const auto e = parser.parse(text->bytes.constData(), text->size, false).get(root); e != simdjson::SUCCESS)
        return failure(ErrorCode::BadInput, fileName,
                       sentence("Config", "is no valid JSON: %1").arg(QString::fromLatin1(simdjson::error_message(e))));
    QList<TenantEntry> out;
    Reader in;
    const QStringList required{QStringLiteral("schema"), QStringLiteral("tenants")};
    in.members(root, {}, required, [&](std::string_view key, const QString &full, const Reader::Value &value) {
        if (key == "schema") {
            QString schema;
            in.text(value, full, schema);
            if (in.ok() && schema != QStringLiteral("trustgauge/tenants/1"))
                in.fault(full, sentence("Base", "must be %1").arg(QStringLiteral("\"trustgauge/tenants/1\"")));
            return true;
        }
        if (key != "tenants")
            return false;
        dom::array list;
        if (value.get(list) != simdjson::SUCCESS) {
            in.fault(full, sentence("Config", "must be a list"));
            return true;
        }
        for (const Reader::Value &element : list) {
            TenantEntry entry;
            const QString path = QStringLiteral("tenants[%1]").arg(out.size());
            readTenant(in, element, path, reading, entry);
            for (const TenantEntry &other : std::as_const(out)) {
                if (other.tenant.name == entry.tenant.name)
                    in.fault(path + QStringLiteral(".name"),
                             sentence("Config", "\"%1\" is given twice").arg(entry.tenant.name));
                if (reading != TenantsReading::OwnList && other.tenant.isSameTenant(entry.tenant))
                    in.fault(path + QStringLiteral(".tenantId"),
                             sentence("Config", "is that of \"%1\", too: \"%1\" and \"%2\" are one tenant; keep one of "
                                                "the two entries")
                                 .arg(other.tenant.name, entry.tenant.name));
            }
            if (in.ok() && !profileNames.isEmpty() && !profileNames.contains(entry.tenant.profile))
                in.fault(
                    path + QStringLiteral(".profile"),
                    sentence("Config", "names \"%1\", which is no profile of the library").arg(entry.tenant.profile));
            if (!in.ok())
                break;
            out.append(entry);
        }
        return true;
    });
    if (!in.ok()) {
        const auto &[key, reason] = in.faults().front();
        return failure(ErrorCode::BadInput, fileName,
                       key.isEmpty() ? reason : Message(QStringLiteral("%1 %2")).arg(key).arg(reason));
    }
    return out;
}

Result<QList<TenantEntry>> readTenantsFile(const QString &path, const QStringList &profileNames, TenantsReading reading)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parseTenants(*bytes, path, profileNames, reading);
}

namespace {

void insertUnlessEmpty(QJsonObject &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QString::fromLatin1(key), value);
}

QJsonObject publishToJson(const PublishTarget &p)
{
    QJsonObject out{{QStringLiteral("enabled"), p.enabled},
                    {QStringLiteral("api"), keyOf(p.api)},
                    {QStringLiteral("deviceTopic"), p.deviceTopic},
                    {QStringLiteral("summaryTopic"), p.summaryTopic},
                    {QStringLiteral("auth"), keyOf(p.auth)},
                    {QStringLiteral("bandChangeBrakePercent"), p.bandChangeBrakePercent}};
    insertUnlessEmpty(out, "url", p.url);
    insertUnlessEmpty(out, "user", p.user);
    insertUnlessEmpty(out, "clusterId", p.clusterId);
    insertUnlessEmpty(out, "caFile", p.caFile);
    insertUnlessEmpty(out, "clientCertificate", p.clientCertificate);
    insertUnlessEmpty(out, "proxy", p.proxy);
    return out;
}

} // namespace

QByteArray tenantsToJson(const QList<TenantConfig> &tenants)
{
    QJsonArray list;
    for (const TenantConfig &t : tenants) {
        QJsonObject out{{QStringLiteral("name"), t.name},
                        {QStringLiteral("enabled"), t.enabled},
                        {QStringLiteral("tenantId"), t.tenantId},
                        {QStringLiteral("clientId"), t.clientId},
                        {QStringLiteral("cloud"), keyOf(t.cloud)},
                        {QStringLiteral("region"), keyOf(t.region)},
                        {QStringLiteral("pollIntervalMinutes"), t.pollIntervalMinutes},
                        {QStringLiteral("vulnerabilitySource"), keyOf(t.vulnerabilitySource)},
                        {QStringLiteral("antivirusSource"), keyOf(t.antivirusSource)},
                        {QStringLiteral("completenessFloor"), t.completenessFloor},
                        {QStringLiteral("profile"), t.profile},
                        {QStringLiteral("tokenVersion"), keyOf(t.tokenVersion)},
                        {QStringLiteral("credential"), keyOf(t.credential)}};
        QJsonObject endpoints;
        insertUnlessEmpty(endpoints, "login", t.loginEndpoint);
        insertUnlessEmpty(endpoints, "api", t.apiEndpoint);
        insertUnlessEmpty(endpoints, "audience", t.audience);
        if (!endpoints.isEmpty())
            out.insert(QStringLiteral("endpoints"), endpoints);
        insertUnlessEmpty(out, "proxy", t.proxy);
        insertUnlessEmpty(out, "caFile", t.caFile);
        if (t.publish)
            out.insert(QStringLiteral("publish"), publishToJson(*t.publish));
        list.append(out);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), QStringLiteral("trustgauge/tenants/1")},
                                     {QStringLiteral("tenants"), list}})
        .toJson();
}

Result<void> writeTenantsFile(const QString &path, const QList<TenantConfig> &tenants, FileAccess access)
{
    return writeWholeFile(path, tenantsToJson(tenants), access);
}

} // namespace Trustgauge
