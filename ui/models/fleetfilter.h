#pragma once

#include "core/query/plainfilter.h"
#include "core/query/roworder.h"

#include <QString>

#include <optional>

namespace Trustgauge {

//! Which devices a table shows.
struct FleetFilter
{
    QString text;             //!< as readFilter() reads it
    std::optional<Band> band; //!< with sufficient data only, as every chart counts
    bool insufficientOnly = false;
    RowsPtr rows;      //!< nullptr: all; of the fleet on show, rising
    QString rowsTitle; //!< what `rows` are, for the reader

    bool operator==(const FleetFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == FleetFilter{}; }
};

struct FleetOrder
{
    FleetColumn column = FleetColumn::Score;
    Qt::SortOrder direction = Qt::DescendingOrder;
    FleetFilter filter;

    bool operator==(const FleetOrder &) const = default;
};

//! The columns as fields of a filter, in their usual order. Their words are those of the API and of advanced hunting, and
//! what the table shows in the language of the moment.
[[nodiscard]] QList<FilterField> filterFields();
//! The terms of a filter's text, or why it is none.
[[nodiscard]] PlainFilter readFilter(const QString &text);

//! Rows that pass, rising; none where the text is no filter.
[[nodiscard]] Rows filteredRows(const ScoreTable &scores, const FleetFilter &filter);

//! The rows that pass the filter, in the order asked for; equal values keep the order of machine ids. For a thread of
//! its own: a million rows take some tens of milliseconds.
//! \param before of the same fleet under the saved profile, for the columns of that name
[[nodiscard]] RowsPtr arranged(const ScoreTablePtr &scores, const FleetRanksPtr &ranks, const FleetOrder &order,
                               const ScoreTablePtr &before = {});

} // namespace Trustgauge
