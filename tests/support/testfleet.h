#pragma once

#include "core/scoring/scoretable.h"

#include <functional>
#include <random>

namespace Trustgauge::TestFleet {

inline constexpr Ticks asOf = 1'700'000'000LL * ticksPerSecond;

//! All groups are known; only `inactiveUnder1Day` fires.
[[nodiscard]] Signature cleanSignature();
//! A random state of every group. \param cveCap that of the profile used for scoring
[[nodiscard]] Signature randomSignature(std::mt19937 &random, int cveCap = 10);

//! A device without faults, seen at `asOf`, with its CVEs looked at.
[[nodiscard]] Device cleanDevice(const std::string &id, const std::string &name);
[[nodiscard]] FleetPtr fleetOf(const std::vector<Device> &devices);
//! Devices `id000001..` with varied signals, depending on their number; `change` may modify each.
[[nodiscard]] FleetPtr variedFleet(int count, const std::function<void(int, Device &)> &change = {});
//! Rounded half up to an integer.
[[nodiscard]] int64_t rounded(const Fraction &fraction);
[[nodiscard]] ScoreTablePtr scored(const FleetPtr &fleet, const Profile &profile = {}, int floor = 50);

} // namespace Trustgauge::TestFleet
