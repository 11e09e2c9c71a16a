#include "core/doctor/permissions.h"

#include "core/base/facttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace Trustgauge {

namespace {

// clang-format off
constexpr std::array facts{
    PermissionFacts{
        .permission = Permission::MachineRead,
        .api = PermissionApi::Defender,
        .role = "Machine.Read.All",
        .writeRole = "Machine.ReadWrite.All",
        .need = PermissionNeed::Scoring,
        .check = DoctorCheck::RoleMachine,
        .purpose = QT_TRANSLATE_NOOP("Doctor", "List of devices, their risk and antivirus state"),
    },
    PermissionFacts{
        .permission = Permission::VulnerabilityRead,
        .api = PermissionApi::Defender,
        .role = "Vulnerability.Read.All",
        .need = PermissionNeed::Vulnerabilities,
        .check = DoctorCheck::RoleVulnerability,
        .purpose = QT_TRANSLATE_NOOP("Doctor", "Vulnerabilities of devices"),
    },
    PermissionFacts{
        .permission = Permission::AlertRead,
        .api = PermissionApi::Defender,
        .role = "Alert.Read.All",
        .writeRole = "Alert.ReadWrite.All",
        .need = PermissionNeed::None,
        .check = DoctorCheck::RoleAlert,
        .purpose = QT_TRANSLATE_NOOP("Doctor", "Open alerts of a device, shown beside its score when asked for; scoring does not need it"),
    },
    PermissionFacts{
        .permission = Permission::DiscoveryRead,
        .api = PermissionApi::CloudApps,
        .role = "discovery.read",
        .need = PermissionNeed::None,
        .check = DoctorCheck::RoleDiscoveryRead,
        .purpose = QT_TRANSLATE_NOOP("Doctor", "Cloud Discovery reports; the vendor's guide asks for it, Trustgauge does not use it"),
    },
    PermissionFacts{
        .permission = Permission::DiscoveryManage,
        .api = PermissionApi::CloudApps,
        .role = "discovery.manage",
        .need = PermissionNeed::None,
        .writes = true,
        .check = DoctorCheck::RoleDiscoveryManage,
        .purpose = QT_TRANSLATE_NOOP("Doctor", "Changes to Cloud Discovery (a write permission); the vendor's guide asks for it, "
                                               "Trustgauge does not use it"),
    },
};
// clang-format on

//! Whether the roles' checks lie between `token.kind` and `role.excess`, in order.
constexpr bool areChecksInOrder()
{
    auto check = static_cast<int>(DoctorCheck::TokenKind);
    for (const PermissionFacts &row : facts) {
        if (static_cast<int>(row.check) != ++check)
            return false;
    }
    return ++check == static_cast<int>(DoctorCheck::RoleExcess);
}

static_assert(hasRowForEach(facts, &PermissionFacts::permission));
static_assert(isGivenInAll(facts, &PermissionFacts::role) && isUniqueIn(facts, &PermissionFacts::role));
static_assert(isUniqueIn(facts, &PermissionFacts::writeRole));
static_assert(isGivenInAll(facts, &PermissionFacts::purpose));
static_assert(areChecksInOrder());

} // namespace

std::span<const PermissionFacts> permissionFacts()
{
    return facts;
}

const PermissionFacts &factsOf(Permission permission)
{
    return facts[static_cast<size_t>(permission)];
}

const PermissionFacts *permissionOf(QStringView role)
{
    const auto *it = std::find_if(facts.begin(), facts.end(), [role](const PermissionFacts &row) {
        return role.compare(QLatin1String(row.role), Qt::CaseInsensitive) == 0;
    });
    return it != facts.end() ? it : nullptr;
}

QString roleOf(Permission permission)
{
    return QString::fromLatin1(factsOf(permission).role);
}

QString nameOf(PermissionApi api)
{
    switch (api) {
    case PermissionApi::Defender:
        return QStringLiteral("WindowsDefenderATP");
    case PermissionApi::CloudApps:
        return QStringLiteral("Microsoft Cloud App Security");
    }
    return {};
}

QList<DoctorCheck> roleChecksOf(PermissionApi api)
{
    QList<DoctorCheck> out;
    for (const PermissionFacts &row : facts) {
        if (row.api == api)
            out << row.check;
    }
    return out;
}

QString neededRoles()
{
    QString out;
    for (const PermissionFacts &row : facts) {
        const QString role = QString::fromLatin1(row.role);
        if (row.need != PermissionNeed::None)
            out = out.isEmpty() ? role
                                : QCoreApplication::translate("Doctor", "%1 and %2", "permissions").arg(out, role);
    }
    return out;
}

QList<DoctorCheck> neededRoleChecks()
{
    QList<DoctorCheck> out;
    for (const PermissionFacts &row : facts) {
        if (row.need != PermissionNeed::None)
            out << row.check;
    }
    return out;
}

bool isNeeded(const PermissionFacts &permission, const TenantConfig &tenant)
{
    return permission.need == PermissionNeed::Scoring
           || (permission.need == PermissionNeed::Vulnerabilities
               && tenant.vulnerabilitySource != VulnerabilitySource::None);
}

bool isGranted(const PermissionFacts &permission, const TokenClaims &claims)
{
    return claims.hasRole(QString::fromLatin1(permission.role))
           || (*permission.writeRole != '\0' && claims.hasRole(QString::fromLatin1(permission.writeRole)));
}

QString purposeOf(const PermissionRow &permission)
{
    const PermissionFacts *known = permissionOf(permission.role);
    return known != nullptr ? QCoreApplication::translate("Doctor", known->purpose)
                            : QCoreApplication::translate("Doctor", "Not known: Trustgauge does not ask for it");
}

} // namespace Trustgauge
