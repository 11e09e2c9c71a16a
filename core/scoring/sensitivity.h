#pragma once

#include "core/scoring/classcounts.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace Trustgauge {

//! The effect of a small change of one weight, or of the pillars, on the devices asked about.
struct WeightSensitivity
{
    std::optional<Indicator> indicator; //!< nullopt: the critical pillar; the operational one changes inversely
    size_t firing = 0;                  //!< devices where the indicator fires; of the pillar none
    //! Devices that change, lose or gain a band when it decreases by `step`; nullopt: it cannot, or no valid profile
    //! remains.
    std::optional<size_t> movedDown;
    std::optional<size_t> movedUp; //!< the same when it increases
    [[nodiscard]] size_t moved() const { return std::max(movedDown.value_or(0), movedUp.value_or(0)); }

    bool operator==(const WeightSensitivity &) const = default;
};

//! All 16 weights and the pillars, those that move most devices first; equal ones in the model's order, the pillars
//! last. Costs 34 evaluations for each signature class: not for the GUI thread.
//! \param step 1..100 weight points; weights are clamped to 0..100
//! \param among of the table's index; nullptr: all devices
//! \param wanted asked between evaluations; false ends it with what was counted until then
[[nodiscard]] std::vector<WeightSensitivity> sensitivity(const ScoreTable &table, int step,
                                                         const ClassCountsPtr &among = {},
                                                         const std::function<bool()> &wanted = {});

} // namespace Trustgauge
