#pragma once

#include "core/base/result.h"
#include "core/workspace/filtersources.h"
#include "ui/models/fleetfilter.h"

#include <QList>

#include <atomic>
#include <memory>
#include <optional>

namespace Trustgauge {

//! How to read what a filter asks beyond the scores of the fleet's cycle.
struct FilterReading
{
    std::shared_ptr<FilterSourceReader> reader; //!< nullptr: that is unknown
    FilterCycle cycle;                          //!< that the fleet is of
    std::shared_ptr<std::atomic<bool>> stop;    //!< true ends the work early; its result is then of no use
};

//! The rows of a table, and what prevented or limits them.
struct FleetArrangement
{
    RowsPtr rows;
    std::optional<ExpressionFault> fault; //!< why the filter's text was left out: found while searching
    std::optional<Error> error;           //!< the same: what it asks of cannot be read
    QList<FilterLack> lacks;              //!< what it asks of is not known of any device
};

//! The rows that match the order's filter, in its order; equal values are ordered by machine id. Meant for a background
//! thread: a million rows take tens of milliseconds, records of a large fleet seconds.
//! \param before the same fleet under the saved profile, for the 'before' columns and moves
[[nodiscard]] FleetArrangement arranged(const ScoreTablePtr &scores, const FleetRanksPtr &ranks,
                                        const FleetOrder &order, const ScoreTablePtr &before = {},
                                        const FilterReading &reading = {});

} // namespace Trustgauge
