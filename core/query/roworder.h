#pragma once

#include "core/query/fleetranks.h"
#include "core/scoring/scoretable.h"

#include <Qt>

#include <memory>
#include <vector>

namespace Trustgauge {

using Rows = std::vector<uint32_t>;
using RowsPtr = std::shared_ptr<const Rows>;

//! How devices of one band are ordered when sorting by band.
enum class SameBand {
    ByScore,
    Equal, //!< as equal values, so that another column can decide
};

//! All rows of a fleet sorted by a column; equal values are in the order of machine ids. A million rows take some
//! milliseconds, the first sort by a text column up to 0.1 s more: not on the GUI thread.
//! \param ranks must be of the same fleet
[[nodiscard]] Rows orderedRows(const ScoreTable &scores, const FleetRanks &ranks, FleetColumn column,
                               Qt::SortOrder direction, SameBand sameBand = SameBand::ByScore);
//! The same for the given rows; equal values keep their order.
[[nodiscard]] Rows orderedRows(const ScoreTable &scores, const FleetRanks &ranks, FleetColumn column,
                               Qt::SortOrder direction, const Rows &rows, SameBand sameBand = SameBand::ByScore);

//! Rows sorted by the change of the rounded score from one table to another of the same fleet; equal changes keep their
//! order.
//! \param rows nullptr: all, in the order of machine ids
[[nodiscard]] Rows orderedByChange(const ScoreTable &before, const ScoreTable &after, Qt::SortOrder direction,
                                   const Rows *rows = nullptr);

} // namespace Trustgauge
