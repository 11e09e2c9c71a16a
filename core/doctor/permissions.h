#pragma once

#include "core/auth/tokenclaims.h"
#include "core/config/tenant.h"
#include "core/doctor/doctorcheck.h"

#include <span>

namespace Trustgauge {

//! The permissions that an administrator may grant.
enum class Permission { MachineRead, VulnerabilityRead, AlertRead, DiscoveryRead, DiscoveryManage };
//! The API that a permission belongs to.
enum class PermissionApi { Defender, CloudApps };
enum class PermissionNeed {
    Scoring,
    Vulnerabilities, //!< for scoring, if the tenant uses vulnerabilities
    None,
};

struct PermissionFacts
{
    Permission permission = {};
    PermissionApi api = {};
    const char *role = "";      //!< as in the portal
    const char *writeRole = ""; //!< a role that includes this one and allows changes; empty: none
    PermissionNeed need = {};
    bool writes = false; //!< allows changes
    DoctorCheck check = {};
    const char *purpose = ""; //!< untranslated, context Doctor
};

//! One row for each permission, in the order of the enum.
[[nodiscard]] std::span<const PermissionFacts> permissionFacts();
[[nodiscard]] const PermissionFacts &factsOf(Permission permission);
//! Case-insensitive; nullptr for an unknown role.
[[nodiscard]] const PermissionFacts *permissionOf(QStringView role);

[[nodiscard]] QString roleOf(Permission permission);
//! The name of the API in the portal.
[[nodiscard]] QString nameOf(PermissionApi api);
//! The checks of all permissions of an API, in order.
[[nodiscard]] QList<DoctorCheck> roleChecksOf(PermissionApi api);
//! The roles required for scoring as a translated phrase: `A and B`.
[[nodiscard]] QString neededRoles();
//! The checks of the roles required for scoring.
[[nodiscard]] QList<DoctorCheck> neededRoleChecks();
//! Whether scoring this tenant requires the permission.
[[nodiscard]] bool isNeeded(const PermissionFacts &permission, const TenantConfig &tenant);
//! Whether the token has the role, or the one that includes it.
[[nodiscard]] bool isGranted(const PermissionFacts &permission, const TokenClaims &claims);

//! The purpose of the permission, translated; for an unknown role a text that says so.
[[nodiscard]] QString purposeOf(const PermissionRow &permission);

} // namespace Trustgauge
