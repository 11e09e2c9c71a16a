#pragma once

#include "core/query/fleetcolumn.h"
#include "core/scoring/scoretable.h"

#include <QString>

#include <optional>

namespace Trustgauge {

//! The condition that the devices satisfy whose cell is like that of a row, and which the device of that row satisfies;
//! `not(..)` of it finds exactly the others. A point in time stands for its whole local day. nullopt: the filter
//! language does not know the column.
[[nodiscard]] std::optional<QString> cellCondition(const ScoreTable &scores, size_t row, FleetColumn column);

} // namespace Trustgauge
