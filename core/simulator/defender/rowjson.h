#pragma once

#include "core/simulator/fleet/fleetgenerator.h"
#include "core/simulator/http/jsonappender.h"

namespace Trustgauge::Simulator {

//! What every `@odata.context` begins with.
inline const QByteArray contextRoot = QByteArrayLiteral("https://api.securitycenter.microsoft.com/api/$metadata#");

//! The fields of a machine, into an object that is open already (one answer has the context before them).
void appendMachineFields(JsonAppender &json, const Device &device);

//! One row of `deviceavinfo`.
void appendAntivirusRow(JsonAppender &json, const Device &device, qint64 now);

//! One alert of a device.
void appendAlert(JsonAppender &json, const Device &device, const Alert &alert, qint64 now, const QByteArray &tenantId);

//! A vulnerability as the catalogue and the per-device answer give it.
void appendVulnerability(JsonAppender &json, const FleetGenerator &fleet, int vulnerability, int tenths);

//! One row of `machinesVulnerabilities`; the row must name a vulnerability.
void appendMachineVulnerability(JsonAppender &json, const FleetGenerator &fleet, const Device &device,
                                const VulnerabilityRow &row);

} // namespace Trustgauge::Simulator
