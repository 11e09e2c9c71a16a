#pragma once

#include "core/auth/tokenclaims.h"
#include "core/config/tenant.h"
#include "core/doctor/doctorcheck.h"

#include <span>

namespace Trustgauge {

//! The permissions that an administrator is asked for.
enum class Permission { MachineRead, VulnerabilityRead, AlertRead, DiscoveryRead, DiscoveryManage };
//! Whose they are.
enum class PermissionApi { Defender, CloudApps };
enum class PermissionNeed {
    Scoring,
    Vulnerabilities, //!< for scoring, unless the tenant does without vulnerabilities
    None,
};

struct PermissionFacts
{
    Permission permission = {};
    PermissionApi api = {};
    const char *role = "";      //!< as the portal writes it
    const char *writeRole = ""; //!< the role that allows the same and changes; empty: none
    PermissionNeed need = {};
    bool writes = false; //!< allows changes
    DoctorCheck check = {};
    const char *purpose = ""; //!< to be translated in the context Doctor
};

//! One row a permission, in the order of the enum.
[[nodiscard]] std::span<const PermissionFacts> permissionFacts();
[[nodiscard]] const PermissionFacts &factsOf(Permission permission);
//! Ignores case; null for a role that is none of these.
[[nodiscard]] const PermissionFacts *permissionOf(QStringView role);

[[nodiscard]] QString roleOf(Permission permission);
//! The name of the API in the portal.
[[nodiscard]] QString nameOf(PermissionApi api);
//! The checks of all permissions of an API, in the doctor's order.
[[nodiscard]] QList<DoctorCheck> roleChecksOf(PermissionApi api);
//! The roles that scoring needs, for a sentence: `A and B`; translated.
[[nodiscard]] QString neededRoles();
//! The checks of what scoring needs.
[[nodiscard]] QList<DoctorCheck> neededRoleChecks();
//! Whether the tenant cannot be scored without.
[[nodiscard]] bool isNeeded(const PermissionFacts &permission, const TenantConfig &tenant);
//! Whether the token carries the role, or the one that includes it.
[[nodiscard]] bool isGranted(const PermissionFacts &permission, const TokenClaims &claims);

//! What the permission of the row is for, translated; a role that is not known is said to be so.
[[nodiscard]] QString purposeOf(const PermissionRow &permission);

} // namespace Trustgauge
