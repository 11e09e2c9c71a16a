#include "core/doctor/doctorcheck.h"

#include "core/base/exitcodes.h"
#include "core/base/facttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace Trustgauge {

namespace {

struct CheckFacts
{
    DoctorCheck check;
    const char *id; //!< used in reports
    DoctorStep step;
    const char *title;
    const char *purpose;
};

// In ladder order.
constexpr std::array<CheckFacts, doctorCheckCount> checks{{
    {DoctorCheck::ConfigTenantId, "config.tenantId", DoctorStep::Config, QT_TRANSLATE_NOOP("Doctor", "Tenant id"),
     QT_TRANSLATE_NOOP("Doctor", "The tenant id has the form of a GUID.")},
    {DoctorCheck::ConfigClientId, "config.clientId", DoctorStep::Config, QT_TRANSLATE_NOOP("Doctor", "Client id"),
     QT_TRANSLATE_NOOP("Doctor", "The client id has the form of a GUID.")},
    {DoctorCheck::ConfigInterval, "config.interval", DoctorStep::Config, QT_TRANSLATE_NOOP("Doctor", "Poll interval"),
     QT_TRANSLATE_NOOP("Doctor", "The poll interval lies within 10 to 1440 minutes.")},
    {DoctorCheck::SecretPresent, "secret.present", DoctorStep::Config,
     QT_TRANSLATE_NOOP("Doctor", "Client secret or certificate"),
     QT_TRANSLATE_NOOP("Doctor", "What the application signs in with is at hand and has the right form.")},
    {DoctorCheck::NetLogin, "net.login", DoctorStep::Discovery, QT_TRANSLATE_NOOP("Doctor", "Sign-in service reachable"),
     QT_TRANSLATE_NOOP("Doctor", "The sign-in service itself answers, not something in between.")},
    {DoctorCheck::TenantExists, "tenant.exists", DoctorStep::Discovery, QT_TRANSLATE_NOOP("Doctor", "Tenant exists"),
     QT_TRANSLATE_NOOP("Doctor", "The sign-in service knows the tenant.")},
    {DoctorCheck::TenantCloud, "tenant.cloud", DoctorStep::Discovery, QT_TRANSLATE_NOOP("Doctor", "Cloud of the tenant"),
     QT_TRANSLATE_NOOP("Doctor", "The tenant lives in the cloud that is configured.")},
    {DoctorCheck::TokenObtained, "token.obtained", DoctorStep::Token, QT_TRANSLATE_NOOP("Doctor", "Access token"),
     QT_TRANSLATE_NOOP("Doctor", "The application gets an access token with its secret or certificate.")},
    {DoctorCheck::TokenTenant, "token.tenant", DoctorStep::Token, QT_TRANSLATE_NOOP("Doctor", "Token of this tenant"),
     QT_TRANSLATE_NOOP("Doctor", "The token was issued by the configured tenant.")},
    {DoctorCheck::TokenApp, "token.app", DoctorStep::Token, QT_TRANSLATE_NOOP("Doctor", "Token of this application"),
     QT_TRANSLATE_NOOP("Doctor", "The token was issued to the configured application.")},
    {DoctorCheck::TokenAudience, "token.audience", DoctorStep::Token, QT_TRANSLATE_NOOP("Doctor", "Token for this API"),
     QT_TRANSLATE_NOOP("Doctor", "The token is meant for the Defender for Endpoint API.")},
    {DoctorCheck::TokenKind, "token.kind", DoctorStep::Token, QT_TRANSLATE_NOOP("Doctor", "Application token"),
     QT_TRANSLATE_NOOP("Doctor", "The token speaks for the application, not for a user.")},
    {DoctorCheck::RoleMachine, "role.machine", DoctorStep::Token,
     QT_TRANSLATE_NOOP("Doctor", "Permission to read devices"),
     QT_TRANSLATE_NOOP("Doctor", "The token carries Machine.Read.All, which scoring needs.")},
    {DoctorCheck::RoleVulnerability, "role.vulnerability", DoctorStep::Token,
     QT_TRANSLATE_NOOP("Doctor", "Permission to read vulnerabilities"),
     QT_TRANSLATE_NOOP("Doctor", "The token carries Vulnerability.Read.All, which scoring needs.")},
    {DoctorCheck::RoleAlert, "role.alert", DoctorStep::Token, QT_TRANSLATE_NOOP("Doctor", "Permission to read alerts"),
     QT_TRANSLATE_NOOP(
         "Doctor", "The token carries Alert.Read.All: a device's open alerts can be shown. Scoring does not need it.")},
    {DoctorCheck::RoleDiscoveryRead, "role.discoveryRead", DoctorStep::CloudApps,
     QT_TRANSLATE_NOOP("Doctor", "Permission discovery.read"),
     QT_TRANSLATE_NOOP("Doctor", "The Cloud App Security token carries discovery.read, which Trustgauge does not use.")},
    {DoctorCheck::RoleDiscoveryManage, "role.discoveryManage", DoctorStep::CloudApps,
     QT_TRANSLATE_NOOP("Doctor", "Permission discovery.manage"),
     QT_TRANSLATE_NOOP("Doctor",
                       "The Cloud App Security token carries discovery.manage, which Trustgauge does not use.")},
    {DoctorCheck::RoleExcess, "role.excess", DoctorStep::CloudApps,
     QT_TRANSLATE_NOOP("Doctor", "No more permissions than asked for"),
     QT_TRANSLATE_NOOP("Doctor", "The tokens carry no permission beyond those that are asked for.")},
    {DoctorCheck::NetApi, "net.api", DoctorStep::Machines, QT_TRANSLATE_NOOP("Doctor", "Defender API reachable"),
     QT_TRANSLATE_NOOP("Doctor", "The Defender API itself answers, not something in between.")},
    {DoctorCheck::ApiMachines, "api.machines", DoctorStep::Machines, QT_TRANSLATE_NOOP("Doctor", "Devices can be read"),
     QT_TRANSLATE_NOOP("Doctor", "The Defender API gives out the list of devices.")},
    {DoctorCheck::ApiAntivirus, "api.antivirus", DoctorStep::Antivirus,
     QT_TRANSLATE_NOOP("Doctor", "Antivirus data can be read"),
     QT_TRANSLATE_NOOP("Doctor", "The Defender API gives out the state of the antivirus.")},
    {DoctorCheck::ApiVulnerabilities, "api.vulnerabilities", DoctorStep::Vulnerabilities,
     QT_TRANSLATE_NOOP("Doctor", "Vulnerabilities can be read"),
     QT_TRANSLATE_NOOP("Doctor", "The Defender API gives out the vulnerabilities of devices.")},
    {DoctorCheck::ApiAlerts, "api.alerts", DoctorStep::Alerts, QT_TRANSLATE_NOOP("Doctor", "Alerts can be read"),
     QT_TRANSLATE_NOOP("Doctor", "The Defender API gives out alerts, which scoring does not use.")},
    {DoctorCheck::LicenceVulnerabilities, "licence.vulnerabilities", DoctorStep::Vulnerabilities,
     QT_TRANSLATE_NOOP("Doctor", "Licence for vulnerabilities"),
     QT_TRANSLATE_NOOP("Doctor", "The tenant's licence includes vulnerability management.")},
    {DoctorCheck::ClockSkew, "clock.skew", DoctorStep::Discovery, QT_TRANSLATE_NOOP("Doctor", "Clock"),
     QT_TRANSLATE_NOOP("Doctor", "This computer's clock agrees with the service's to within five minutes.")},
    {DoctorCheck::BudgetInterval, "budget.interval", DoctorStep::Budget,
     QT_TRANSLATE_NOOP("Doctor", "Calls enough for the interval"),
     QT_TRANSLATE_NOOP("Doctor", "A poll can finish within its interval under the limits of the API.")},
    {DoctorCheck::PublishReach, "publish.reach", DoctorStep::Publish,
     QT_TRANSLATE_NOOP("Doctor", "REST proxy reachable"),
     QT_TRANSLATE_NOOP("Doctor", "The REST proxy that scores are published through answers.")},
    {DoctorCheck::PublishTopic, "publish.topic", DoctorStep::Publish, QT_TRANSLATE_NOOP("Doctor", "Topics"),
     QT_TRANSLATE_NOOP("Doctor", "The REST proxy lists both topics.")},
}};

static_assert(hasRowForEach(checks, &CheckFacts::check) && isCountOf<DoctorStep, doctorStepCount>());
static_assert(isGivenInAll(checks, &CheckFacts::id) && isUniqueIn(checks, &CheckFacts::id));
static_assert(isGivenInAll(checks, &CheckFacts::title) && isGivenInAll(checks, &CheckFacts::purpose));

const CheckFacts &factsOf(DoctorCheck check)
{
    return checks[static_cast<size_t>(check)];
}

} // namespace

