#pragma once

#include "core/config/tenant.h"
#include "core/doctor/doctorcheck.h"

#include <optional>

namespace Trustgauge {

//! Every fault that the doctor can tell apart. What each means, what mends it and where is a table.
enum class DoctorFault {
    TenantIdMalformed,
    ClientIdMalformed,
    IntervalOutOfRange,
    CaFileUnusable,
    SecretMissing,
    SecretIsId,
    SecretQuoted,
    KeychainSilent,
    SecretEndsSoon,
    SecretDatePassed,
    CertificateMissing,
    CertificateNotPem,
    CertificateWithoutKey,
    CertificateKeyEncrypted,
    CertificateKeyUnsuitable,
    CertificateAbsent,
    CertificateOfAnotherKey,
    CertificateNotYetValid,
    CertificateExpired,
    CertificateEndsSoon,
    HostNotFound,
    NoNameServer,
    ConnectionRefused,
    TlsUntrusted,
    ProxyCredentials,
    ProxyUnreachable,
    ProxyRefused,
    NoAuthorities,
    ProxyPage,
    NoAnswer,
    NotTheService,
    ServiceDown,
    TooManyCalls,
    TenantUnknown,
    TenantMalformed,
    TenantMissing,
    OtherCloud,
    CloudMismatch,
    CloudUnknown,
    AppUnknown,
    AppNotConsented,
    AppDisabled,
    AppIdInvalid,
    AppIsPublic,
    AppMisconfigured,
    SecretWrong,
    SecretTruncated,
    SecretExpired,
    SecretNotSent,
    CertificateRefused,
    CertificateUnregistered,
    AssertionTime,
    AssertionAudience,
    ResourceMissing,
    ResourceDisabled,
    ResourceNotListed,
    ScopeWrong,
    RequestMalformed,
    NotAssigned,
    ConsentMissing,
    ConsentDeclined,
    ConsentUnderWay,
    NotSubscribed,
    AccessBlocked,
    ConditionalAccess,
    TenantRestrictions,
    TenantDormant,
    AdminNeeded,
    TokenRefused,
    PolicyRefused,
    TokenOfOtherTenant,
    TokenOfOtherApp,
    WrongAudience,
    DelegatedToken,
    NoRoles,
    RoleMissing,
    RoleUnused,
    RolesInExcess,
    TokenRejected,
    AccountInactive,
    ApiRoleMissing,
    ConsentSpreading,
    ApiForbidden,
    VulnerabilitiesForbidden,
    FeatureOff,
    NoVulnerabilityLicence,
    NoDevices,
    WrongApiHost,
    AnswerUnreadable,
    CallRefused,
    OptionalDataMissing,
    ClockWrong,
    IntervalTooShort,
    QuotaTaken,
    PublishRefused,
    PublishNoSecret,
    PublishClientCertificate,
    PublishRedirects,
    PublishNotAProxy,
    TopicUnlisted,
};

//! Which page a remedy leads to.
enum class LinkKind {
    None,
    Consent,
    AppCredentials,
    AppPermissions,
    EnterpriseApps,
    Tenant,
    Portal,
    ErrorPage,
    ApiHosts
};

struct DoctorFaultEntry
{
    DoctorFault advice;
    FaultClass faultClass;
    LinkKind link;
    const char *meaning; //!< source texts of context "Doctor"
    const char *remedy;  //!< `%1`: the permissions that scoring needs
};

//! The entry of a fault; every fault has one.
[[nodiscard]] const DoctorFaultEntry &entryOf(DoctorFault advice);

//! What the sign-in service means by a refusal: by the first number that is known, else by the OAuth `error`, else by
//! the HTTP status. Numbers can change, so the fallbacks always give an answer.
//! \param description of the refusal: some numbers stand for several faults, which only their sentences tell apart
[[nodiscard]] DoctorFault faultForSignIn(int aadsts, const QString &oauthError, int httpStatus,
                                         const QString &description = {});

//! What the Defender API means by an answer other than success. \param code and \param message of its error object
[[nodiscard]] DoctorFault faultForApi(int httpStatus, const QString &code, const QString &message);

//! Every AADSTS number of the table.
[[nodiscard]] QList<int> knownSignInCodes();

//! Where the consent page goes back to: the portal of the tenant's cloud, which the app registration must name.
[[nodiscard]] QString consentReturn(const TenantConfig &tenant);
//! The admin-consent address of a tenant: login host by cloud, style by token version.
[[nodiscard]] QString consentLink(const TenantConfig &tenant);
//! The address of a page for this tenant; empty for None. \param aadsts for ErrorPage, 0: none
[[nodiscard]] QString linkOf(LinkKind kind, const TenantConfig &tenant, int aadsts = 0);
//! Whether a link may be opened: https, a known host of Microsoft's sign-in, portals or documentation, the default
//! port, and no user name in it.
[[nodiscard]] bool isTrustedLink(const QString &link);

} // namespace Trustgauge
