#include "core/config/tenant.h"

#include "core/base/forwardproxy.h"
#include "core/base/rangerule.h"
#include "core/config/cloudfacts.h"
#include "core/config/vulnerabilitysource.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace Trustgauge {

namespace {

template<class Enum>
struct Words;

template<>
struct Words<Cloud>
{
    static constexpr std::array words = columnOf(cloudFacts, &CloudFacts::key);
};
template<>
struct Words<Region>
{
    static constexpr std::array words = columnOf(regionFacts, &RegionFacts::key);
};
template<>
struct Words<VulnerabilitySource>
{
    static constexpr std::array words = columnOf(sourceFacts, &SourceFacts::key);
};
template<>
struct Words<AntivirusSource>
{
    static constexpr std::array words{"deviceavinfo", "machines", "none"};
};
template<>
struct Words<TokenVersion>
{
    static constexpr std::array words{"v2", "v1"};
};
template<>
struct Words<CredentialKind>
{
    static constexpr std::array words{"secret", "certificate"};
};
template<>
struct Words<PublishApi>
{
    static constexpr std::array words{"v2", "v3"};
};
template<>
struct Words<PublishAuth>
{
    static constexpr std::array words{"none", "basic", "bearer"};
};

template<class Enum>
QString word(Enum value)
{
    static_assert(isCountOf<Enum, Words<Enum>::words.size()>());
    const auto row = static_cast<size_t>(value);
    return row < Words<Enum>::words.size() ? QString::fromLatin1(Words<Enum>::words[row]) : QString();
}

Message noPortZero()
{
    return sentence("Config", "must not have the port 0, which nobody listens on");
}

const QString clauseEnd = QStringLiteral("; ");

constexpr QLatin1StringView restProxySuffix("/publish");
constexpr QLatin1StringView forwardProxySuffix("/proxy");

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QStringLiteral("localhost") || QHostAddress(host).isLoopback();
}

//! Checks an endpoint: https, or http to loopback; no query, user or fragment, and a path only if allowed.
void checkUrl(const QString &text, const QString &key, bool mayHavePath, QList<FieldFault> &faults)
{
    if (text.isEmpty())
        return;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QStringLiteral("https") && url.scheme() != QStringLiteral("http"))) {
        faults.append({key, sentence("Config", "must be an https address"), {}});
    } else if (url.scheme() == QStringLiteral("http") && !isLoopback(url)) {
        faults.append({key, sentence("Config", "must be https: plain http is allowed to this machine only"), {}});
    } else if (!url.password().isEmpty()) {
        faults.append({key, sentence("Config", "must not hold a password, which now has to be changed"),
                       whereSecretsGo(mayHavePath ? SecretKind::RestProxy : SecretKind::Credential)});
    } else if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()
               || (!mayHavePath && url.path().size() > 1)) {
        faults.append({key, reasonOf(ProxyAddress::HasMore), {}});
    } else if (url.port() == 0) {
        faults.append({key, noPortZero(), {}});
    }
}

//! Checks the address of a forward proxy. \param otherwise what else is allowed there, a clause, or empty
void checkProxy(const QString &text, const QString &key, const Message &otherwise, QList<FieldFault> &faults)
{
    const ProxyAddress judged = judgeProxyAddress(text);
    QList<Message> help;
    if (judged == ProxyAddress::HasPassword)
        help << whereSecretsGo(SecretKind::ForwardProxy);
    if (!otherwise.isEmpty())
        help << otherwise;
    const Message inFiles = Message::joined(help, clauseEnd);
    if (judged != ProxyAddress::Good)
        faults.append({key, reasonOf(judged), inFiles});
    else if (QUrl(text).port() == 0)
        faults.append({key, noPortZero(), inFiles});
}

//! Whether Kafka accepts the text as the name of a topic or the id of a cluster.
bool isKafkaName(const QString &text)
{
    static const QRegularExpression letters(QStringLiteral("^[A-Za-z0-9._-]{1,249}$"));
    return letters.match(text).hasMatch() && text != QStringLiteral(".") && text != QStringLiteral("..");
}

