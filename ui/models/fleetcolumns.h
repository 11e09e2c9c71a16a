#pragma once

#include "core/query/fleetcolumn.h"
#include "core/scoring/scoretable.h"

#include <QString>
#include <Qt>

namespace Trustgauge {

[[nodiscard]] QString columnTitle(FleetColumn column);
//! A word for settings files and for `word:value` in the filter.
[[nodiscard]] QString columnKey(FleetColumn column);
[[nodiscard]] bool isNumeric(FleetColumn column);
//! The order of the first click on a header: the worst, largest or latest first, names from A.
[[nodiscard]] Qt::SortOrder firstOrder(FleetColumn column);

//! What stands in the cell, as people read it.
//! \param before what the columns of that name show; without it they are empty
[[nodiscard]] QString cellText(const ScoreTable &scores, size_t row, FleetColumn column,
                               const ScoreTable *before = nullptr);

} // namespace Trustgauge
