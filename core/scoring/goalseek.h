#pragma once

#include "core/scoring/classcounts.h"
#include "core/scoring/tuninglocks.h"

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace Trustgauge {

//! 'At most 5 % of these devices in High Risk': the share of devices with sufficient data that may be above a band.
struct FleetGoal
{
    Band above = Band::Suspicious; //!< bands worse than this one count; must not be Band::HighRisk
    double maxPercent = 5;         //!< 0..100
    ClassCountsPtr among;          //!< of the table's index; nullptr: all devices
};

//! 'This device at most 40'.
struct DeviceGoal
{
    uint32_t row = 0;
    int maxScore = 40; //!< 0..100
};

using Goal = std::variant<FleetGoal, DeviceGoal>;

//! How many devices with sufficient data a goal counts, and how many of them are worse than it allows.
struct GoalStanding
{
    size_t worse = 0, devices = 0;

    [[nodiscard]] double percent() const
    {
        return devices > 0 ? 100.0 * static_cast<double>(worse) / static_cast<double>(devices) : 0;
    }
    bool operator==(const GoalStanding &) const = default;
};
[[nodiscard]] GoalStanding standingOf(const ScoreTable &table, const FleetGoal &goal);

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
    bool isSmallest = false;           //!< proved: no change of a smaller sum reaches the goal

    bool operator==(const GoalProposal &) const = default;
};

//! What came of a search.
struct GoalAnswer
{
    enum class State : uint8_t {
        Found,
        NoneFound,  //!< the search has tried what it could, but not everything
        NoneExists, //!< proved: no change of the free weights and pillars reaches the goal
        Cancelled,
    };
    State state = State::NoneFound;
    std::optional<GoalProposal> proposal; //!< when found; when cancelled, the best until then

    bool operator==(const GoalAnswer &) const = default;
};

struct SeekProgress
{
    enum class Stage : uint8_t { OneWeight, SeveralWeights, TwoWeights, Extremes };
    Stage stage = Stage::OneWeight;
    int percent = 0;         //!< of the whole search; an estimate
    std::optional<int> best; //!< cost of the best proposal so far
};
//! Called before each evaluation of a profile, on the searching thread; false ends the search without another one.
using SeekWatch = std::function<bool(const SeekProgress &)>;

//! Searches the smallest change of the weights and pillars that are not locked and that reaches the goal; thresholds
//! stay, and a goal of many devices is not reached by leaving more of them without sufficient data. Smallest: least sum of absolute changes, then fewest weights.
//! Exact for changes of one weight, and of two when the fleet has few enough signatures. For more weights it is a local
//! optimum: no step back, and no exchange of two steps, is cheaper. A goal for one device is always decided: found, or
//! none exists. May take seconds: not for the GUI thread.
[[nodiscard]] GoalAnswer seekGoal(const ScoreTable &table, const Goal &goal, const TuningLocks &locks = {},
                                  const SeekWatch &watch = {});

} // namespace Trustgauge
