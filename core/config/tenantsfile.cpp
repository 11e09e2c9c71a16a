#include "core/config/tenantsfile.h"

#include "core/base/jsontext.h"
#include "core/base/localfile.h"
#include "core/base/secretinput.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <optional>

#include <simdjson.h>

namespace Trustgauge {

namespace {

namespace dom = simdjson::dom;

QString qtext(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

//! Reads the members of one object; every fault ends the reading.
class Reader
{
public:
    explicit Reader(QString file) : m_file(std::move(file)) {}

    [[nodiscard]] bool ok() const { return !m_error; }
    [[nodiscard]] const Error &error() const { return *m_error; }

    void fault(const QString &key, const QString &reason)
    {
        if (!m_error)
            m_error = Error{ErrorCode::BadInput, m_file, key.isEmpty() ? reason : key + u' ' + reason, 0, {}};
    }

    //! A secret, which nobody may leave in a file that everything else is read from.
    void secretFault(const QString &key, SecretKind kind)
    {
        fault(key, QStringLiteral("is a secret, and none is read from a tenants file; %1. Delete it from the file, and "
                                  "make a new one, as this one has lain there in plain text")
                       .arg(whereSecretsGo(kind)));
    }

    //! Calls take(key, fullKey, value) for each member; a doubled key is a fault, and so is one take does not know.
    template<class F>
    QSet<QString> members(const dom::element &element, const QString &path, F &&take)
    {
        QSet<QString> seen;
        dom::object object;
        if (element.get(object) != simdjson::SUCCESS) {
            fault(path, QStringLiteral("must be an object"));
            return seen;
        }
        for (const auto &[key, value] : object) {
            const QString name = qtext(key);
            const QString full = path.isEmpty() ? name : path + u'.' + name;
            if (seen.contains(name))
                fault(full, QStringLiteral("is given twice"));
            else if (!take(name, full, value)) {
                if (const auto kind = secretBy(name, path))
                    secretFault(full, *kind);
                else
                    fault(full, QStringLiteral("is not a key of a tenants file"));
            }
            if (m_error)
                break;
            seen.insert(name);
        }
        return seen;
    }

    void text(const dom::element &value, const QString &key, QString &target)
    {
        std::string_view view;
        if (value.get(view) == simdjson::SUCCESS)
            target = qtext(view);
        else
            fault(key, QStringLiteral("must be a text"));
    }
    void flag(const dom::element &value, const QString &key, bool &target)
    {
        if (value.get(target) != simdjson::SUCCESS)
            fault(key, QStringLiteral("must be true or false"));
    }
    void whole(const dom::element &value, const QString &key, int low, int high, int &target)
    {
        double real = 0;
        if (value.is_number() && value.get(real) == simdjson::SUCCESS && std::floor(real) == real && real >= low
            && real <= high)
            target = static_cast<int>(real);
        else
            fault(key, QStringLiteral("must be a whole number from %1 to %2").arg(low).arg(high));
    }
    //! \param toDiagnose takes any whole number, since the doctor tells by itself what is wrong with it
    void interval(const dom::element &value, const QString &key, bool toDiagnose, int &target)
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
    void choice(const dom::element &value, const QString &key, Enum &target)
    {
        std::string_view view;
        const auto found = value.get(view) == simdjson::SUCCESS ? fromWord<Enum>(qtext(view)) : std::nullopt;
        if (found)
            target = *found;
        else
            fault(key, QStringLiteral("must be one of %1").arg(wordsOf<Enum>().join(QStringLiteral(", "))));
    }

private:
    //! What a key that is not known was meant to hold, where its name says that it is a secret.
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

    QString m_file;
    std::optional<Error> m_error;
};

void readPublish(Reader &in, const dom::element &element, const QString &path, PublishTarget &p)
{
    in.members(element, path, [&](const QString &key, const QString &full, const dom::element &value) {
        if (key == QStringLiteral("enabled"))
            in.flag(value, full, p.enabled);
        else if (key == QStringLiteral("url"))
            in.text(value, full, p.url);
        else if (key == QStringLiteral("api"))
            in.choice(value, full, p.api);
        else if (key == QStringLiteral("deviceTopic"))
            in.text(value, full, p.deviceTopic);
        else if (key == QStringLiteral("summaryTopic"))
            in.text(value, full, p.summaryTopic);
        else if (key == QStringLiteral("auth"))
            in.choice(value, full, p.auth);
        else if (key == QStringLiteral("bandChangeBrakePercent"))
            in.whole(value, full, 0, 100, p.bandChangeBrakePercent);
        else if (key == QStringLiteral("user"))
            in.text(value, full, p.user);
        else if (key == QStringLiteral("clusterId"))
            in.text(value, full, p.clusterId);
        else if (key == QStringLiteral("caFile"))
            in.text(value, full, p.caFile);
        else if (key == QStringLiteral("clientCertificate"))
            in.text(value, full, p.clientCertificate);
        else if (key == QStringLiteral("proxy"))
            in.text(value, full, p.proxy);
        else
            return false;
        return true;
    });
}

void readEndpoints(Reader &in, const dom::element &element, const QString &path, TenantConfig &t)
{
    in.members(element, path, [&](const QString &key, const QString &full, const dom::element &value) {
        if (key == QStringLiteral("login"))
            in.text(value, full, t.loginEndpoint);
        else if (key == QStringLiteral("api"))
            in.text(value, full, t.apiEndpoint);
        else if (key == QStringLiteral("audience"))
            in.text(value, full, t.audience);
        else
            return false;
        return true;
    });
}

const QString publishPrefix = QStringLiteral("publish.");

//! The keys whose values the doctor judges by itself.
bool isDiagnosed(const QString &key)
{
    return key == QStringLiteral("tenantId") || key == QStringLiteral("clientId")
           || key == QStringLiteral("pollIntervalMinutes");
}

void readTenant(Reader &in, const dom::element &element, const QString &path, TenantsReading reading, TenantEntry &entry)
{
    const bool toDiagnose = reading == TenantsReading::ToDiagnose;
    TenantConfig &t = entry.tenant;
    const QSet<QString> seen = in.members(element, path,
                                          [&](const QString &key, const QString &full, const dom::element &value) {
        if (key == QStringLiteral("name"))
            in.text(value, full, t.name);
        else if (key == QStringLiteral("enabled"))
            in.flag(value, full, t.enabled);
        else if (key == QStringLiteral("tenantId"))
            in.text(value, full, t.tenantId);
        else if (key == QStringLiteral("clientId"))
            in.text(value, full, t.clientId);
        else if (key == QStringLiteral("cloud"))
            in.choice(value, full, t.cloud);
        else if (key == QStringLiteral("region"))
            in.choice(value, full, t.region);
        else if (key == QStringLiteral("pollIntervalMinutes"))
            in.interval(value, full, toDiagnose, t.pollIntervalMinutes);
        else if (key == QStringLiteral("vulnerabilitySource"))
            in.choice(value, full, t.vulnerabilitySource);
        else if (key == QStringLiteral("antivirusSource"))
            in.choice(value, full, t.antivirusSource);
        else if (key == QStringLiteral("completenessFloor"))
            in.whole(value, full, 0, 100, t.completenessFloor);
        else if (key == QStringLiteral("endpoints"))
            readEndpoints(in, value, full, t);
        else if (key == QStringLiteral("profile"))
            in.text(value, full, t.profile);
        else if (key == QStringLiteral("tokenVersion"))
            in.choice(value, full, t.tokenVersion);
        else if (key == QStringLiteral("credential"))
            in.choice(value, full, t.credential);
        else if (key == QStringLiteral("proxy"))
            in.text(value, full, t.proxy);
        else if (key == QStringLiteral("caFile"))
            in.text(value, full, t.caFile);
        else if (key == QStringLiteral("publish"))
            readPublish(in, value, full, t.publish.emplace());
        else if (key == QStringLiteral("clientSecret") && reading == TenantsReading::ToImport) {
            QString secret;
            in.text(value, full, secret);
            entry.clientSecret = secretFrom(secret.toUtf8());
        } else {
            return false;
        }
        return true;
    });
    for (const char *required : {"name", "tenantId", "clientId", "cloud", "pollIntervalMinutes"}) {
        const QString key = QString::fromLatin1(required);
        if (!seen.contains(key) && !(toDiagnose && isDiagnosed(key)))
            in.fault(path + u'.' + key, QStringLiteral("is missing"));
    }
    if (!in.ok())
        return;
    t.tenantId = t.tenantId.toLower();
    t.clientId = t.clientId.toLower();
    const QList<FieldFault> faults = tenantFaults(t);
    for (const FieldFault &f : faults) {
        const bool isTakenAnyway = (toDiagnose && isDiagnosed(f.key))
                                   || (reading == TenantsReading::OwnList && f.key.startsWith(publishPrefix));
        if (!isTakenAnyway)
            in.fault(path + u'.' + f.key, f.reason);
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
    Reader in(fileName);
    const QSet<QString> seen = in.members(root, {},
                                          [&](const QString &key, const QString &full, const dom::element &value) {
        if (key == QStringLiteral("schema")) {
            QString schema;
            in.text(value, full, schema);
            if (in.ok() && schema != QStringLiteral("trustgauge/tenants/1"))
                in.fault(full, QStringLiteral("must be \"trustgauge/tenants/1\""));
            return true;
        }
        if (key != QStringLiteral("tenants"))
            return false;
        dom::array list;
        if (value.get(list) != simdjson::SUCCESS) {
            in.fault(full, QStringLiteral("must be a list"));
            return true;
        }
        for (const dom::element &element : list) {
            TenantEntry entry;
            const QString path = QStringLiteral("tenants[%1]").arg(out.size());
            readTenant(in, element, path, reading, entry);
            for (const TenantEntry &other : std::as_const(out)) {
                if (other.tenant.name == entry.tenant.name)
                    in.fault(path + QStringLiteral(".name"),
                             QStringLiteral("\"%1\" is given twice").arg(entry.tenant.name));
                if (reading != TenantsReading::OwnList && other.tenant.isSameTenant(entry.tenant))
                    in.fault(path + QStringLiteral(".tenantId"),
                             QStringLiteral("is that of \"%1\", too: \"%1\" and \"%2\" are one tenant; keep one of "
                                            "the two entries")
                                 .arg(other.tenant.name, entry.tenant.name));
            }
            if (in.ok() && !profileNames.isEmpty() && !profileNames.contains(entry.tenant.profile))
                in.fault(path + QStringLiteral(".profile"),
                         QStringLiteral("names \"%1\", which is no profile of the library").arg(entry.tenant.profile));
            if (!in.ok())
                break;
            out.append(entry);
        }
        return true;
    });
    for (const char *required : {"schema", "tenants"}) {
        if (!seen.contains(QString::fromLatin1(required)))
            in.fault(QString::fromLatin1(required), QStringLiteral("is missing"));
    }
    if (!in.ok())
        return tl::unexpected(in.error());
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
                    {QStringLiteral("api"), wordOf(p.api)},
                    {QStringLiteral("deviceTopic"), p.deviceTopic},
                    {QStringLiteral("summaryTopic"), p.summaryTopic},
                    {QStringLiteral("auth"), wordOf(p.auth)},
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
                        {QStringLiteral("cloud"), wordOf(t.cloud)},
                        {QStringLiteral("region"), wordOf(t.region)},
                        {QStringLiteral("pollIntervalMinutes"), t.pollIntervalMinutes},
                        {QStringLiteral("vulnerabilitySource"), wordOf(t.vulnerabilitySource)},
                        {QStringLiteral("antivirusSource"), wordOf(t.antivirusSource)},
                        {QStringLiteral("completenessFloor"), t.completenessFloor},
                        {QStringLiteral("profile"), t.profile},
                        {QStringLiteral("tokenVersion"), wordOf(t.tokenVersion)},
                        {QStringLiteral("credential"), wordOf(t.credential)}};
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
