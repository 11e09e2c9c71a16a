#pragma once

#include "core/config/tenant.h"
#include "core/doctor/doctorcheck.h"

#include <optional>

namespace Trustgauge {

//! All faults that the doctor distinguishes. A table has the meaning, the remedy and the link of each.
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

//! The page that a remedy links to.
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
    const char *meaning; //!< source texts of context "Doctor"; a sentence or a clause
    const char *remedy;  //!< `%1`: the roles required for scoring
};

//! The table entry of a fault.
[[nodiscard]] const DoctorFaultEntry &entryOf(DoctorFault advice);

//! The fault behind a refusal of the sign-in service: by the first known AADSTS number, else by the OAuth `error`, else
//! by the HTTP status. Always finds one, because numbers can change.
//! \param description text of the refusal; distinguishes numbers with several meanings
[[nodiscard]] DoctorFault faultForSignIn(int aadsts, const QString &oauthError, int httpStatus,
                                         const QString &description = {});

//! The fault behind an API response that is not a success. \param code and \param message from its error object
[[nodiscard]] DoctorFault faultForApi(int httpStatus, const QString &code, const QString &message);

//! Every AADSTS number of the table.
[[nodiscard]] QList<int> knownSignInCodes();

//! The redirect address of the consent page: the portal of the tenant's cloud, which the app registration must list.
[[nodiscard]] QString consentReturn(const TenantConfig &tenant);
//! The admin consent link of a tenant: host by cloud, form by token version.
[[nodiscard]] QString consentLink(const TenantConfig &tenant);
//! The link to a page for this tenant; empty for None. \param aadsts for ErrorPage; 0: none
[[nodiscard]] QString linkOf(LinkKind kind, const TenantConfig &tenant, int aadsts = 0);
//! Whether a link may be opened: https, a known host (Microsoft sign-in, portals or documentation), the default port,
//! and no user name.
[[nodiscard]] bool isTrustedLink(const QString &link);

} // namespace Trustgauge