void checkPublish(const PublishTarget &publish, QList<FieldFault> &faults)
{
    checkUrl(publish.url, QStringLiteral("publish.url"), true, faults);
    if (publish.enabled && publish.url.isEmpty())
        faults.append({QStringLiteral("publish.url"), sentence("Config", "is needed when publishing is enabled"), {}});
    const Message kafkaNames = sentence("Config",
                                        "must be 1 to 249 letters, digits, '.', '_' or '-', and not '.' or '..'");
    for (const auto &[topic, key] : {std::pair(publish.deviceTopic, QStringLiteral("publish.deviceTopic")),
                                     std::pair(publish.summaryTopic, QStringLiteral("publish.summaryTopic"))}) {
        if (!isKafkaName(topic))
            faults.append({key, kafkaNames, {}});
    }
    if (!publish.clusterId.isEmpty() && !isKafkaName(publish.clusterId))
        faults.append({QStringLiteral("publish.clusterId"), kafkaNames, {}});
    if (publish.auth == PublishAuth::Basic && publish.user.isEmpty())
        faults.append({QStringLiteral("publish.user"), sentence("Config", "is needed with \"auth\": \"basic\""), {}});
    else if (publish.auth == PublishAuth::Basic && publish.user.contains(u':'))
        faults.append({QStringLiteral("publish.user"), sentence("Config", "must not hold a colon, nor a password"), {}});
    const QString &way = publish.proxy;
    if (!way.isEmpty() && way != QStringLiteral("tenant") && way != noForwardProxy)
        checkProxy(way, QStringLiteral("publish.proxy"), sentence("Config", "or give 'tenant' or 'none'"), faults);
    if (publish.bandChangeBrakePercent < 0 || publish.bandChangeBrakePercent > 100)
        faults.append({QStringLiteral("publish.bandChangeBrakePercent"), wholeNumberRule(0, 100), {}});
}

} // namespace

Message FieldFault::whole() const
{
    return inFiles.isEmpty() ? reason : Message::joined({reason, inFiles}, clauseEnd);
}

Message whereSecretsGo(SecretKind kind)
{
    switch (kind) {
    case SecretKind::ForwardProxy:
        return sentence("Config", "give it by 'trustgauge-cli secret set --proxy', or in TRUSTGAUGE_PROXY_PASSWORD");
    case SecretKind::RestProxy:
        return sentence("Config", "give it by 'trustgauge-cli secret set --publish', or in TRUSTGAUGE_PUBLISH_SECRET");
    case SecretKind::Credential:
        break;
    }
    return sentence("Config",
                    "give it by 'trustgauge-cli secret set', by --secret-stdin, or in TRUSTGAUGE_CLIENT_SECRET");
}

QString keyOf(Cloud value)
{
    return word(value);
}
QString keyOf(Region value)
{
    return word(value);
}
QString keyOf(VulnerabilitySource value)
{
    return word(value);
}
QString keyOf(AntivirusSource value)
{
    return word(value);
}
QString keyOf(TokenVersion value)
{
    return word(value);
}
QString keyOf(CredentialKind value)
{
    return word(value);
}
QString keyOf(PublishApi value)
{
    return word(value);
}
QString keyOf(PublishAuth value)
{
    return word(value);
}

