#pragma once

#include "core/query/filterexpression.h"
#include "core/query/roworder.h"
#include "core/scoring/placemove.h"

#include <QString>

#include <atomic>
#include <optional>

namespace Trustgauge {

struct FilterSources;

//! The choice of devices that a table shows.
struct FleetFilter
{
    QString text;             //!< an expression of the filter language
    std::optional<Band> band; //!< only devices with sufficient data, as counted in charts
    bool insufficientOnly = false;
    std::optional<PlaceMove> move; //!< only while an edited profile is shown beside the saved one
    RowsPtr rows;                  //!< nullptr: all; rows of the shown fleet, ascending
    QString rowsTitle;             //!< display name of `rows`

    bool operator==(const FleetFilter &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == FleetFilter{}; }
    //! Nothing but the text limits it.
    [[nodiscard]] bool isByText() const { return !band && !insufficientOnly && !move && !rows; }
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
//! \param sources what the text asks beyond the scores; nullptr: nothing, or it is unknown
//! \param before the same fleet under the saved profile, for `move`; nullptr: nothing has moved
//! \param cancelled may be set from another thread
//! \return RegexTooCostly, at the place of the test, or Cancelled
[[nodiscard]] tl::expected<Rows, ExpressionFault> filteredRows(const ScoreTable &scores, const FleetFilter &filter,
                                                               const FilterSources *sources = nullptr,
                                                               const std::atomic<bool> *cancelled = nullptr,
                                                               const ScoreTable *before = nullptr);

} // namespace Trustgauge
