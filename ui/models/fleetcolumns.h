#pragma once

#include "core/query/fleetcolumn.h"
#include "core/scoring/scoretable.h"

#include <QString>
#include <Qt>

namespace Trustgauge {

[[nodiscard]] QString columnTitle(FleetColumn column);
//! The name of a column in settings files and in the filter's `word:value`.
[[nodiscard]] QString columnKey(FleetColumn column);
[[nodiscard]] bool isNumeric(FleetColumn column);
//! The order for the first click on a header: worst, largest or latest first; names from A to Z.
[[nodiscard]] Qt::SortOrder firstOrder(FleetColumn column);

//! The text of the cell, as shown to people.
//! \param before the scores for the 'before' columns; without it these are empty
[[nodiscard]] QString cellText(const ScoreTable &scores, size_t row, FleetColumn column,
                               const ScoreTable *before = nullptr);

} // namespace Trustgauge
