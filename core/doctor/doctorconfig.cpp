#include "core/doctor/doctor.h"

#include "core/doctor/evidence.h"

#include <QCoreApplication>

namespace Trustgauge {

namespace {

const QList<DoctorCheck> afterSecret{DoctorCheck::NetLogin,
                                     DoctorCheck::TenantExists,
                                     DoctorCheck::TenantCloud,
                                     DoctorCheck::TokenObtained,
                                     DoctorCheck::TokenTenant,
                                     DoctorCheck::TokenApp,
                                     DoctorCheck::TokenAudience,
                                     DoctorCheck::TokenKind,
                                     DoctorCheck::RoleMachine,
                                     DoctorCheck::RoleVulnerability,
                                     DoctorCheck::RoleAlert,
                                     DoctorCheck::RoleDiscoveryRead,
                                     DoctorCheck::RoleDiscoveryManage,
                                     DoctorCheck::RoleExcess,
                                     DoctorCheck::NetApi,
                                     DoctorCheck::ApiMachines,
                                     DoctorCheck::ApiAntivirus,
                                     DoctorCheck::ApiVulnerabilities,
                                     DoctorCheck::ApiAlerts,
                                     DoctorCheck::LicenceVulnerabilities,
                                     DoctorCheck::ClockSkew,
                                     DoctorCheck::BudgetInterval,
                                     DoctorCheck::PublishReach,
                                     DoctorCheck::PublishTopic};

} // namespace

void Doctor::checkConfig()
{
    emit checking(DoctorCheck::ConfigTenantId);
    const auto goodGuid = [](const QString &text) { return isGuid(text) && text.count(u'0') < 32; };
    const auto guid = [&](DoctorCheck check, const QString &value, Advice advice) {
        const QString evidence = QStringLiteral("\"%1\"").arg(tame(value, 80));
        if (goodGuid(value))
            pass(check, evidence);
        else
            fail(check, advice, evidence);
    };
    guid(DoctorCheck::ConfigTenantId, m_tenant.tenantId, Advice::TenantIdMalformed);
    guid(DoctorCheck::ConfigClientId, m_tenant.clientId, Advice::ClientIdMalformed);
    const int minutes = m_tenant.pollIntervalMinutes;
    const QString interval = minutes == 0 ? QStringLiteral("no interval") : QStringLiteral("%1 minutes").arg(minutes);
    if (minutes >= minPollIntervalMinutes && minutes <= maxPollIntervalMinutes)
        pass(DoctorCheck::ConfigInterval, interval);
    else
        fail(DoctorCheck::ConfigInterval, Advice::IntervalOutOfRange, interval);
    if (m_secret) {
        pass(DoctorCheck::SecretPresent, QStringLiteral("a client secret is at hand"));
        nextStep();
        return;
    }
    const ErrorCode code = m_secret.error().code;
    fail(DoctorCheck::SecretPresent,
         code == ErrorCode::SecretIsId ? Advice::SecretIsId
         : code == ErrorCode::Keychain ? Advice::KeychainSilent
                                       : Advice::SecretMissing,
         code == ErrorCode::SecretIsId ? QStringLiteral("the secret has the form of a GUID")
                                       : tame(m_secret.error().detail));
    // Nothing is asked of anybody without a secret.
    skipFor(afterSecret, DoctorCheck::SecretPresent);
    finish();
}

} // namespace Trustgauge
