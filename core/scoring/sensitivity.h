#pragma once

#include "core/scoring/scoretable.h"

#include <vector>

namespace Trustgauge {

//! The effect of a small change of one weight on a fleet.
struct WeightSensitivity
{
    Indicator indicator = Indicator::RiskLow;
    size_t firing = 0;    //!< devices where the indicator fires
    size_t movedDown = 0; //!< devices that change band when the weight decreases by `step`
    size_t movedUp = 0;   //!< the same when it increases
    [[nodiscard]] size_t moved() const { return movedDown > movedUp ? movedDown : movedUp; }

    bool operator==(const WeightSensitivity &) const = default;
};

//! All 16 weights, those that move most devices first; equal ones in the model's order. Costs 32 evaluations for each
//! signature class: not for the GUI thread.
//! \param step 1..100 weight points; weights are clamped to 0..100
[[nodiscard]] std::vector<WeightSensitivity> sensitivity(const ScoreTable &table, int step);

} // namespace Trustgauge
