#pragma once

#include "ui/models/fleetcolumns.h"

#include <QString>
#include <Qt>

#include <optional>

namespace Trustgauge {

using Rows = std::vector<uint32_t>;
using RowsPtr = std::shared_ptr<const Rows>;

//! Which devices a table shows.
struct FleetFilter
{
    //! Plain words, all of which must occur somewhere in the device; `"two words"` as one, `-word` must not occur,
    //! `word:text` looks in one column only (`band:high`, `group:"Lab 2"`).
    QString text;
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

//! The rows that pass the filter, in the order asked for; equal values keep the order of machine ids. For a thread of
//! its own: a million rows take some tens of milliseconds.
[[nodiscard]] RowsPtr arranged(const ScoreTablePtr &scores, const FleetRanksPtr &ranks, const FleetOrder &order);

} // namespace Trustgauge
