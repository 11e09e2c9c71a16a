#pragma once

#include "core/scoring/scoretable.h"

#include <functional>

namespace Trustgauge::TestFleet {

inline constexpr Ticks asOf = 1'700'000'000LL * ticksPerSecond;

//! A clean device seen at the clock, with its CVEs looked at.
[[nodiscard]] Device cleanDevice(const std::string &id, const std::string &name);
[[nodiscard]] FleetPtr fleetOf(const std::vector<Device> &devices);
//! `count` devices `id000001..` whose signals vary with their number; `change` may alter each.
[[nodiscard]] FleetPtr variedFleet(int count, const std::function<void(int, Device &)> &change = {});
[[nodiscard]] ScoreTablePtr scored(const FleetPtr &fleet, const Profile &profile = {}, int floor = 50);

} // namespace Trustgauge::TestFleet
