#pragma once

#include "core/simulator/fleet/fleetgenerator.h"
#include "core/simulator/http/jsonappender.h"

namespace Trustgauge::Simulator {

//! The beginning of every `@odata.context`.
inline const QByteArray contextRoot = QByteArrayLiteral("https://api.securitycenter.microsoft.com/api/$metadata#");

//! Appends the fields of a machine to an open object (some responses begin with the context).
void appendMachineFields(JsonAppender &json, const Device &device);

//! A row of `deviceavinfo`.
void appendAntivirusRow(JsonAppender &json, const Device &device, qint64 now);

//! An alert of a device.
void appendAlert(JsonAppender &json, const Device &device, const Alert &alert, qint64 now, const QByteArray &tenantId);

//! A vulnerability in the form of the catalogue and the per-device answer.
void appendVulnerability(JsonAppender &json, const FleetGenerator &fleet, int vulnerability, int tenths);

//! A row of `machinesVulnerabilities`; `row` must have a vulnerability.
void appendMachineVulnerability(JsonAppender &json, const FleetGenerator &fleet, const Device &device,
                                const VulnerabilityRow &row);

} // namespace Trustgauge::Simulator
