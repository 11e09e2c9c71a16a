#pragma once

#include "core/simulator/fleet/fleetgenerator.h"
#include "core/simulator/scenarios.h"

#include <functional>
#include <QByteArray>
#include <QDateTime>

namespace Trustgauge::Simulator {

//! What the simulated services share. Lives on the server's thread.
struct ServiceState
{
    explicit ServiceState(const FleetOptions &fleetOptions) : fleet(fleetOptions) {}

    QByteArray baseUrl; //!< of this server, without a final slash
    QByteArray tenantId;
    QByteArray tenantDomain;
    QByteArray tenantName;
    QByteArray clientId;
    QByteArray clientSecret;
    QByteArray clientCertificate; //!< PEM; empty: no certificate is registered
    int tokenLifetimeSeconds = 3'599;
    bool rateLimits = true;
    bool followClock = false; //!< a living fleet goes on reporting as real time passes
    Behaviour behaviour;
    FleetGenerator fleet;
    std::function<qint64()> monotonicMs;
    std::function<void(int step)> steppedOn; //!< a living fleet has; may be null

    //! The service's own clock, Unix seconds.
    qint64 serviceSeconds() const { return QDateTime::currentSecsSinceEpoch() + behaviour.clockOffsetSeconds; }
};

//! The simulator's name of the endpoint a request is for: "token", "discovery", "machines", "machine",
//! "machineVulnerabilities", "machineAlerts", "softwareVulnerabilitiesByMachine", "softwareVulnerabilityChangesByMachine",
//! "softwareVulnerabilitiesExport", "machinesVulnerabilities", "vulnerabilities", "vulnerability", "deviceavinfo", "alerts", "blob",
//! "publishTopics", "publishClusters", "publish", "publishBatch", "control", or "unknown".
QByteArray endpointOf(const QList<QByteArray> &segments);

//! Whether that endpoint belongs to the Defender API.
bool isDefenderEndpoint(QByteArrayView endpoint);

//! Whether that endpoint belongs to the Kafka REST proxy.
bool isPublishEndpoint(QByteArrayView endpoint);

//! A random identifier in GUID form.
QByteArray randomGuid();

} // namespace Trustgauge::Simulator
