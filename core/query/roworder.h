#pragma once

#include "core/query/fleetranks.h"
#include "core/scoring/scoretable.h"

#include <Qt>

#include <memory>
#include <vector>

namespace Trustgauge {

using Rows = std::vector<uint32_t>;
using RowsPtr = std::shared_ptr<const Rows>;

//! Sorts rows by a column; equal values keep their order. For a thread of its own: a million rows take some tens of
//! milliseconds.
//! \param ranks of the same fleet
void sortRows(Rows &rows, const ScoreTable &scores, const FleetRanks &ranks, FleetColumn column,
              Qt::SortOrder direction);

} // namespace Trustgauge
