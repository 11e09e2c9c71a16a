#pragma once

#include "core/query/plainfilter.h"
#include "ui/models/fleetorder.h"

namespace Trustgauge {

//! The columns as fields of a filter, in their usual order. Their words are those of the API and of advanced hunting, and
//! what the table shows in the language of the moment.
[[nodiscard]] QList<FilterField> filterFields();
//! The terms of a filter's text, or why it is none.
[[nodiscard]] PlainFilter readFilter(const QString &text);

//! Rows that pass, rising; none where the text is no filter.
[[nodiscard]] Rows filteredRows(const ScoreTable &scores, const FleetFilter &filter);

} // namespace Trustgauge
