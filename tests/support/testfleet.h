#pragma once

#include "core/scoring/scoretable.h"

#include <functional>
#include <random>

namespace Trustgauge::TestFleet {

inline constexpr Ticks asOf = 1'700'000'000LL * ticksPerSecond;

//! Nothing fires but `inactiveUnder1Day`, everything is known.
[[nodiscard]] Signature cleanSignature();
//! Any state of every group. \param cveCap of the profile it is scored with
[[nodiscard]] Signature randomSignature(std::mt19937 &random, int cveCap = 10);

//! A clean device seen at the clock, with its CVEs looked at.
[[nodiscard]] Device cleanDevice(const std::string &id, const std::string &name);
[[nodiscard]] FleetPtr fleetOf(const std::vector<Device> &devices);
//! `count` devices `id000001..` whose signals vary with their number; `change` may alter each.
[[nodiscard]] FleetPtr variedFleet(int count, const std::function<void(int, Device &)> &change = {});
[[nodiscard]] ScoreTablePtr scored(const FleetPtr &fleet, const Profile &profile = {}, int floor = 50);

} // namespace Trustgauge::TestFleet
