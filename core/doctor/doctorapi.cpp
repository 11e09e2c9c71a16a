#include "core/doctor/doctor.h"

#include "core/config/endpoints.h"
#include "core/doctor/evidence.h"
#include "core/doctor/permissions.h"

#include <QCoreApplication>

#include <algorithm>

namespace Trustgauge {

namespace {

const QList<DoctorCheck> apiChecks{DoctorCheck::ApiMachines, DoctorCheck::ApiAntivirus, DoctorCheck::ApiVulnerabilities,
                                   DoctorCheck::ApiAlerts, DoctorCheck::LicenceVulnerabilities};

//! The check of the role that the endpoint requires.
DoctorCheck roleCheckFor(DoctorCheck apiCheck)
{
    if (apiCheck == DoctorCheck::ApiVulnerabilities)
        return factsOf(Permission::VulnerabilityRead).check;
    return factsOf(apiCheck == DoctorCheck::ApiAlerts ? Permission::AlertRead : Permission::MachineRead).check;
}

} // namespace

void Doctor::askMachines()
{
    emit checking(DoctorCheck::NetApi);
    // Without a usable token, a call without any token still shows whether the API is reachable.
    sendApi(pathOf(Endpoint::Machines) + QStringLiteral("?$top=1"), tokenIsOfUse(), [this](const Answer &answer) {
        judgeMachines(answer);
        nextStep();
    });
}

void Doctor::judgeMachines(const Answer &answer)
{
    if (!answer || interceptionOf(*answer)) {
        if (answer)
            fail(DoctorCheck::NetApi, *interceptionOf(*answer), interceptionEvidence(*answer));
        else
            fail(DoctorCheck::NetApi, faultForNetwork(answer.error()), errorEvidence(answer.error()));
        skipFor(apiChecks, DoctorCheck::NetApi);
        return;
    }
    pass(DoctorCheck::NetApi, QStringLiteral("%1, %2").arg(answerText(*answer), timeNow()));
    if (!tokenIsOfUse()) {
        DoctorCheck because = DoctorCheck::TokenObtained;
        for (const DoctorCheck check : claimChecks) {
            if (failed(check))
                because = check;
        }
        skipFor(apiChecks, because);
        return;
    }
    emit checking(DoctorCheck::ApiMachines);
    if (answer->status == 200) {
        const auto rows = rowsOf(*answer);
        if (!rows)
            fail(DoctorCheck::ApiMachines, DoctorFault::AnswerUnreadable, interceptionEvidence(*answer));
        else if (rows->isEmpty())
            warn(DoctorCheck::ApiMachines, DoctorFault::NoDevices,
                 QCoreApplication::translate("Doctor", "%1, no row").arg(answerText(*answer)));
        else
            pass(DoctorCheck::ApiMachines,
                 QCoreApplication::translate("Doctor", "%1, a device came, %2").arg(answerText(*answer), timeNow()));
        return;
    }
    const ApiRefusal refusal = apiRefusalOf(*answer);
    if (refusal.advice == DoctorFault::NoDevices) {
        warn(DoctorCheck::ApiMachines, DoctorFault::NoDevices, refusal.evidence);
    } else if (refusal.advice == DoctorFault::TooManyCalls) {
        m_quotaTaken = true;
        m_quotaEvidence = refusal.evidence;
        warn(DoctorCheck::ApiMachines, DoctorFault::TooManyCalls, refusal.evidence);
    } else if (refusal.advice == DoctorFault::ApiRoleMissing && failed(DoctorCheck::RoleMachine)) {
        notePermission(roleOf(Permission::MachineRead), PermissionRow::Granted::No,
                       QCoreApplication::translate("Doctor", "token roles, API answer"));
        skip(DoctorCheck::ApiMachines, refusal.evidence,
             QCoreApplication::translate("Doctor", "Not checked: “%1” has to pass first.")
                 .arg(titleOf(DoctorCheck::RoleMachine)));
    } else if (refusal.advice == DoctorFault::ApiRoleMissing && stateOf(DoctorCheck::RoleMachine) == CheckState::Pass) {
        fail(DoctorCheck::ApiMachines, DoctorFault::ConsentSpreading, refusal.evidence);
    } else {
        fail(DoctorCheck::ApiMachines, refusal.advice, refusal.evidence);
        m_apiUseless = refusal.advice == DoctorFault::AccountInactive || refusal.advice == DoctorFault::TokenRejected
                       || refusal.advice == DoctorFault::WrongApiHost;
        if (m_apiUseless)
            skipFor({DoctorCheck::LicenceVulnerabilities}, DoctorCheck::ApiMachines);
    }
}

void Doctor::askOther(DoctorCheck check, const QString &path)
{
    const bool vulnerabilities = check == DoctorCheck::ApiVulnerabilities;
    QList<DoctorCheck> own{check};
    if (vulnerabilities)
        own << DoctorCheck::LicenceVulnerabilities;
    if (failed(DoctorCheck::NetApi) || !tokenIsOfUse()) {
        nextStep(); // the reason was reported with the machines
        return;
    }
    const DoctorCheck role = roleCheckFor(check);
    std::optional<DoctorCheck> because;
    const CheckState roleState = stateOf(role);
    if (roleState == CheckState::Fail || (roleState == CheckState::Warn && m_claims))
        because = role;
    else if (m_apiUseless)
        because = DoctorCheck::ApiMachines;
    if (because) {
        skipFor(own, *because);
        nextStep();
        return;
    }
    emit checking(check);
    sendApi(path, true, [this, check](const Answer &answer) {
        judgeOther(check, answer);
        nextStep();
    });
}

void Doctor::judgeOther(DoctorCheck check, const Answer &answer)
{
    const bool vulnerabilities = check == DoctorCheck::ApiVulnerabilities;
    const bool unused = check == DoctorCheck::ApiAlerts;
    const auto noLicenceWord = [this, vulnerabilities, check] {
        if (vulnerabilities)
            skipFor({DoctorCheck::LicenceVulnerabilities}, check);
    };
    const auto bad = [&](DoctorFault advice, const QString &evidence) {
        report(unused ? CheckState::Warn : CheckState::Fail, check, advice, evidence);
        noLicenceWord();
    };
    if (!answer) {
        bad(faultForNetwork(answer.error()), errorEvidence(answer.error()));
        return;
    }
    if (const auto between = interceptionOf(*answer)) {
        bad(*between, interceptionEvidence(*answer));
        return;
    }
    if (answer->status == 200) {
        if (!rowsOf(*answer)) {
            bad(DoctorFault::AnswerUnreadable, interceptionEvidence(*answer));
            return;
        }
        pass(check, answerText(*answer) + QStringLiteral(", ") + timeNow());
        if (vulnerabilities)
            pass(DoctorCheck::LicenceVulnerabilities,
                 QCoreApplication::translate("Doctor", "vulnerabilities were given out"));
        return;
    }
    const ApiRefusal refusal = apiRefusalOf(*answer);
    if (refusal.advice == DoctorFault::TooManyCalls) {
        if (!unused) {
            m_quotaTaken = true;
            m_quotaEvidence = refusal.evidence;
        }
        warn(check, DoctorFault::TooManyCalls, refusal.evidence);
        noLicenceWord();
    } else if (vulnerabilities) {
        judgeVulnerabilityRefusal(*answer, refusal.advice);
    } else if (refusal.advice == DoctorFault::NoDevices) {
        warn(check, DoctorFault::NoDevices, refusal.evidence);
    } else if (refusal.advice == DoctorFault::FeatureOff || answer->status == 401 || answer->status == 403) {
        warn(check, DoctorFault::OptionalDataMissing, refusal.evidence); // scoring works without this data
    } else {
        bad(refusal.advice, refusal.evidence);
    }
}

void Doctor::judgeVulnerabilityRefusal(const HttpReply &reply, DoctorFault advice)
{
    const ApiRefusal refusal = apiRefusalOf(reply);
    const auto check = DoctorCheck::ApiVulnerabilities;
    if (advice == DoctorFault::NoVulnerabilityLicence || advice == DoctorFault::FeatureOff
        || advice == DoctorFault::AccountInactive) {
        skip(check, refusal.evidence,
             QCoreApplication::translate("Doctor", "Not checked: “%1” has to pass first.")
                 .arg(titleOf(DoctorCheck::LicenceVulnerabilities)));
        fail(DoctorCheck::LicenceVulnerabilities, advice, refusal.evidence);
        return;
    }
    if (advice == DoctorFault::NoDevices)
        warn(check, advice, refusal.evidence);
    else if (advice == DoctorFault::ApiRoleMissing && stateOf(DoctorCheck::RoleVulnerability) == CheckState::Pass)
        fail(check, DoctorFault::ConsentSpreading, refusal.evidence);
    else if (advice == DoctorFault::ApiForbidden)
        fail(check, DoctorFault::VulnerabilitiesForbidden, refusal.evidence);
    else
        fail(check, advice, refusal.evidence);
    skipFor({DoctorCheck::LicenceVulnerabilities}, check);
}

void Doctor::checkBudget()
{
    const auto check = DoctorCheck::BudgetInterval;
    emit checking(check);
    if (m_quotaTaken) {
        fail(check, DoctorFault::QuotaTaken, m_quotaEvidence);
        nextStep();
        return;
    }
    std::optional<DoctorCheck> because;
    if (failed(DoctorCheck::ConfigInterval))
        because = DoctorCheck::ConfigInterval;
    else if (stateOf(DoctorCheck::ApiMachines) == CheckState::Fail
             || stateOf(DoctorCheck::ApiMachines) == CheckState::Skip)
        because = DoctorCheck::ApiMachines;
    if (because) {
        skipFor({check}, *because);
        nextStep();
        return;
    }
    const int minutes = m_tenant.pollIntervalMinutes;
    const QString source = keyOf(m_tenant.vulnerabilitySource);
    if (m_tenant.vulnerabilitySource != VulnerabilitySource::PerDevice) {
        pass(check, QCoreApplication::translate("Doctor", "vulnerabilitySource %1 reads whole lists; %2 min")
                        .arg(source)
                        .arg(minutes));
        nextStep();
        return;
    }
    // One call for each device. A single query shows whether there are more devices than the limits allow.
    const CallLimit limit = documentedLimit(Endpoint::MachineVulnerabilities);
    const int fits = (minutes / 60) * limit.perHour + std::min(limit.perHour, (minutes % 60) * limit.perMinute);
    sendApi(pathOf(Endpoint::Machines) + QStringLiteral("?$top=1&$skip=%1").arg(fits), true,
            [=, this](const Answer &answer) {
        const QString covered = QCoreApplication::translate("Doctor",
                                                            "vulnerabilitySource perDevice covers %1 devices in %2 min")
                                    .arg(fits)
                                    .arg(minutes);
        const auto rows = answer && answer->status == 200 ? rowsOf(*answer) : std::nullopt;
        if (rows && !rows->isEmpty())
            fail(check, DoctorFault::IntervalTooShort,
                 QCoreApplication::translate("Doctor", "%1; the tenant has more").arg(covered));
        else if (rows || (answer && answer->status == 404))
            pass(check, QCoreApplication::translate("Doctor", "%1; the tenant has no more").arg(covered));
        else
            skip(check, answer ? apiRefusalOf(*answer).evidence : errorEvidence(answer.error()),
                 QCoreApplication::translate("Doctor", "Not checked: the number of devices could not be told."));
        nextStep();
    });
}

} // namespace Trustgauge
