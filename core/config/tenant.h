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

//! The rule of `pollIntervalMinutes`, for files, the doctor and the window.
[[nodiscard]] bool isPollInterval(double minutes);
//! The same as a clause, to follow the key.
[[nodiscard]] Message pollIntervalRule();

//! The Kafka REST proxy to which a tenant's scores are published.
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
    QString proxy; //!< forward proxy: empty or `tenant`: that of the tenant; `none`; or a URL

    bool operator==(const PublishTarget &) const = default;
};

//! What a secret is for.
enum class SecretKind { Credential, ForwardProxy, RestProxy };

//! A tenant with its connector settings. Never contains a secret.
struct TenantConfig
{
    QString name;
    bool enabled = true;
    QString tenantId; //!< GUID, lower case
    QString clientId; //!< GUID, lower case
    Cloud cloud = Cloud::Commercial;
    Region region = Region::Global;
    int pollIntervalMinutes = 0; //!< 10..1440; 0: missing, never in a saved tenant
    VulnerabilitySource vulnerabilitySource = VulnerabilitySource::Auto;
    AntivirusSource antivirusSource = AntivirusSource::DeviceAvInfo;
    int completenessFloor = 50;                   //!< percent
    QString loginEndpoint, apiEndpoint, audience; //!< empty: those of the cloud
    QString profile = QStringLiteral("Trustgauge default");
    TokenVersion tokenVersion = TokenVersion::V2;
    CredentialKind credential = CredentialKind::Secret;
    QString proxy;  //!< URL; empty: the environment's or system's; `none`: no proxy
    QString caFile; //!< own certificate authority, PEM or DER
    std::optional<PublishTarget> publish;

    bool operator==(const TenantConfig &) const = default;

    //! Only known from a store that many share: it has no settings here, and is looked at.
    [[nodiscard]] bool isOnlyShared() const { return clientId.isEmpty(); }
    [[nodiscard]] QUrl loginUrl() const; //!< `loginEndpoint`, else that of the cloud
    [[nodiscard]] QUrl apiUrl() const;   //!< `apiEndpoint`, else that of the cloud and region
    [[nodiscard]] QString audienceInForce() const;
    //! Whether both are the same Entra tenant: compares cloud and id, not the name, which people choose.
    [[nodiscard]] bool isSameTenant(const TenantConfig &other) const
    {
        return !tenantId.isEmpty() && cloud == other.cloud
               && tenantId.compare(other.tenantId, Qt::CaseInsensitive) == 0;
    }
    //! Keychain key of the credential: `tenantId/clientId`.
    [[nodiscard]] QString secretKey() const { return tenantId + u'/' + clientId; }
    //! Keychain key of the REST proxy's secret: `tenantId/clientId/publish`.
    [[nodiscard]] QString publishSecretKey() const { return secretKey(SecretKind::RestProxy); }
    //! Keychain key of the forward proxy's password: `tenantId/clientId/proxy`.
    [[nodiscard]] QString proxySecretKey() const { return secretKey(SecretKind::ForwardProxy); }
    [[nodiscard]] QString secretKey(SecretKind kind) const;
    //! The forward proxy for publishing; values as of HttpSettings::proxy.
    [[nodiscard]] QString publishProxy() const;
};

//! How to provide a secret, since a tenants file has none; a clause.
[[nodiscard]] Message whereSecretsGo(SecretKind kind);

//! What the secret with this keychain key is for.
[[nodiscard]] SecretKind secretKindOf(QStringView key);

//! A fault in one field of a tenant.
struct FieldFault
{
    QString key;     //!< in the tenants file
    Message reason;  //!< a clause to follow the key
    Message inFiles; //!< additional advice for people who wrote the file, a clause; usually empty
    //! The reason with `inFiles`, for faults of files.
    [[nodiscard]] Message whole() const;
    bool operator==(const FieldFault &) const = default;
};

//! Checks each field and their combinations; empty when valid. Does not compare with other tenants.
[[nodiscard]] QList<FieldFault> tenantFaults(const TenantConfig &tenant);

//! A GUID without braces, in any case.
[[nodiscard]] bool isGuid(QStringView text);

// Words used in the tenants file.
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