template<class Enum>
std::optional<Enum> fromKey(QStringView text)
{
    for (size_t i = 0; i < Words<Enum>::words.size(); ++i) {
        if (text == QLatin1String(Words<Enum>::words[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template<class Enum>
QStringList keysOf()
{
    QStringList out;
    for (const char *one : Words<Enum>::words)
        out << QString::fromLatin1(one);
    return out;
}

#define TRUSTGAUGE_WORDS(Enum) \
    template std::optional<Enum> fromKey<Enum>(QStringView); \
    template QStringList keysOf<Enum>();
TRUSTGAUGE_WORDS(Cloud)
TRUSTGAUGE_WORDS(Region)
TRUSTGAUGE_WORDS(VulnerabilitySource)
TRUSTGAUGE_WORDS(AntivirusSource)
TRUSTGAUGE_WORDS(TokenVersion)
TRUSTGAUGE_WORDS(CredentialKind)
TRUSTGAUGE_WORDS(PublishApi)
TRUSTGAUGE_WORDS(PublishAuth)
#undef TRUSTGAUGE_WORDS

bool isGuid(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const ushort c = text[i].unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (dash ? c != '-' : !hex)
            return false;
    }
    return true;
}

QString TenantConfig::publishProxy() const
{
    const QString own = publish ? publish->proxy : QString();
    return own.isEmpty() || own == QStringLiteral("tenant") ? proxy : own;
}

QString TenantConfig::secretKey(SecretKind kind) const
{
    switch (kind) {
    case SecretKind::ForwardProxy:
        return secretKey() + forwardProxySuffix;
    case SecretKind::RestProxy:
        return secretKey() + restProxySuffix;
    case SecretKind::Credential:
        break;
    }
    return secretKey();
}

SecretKind secretKindOf(QStringView key)
{
    if (key.endsWith(restProxySuffix))
        return SecretKind::RestProxy;
    return key.endsWith(forwardProxySuffix) ? SecretKind::ForwardProxy : SecretKind::Credential;
}

QUrl TenantConfig::loginUrl() const
{
    return QUrl(loginEndpoint.isEmpty() ? QStringLiteral("https://%1").arg(QLatin1String(factsOf(cloud).loginHost))
                                        : loginEndpoint);
}

QUrl TenantConfig::apiUrl() const
{
    return QUrl(apiEndpoint.isEmpty() ? QStringLiteral("https://%1").arg(apiHostOf(cloud, region)) : apiEndpoint);
}

QString TenantConfig::audienceInForce() const
{
    return audience.isEmpty() ? QString::fromLatin1(factsOf(cloud).audience) : audience;
}

bool isPollInterval(double minutes)
{
    return minutes >= minPollIntervalMinutes && minutes <= maxPollIntervalMinutes && std::floor(minutes) == minutes;
}

Message pollIntervalRule()
{
    return wholeNumberRule(minPollIntervalMinutes, maxPollIntervalMinutes);
}

QList<FieldFault> tenantFaults(const TenantConfig &t)
{
    QList<FieldFault> out;
    if (t.name.trimmed().isEmpty())
        out.append({QStringLiteral("name"), sentence("Config", "must not be empty"), {}});
    const auto guid = [&out](const QString &value, const QString &key) {
        if (!isGuid(value))
            out.append({key, sentence("Config", "must be a GUID such as 01234567-89ab-cdef-0123-456789abcdef"), {}});
        else if (value.count(u'0') == 32)
            out.append({key, sentence("Config", "is the empty GUID, a placeholder"), {}});
    };
    guid(t.tenantId, QStringLiteral("tenantId"));
    guid(t.clientId, QStringLiteral("clientId"));
    if (!isPollInterval(t.pollIntervalMinutes))
        out.append({QStringLiteral("pollIntervalMinutes"), pollIntervalRule(), {}});
    if (t.completenessFloor < 0 || t.completenessFloor > 100)
        out.append({QStringLiteral("completenessFloor"), wholeNumberRule(0, 100), {}});
    if (t.region != Region::Global && !factsOf(t.cloud).hasRegions)
        out.append({QStringLiteral("region"), sentence("Config", "exists in the commercial cloud only"), {}});
    checkUrl(t.loginEndpoint, QStringLiteral("endpoints.login"), false, out);
    checkUrl(t.apiEndpoint, QStringLiteral("endpoints.api"), false, out);
    if (!t.proxy.isEmpty())
        checkProxy(t.proxy, QStringLiteral("proxy"), {}, out);
    if (t.publish)
        checkPublish(*t.publish, out);
    return out;
}

} // namespace Trustgauge
