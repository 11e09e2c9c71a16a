#pragma once

#include "core/query/filterexpression.h"
#include "core/query/roworder.h"

#include <QString>

#include <optional>

namespace Trustgauge {

//! The choice of devices that a table shows.
struct FleetFilter
{
    QString text;             //!< an expression of the filter language
    std::optional<Band> band; //!< only devices with sufficient data, as counted in charts
    bool insufficientOnly = false;
    RowsPtr rows;      //!< nullptr: all; rows of the shown fleet, ascending
    QString rowsTitle; //!< display name of `rows`

    bool operator==(const FleetFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == FleetFilter{}; }
};

struct FleetOrder
{
    struct Key
    {
        FleetColumn column;
        Qt::SortOrder direction;

        bool operator==(const Key &) const = default;
    };

    FleetColumn column = FleetColumn::Score;
    Qt::SortOrder direction = Qt::DescendingOrder;
    QList<Key> then; //!< decide between rows that are equal by what comes before
    FleetFilter filter;

    bool operator==(const FleetOrder &) const = default;
};

//! The matching rows, ascending; none when the text is invalid.
[[nodiscard]] Rows filteredRows(const ScoreTable &scores, const FleetFilter &filter);

//! The matching rows, in the requested order; equal values are ordered by machine id. Meant for a background thread: a
//! million rows take tens of milliseconds.
//! \param before the same fleet under the saved profile, for the 'before' columns
[[nodiscard]] RowsPtr arranged(const ScoreTablePtr &scores, const FleetRanksPtr &ranks, const FleetOrder &order,
                               const ScoreTablePtr &before = {});

} // namespace Trustgauge
