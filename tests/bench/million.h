#pragma once

#include "core/fleet/fleet.h"

namespace Trustgauge::Bench {

//! 1,000,000 devices with many different signatures, always the same.
[[nodiscard]] FleetPtr millionDevices();

} // namespace Trustgauge::Bench
