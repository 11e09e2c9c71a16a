#pragma once

#include "core/scoring/scoretable.h"

#include <vector>

namespace Trustgauge {

//! What a small move of one weight would do to the fleet.
struct WeightSensitivity
{
    Indicator indicator = Indicator::RiskLow;
    size_t firing = 0;    //!< devices in which the indicator fires
    size_t movedDown = 0; //!< devices that change band when the weight falls by `step`
    size_t movedUp = 0;   //!< the same when it rises
    [[nodiscard]] size_t moved() const { return movedDown > movedUp ? movedDown : movedUp; }

    bool operator==(const WeightSensitivity &) const = default;
};

//! All 16 weights, the one that moves most devices first; equal ones in the model's order. Costs 32 evaluations a
//! signature class. Any thread, off the GUI's.
//! \param step weight points, 1..100; weights stay within 0..100
[[nodiscard]] std::vector<WeightSensitivity> sensitivity(const ScoreTable &table, int step);

} // namespace Trustgauge
