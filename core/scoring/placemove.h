#pragma once

#include "core/scoring/scoretable.h"

#include <optional>
#include <vector>

namespace Trustgauge {

//! A choice of devices by what an edited profile does to them: a cell, a row or a column of the migration matrix. Places
//! are those of ScoreTable::place().
struct PlaceMove
{
    std::optional<size_t> from; //!< under the saved profile; nullopt: anywhere
    std::optional<size_t> to;   //!< under the edited one; nullopt: anywhere
    bool scoreDiffers = false;  //!< only devices whose rounded score differs

    bool operator==(const PlaceMove &) const = default;

    //! Two tables of one fleet. Any thread.
    [[nodiscard]] bool contains(const ScoreTable &before, const ScoreTable &after, size_t row) const
    {
        return (!from || before.place(row) == *from) && (!to || after.place(row) == *to)
               && (!scoreDiffers || before.score(row).score != after.score(row).score);
    }
};

//! The rows chosen, in order of machine id. A pass over the fleet; any thread.
[[nodiscard]] std::vector<uint32_t> rowsOf(const PlaceMove &move, const ScoreTable &before, const ScoreTable &after);

} // namespace Trustgauge
