#pragma once

#include "ui/models/fleetorder.h"

#include <QList>

namespace Trustgauge {

//! One word of a filter.
struct FilterWord
{
    QString text; //!< lower case
    std::optional<FleetColumn> column;
    bool excluded = false;

    bool operator==(const FilterWord &) const = default;
};

//! Splits the text of a filter. A `word:` that names no column belongs to the text.
[[nodiscard]] QList<FilterWord> filterWords(const QString &text);

//! Rows that pass, rising.
[[nodiscard]] Rows filteredRows(const ScoreTable &scores, const FleetFilter &filter);

} // namespace Trustgauge
