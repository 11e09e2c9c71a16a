#pragma once

#include "core/base/secrettext.h"
#include "core/config/tenant.h"
#include "core/simulator/simulator.h"

#include <memory>

namespace Trustgauge::TestSupport {

//! A fleet of that size behind a service without rate limits.
[[nodiscard]] Simulator::SimulatorOptions unlimited(int devices, const QString &scenario = {});
//! A simulator that runs. Ends the program where it does not start.
[[nodiscard]] std::unique_ptr<Simulator::Simulator> started(const Simulator::SimulatorOptions &options);
//! The tenant that it serves, as its tenants file says.
[[nodiscard]] TenantConfig tenantOf(const Simulator::Simulator &simulator);
//! The client secret that it takes.
[[nodiscard]] SecretText secretOf(const Simulator::Simulator &simulator);

} // namespace Trustgauge::TestSupport
