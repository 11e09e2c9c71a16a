#include "core/doctor/doctorfault.h"

#include "core/auth/certificatefault.h"
#include "core/config/cloudfacts.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace Trustgauge {

namespace {

constexpr auto Config = FaultClass::Configuration;
constexpr auto Access = FaultClass::Access;
constexpr auto Net = FaultClass::Network;

constexpr DoctorFaultEntry ofCertificate(DoctorFault advice, LinkKind link, CertificateFault fault)
{
    return {advice, Access, link, factsOf(fault).meaning, factsOf(fault).remedy};
}

// In the order of the enum.
constexpr DoctorFaultEntry entries[]{
    {DoctorFault::TenantIdMalformed, Config, LinkKind::Tenant,
     QT_TRANSLATE_NOOP("Doctor", "The tenant id is no GUID, so no tenant can be asked for."),
     QT_TRANSLATE_NOOP("Doctor", "Copy the tenant id from the overview page of Microsoft Entra ID.")},
    {DoctorFault::ClientIdMalformed, Config, LinkKind::Tenant,
     QT_TRANSLATE_NOOP("Doctor", "The client id is no GUID, so no application can sign in."),
     QT_TRANSLATE_NOOP("Doctor", "Copy the application (client) id from the overview page of the app registration.")},
    {DoctorFault::IntervalOutOfRange, Config, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The poll interval is outside 10 to 1440 minutes."),
     QT_TRANSLATE_NOOP("Doctor", "Set a poll interval of 10 to 1440 minutes; 60 suits most tenants.")},
    {DoctorFault::CaFileUnusable, Config, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The file of the own certificate authority holds no certificate."),
     QT_TRANSLATE_NOOP("Doctor", "Name a readable PEM file as caFile, or take the setting out.")},
    {DoctorFault::SecretMissing, Access, LinkKind::AppCredentials,
     QT_TRANSLATE_NOOP("Doctor", "There is no client secret for this tenant, so no call was made."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Create a client secret in the app registration and store its value here, in the tenant's "
                       "settings or with 'trustgauge-cli secret set'.")},
    {DoctorFault::SecretIsId, Access, LinkKind::AppCredentials,
     QT_TRANSLATE_NOOP("Doctor", "The client secret is a GUID: the id of the secret was pasted, not its value."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Paste the secret's value. The portal shows it once, when the secret is created; if it is gone, "
                       "create a new secret.")},
    {DoctorFault::SecretQuoted, Access, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The client secret stands in quotes, which are no part of it."),
     QT_TRANSLATE_NOOP("Doctor", "Store the secret again without the quotes.")},
    {DoctorFault::KeychainSilent, Access, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The keychain did not give out the client secret."),
     QT_TRANSLATE_NOOP("Doctor", "Unlock the keychain, or give the secret for this session only.")},
    {DoctorFault::SecretEndsSoon, Access, LinkKind::AppCredentials,
     QT_TRANSLATE_NOOP("Doctor", "By the date that was noted for it, the client secret expires soon."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Create a new client secret in the app registration and replace the stored one; until then both "
                       "are valid, so no poll is lost.")},
    {DoctorFault::SecretDatePassed, Access, LinkKind::AppCredentials,
     QT_TRANSLATE_NOOP("Doctor",
                       "By the date that was noted for it, the client secret has expired. The sign-in service has the "
                       "last word, so the checks go on."),
     QT_TRANSLATE_NOOP(
         "Doctor", "Replace the secret. If an access token is still given out, note the secret's right expiry date.")},
    {DoctorFault::CertificateMissing, Access, LinkKind::AppCredentials,
     QT_TRANSLATE_NOOP("Doctor",
                       "There is no certificate with its private key at hand for this tenant, so no call was made."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Store the PEM text of the private key and the certificate, by replacing the tenant's certificate "
                       "or with 'trustgauge-cli secret set'.")},
    ofCertificate(DoctorFault::CertificateNotPem, LinkKind::AppCredentials, CertificateFault::NotPem),
    ofCertificate(DoctorFault::CertificateWithoutKey, LinkKind::None, CertificateFault::NoKey),
    ofCertificate(DoctorFault::CertificateKeyEncrypted, LinkKind::None, CertificateFault::KeyEncrypted),
    ofCertificate(DoctorFault::CertificateKeyUnsuitable, LinkKind::AppCredentials, CertificateFault::KeyUnsuitable),
    ofCertificate(DoctorFault::CertificateAbsent, LinkKind::None, CertificateFault::NoCertificate),
    ofCertificate(DoctorFault::CertificateOfAnotherKey, LinkKind::None, CertificateFault::KeyOfAnother),
    ofCertificate(DoctorFault::CertificateNotYetValid, LinkKind::AppCredentials, CertificateFault::NotYetValid),
    ofCertificate(DoctorFault::CertificateExpired, LinkKind::AppCredentials, CertificateFault::Expired),
    {DoctorFault::CertificateEndsSoon, Access, LinkKind::AppCredentials,
     QT_TRANSLATE_NOOP("Doctor", "The certificate expires soon."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Make a new certificate, upload it under Certificates and secrets, and replace the stored one; "
                       "until then both are valid.")},
    {DoctorFault::HostNotFound, Net, LinkKind::ApiHosts,
     QT_TRANSLATE_NOOP("Doctor", "The name of the host cannot be resolved."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Check the network connection, the DNS server, and the host's spelling in the settings.")},
    {DoctorFault::NoNameServer, Net, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "No DNS server answered, so that nobody knows whether there is such a host."),
     QT_TRANSLATE_NOOP("Doctor", "Check the network connection and the DNS servers of this computer, and try again; the "
                                 "settings need no change.")},
    {DoctorFault::ConnectionRefused, Net, LinkKind::ApiHosts,
     QT_TRANSLATE_NOOP("Doctor", "The host refuses the connection; a firewall may be in the way."),
     QT_TRANSLATE_NOOP(
         "Doctor", "Let this computer reach the host and port that the evidence names, directly or through the proxy.")},
    {DoctorFault::TlsUntrusted, Net, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor",
                       "The host's certificate is not trusted. The chain names who issued it: a company's inspecting "
                       "proxy shows itself by its own authority."),
     QT_TRANSLATE_NOOP("Doctor",
                       "If the issuer is your company's, name its certificate as caFile or exempt the host from "
                       "inspection. Otherwise do not go on: somebody is in between.")},
    {DoctorFault::ProxyCredentials, Net, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The proxy wants its own user name and password (HTTP 407)."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Give the proxy's credentials, or have the network team let the host through without them.")},
    {DoctorFault::ProxyUnreachable, Net, LinkKind::None, QT_TRANSLATE_NOOP("Doctor", "The proxy cannot be reached."),
     QT_TRANSLATE_NOOP("Doctor", "Check the proxy address in the tenant's settings and in the system.")},
    {DoctorFault::ProxyRefused, Net, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The proxy does not let this computer through to the host."),
     QT_TRANSLATE_NOOP("Doctor", "Have the proxy's administrator allow the host, with a logon that this program has "
                                 "(Basic, Digest or NTLM) or without one.")},
    {DoctorFault::NoAuthorities, Net, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "This system has no certificate authority at all, so that no host can be trusted."),
     QT_TRANSLATE_NOOP("Doctor", "Install the system's certificate authorities (the package ca-certificates), or name "
                                 "those to trust as caFile.")},
    {DoctorFault::ProxyPage, Net, LinkKind::ApiHosts,
     QT_TRANSLATE_NOOP("Doctor",
                       "A web page came back in place of the service's answer: a proxy or a sign-in page of the network "
                       "stands in between."),
     QT_TRANSLATE_NOOP("Doctor", "Sign in to the network, or have the network team let the host through unchanged.")},
    {DoctorFault::NoAnswer, Net, LinkKind::ApiHosts,
     QT_TRANSLATE_NOOP("Doctor", "The connection broke, or no answer came in time."),
     QT_TRANSLATE_NOOP("Doctor", "Check the network and the firewall, then run the check again.")},
    {DoctorFault::NotTheService, Net, LinkKind::ApiHosts,
     QT_TRANSLATE_NOOP("Doctor", "What answers there is not the expected service."),
     QT_TRANSLATE_NOOP("Doctor", "Check the host in the tenant's endpoints; leave it out to use the cloud's own.")},
    {DoctorFault::ServiceDown, Net, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The service reports a fault of its own."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Run the check again in a few minutes; if it stays, look at the service health of the tenant.")},
    {DoctorFault::TooManyCalls, Net, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The service asks for a pause: too many calls were made."),
     QT_TRANSLATE_NOOP("Doctor", "Wait a few minutes, then run the check again.")},
    {DoctorFault::TenantUnknown, Access, LinkKind::Tenant,
     QT_TRANSLATE_NOOP("Doctor",
                       "The sign-in service does not know this tenant: a wrong id, a wrong cloud, or a deleted tenant."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Compare the tenant id with the overview page of Microsoft Entra ID, and check the cloud.")},
    {DoctorFault::TenantMalformed, Access, LinkKind::Tenant,
     QT_TRANSLATE_NOOP("Doctor", "The sign-in service does not take the tenant id for one."),
     QT_TRANSLATE_NOOP("Doctor", "Copy the tenant id from the overview page of Microsoft Entra ID.")},
    {DoctorFault::TenantMissing, Access, LinkKind::Tenant,
     QT_TRANSLATE_NOOP("Doctor", "The sign-in went to an address for all tenants, which an application cannot use."),
     QT_TRANSLATE_NOOP("Doctor", "Set the id of the one tenant in the tenant's settings.")},
    {DoctorFault::OtherCloud, Access, LinkKind::ErrorPage,
     QT_TRANSLATE_NOOP("Doctor", "The tenant or the application belongs to another national cloud."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Choose the right cloud in the tenant's settings, and register the application there.")},
    {DoctorFault::CloudMismatch, Access, LinkKind::Tenant,
     QT_TRANSLATE_NOOP("Doctor", "The tenant lives in another cloud than the one that is configured."),
     QT_TRANSLATE_NOOP("Doctor", "Change the tenant's cloud to the one that the evidence names.")},
    {DoctorFault::CloudUnknown, Access, LinkKind::None,
     QT_TRANSLATE_NOOP(
         "Doctor", "The sign-in service names a cloud that Trustgauge does not know, so the tenant's settings cannot "
                   "fit it. Defender for Endpoint has its API in the commercial and the US government clouds only."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Check the tenant id and the sign-in host. A tenant of another national cloud (China, Germany) "
                       "cannot be asked.")},
    {DoctorFault::AppUnknown, Access, LinkKind::Consent,
     QT_TRANSLATE_NOOP("Doctor",
                       "The tenant does not know this application: a wrong client id, a wrong tenant, or an application "
                       "of another tenant that nobody consented to here."),
     QT_TRANSLATE_NOOP(
         "Doctor",
         "Compare client id and tenant id with the app registration; then open the consent link in this tenant.")},
    {DoctorFault::AppNotConsented, Access, LinkKind::Consent,
     QT_TRANSLATE_NOOP(
         "Doctor",
         "The application has no service principal in this tenant; consent may have been given in another one."),
     QT_TRANSLATE_NOOP("Doctor", "Have an administrator of this tenant open the consent link.")},
    {DoctorFault::AppDisabled, Access, LinkKind::EnterpriseApps,
     QT_TRANSLATE_NOOP("Doctor", "The application is disabled in the tenant."),
     QT_TRANSLATE_NOOP("Doctor", "Enable sign-in for it under Enterprise applications, Properties.")},
    {DoctorFault::AppIdInvalid, Access, LinkKind::Tenant,
     QT_TRANSLATE_NOOP("Doctor", "The sign-in service does not take the client id for one."),
     QT_TRANSLATE_NOOP("Doctor", "Copy the application (client) id from the overview page of the app registration.")},
    {DoctorFault::AppIsPublic, Access, LinkKind::AppCredentials,
     QT_TRANSLATE_NOOP("Doctor",
                       "The application is registered as a public client, which cannot sign in with a secret."),
     QT_TRANSLATE_NOOP("Doctor", "Use an app registration of the type Web with a client secret.")},
    {DoctorFault::AppMisconfigured, Access, LinkKind::AppPermissions,
     QT_TRANSLATE_NOOP("Doctor", "The app registration lists its permissions wrongly."),
     QT_TRANSLATE_NOOP("Doctor", "Remove what is obsolete under API permissions, add the WindowsDefenderATP application "
                                 "permissions, and grant admin consent again.")},
    {DoctorFault::SecretWrong, Access, LinkKind::AppCredentials,
     QT_TRANSLATE_NOOP("Doctor",
                       "The client secret is wrong: mistyped, of another application, deleted, or created less than a "
                       "minute ago."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Paste the secret's value again; if it is gone, create a new secret and wait a minute.")},
    {DoctorFault::SecretTruncated, Access, LinkKind::AppCredentials,
     QT_TRANSLATE_NOOP(
         "Doctor",
         "The client secret is wrong, and it does not look whole: a part is missing or white space was copied along."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Copy the whole value of the secret again, without blanks; if it is gone, create a new secret.")},
    {DoctorFault::SecretExpired, Access, LinkKind::AppCredentials,
     QT_TRANSLATE_NOOP("Doctor", "The client secret has expired."),
     QT_TRANSLATE_NOOP("Doctor", "Create a new client secret in the app registration and store its value here.")},
    {DoctorFault::SecretNotSent, Access, LinkKind::AppCredentials,
     QT_TRANSLATE_NOOP(
         "Doctor",
         "The sign-in service received neither a client secret nor a signed request; something may have changed it on the way."),
     QT_TRANSLATE_NOOP("Doctor", "Store the client secret again; if it stays, look for a proxy that changes requests.")},
    {DoctorFault::CertificateRefused, Access, LinkKind::AppCredentials,
     QT_TRANSLATE_NOOP("Doctor", "The application's certificate was refused."),
     QT_TRANSLATE_NOOP("Doctor", "Upload the public certificate under Certificates and secrets, and check the clock.")},
    {DoctorFault::CertificateUnregistered, Access, LinkKind::AppCredentials,
     QT_TRANSLATE_NOOP("Doctor",
                       "The app registration does not hold this certificate: it was never uploaded, it was removed, or "
                       "the application is another one."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Compare the thumbprint with those under Certificates and secrets, and upload the public "
                       "certificate there.")},
    {DoctorFault::AssertionTime, Access, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The signed sign-in request is outside its time: this computer's clock is wrong."),
     QT_TRANSLATE_NOOP("Doctor", "Set this computer's clock by a time server.")},
    {DoctorFault::AssertionAudience, Access, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor",
                       "The signed sign-in request is made out to another address than the sign-in service's own: the "
                       "login endpoint of the settings is not the cloud's."),
     QT_TRANSLATE_NOOP("Doctor", "Take the login endpoint out of the tenant's endpoints to use the cloud's own.")},
    {DoctorFault::ResourceMissing, Access, LinkKind::Portal,
     QT_TRANSLATE_NOOP("Doctor",
                       "The tenant does not know the Defender for Endpoint API: Defender was never set up there, or the "
                       "audience is wrong."),
     QT_TRANSLATE_NOOP(
         "Doctor",
         "Check the audience in the tenant's endpoints; otherwise set Defender for Endpoint up in this tenant.")},
    {DoctorFault::ResourceDisabled, Access, LinkKind::EnterpriseApps,
     QT_TRANSLATE_NOOP(
         "Doctor",
         "The Defender for Endpoint API is disabled in the tenant: a subscription lapsed, or somebody disabled it."),
     QT_TRANSLATE_NOOP("Doctor", "Renew the licence, or enable WindowsDefenderATP under Enterprise applications.")},
    {DoctorFault::ResourceNotListed, Access, LinkKind::AppPermissions,
     QT_TRANSLATE_NOOP("Doctor", "The app registration has no permission for the Defender for Endpoint API."),
     QT_TRANSLATE_NOOP("Doctor", "Add the WindowsDefenderATP application permissions %1, and grant admin consent.")},
    {DoctorFault::ScopeWrong, Access, LinkKind::ErrorPage,
     QT_TRANSLATE_NOOP("Doctor", "The audience that the token was asked for is not valid."),
     QT_TRANSLATE_NOOP("Doctor", "Take the audience out of the tenant's endpoints to use the cloud's own.")},
    {DoctorFault::RequestMalformed, Access, LinkKind::ErrorPage,
     QT_TRANSLATE_NOOP("Doctor",
                       "The sign-in service found the request malformed; something may have changed it on the way."),
     QT_TRANSLATE_NOOP(
         "Doctor",
         "Check the token version and the endpoints of the tenant; if they are right, report this as a fault of Trustgauge.")},
    {DoctorFault::NotAssigned, Access, LinkKind::Consent,
     QT_TRANSLATE_NOOP("Doctor",
                       "The Defender API wants an assignment, and the application has none: consent is missing."),
     QT_TRANSLATE_NOOP("Doctor", "Have an administrator open the consent link.")},
    {DoctorFault::ConsentMissing, Access, LinkKind::Consent,
     QT_TRANSLATE_NOOP("Doctor", "Nobody has consented to this application."),
     QT_TRANSLATE_NOOP("Doctor", "Have an administrator open the consent link.")},
    {DoctorFault::ConsentDeclined, Access, LinkKind::Consent, QT_TRANSLATE_NOOP("Doctor", "The consent was declined."),
     QT_TRANSLATE_NOOP("Doctor", "Open the consent link again and accept.")},
    {DoctorFault::ConsentUnderWay, Access, LinkKind::EnterpriseApps,
     QT_TRANSLATE_NOOP("Doctor", "The consent is still being set up, or a half-made service principal is in its way."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Wait a few minutes and try again; if it stays, delete the orphaned enterprise application.")},
    {DoctorFault::NotSubscribed, Access, LinkKind::Portal,
     QT_TRANSLATE_NOOP("Doctor", "The organisation has no subscription to a service that the application asks for."),
     QT_TRANSLATE_NOOP("Doctor", "Buy or enable that service, or remove its API from the app registration.")},
    {DoctorFault::AccessBlocked, Access, LinkKind::EnterpriseApps,
     QT_TRANSLATE_NOOP("Doctor", "The application cannot be used now; an administrator or Microsoft has blocked it."),
     QT_TRANSLATE_NOOP("Doctor", "Look at the application under Enterprise applications, or ask Microsoft's support.")},
    {DoctorFault::ConditionalAccess, Access, LinkKind::EnterpriseApps,
     QT_TRANSLATE_NOOP("Doctor", "A Conditional Access or security policy blocks the sign-in."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Have an administrator find the policy in the service principal sign-in log by the correlation "
                       "id, and except this application or this location.")},
    {DoctorFault::TenantRestrictions, Access, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The company's proxy restricts which tenants may be signed in to."),
     QT_TRANSLATE_NOOP("Doctor", "Have the network team allow this tenant in the proxy's tenant restrictions.")},
    {DoctorFault::TenantDormant, Access, LinkKind::Tenant,
     QT_TRANSLATE_NOOP("Doctor", "The tenant is blocked because it was not used for long."),
     QT_TRANSLATE_NOOP("Doctor", "Have an administrator of the tenant sign in and reactivate it.")},
    {DoctorFault::AdminNeeded, Access, LinkKind::Consent,
     QT_TRANSLATE_NOOP("Doctor", "Who opened the consent page may not consent for the tenant."),
     QT_TRANSLATE_NOOP("Doctor", "Have an administrator open the consent link.")},
    {DoctorFault::TokenRefused, Access, LinkKind::ErrorPage,
     QT_TRANSLATE_NOOP("Doctor", "The sign-in service refused the application."),
     QT_TRANSLATE_NOOP(
         "Doctor", "Look the code up on the linked page; the correlation id finds the sign-in in the tenant's log.")},
    {DoctorFault::PolicyRefused, Access, LinkKind::ErrorPage,
     QT_TRANSLATE_NOOP("Doctor", "A policy of the tenant or a missing assignment stops the sign-in."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Have an administrator look the correlation id up in the service principal sign-in log.")},
    {DoctorFault::TokenOfOtherTenant, Access, LinkKind::Tenant,
     QT_TRANSLATE_NOOP("Doctor", "The token was issued by another tenant than the configured one."),
     QT_TRANSLATE_NOOP("Doctor", "Correct the tenant id, or the login endpoint that answers for another tenant.")},
    {DoctorFault::TokenOfOtherApp, Access, LinkKind::Tenant,
     QT_TRANSLATE_NOOP("Doctor", "The token was issued to another application than the configured one."),
     QT_TRANSLATE_NOOP("Doctor", "Correct the client id, and store the secret of that application.")},
    {DoctorFault::WrongAudience, Access, LinkKind::ApiHosts,
     QT_TRANSLATE_NOOP("Doctor", "The token is meant for another API, which Defender for Endpoint will not accept."),
     QT_TRANSLATE_NOOP("Doctor", "Take the audience out of the tenant's endpoints to use the cloud's own.")},
    {DoctorFault::DelegatedToken, Access, LinkKind::AppPermissions,
     QT_TRANSLATE_NOOP(
         "Doctor",
         "The token speaks for a user: its permissions are delegated ones, and it sees only what that user may see."),
     QT_TRANSLATE_NOOP(
         "Doctor",
         "Remove the delegated permissions, add the same ones as application permissions, and grant admin consent.")},
    {DoctorFault::NoRoles, Access, LinkKind::Consent,
     QT_TRANSLATE_NOOP("Doctor",
                       "The token carries no permission at all: consent was never given in this tenant, it was given in "
                       "another tenant, or only delegated permissions were added."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Add %1 as application permissions and have an administrator open the consent link. A token "
                       "issued before does not change.")},
    {DoctorFault::RoleMissing, Access, LinkKind::Consent,
     QT_TRANSLATE_NOOP("Doctor", "Consent was given in part: the token lacks a permission that scoring needs."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Add the missing application permission and have an administrator open the consent link; each "
                       "added permission needs a new grant.")},
    {DoctorFault::RoleUnused, Access, LinkKind::AppPermissions,
     QT_TRANSLATE_NOOP("Doctor",
                       "The vendor's guide asks for this permission, but it is not granted. Scoring does not use it."),
     QT_TRANSLATE_NOOP(
         "Doctor",
         "Nothing to do for scoring. Grant it if the vendor's connector needs it or, for alerts, to see a device's open alerts here.")},
    {DoctorFault::RolesInExcess, Access, LinkKind::AppPermissions,
     QT_TRANSLATE_NOOP("Doctor", "The application may do more than it needs to; a stolen secret would do more harm."),
     QT_TRANSLATE_NOOP(
         "Doctor",
         "Remove the permissions that the evidence names from the app registration, and grant admin consent again.")},
    {DoctorFault::TokenRejected, Access, LinkKind::ApiHosts,
     QT_TRANSLATE_NOOP("Doctor",
                       "The Defender API rejects the fresh token as expired, malformed or meant for another API."),
     QT_TRANSLATE_NOOP("Doctor", "Check the audience and the API host of the tenant, and this computer's clock.")},
    {DoctorFault::AccountInactive, Access, LinkKind::Portal,
     QT_TRANSLATE_NOOP("Doctor",
                       "Defender for Endpoint is not active in the tenant: no licence, a trial that ended, or a first "
                       "activation that is still running."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Check the licence in the Defender portal. After a first activation wait up to twelve hours.")},
    {DoctorFault::ApiRoleMissing, Access, LinkKind::Consent,
     QT_TRANSLATE_NOOP("Doctor", "The Defender API misses a permission in the token."),
     QT_TRANSLATE_NOOP(
         "Doctor",
         "Add the permission that the evidence names as an application permission and have an administrator open the consent link.")},
    {DoctorFault::ConsentSpreading, Access, LinkKind::None,
     QT_TRANSLATE_NOOP(
         "Doctor", "The token carries the permission, but the API does not see it yet: consent was given a moment ago."),
     QT_TRANSLATE_NOOP("Doctor", "Wait a few minutes, then run the check again; it fetches a fresh token.")},
    {DoctorFault::ApiForbidden, Access, LinkKind::Portal,
     QT_TRANSLATE_NOOP("Doctor", "The Defender API forbids this call although the token carries the permission."),
     QT_TRANSLATE_NOOP(
         "Doctor", "Check the audience of the tenant, its licence, and its role-based access in the Defender portal.")},
    {DoctorFault::VulnerabilitiesForbidden, Access, LinkKind::Portal,
     QT_TRANSLATE_NOOP("Doctor",
                       "The Defender API forbids vulnerabilities although the permission is granted and devices can be "
                       "read; a licence or a tenant feature is suspected."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Check that the tenant's plan includes vulnerability management and that it is turned on.")},
    {DoctorFault::FeatureOff, Access, LinkKind::Portal,
     QT_TRANSLATE_NOOP("Doctor", "The tenant has this feature turned off, or no licence for it."),
     QT_TRANSLATE_NOOP("Doctor", "Turn the feature on in the Defender portal, or check the tenant's plan.")},
    {DoctorFault::NoVulnerabilityLicence, Access, LinkKind::Portal,
     QT_TRANSLATE_NOOP("Doctor", "The tenant has no licence for vulnerability management, as with Plan 1."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Get Plan 2, Defender for Business or Defender Vulnerability Management, or set the tenant's "
                       "vulnerability source to none.")},
    {DoctorFault::NoDevices, Access, LinkKind::Portal,
     QT_TRANSLATE_NOOP("Doctor", "The API gives out no device: nothing is onboarded, or nothing has reported lately."),
     QT_TRANSLATE_NOOP("Doctor", "Onboard devices in the Defender portal, or check that this is the right tenant.")},
    {DoctorFault::WrongApiHost, Net, LinkKind::ApiHosts,
     QT_TRANSLATE_NOOP("Doctor",
                       "The host answers, but the Defender API is not there; it may be the host of another cloud."),
     QT_TRANSLATE_NOOP("Doctor", "Check the cloud and the API host of the tenant.")},
    {DoctorFault::AnswerUnreadable, Net, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The answer is not what the Defender API documents."),
     QT_TRANSLATE_NOOP("Doctor", "Look for a proxy that changes answers; if there is none, try again later.")},
    {DoctorFault::CallRefused, Net, LinkKind::None, QT_TRANSLATE_NOOP("Doctor", "The Defender API refused the call."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Check the API host of the tenant; the target id in the evidence is for Microsoft's support.")},
    {DoctorFault::OptionalDataMissing, Access, LinkKind::Portal,
     QT_TRANSLATE_NOOP("Doctor", "This data is refused. Devices are scored without it."),
     QT_TRANSLATE_NOOP(
         "Doctor",
         "Check the feature and the plan in the Defender portal, or leave this source out in the tenant's settings.")},
    {DoctorFault::ClockWrong, Config, LinkKind::None,
     QT_TRANSLATE_NOOP(
         "Doctor",
         "This computer's clock and the service's differ by more than five minutes; ages of devices come out wrong."),
     QT_TRANSLATE_NOOP("Doctor", "Set this computer's clock by a time server.")},
    {DoctorFault::IntervalTooShort, Config, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The tenant has more devices than one call each can cover within the poll interval."),
     QT_TRANSLATE_NOOP("Doctor", "Set the vulnerability source to auto or bulk, or make the poll interval longer.")},
    {DoctorFault::QuotaTaken, Net, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor",
                       "The quota of this tenant and application is used up, although the doctor makes few calls: "
                       "another program or another copy uses the same application."),
     QT_TRANSLATE_NOOP(
         "Doctor", "Stop the other copy, or register an application of its own for Trustgauge; until then polls wait.")},
    {DoctorFault::PublishRefused, Access, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The REST proxy refuses the credentials."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Check the kind of authentication, the user and the secret in the tenant's publish settings.")},
    {DoctorFault::PublishNoSecret, Access, LinkKind::None,
     QT_TRANSLATE_NOOP(
         "Doctor", "The tenant's publish settings want credentials, but the REST proxy's secret is not at hand, so it "
                   "was asked without any."),
     QT_TRANSLATE_NOOP(
         "Doctor",
         "Store the secret with the tenant's publish settings, or give it in TRUSTGAUGE_PUBLISH_SECRET; then run "
         "the check again.")},
    {DoctorFault::PublishClientCertificate, Access, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The REST proxy, or what stands in front of it, wants a client certificate, or another "
                                 "one than it was shown."),
     QT_TRANSLATE_NOOP("Doctor", "Name the PEM file of a certificate with its private key as clientCertificate in the "
                                 "tenant's publish settings; whoever runs the proxy says which authority issues it.")},
    {DoctorFault::PublishRedirects, Net, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The address of the REST proxy leads to another one, which is not followed."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Give the address it leads to in the tenant's publish settings, if it is the proxy's.")},
    {DoctorFault::PublishNotAProxy, Net, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "What answers there is no Kafka REST proxy with the configured API."),
     QT_TRANSLATE_NOOP("Doctor",
                       "Check the address, the API version and the cluster id in the tenant's publish settings.")},
    {DoctorFault::TopicUnlisted, Config, LinkKind::None,
     QT_TRANSLATE_NOOP("Doctor", "The REST proxy does not list a topic that scores are to go to."),
     QT_TRANSLATE_NOOP(
         "Doctor",
         "Create the topic, correct its name, or ignore this if the broker makes topics by itself or hides them.")},
};

struct SignInCode
{
    int code;
    DoctorFault advice;
};

// AADSTS numbers for applications that sign in by themselves, and for the consent page.
constexpr SignInCode signInCodes[]{
    {50001, DoctorFault::ResourceMissing},     {50012, DoctorFault::SecretWrong},
    {50013, DoctorFault::AssertionTime},       {50033, DoctorFault::ServiceDown},
    {50049, DoctorFault::OtherCloud},          {50059, DoctorFault::TenantMissing},
    {50128, DoctorFault::TenantMissing},       {50194, DoctorFault::TenantMissing},
    {50196, DoctorFault::TooManyCalls},        {53003, DoctorFault::ConditionalAccess},
    {53011, DoctorFault::ConditionalAccess},   {65001, DoctorFault::ConsentMissing},
    {65004, DoctorFault::ConsentDeclined},     {65005, DoctorFault::AppMisconfigured},
    {70001, DoctorFault::AppUnknown},          {70002, DoctorFault::SecretWrong},
    {70003, DoctorFault::RequestMalformed},    {70011, DoctorFault::ScopeWrong},
    {90002, DoctorFault::TenantUnknown},       {90006, DoctorFault::ServiceDown},
    {90012, DoctorFault::ServiceDown},         {90014, DoctorFault::RequestMalformed},
    {90019, DoctorFault::TenantMissing},       {90024, DoctorFault::ServiceDown},
    {90033, DoctorFault::ServiceDown},         {90038, DoctorFault::OtherCloud},
    {90055, DoctorFault::TooManyCalls},        {90094, DoctorFault::AdminNeeded},
    {90095, DoctorFault::AdminNeeded},         {500011, DoctorFault::ResourceMissing},
    {500014, DoctorFault::ResourceDisabled},   {500021, DoctorFault::TenantRestrictions},
    {500022, DoctorFault::TenantRestrictions}, {500133, DoctorFault::AssertionTime},
    {501051, DoctorFault::NotAssigned},        {530032, DoctorFault::ConditionalAccess},
    {650051, DoctorFault::ConsentUnderWay},    {650052, DoctorFault::NotSubscribed},
    {650054, DoctorFault::AppMisconfigured},   {650056, DoctorFault::AppMisconfigured},
    {650057, DoctorFault::ResourceNotListed},  {700011, DoctorFault::AppUnknown},
    {700016, DoctorFault::AppUnknown},         {700022, DoctorFault::ScopeWrong},
    {700023, DoctorFault::ScopeWrong},         {700024, DoctorFault::AssertionTime},
    {700025, DoctorFault::AppIsPublic},        {700027, DoctorFault::CertificateRefused},
    {700030, DoctorFault::CertificateRefused}, {700038, DoctorFault::AppIdInvalid},
    {900023, DoctorFault::TenantMalformed},    {900144, DoctorFault::RequestMalformed},
    {900382, DoctorFault::OtherCloud},         {900432, DoctorFault::OtherCloud},
    {900561, DoctorFault::RequestMalformed},   {901002, DoctorFault::RequestMalformed},
    {1000031, DoctorFault::AccessBlocked},     {1002012, DoctorFault::ScopeWrong},
    {5000225, DoctorFault::TenantDormant},     {7000112, DoctorFault::AppDisabled},
    {7000215, DoctorFault::SecretWrong},       {7000216, DoctorFault::SecretNotSent},
    {7000218, DoctorFault::SecretNotSent},     {7000222, DoctorFault::SecretExpired},
    {7000229, DoctorFault::AppNotConsented},   {9001023, DoctorFault::TenantMissing},
    {9002313, DoctorFault::RequestMalformed},
};

struct SignInText
{
    int code;
    const char *text; //!< part of the description; case-insensitive
    DoctorFault advice;
};

// Numbers with several meanings; those about certificates have a reason in brackets.
constexpr SignInText signInTexts[]{
    {50012, "audience", DoctorFault::AssertionAudience},
    {50012, "valid time range", DoctorFault::AssertionTime},
    {50012, "assertion", DoctorFault::CertificateRefused},
    {700023, "audience", DoctorFault::AssertionAudience},
    {700027, "expired", DoctorFault::CertificateExpired},
    {700027, "not found", DoctorFault::CertificateUnregistered},
    {700027, "not registered", DoctorFault::CertificateUnregistered},
};

struct OAuthError
{
    const char *error;
    DoctorFault advice;
};

constexpr OAuthError oauthErrors[]{
    {"invalid_request", DoctorFault::RequestMalformed},
    {"invalid_client", DoctorFault::SecretWrong},
    {"unauthorized_client", DoctorFault::AppUnknown},
    {"invalid_resource", DoctorFault::ResourceMissing},
    {"invalid_scope", DoctorFault::ScopeWrong},
    {"invalid_grant", DoctorFault::PolicyRefused},
    {"invalid_tenant", DoctorFault::TenantUnknown},
    {"invalid_instance", DoctorFault::OtherCloud},
    {"unsupported_grant_type", DoctorFault::RequestMalformed},
    {"interaction_required", DoctorFault::PolicyRefused},
    {"consent_required", DoctorFault::ConsentMissing},
    {"temporarily_unavailable", DoctorFault::ServiceDown},
    {"server_error", DoctorFault::ServiceDown},
};

struct ApiText
{
    int status;       //!< 0: any
    const char *code; //!< null: any
    const char *text; //!< part of the message, case-insensitive; null: any
    DoctorFault advice;
};

// The first match counts. A missing licence has been seen with status 401, not 403.
constexpr ApiText apiTexts[]{
    {0, nullptr, "No Tvm license", DoctorFault::NoVulnerabilityLicence},
    {0, nullptr, "Account mode is inactive", DoctorFault::AccountInactive},
    {0, nullptr, "Account is not provisioned", DoctorFault::AccountInactive},
    {403, nullptr, "Missing application roles", DoctorFault::ApiRoleMissing},
    {0, "DisabledFeature", nullptr, DoctorFault::FeatureOff},
    {403, nullptr, "feature is not enabled", DoctorFault::FeatureOff},
    {401, nullptr, nullptr, DoctorFault::TokenRejected},
    {403, nullptr, nullptr, DoctorFault::ApiForbidden},
    {404, "ResourceNotFound", nullptr, DoctorFault::NoDevices},
    {404, "NotFound", nullptr, DoctorFault::NoDevices},
    {404, nullptr, nullptr, DoctorFault::WrongApiHost},
    {429, nullptr, nullptr, DoctorFault::TooManyCalls},
};

QString entraPage(const TenantConfig &tenant, const QString &page)
{
    return QStringLiteral("https://%1/#view/%2").arg(QLatin1String(factsOf(tenant.cloud).entraHost), page);
}

QString appPage(const TenantConfig &tenant, const QString &menu)
{
    // Do not put anything but a GUID into a link.
    if (!isGuid(tenant.clientId))
        return entraPage(tenant, QStringLiteral("Microsoft_AAD_RegisteredApps/ApplicationsListBlade"));
    return entraPage(tenant, QStringLiteral("Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/%1/appId/%2")
                                 .arg(menu, tenant.clientId));
}

} // namespace

const DoctorFaultEntry &entryOf(DoctorFault advice)
{
    const auto index = static_cast<size_t>(advice);
    Q_ASSERT(index < std::size(entries) && entries[index].advice == advice);
    return entries[index];
}

DoctorFault faultForSignIn(int aadsts, const QString &oauthError, int httpStatus, const QString &description)
{
    for (const SignInText &known : signInTexts) {
        if (known.code == aadsts && description.contains(QLatin1String(known.text), Qt::CaseInsensitive))
            return known.advice;
    }
    for (const SignInCode &known : signInCodes) {
        if (known.code == aadsts)
            return known.advice;
    }
    for (const OAuthError &known : oauthErrors) {
        if (oauthError == QLatin1String(known.error))
            return known.advice;
    }
    if (httpStatus == 429)
        return DoctorFault::TooManyCalls;
    return httpStatus >= 500 ? DoctorFault::ServiceDown : DoctorFault::TokenRefused;
}

DoctorFault faultForApi(int httpStatus, const QString &code, const QString &message)
{
    for (const ApiText &known : apiTexts) {
        if ((known.status == 0 || known.status == httpStatus)
            && (known.code == nullptr || code.compare(QLatin1String(known.code), Qt::CaseInsensitive) == 0)
            && (known.text == nullptr || message.contains(QLatin1String(known.text), Qt::CaseInsensitive)))
            return known.advice;
    }
    return httpStatus >= 500 ? DoctorFault::ServiceDown : DoctorFault::CallRefused;
}

QList<int> knownSignInCodes()
{
    QList<int> codes;
    for (const SignInCode &known : signInCodes)
        codes << known.code;
    return codes;
}

namespace {

// The configured login host if it is a known one; people are never sent to other hosts.
QString consentHost(const TenantConfig &tenant)
{
    const QUrl login = tenant.loginUrl();
    const bool known = login.port() < 0 && cloudOfLoginHost(login.host()) != nullptr && isTrustedLink(login.toString());
    return known ? login.host() : QString::fromLatin1(factsOf(tenant.cloud).loginHost);
}

} // namespace

QString consentReturn(const TenantConfig &tenant)
{
    // By the host of the consent link, whatever the configured cloud.
    const CloudFacts *cloud = cloudOfLoginHost(consentHost(tenant));
    return QStringLiteral("https://%1")
        .arg(QLatin1String(cloud != nullptr ? cloud->azureHost : factsOf(tenant.cloud).azureHost));
}

QString consentLink(const TenantConfig &tenant)
{
    if (!isGuid(tenant.tenantId) || !isGuid(tenant.clientId))
        return {};
    const QString host = consentHost(tenant);
    if (host.isEmpty())
        return {};
    const QByteArray back = QUrl::toPercentEncoding(consentReturn(tenant));
    if (tenant.tokenVersion == TokenVersion::V1)
        return QStringLiteral("https://%1/%2/adminconsent?client_id=%3&redirect_uri=%4")
            .arg(host, tenant.tenantId, tenant.clientId, QString::fromLatin1(back));
    const QByteArray scope = (tenant.audienceInForce() + QStringLiteral("/.default")).toUtf8().toPercentEncoding();
    return QStringLiteral("https://%1/%2/v2.0/adminconsent?client_id=%3&scope=%4&redirect_uri=%5")
        .arg(host, tenant.tenantId, tenant.clientId, QString::fromLatin1(scope), QString::fromLatin1(back));
}

QString linkOf(LinkKind kind, const TenantConfig &tenant, int aadsts)
{
    switch (kind) {
    case LinkKind::None:
        return {};
    case LinkKind::Consent:
        return consentLink(tenant);
    case LinkKind::AppCredentials:
        return appPage(tenant, QStringLiteral("Credentials"));
    case LinkKind::AppPermissions:
        return appPage(tenant, QStringLiteral("CallAnAPI"));
    case LinkKind::EnterpriseApps:
        return entraPage(tenant, QStringLiteral("Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview"));
    case LinkKind::Tenant:
        return entraPage(tenant, QStringLiteral("Microsoft_AAD_IAM/TenantOverview.ReactView"));
    case LinkKind::Portal:
        return QStringLiteral("https://%1/").arg(QLatin1String(factsOf(tenant.cloud).portalHost));
    case LinkKind::ErrorPage:
        return aadsts > 0 ? QStringLiteral("https://%1/error?code=%2")
                                .arg(QString::fromLatin1(factsOf(tenant.cloud).loginHost))
                                .arg(aadsts)
                          : QStringLiteral("https://learn.microsoft.com/entra/identity-platform/reference-error-codes");
    case LinkKind::ApiHosts:
        return QStringLiteral("https://learn.microsoft.com/defender-endpoint/api/exposed-apis-list");
    }
    return {};
}

bool isTrustedLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QStringLiteral("https") || !url.userInfo().isEmpty() || url.port() > 0)
        return false;
    return isPageHost(url.host()) || url.host() == QStringLiteral("learn.microsoft.com");
}

} // namespace Trustgauge
