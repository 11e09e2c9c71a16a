#include "core/doctor/doctorcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace Trustgauge {

namespace {

struct CheckText
{
    const char *id;
    const char *title;
    const char *purpose;
};

// In ladder order.
constexpr std::array<CheckText, doctorCheckCount> checkTexts{{
    {"config.tenantId", QT_TRANSLATE_NOOP("Doctor", "Tenant id"),
     QT_TRANSLATE_NOOP("Doctor", "The tenant id has the form of a GUID.")},
    {"config.clientId", QT_TRANSLATE_NOOP("Doctor", "Client id"),
     QT_TRANSLATE_NOOP("Doctor", "The client id has the form of a GUID.")},
    {"config.interval", QT_TRANSLATE_NOOP("Doctor", "Poll interval"),
     QT_TRANSLATE_NOOP("Doctor", "The poll interval lies within 10 to 1440 minutes.")},
    {"secret.present", QT_TRANSLATE_NOOP("Doctor", "Client secret or certificate"),
     QT_TRANSLATE_NOOP("Doctor", "What the application signs in with is at hand and has the right form.")},
    {"net.login", QT_TRANSLATE_NOOP("Doctor", "Sign-in service reachable"),
     QT_TRANSLATE_NOOP("Doctor", "The sign-in service itself answers, not something in between.")},
    {"tenant.exists", QT_TRANSLATE_NOOP("Doctor", "Tenant exists"),
     QT_TRANSLATE_NOOP("Doctor", "The sign-in service knows the tenant.")},
    {"tenant.cloud", QT_TRANSLATE_NOOP("Doctor", "Cloud of the tenant"),
     QT_TRANSLATE_NOOP("Doctor", "The tenant lives in the cloud that is configured.")},
    {"token.obtained", QT_TRANSLATE_NOOP("Doctor", "Access token"),
     QT_TRANSLATE_NOOP("Doctor", "The application gets an access token with its secret or certificate.")},
    {"token.tenant", QT_TRANSLATE_NOOP("Doctor", "Token of this tenant"),
     QT_TRANSLATE_NOOP("Doctor", "The token was issued by the configured tenant.")},
    {"token.app", QT_TRANSLATE_NOOP("Doctor", "Token of this application"),
     QT_TRANSLATE_NOOP("Doctor", "The token was issued to the configured application.")},
    {"token.audience", QT_TRANSLATE_NOOP("Doctor", "Token for this API"),
     QT_TRANSLATE_NOOP("Doctor", "The token is meant for the Defender for Endpoint API.")},
    {"token.kind", QT_TRANSLATE_NOOP("Doctor", "Application token"),
     QT_TRANSLATE_NOOP("Doctor", "The token speaks for the application, not for a user.")},
    {"role.machine", QT_TRANSLATE_NOOP("Doctor", "Permission to read devices"),
     QT_TRANSLATE_NOOP("Doctor", "The token carries Machine.Read.All, which scoring needs.")},
    {"role.vulnerability", QT_TRANSLATE_NOOP("Doctor", "Permission to read vulnerabilities"),
     QT_TRANSLATE_NOOP("Doctor", "The token carries Vulnerability.Read.All, which scoring needs.")},
    {"role.alert", QT_TRANSLATE_NOOP("Doctor", "Permission to read alerts"),
     QT_TRANSLATE_NOOP(
         "Doctor", "The token carries Alert.Read.All: a device's open alerts can be shown. Scoring does not need it.")},
    {"role.discoveryRead", QT_TRANSLATE_NOOP("Doctor", "Permission discovery.read"),
     QT_TRANSLATE_NOOP("Doctor", "The Cloud App Security token carries discovery.read, which Trustgauge does not use.")},
    {"role.discoveryManage", QT_TRANSLATE_NOOP("Doctor", "Permission discovery.manage"),
     QT_TRANSLATE_NOOP("Doctor",
                       "The Cloud App Security token carries discovery.manage, which Trustgauge does not use.")},
    {"role.excess", QT_TRANSLATE_NOOP("Doctor", "No more permissions than asked for"),
     QT_TRANSLATE_NOOP("Doctor", "The tokens carry no permission beyond those that are asked for.")},
    {"net.api", QT_TRANSLATE_NOOP("Doctor", "Defender API reachable"),
     QT_TRANSLATE_NOOP("Doctor", "The Defender API itself answers, not something in between.")},
    {"api.machines", QT_TRANSLATE_NOOP("Doctor", "Devices can be read"),
     QT_TRANSLATE_NOOP("Doctor", "The Defender API gives out the list of devices.")},
    {"api.antivirus", QT_TRANSLATE_NOOP("Doctor", "Antivirus data can be read"),
     QT_TRANSLATE_NOOP("Doctor", "The Defender API gives out the state of the antivirus.")},
    {"api.vulnerabilities", QT_TRANSLATE_NOOP("Doctor", "Vulnerabilities can be read"),
     QT_TRANSLATE_NOOP("Doctor", "The Defender API gives out the vulnerabilities of devices.")},
    {"api.alerts", QT_TRANSLATE_NOOP("Doctor", "Alerts can be read"),
     QT_TRANSLATE_NOOP("Doctor", "The Defender API gives out alerts, which scoring does not use.")},
    {"licence.vulnerabilities", QT_TRANSLATE_NOOP("Doctor", "Licence for vulnerabilities"),
     QT_TRANSLATE_NOOP("Doctor", "The tenant's licence includes vulnerability management.")},
    {"clock.skew", QT_TRANSLATE_NOOP("Doctor", "Clock"),
     QT_TRANSLATE_NOOP("Doctor", "This computer's clock agrees with the service's to within five minutes.")},
    {"budget.interval", QT_TRANSLATE_NOOP("Doctor", "Calls enough for the interval"),
     QT_TRANSLATE_NOOP("Doctor", "A poll can finish within its interval under the limits of the API.")},
    {"publish.reach", QT_TRANSLATE_NOOP("Doctor", "REST proxy reachable"),
     QT_TRANSLATE_NOOP("Doctor", "The REST proxy that scores are published through answers.")},
    {"publish.topic", QT_TRANSLATE_NOOP("Doctor", "Topics"),
     QT_TRANSLATE_NOOP("Doctor", "The REST proxy lists both topics.")},
}};

const CheckText &textOf(DoctorCheck check)
{
    return checkTexts[static_cast<size_t>(check)];
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
        return 0;
    switch (failure->faultClass) {
    case FaultClass::Configuration:
        return 2;
    case FaultClass::Access:
        return 3;
    case FaultClass::Network:
        return 4;
    }
    return 1;
}

QString idOf(DoctorCheck check)
{
    return QString::fromLatin1(textOf(check).id);
}

QString wordOf(CheckState state)
{
    static constexpr std::array<const char *, 4> words{"pass", "warn", "fail", "skip"};
    return QString::fromLatin1(words[static_cast<size_t>(state)]);
}

QString titleOf(DoctorCheck check)
{
    return QCoreApplication::translate("Doctor", textOf(check).title);
}

QString purposeOf(DoctorCheck check)
{
    return QCoreApplication::translate("Doctor", textOf(check).purpose);
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

QString purposeOf(const PermissionRow &permission)
{
    if (permission.role == QStringLiteral("Machine.Read.All"))
        return QCoreApplication::translate("Doctor", "List of devices, their risk and antivirus state");
    if (permission.role == QStringLiteral("Vulnerability.Read.All"))
        return QCoreApplication::translate("Doctor", "Vulnerabilities of devices");
    if (permission.role == QStringLiteral("Alert.Read.All"))
        return QCoreApplication::translate(
            "Doctor", "Open alerts of a device, shown beside its score when asked for; scoring does not need it");
    if (permission.role == QStringLiteral("discovery.read"))
        return QCoreApplication::translate(
            "Doctor", "Cloud Discovery reports; the vendor's guide asks for it, Trustgauge does not use it");
    return QCoreApplication::translate("Doctor",
                                       "Changes to Cloud Discovery (a write permission); the vendor's guide asks for it, "
                                       "Trustgauge does not use it");
}

} // namespace Trustgauge
