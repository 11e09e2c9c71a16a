#pragma once

#include "core/scoring/scoretable.h"

#include <vector>

namespace Trustgauge {

//! The effect of an edited profile on a fleet.
struct TuningOutcome
{
    FleetSummary before, after;
    MigrationMatrix migration{};
    std::vector<uint32_t> mostMoved; //!< rows, largest change first

    bool operator==(const TuningOutcome &) const = default;
    [[nodiscard]] size_t bandChanges() const { return Trustgauge::bandChanges(migration); }
};

//! Compares two tables of one fleet. When they share an index, as while a weight is dragged, it only passes over the
//! signatures a few times, so it can run at every tick of a slider. Any thread.
//! \param summary that of `before`
//! \param mostMoved maximum number of rows
[[nodiscard]] TuningOutcome tuningOutcome(const ScoreTable &before, const FleetSummary &summary,
                                          const ScoreTable &after, size_t mostMoved);

} // namespace Trustgauge
