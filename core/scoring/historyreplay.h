#pragma once

#include "core/fleet/signalhistory.h"
#include "core/scoring/scoretable.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace Trustgauge {

using ProfilePtr = std::shared_ptr<const Profile>;

//! A cycle of a history, and how to score it: as it was scored then, or under the profile of a replay.
struct ReplayCycle
{
    size_t cycle = 0; //!< in the SignalHistory
    ProfilePtr profile;
    int completenessFloor = 50; //!< data of devices below this percentage is insufficient
};

//! The scores of a fleet in one cycle of its history.
struct HistoryPoint
{
    FleetSummary summary;
    //! Devices in this cycle and the one before it in the replay, of any sufficiency, whose exact score rose or fell, or
    //! whose band changed. 0 in the first cycle.
    size_t rose = 0, fell = 0, changedBand = 0;

    bool operator==(const HistoryPoint &) const = default;
};

//! Scores the given cycles, which must rise: exactly what a ScoreTable of each cycle's fleet would give. Takes one pass
//! over the devices a cycle; not for the GUI thread.
//! \param isStale called once a cycle; true ends the replay, with the points so far
[[nodiscard]] std::vector<HistoryPoint> replay(const SignalHistory &history, std::span<const ReplayCycle> cycles,
                                               const std::function<bool()> &isStale = {});

} // namespace Trustgauge
