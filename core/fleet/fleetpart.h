#pragma once

#include "core/fleet/fleet.h"

#include <span>

namespace Trustgauge {

//! A fleet of some of the devices, as if only these had been read: with the same clock and their own unmapped values.
//! \param rows ascending
[[nodiscard]] FleetPtr fleetPart(const Fleet &fleet, std::span<const uint32_t> rows);

} // namespace Trustgauge
