#pragma once

#include "core/fleet/fleetbuilder.h"
#include "core/store/vulnerabilityanswer.h"

namespace Trustgauge {

//! Gives the devices of the fleet the vulnerabilities that an earlier answer, kept in the store, told of them.
//! \return how many devices it does not know; their CVEs are unknown
[[nodiscard]] qint64 restoreKeptAnswer(const VulnerabilityAnswer &answer, FleetBuilder &fleet);

} // namespace Trustgauge
