#pragma once

#include "core/fleet/fleet.h"

namespace Trustgauge::Bench {

//! A million devices, or so many, with many different signatures, always the same.
[[nodiscard]] FleetPtr millionDevices(size_t devices = 1'000'000);

} // namespace Trustgauge::Bench
