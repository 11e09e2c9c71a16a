#pragma once

#include "core/scoring/scoretable.h"

#include <atomic>
#include <optional>
#include <variant>
#include <vector>

namespace Trustgauge {

//! 'At most 5 % of the devices are High Risk': at most this share of the devices with sufficient data lies above a band.
struct FleetGoal
{
    Band above = Band::Suspicious; //!< bands worse than this one are counted; not Band::HighRisk
    double maxPercent = 5;         //!< 0..100
};

//! 'This device at most 40'.
struct DeviceGoal
{
    uint32_t row = 0;
    int maxScore = 40; //!< 0..100
};

using Goal = std::variant<FleetGoal, DeviceGoal>;

//! How far a profile is from a goal; 0 when it is reached. In points of the exact score by which the device that
//! decides lies too high. Pure.
[[nodiscard]] double goalDistance(const ScoreTable &table, const Goal &goal);

//! One weight or pillar that changes.
struct WeightChange
{
    std::optional<Indicator> indicator; //!< nullopt: the critical pillar (the operational one goes the other way)
    int from = 0, to = 0;

    bool operator==(const WeightChange &) const = default;
};

struct GoalProposal
{
    Profile profile;
    std::vector<WeightChange> changes; //!< in the model's order, the pillar last; empty: the goal is reached already
    int cost = 0;                      //!< sum of the absolute changes

    bool operator==(const GoalProposal &) const = default;
};

//! Looks for the smallest change of weights and pillars (thresholds stay) that reaches the goal: the smallest sum of
//! absolute changes, of equal ones the fewest weights. Exact among the changes of one weight, and of two where the fleet
//! has few enough signatures to try them all within seconds; for more at once it is the end of a descent from which no step
//! back, and no exchange of two steps, is cheaper. nullopt when no change reaches it, or the search was cancelled. Takes up
//! to seconds on a fleet of many signatures: not for the GUI thread.
//! \param cancelled looked at between evaluations; may be nullptr
[[nodiscard]] std::optional<GoalProposal> seekGoal(const ScoreTable &table, const Goal &goal,
                                                   const std::atomic<bool> *cancelled = nullptr);

} // namespace Trustgauge
