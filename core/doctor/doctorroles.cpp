#include "core/doctor/doctor.h"

#include "core/auth/accesstoken.h"
#include "core/doctor/evidence.h"
#include "core/doctor/permissions.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Trustgauge {

namespace {

const QString cloudAppsId = QStringLiteral("05a65629-4c1b-48c1-a78b-804c4abdd4af");

} // namespace

void Doctor::judgeRoles()
{
    const TokenClaims &claims = *m_claims;
    if (claims.isDelegated()) {
        skipFor(roleChecksOf(PermissionApi::Defender), DoctorCheck::TokenKind);
        for (const PermissionFacts &permission : permissionFacts()) {
            if (permission.api != PermissionApi::Defender)
                continue;
            const QString role = QString::fromLatin1(permission.role); // scopes do not have the suffix '.All'
            const bool held = claims.scopes.contains(role.chopped(4), Qt::CaseInsensitive);
            notePermission(role, held ? PermissionRow::Granted::AsDelegated : PermissionRow::Granted::No,
                           QCoreApplication::translate("Doctor", "token scp"));
        }
        return;
    }
    if (failed(DoctorCheck::TokenAudience)) {
        // roles of another API are meaningless
        skipFor(roleChecksOf(PermissionApi::Defender), DoctorCheck::TokenAudience);
        return;
    }
    const QString evidence = QCoreApplication::translate("Doctor", "token roles: %1").arg(listed(claims.roles));
    for (const PermissionFacts &permission : permissionFacts()) {
        if (permission.api != PermissionApi::Defender)
            continue;
        const QString role = QString::fromLatin1(permission.role);
        const bool held = isGranted(permission, claims);
        notePermission(role, held ? PermissionRow::Granted::AsApplication : PermissionRow::Granted::No,
                       QCoreApplication::translate("Doctor", "token roles"));
        if (held)
            pass(permission.check, evidence);
        else if (isNeeded(permission, m_tenant))
            fail(permission.check, claims.roles.isEmpty() ? DoctorFault::NoRoles : DoctorFault::RoleMissing,
                 QCoreApplication::translate("Doctor", "%1; missing: %2").arg(evidence, role));
        else
            warn(permission.check, DoctorFault::RoleUnused,
                 QCoreApplication::translate("Doctor", "%1; missing: %2").arg(evidence, role));
    }
}

bool Doctor::tokenIsOfUse() const
{
    return !m_token.isEmpty()
           && std::none_of(claimChecks.begin(), claimChecks.end(), [this](DoctorCheck check) { return failed(check); });
}

void Doctor::askCloudApps()
{
    if (!tokenIsOfUse()) {
        DoctorCheck because = DoctorCheck::TokenObtained;
        for (const DoctorCheck check : claimChecks) {
            if (failed(check))
                because = check;
        }
        skipFor(roleChecksOf(PermissionApi::CloudApps), because);
        if (m_claims && !m_claims->isDelegated() && !failed(DoctorCheck::TokenAudience))
            judgeExcess();
        else
            skipFor({DoctorCheck::RoleExcess}, because);
        nextStep();
        return;
    }
    emit checking(DoctorCheck::RoleDiscoveryRead);
    TenantConfig cloudApps = m_tenant;
    cloudApps.audience = cloudAppsId;
    const auto judge = [this](const Answer &answer) {
        judgeCloudApps(answer);
        judgeExcess();
        nextStep();
    };
    if (const Result<HttpRequest> request = tokenRequest(cloudApps, *m_secret, serviceSeconds()))
        send(*request, judge);
    else
        judge(tl::unexpected(request.error()));
}

void Doctor::judgeCloudApps(const Answer &answer)
{
    const auto forBoth = [this](const QString &evidence) {
        for (const PermissionFacts &permission : permissionFacts()) {
            if (permission.api != PermissionApi::CloudApps)
                continue;
            const DoctorCheck check = permission.check;
            const bool held = m_cloudAppsClaims && isGranted(permission, *m_cloudAppsClaims);
            if (m_cloudAppsClaims)
                notePermission(QString::fromLatin1(permission.role),
                               held ? PermissionRow::Granted::AsApplication : PermissionRow::Granted::No,
                               QCoreApplication::translate("Doctor", "Cloud App Security token roles"));
            if (held)
                pass(check, evidence);
            else
                warn(check, DoctorFault::RoleUnused, evidence);
        }
    };
    if (!answer) {
        forBoth(errorEvidence(answer.error()));
        return;
    }
    const Result<TokenAnswer> token = parseTokenAnswer(*answer);
    if (!token) {
        forBoth(refusalOf(*answer, bodyOf(*answer)).evidence);
        return;
    }
    m_cloudAppsClaims = readClaims(token->token);
    forBoth(QCoreApplication::translate("Doctor", "Cloud App Security token roles: %1")
                .arg(listed(m_cloudAppsClaims ? m_cloudAppsClaims->roles : QStringList())));
}

void Doctor::judgeExcess()
{
    if (!m_claims) {
        skip(DoctorCheck::RoleExcess, QCoreApplication::translate("Doctor", "the token is no JWT"),
             QCoreApplication::translate("Doctor", "Not checked: the token does not tell what it holds."));
        return;
    }
    QStringList excess;
    const auto look = [&excess](const std::optional<TokenClaims> &claims, PermissionApi api) {
        for (const QString &role : claims ? claims->roles : QStringList()) {
            const PermissionFacts *asked = permissionOf(role);
            if (asked == nullptr || asked->api != api)
                excess << role;
        }
    };
    look(m_claims, PermissionApi::Defender);
    look(m_cloudAppsClaims, PermissionApi::CloudApps);
    if (excess.isEmpty())
        pass(DoctorCheck::RoleExcess, QCoreApplication::translate("Doctor", "none beyond those asked for"));
    else
        warn(DoctorCheck::RoleExcess, DoctorFault::RolesInExcess,
             QCoreApplication::translate("Doctor", "beyond need: %1").arg(listed(excess)));
}

void Doctor::notePermission(const QString &role, PermissionRow::Granted granted, const QString &seen)
{
    for (PermissionRow &row : m_report.permissions) {
        if (row.role == role) {
            row.granted = granted;
            row.seen = seen;
        }
    }
}

} // namespace Trustgauge
