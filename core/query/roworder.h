#pragma once

#include "core/query/fleetranks.h"
#include "core/scoring/scoretable.h"

#include <Qt>

#include <memory>
#include <vector>

namespace Trustgauge {

using Rows = std::vector<uint32_t>;
using RowsPtr = std::shared_ptr<const Rows>;

//! All rows of a fleet, sorted by a column; equal values keep the order of machine ids. For a thread of its own: a million
//! rows take some milliseconds, and the first sort by a column of texts ranks them before.
//! \param ranks of the same fleet
[[nodiscard]] Rows orderedRows(const ScoreTable &scores, const FleetRanks &ranks, FleetColumn column,
                               Qt::SortOrder direction);
//! The same of some rows; equal values keep their order.
[[nodiscard]] Rows orderedRows(const ScoreTable &scores, const FleetRanks &ranks, FleetColumn column,
                               Qt::SortOrder direction, const Rows &rows);

} // namespace Trustgauge
