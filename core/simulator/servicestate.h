#pragma once

#include "core/simulator/fleet/fleetgenerator.h"
#include "core/simulator/scenarios.h"

#include <functional>
#include <QByteArray>
#include <QDateTime>

namespace Trustgauge::Simulator {

struct SimulatorOptions;

//! State shared by the simulated services. Lives on the server's thread.
struct ServiceState
{
    explicit ServiceState(const FleetOptions &fleetOptions) : fleet(fleetOptions) {}

    QByteArray baseUrl; //!< URL of this server, without a trailing slash
    QByteArray tenantId;
    QByteArray tenantDomain;
    QByteArray tenantName;
    QByteArray clientId;
    QByteArray clientSecret;
    QByteArray clientCertificate; //!< PEM; empty: no certificate is registered
    int tokenLifetimeSeconds = 3'599;
    bool rateLimits = true;
    bool followClock = false; //!< devices keep reporting as real time passes
    Behaviour behaviour;
    FleetGenerator fleet;
    std::function<qint64()> monotonicMs;
    std::function<void(int step)> steppedOn; //!< called when a living fleet has changed; may be null

    //! The service's clock, Unix seconds.
    qint64 serviceSeconds() const { return QDateTime::currentSecsSinceEpoch() + behaviour.clockOffsetSeconds; }
};

//! The parameters of the fleet of a simulator that starts now.
FleetOptions fleetOptions(const SimulatorOptions &options);

//! The name of the endpoint of a request: "token", "discovery", "machines", "machine", "machineVulnerabilities",
//! "machineAlerts", "softwareVulnerabilitiesByMachine", "softwareVulnerabilityChangesByMachine",
//! "softwareVulnerabilitiesExport", "machinesVulnerabilities", "vulnerabilities", "vulnerability", "deviceavinfo",
//! "alerts", "blob", "publishTopics", "publishClusters", "publish", "publishBatch", "control", or "unknown".
QByteArray endpointOf(const QList<QByteArray> &segments);

//! Whether the endpoint belongs to the Defender API.
bool isDefenderEndpoint(QByteArrayView endpoint);

//! Whether the endpoint belongs to the Kafka REST proxy.
bool isPublishEndpoint(QByteArrayView endpoint);

//! A random GUID.
QByteArray randomGuid();

} // namespace Trustgauge::Simulator
