#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Trustgauge {

enum class Cloud { Commercial, Gcc, GccHigh, Dod };
enum class Region { Global, Us, Eu, Uk, Au, Swa, Ina, Aea };
enum class VulnerabilitySource { PerDevice, Bulk, Export, Auto, None };
enum class AntivirusSource { DeviceAvInfo, Machines, None };
enum class TokenVersion { V2, V1 };
enum class CredentialKind { Secret, Certificate };
enum class PublishApi { V2, V3 };
enum class PublishAuth { None, Basic, Bearer };

inline constexpr int minPollIntervalMinutes = 10;
inline constexpr int maxPollIntervalMinutes = 1440;

//! The one rule of `pollIntervalMinutes`, for files, the doctor and the window.
[[nodiscard]] bool isPollInterval(double minutes);
//! The same in words, English, to follow the key.
[[nodiscard]] QString pollIntervalRule();

//! Where a tenant's scores go: a Kafka REST proxy.
struct PublishTarget
{
    bool enabled = false;
    QString url;
    PublishApi api = PublishApi::V2;
    QString deviceTopic = QStringLiteral("ztna.device-scores");
    QString summaryTopic = QStringLiteral("ztna.fleet-summary");
    PublishAuth auth = PublishAuth::None;
    int bandChangeBrakePercent = 20;
    QString user, clusterId, caFile, clientCertificate;
    QString proxy; //!< on the way there: empty or `tenant`: as the tenant's calls; `none`; or a URL

    bool operator==(const PublishTarget &) const = default;
};

//! What a secret opens.
enum class SecretKind { Credential, ForwardProxy, RestProxy };

//! One tenant with its connector settings; never holds a secret.
struct TenantConfig
{
    QString name;
    bool enabled = true;
    QString tenantId; //!< GUID, lower case
    QString clientId; //!< GUID, lower case
    Cloud cloud = Cloud::Commercial;
    Region region = Region::Global;
    int pollIntervalMinutes = 0; //!< 10..1440; 0 is 'not given', which no saved tenant has
    VulnerabilitySource vulnerabilitySource = VulnerabilitySource::Auto;
    AntivirusSource antivirusSource = AntivirusSource::DeviceAvInfo;
    int completenessFloor = 50;                   //!< percent
    QString loginEndpoint, apiEndpoint, audience; //!< empty: the cloud's own
    QString profile = QStringLiteral("Trustgauge default");
    TokenVersion tokenVersion = TokenVersion::V2;
    CredentialKind credential = CredentialKind::Secret;
    QString proxy;  //!< URL, empty: the system's
    QString caFile; //!< PEM file of an own certificate authority
    std::optional<PublishTarget> publish;

    bool operator==(const TenantConfig &) const = default;

    [[nodiscard]] QUrl loginUrl() const; //!< the endpoint in force
    [[nodiscard]] QUrl apiUrl() const;   //!< the endpoint in force
    [[nodiscard]] QString audienceInForce() const;
    //! Whether both are the same tenant, whatever they are called: the names are people's, the id is the service's.
    [[nodiscard]] bool isSameTenant(const TenantConfig &other) const
    {
        return !tenantId.isEmpty() && cloud == other.cloud
               && tenantId.compare(other.tenantId, Qt::CaseInsensitive) == 0;
    }
    //! Key of the keychain item: `tenantId/clientId`.
    [[nodiscard]] QString secretKey() const { return tenantId + u'/' + clientId; }
    //! Key of the keychain item that holds the REST proxy's secret: `tenantId/clientId/publish`.
    [[nodiscard]] QString publishSecretKey() const { return secretKey(SecretKind::RestProxy); }
    //! Key of the keychain item that holds the forward proxy's password: `tenantId/clientId/proxy`.
    [[nodiscard]] QString proxySecretKey() const { return secretKey(SecretKind::ForwardProxy); }
    [[nodiscard]] QString secretKey(SecretKind kind) const;
    //! The forward proxy on the way to the REST proxy, see HttpSettings::proxy.
    [[nodiscard]] QString publishProxy() const;
};

//! How a secret is given, as none stands in a tenants file; English, a clause.
[[nodiscard]] QString whereSecretsGo(SecretKind kind);

//! What the secret under a key of the keychain opens.
[[nodiscard]] SecretKind secretKindOf(QStringView key);

//! A fault of one field of a tenant: its key in the tenants file and the reason in English.
struct FieldFault
{
    QString key;
    QString reason;
    bool operator==(const FieldFault &) const = default;
};

//! Checks every field by itself and together; empty when the tenant can be saved. Does not know the other tenants.
[[nodiscard]] QList<FieldFault> tenantFaults(const TenantConfig &tenant);

//! A GUID as Entra writes it, braces not allowed, any case.
[[nodiscard]] bool isGuid(QStringView text);

// Words of the tenants file and back.
[[nodiscard]] QString keyOf(Cloud value);
[[nodiscard]] QString keyOf(Region value);
[[nodiscard]] QString keyOf(VulnerabilitySource value);
[[nodiscard]] QString keyOf(AntivirusSource value);
[[nodiscard]] QString keyOf(TokenVersion value);
[[nodiscard]] QString keyOf(CredentialKind value);
[[nodiscard]] QString keyOf(PublishApi value);
[[nodiscard]] QString keyOf(PublishAuth value);
template<class Enum>
[[nodiscard]] std::optional<Enum> fromKey(QStringView text);
//! All words of a choice, in the order of the enum.
template<class Enum>
[[nodiscard]] QStringList keysOf();

} // namespace Trustgauge

Q_DECLARE_METATYPE(Trustgauge::TenantConfig)
