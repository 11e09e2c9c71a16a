#pragma once

#include "core/scoring/scoretable.h"

#include <atomic>
#include <optional>
#include <variant>
#include <vector>

namespace Trustgauge {

//! 'At most 5 % of the devices are High Risk': the share of devices with sufficient data that may be above a band.
struct FleetGoal
{
    Band above = Band::Suspicious; //!< bands worse than this one count; must not be Band::HighRisk
    double maxPercent = 5;         //!< 0..100
};

//! 'This device at most 40'.
struct DeviceGoal
{
    uint32_t row = 0;
    int maxScore = 40; //!< 0..100
};

using Goal = std::variant<FleetGoal, DeviceGoal>;

//! A change of one weight or of the pillars.
struct WeightChange
{
    std::optional<Indicator> indicator; //!< nullopt: the critical pillar; the operational one changes inversely
    int from = 0, to = 0;

    bool operator==(const WeightChange &) const = default;
};

struct GoalProposal
{
    Profile profile;
    std::vector<WeightChange> changes; //!< in the model's order, the pillar last; empty: already reached
    int cost = 0;                      //!< sum of the absolute changes

    bool operator==(const GoalProposal &) const = default;
};

//! Searches the smallest change of weights and pillars that reaches the goal; thresholds stay. Smallest: least
//! sum of absolute changes, then fewest weights. Exact for changes of one weight, and of two when the fleet has
//! few enough signatures. For more weights it is a local optimum: no step back, and no exchange of two steps, is
//! cheaper. nullopt when no change reaches the goal, or when cancelled. May take seconds: not for the GUI
//! thread.
//! \param cancelled read between evaluations; may be nullptr
[[nodiscard]] std::optional<GoalProposal> seekGoal(const ScoreTable &table, const Goal &goal,
                                                   const std::atomic<bool> *cancelled = nullptr);

} // namespace Trustgauge
