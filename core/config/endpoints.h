#pragma once

#include "core/base/facttable.h"

#include <QString>

#include <array>

namespace Trustgauge {

//! The API endpoints that have their own quota.
enum class Endpoint {
    Machines,
    AntivirusInfo,
    MachineVulnerabilities,
    VulnerabilitiesByMachine,
    VulnerabilitiesExport,
    VulnerabilityChanges,
    MachineAlerts,
    Machine,
};

//! Documented calls per minute and hour, for each tenant and app.
struct CallLimit
{
    int perMinute;
    int perHour;
};

struct EndpointFacts
{
    Endpoint endpoint;
    const char *key;  //!< name in the file of counted calls
    const char *path; //!< `%1` is the machine id
    CallLimit limit;
};

inline constexpr std::array endpointFacts{
    EndpointFacts{Endpoint::Machines, "machines", "/api/machines", {100, 1500}},
    EndpointFacts{Endpoint::AntivirusInfo, "deviceavinfo", "/api/deviceavinfo", {30, 1000}},
    EndpointFacts{
        Endpoint::MachineVulnerabilities, "machineVulnerabilities", "/api/machines/%1/vulnerabilities", {50, 1500}},
    EndpointFacts{Endpoint::VulnerabilitiesByMachine,
                  "softwareVulnerabilitiesByMachine",
                  "/api/machines/SoftwareVulnerabilitiesByMachine",
                  {30, 1000}},
    EndpointFacts{Endpoint::VulnerabilitiesExport,
                  "softwareVulnerabilitiesExport",
                  "/api/machines/SoftwareVulnerabilitiesExport",
                  {5, 20}},
    EndpointFacts{Endpoint::VulnerabilityChanges,
                  "softwareVulnerabilityChangesByMachine",
                  "/api/machines/SoftwareVulnerabilityChangesByMachine",
                  {30, 1000}},
    EndpointFacts{Endpoint::MachineAlerts, "machineAlerts", "/api/machines/%1/alerts", {100, 1500}},
    EndpointFacts{Endpoint::Machine, "machine", "/api/machines/%1", {100, 1500}},
};
inline constexpr size_t endpointCount = endpointFacts.size();

static_assert(hasRowForEach(endpointFacts, &EndpointFacts::endpoint));
static_assert(isGivenInAll(endpointFacts, &EndpointFacts::key) && isUniqueIn(endpointFacts, &EndpointFacts::key));
static_assert(isGivenInAll(endpointFacts, &EndpointFacts::path) && isUniqueIn(endpointFacts, &EndpointFacts::path));

[[nodiscard]] constexpr const EndpointFacts &factsOf(Endpoint endpoint)
{
    return endpointFacts[static_cast<size_t>(endpoint)];
}

[[nodiscard]] constexpr CallLimit documentedLimit(Endpoint endpoint)
{
    return factsOf(endpoint).limit;
}

//! The path of a call. \param machineId as received, for endpoints of one device
[[nodiscard]] QString pathOf(Endpoint endpoint, const QString &machineId = {});

} // namespace Trustgauge
