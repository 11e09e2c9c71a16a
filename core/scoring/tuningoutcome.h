#pragma once

#include "core/scoring/scoretable.h"

#include <vector>

namespace Trustgauge {

//! What an edited profile does to a fleet.
struct TuningOutcome
{
    FleetSummary before, after;
    MigrationMatrix migration{};
    std::vector<uint32_t> mostMoved; //!< rows, largest change first

    bool operator==(const TuningOutcome &) const = default;
    [[nodiscard]] size_t bandChanges() const { return Trustgauge::bandChanges(migration); }
};

//! Of two tables of one fleet. Where they share an index, as while a weight moves, it costs a few passes over the
//! signatures and none over the devices, so that it may run at every tick of a slider, on any thread.
//! \param summary of `before`
//! \param mostMoved how many rows at most
[[nodiscard]] TuningOutcome tuningOutcome(const ScoreTable &before, const FleetSummary &summary,
                                          const ScoreTable &after, size_t mostMoved);

} // namespace Trustgauge
