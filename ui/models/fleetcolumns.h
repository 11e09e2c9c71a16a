#pragma once

#include "core/query/fleetcolumn.h"
#include "core/scoring/scoretable.h"

#include <QList>
#include <QString>
#include <Qt>

#include <string_view>
#include <vector>

namespace Trustgauge {

//! \param besideBefore whether the column stands beside that of the saved profile
[[nodiscard]] QString columnTitle(FleetColumn column, bool besideBefore = false);
//! The name of a column in settings files and in the filter's `word:value`.
[[nodiscard]] QString columnKey(FleetColumn column);
//! The column of a key; Count: unknown.
[[nodiscard]] FleetColumn columnOfKey(const QString &key);
//! The columns of CSV files that hold what a column shows; none: others tell it.
[[nodiscard]] const std::vector<std::string_view> &csvKeys(FleetColumn column);
[[nodiscard]] std::vector<std::string_view> csvKeys(const QList<FleetColumn> &columns);
[[nodiscard]] bool isNumeric(FleetColumn column);
//! The order for the first click on a header: worst, largest or latest first; names from A to Z.
[[nodiscard]] Qt::SortOrder firstOrder(FleetColumn column);

//! The text of the cell, as shown to people.
//! \param before the scores for the 'before' columns; without it these are empty
[[nodiscard]] QString cellText(const ScoreTable &scores, size_t row, FleetColumn column,
                               const ScoreTable *before = nullptr);

} // namespace Trustgauge