const CheckResult *DoctorReport::firstFailure() const
{
    const auto it = std::find_if(checks.begin(), checks.end(),
                                 [](const CheckResult &r) { return r.state == CheckState::Fail; });
    return it == checks.end() ? nullptr : &*it;
}

int DoctorReport::exitCode() const
{
    const CheckResult *failure = firstFailure();
    if (failure == nullptr)
        return exitDone;
    switch (failure->faultClass) {
    case FaultClass::Configuration:
        return exitUsage;
    case FaultClass::Access:
        return exitAccess;
    case FaultClass::Network:
        return exitNetwork;
    }
    return exitFault;
}

QString idOf(DoctorCheck check)
{
    return QString::fromLatin1(factsOf(check).id);
}

DoctorStep stepOf(DoctorCheck check)
{
    return factsOf(check).step;
}

QString keyOf(CheckState state)
{
    static constexpr std::array<const char *, 4> words{"pass", "warn", "fail", "skip"};
    return QString::fromLatin1(words[static_cast<size_t>(state)]);
}

QString titleOf(DoctorCheck check)
{
    return QCoreApplication::translate("Doctor", factsOf(check).title);
}

QString purposeOf(DoctorCheck check)
{
    return QCoreApplication::translate("Doctor", factsOf(check).purpose);
}

QString stateText(CheckState state)
{
    switch (state) {
    case CheckState::Pass:
        return QCoreApplication::translate("Doctor", "Passed");
    case CheckState::Warn:
        return QCoreApplication::translate("Doctor", "Warning");
    case CheckState::Fail:
        return QCoreApplication::translate("Doctor", "Failed");
    case CheckState::Skip:
        return QCoreApplication::translate("Doctor", "Not checked");
    }
    return {};
}

} // namespace Trustgauge
