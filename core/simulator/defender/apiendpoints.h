#pragma once

#include "core/simulator/defender/ratelimits.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <array>
#include <string_view>

namespace Trustgauge::Simulator {

//! An application role of the Defender API.
struct ApiRole
{
    const char *role;
    const char *writeRole; //!< includes the role; null: none
};

inline constexpr ApiRole machineRole{"Machine.Read.All", "Machine.ReadWrite.All"};
inline constexpr ApiRole vulnerabilityRole{"Vulnerability.Read.All", nullptr};
inline constexpr ApiRole alertRole{"Alert.Read.All", "Alert.ReadWrite.All"};
inline constexpr std::array apiRoles{machineRole, vulnerabilityRole, alertRole};

//! An endpoint of the Defender API.
struct ApiEndpoint
{
    const char *name;
    const char *path; //!< lower case, below `/api/`; `*` is an id
    RateLimit limit;  //!< as documented
    ApiRole role;     //!< required for a call
};

// The first matching path counts.
inline constexpr std::array apiEndpoints{
    ApiEndpoint{"machines", "machines", {100, 1'500}, machineRole},
    ApiEndpoint{"softwareVulnerabilitiesByMachine",
                "machines/softwarevulnerabilitiesbymachine",
                {30, 1'000},
                vulnerabilityRole},
    ApiEndpoint{"softwareVulnerabilityChangesByMachine",
                "machines/softwarevulnerabilitychangesbymachine",
                {30, 1'000},
                vulnerabilityRole},
    ApiEndpoint{"softwareVulnerabilitiesExport", "machines/softwarevulnerabilitiesexport", {5, 20}, vulnerabilityRole},
    ApiEndpoint{"machine", "machines/*", {100, 1'500}, machineRole},
    ApiEndpoint{"machineVulnerabilities", "machines/*/vulnerabilities", {50, 1'500}, vulnerabilityRole},
    ApiEndpoint{"machineAlerts", "machines/*/alerts", {100, 1'500}, alertRole},
    ApiEndpoint{"vulnerabilities", "vulnerabilities", {50, 1'500}, vulnerabilityRole},
    ApiEndpoint{"machinesVulnerabilities",
                "vulnerabilities/machinesvulnerabilities",
                {0, 0}, // no limit documented
                vulnerabilityRole},
    ApiEndpoint{"vulnerability", "vulnerabilities/*", {0, 0}, vulnerabilityRole},
    ApiEndpoint{"deviceavinfo", "deviceavinfo", {30, 1'000}, machineRole},
    ApiEndpoint{"alerts", "alerts", {100, 1'500}, alertRole},
};

//! nullptr for an unknown name.
[[nodiscard]] inline const ApiEndpoint *apiEndpoint(QByteArrayView name)
{
    const auto *const it = std::find_if(apiEndpoints.begin(), apiEndpoints.end(),
                                        [name](const ApiEndpoint &one) { return name == QByteArrayView(one.name); });
    return it != apiEndpoints.end() ? it : nullptr;
}

//! The roles of which a call needs one.
[[nodiscard]] inline QList<QByteArray> rolesFor(const ApiEndpoint &endpoint)
{
    const ApiRole &role = endpoint.role;
    return role.writeRole == nullptr ? QList<QByteArray>{role.role} : QList<QByteArray>{role.role, role.writeRole};
}

//! The roles granted by an administrator who consents to everything.
[[nodiscard]] inline QList<QByteArray> readRoles()
{
    QList<QByteArray> out;
    for (const ApiRole &one : apiRoles)
        out << one.role;
    return out;
}

} // namespace Trustgauge::Simulator
