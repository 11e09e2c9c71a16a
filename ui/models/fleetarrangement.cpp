#include "ui/models/fleetarrangement.h"

#include <utility>

namespace Trustgauge {

namespace {

RowsPtr inOrder(const ScoreTablePtr &scores, const FleetRanksPtr &ranks, const FleetOrder &order,
                std::optional<Rows> rows, const ScoreTablePtr &before)
{
    QList<FleetOrder::Key> keys = order.then;
    keys.prepend({order.column, order.direction});
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) { // sorting is stable: the first key comes last
        if (key->column == FleetColumn::Change) {
            if (before)
                rows = orderedByChange(*before, *scores, key->direction, rows ? &*rows : nullptr);
            continue;
        }
        const bool ofBefore = key->column == FleetColumn::ScoreBefore || key->column == FleetColumn::BandBefore;
        if (ofBefore && !before)
            continue;
        const FleetColumn column = key->column == FleetColumn::ScoreBefore  ? FleetColumn::Score
                                   : key->column == FleetColumn::BandBefore ? FleetColumn::Band
                                                                            : key->column;
        const ScoreTable &sorted = ofBefore ? *before : *scores;
        const SameBand sameBand = order.then.isEmpty() ? SameBand::ByScore : SameBand::Equal;
        rows = rows ? orderedRows(sorted, *ranks, column, key->direction, *rows, sameBand)
                    : orderedRows(sorted, *ranks, column, key->direction, sameBand);
    }
    return std::make_shared<const Rows>(rows ? *std::move(rows) : filteredRows(*scores, {}).value_or(Rows()));
}

//! What the filter asks beyond the scores; nothing when it is invalid.
Result<FilterSources> sourcesFor(const FleetFilter &filter, const ScoreTablePtr &scores, const FilterReading &reading)
{
    const auto expression = parseFilter(filter.text);
    if (!reading.reader || !expression)
        return FilterSources();
    return reading.reader->read(*expression, reading.cycle, scores,
                                [stop = reading.stop] { return stop && stop->load(std::memory_order_relaxed); });
}

} // namespace

FleetArrangement arranged(const ScoreTablePtr &scores, const FleetRanksPtr &ranks, const FleetOrder &order,
                          const ScoreTablePtr &before, const FilterReading &reading)
{
    FleetArrangement out;
    FleetFilter filter = order.filter;
    std::optional<Rows> rows; // nullopt: all, in the fleet's order
    if (!filter.isEmpty()) {
        const Result<FilterSources> sources = sourcesFor(filter, scores, reading);
        if (sources) {
            out.lacks = sources->lacks;
            auto found = filteredRows(*scores, filter, &*sources, reading.stop.get(), before.get());
            if (found)
                rows = std::move(*found);
            else
                out.fault = found.error();
        } else {
            out.error = sources.error();
        }
    }
    if (out.fault || out.error) {
        filter.text.clear();
        rows = filteredRows(*scores, filter, nullptr, nullptr, before.get()).value_or(Rows());
    }
    out.rows = inOrder(scores, ranks, order, std::move(rows), before);
    return out;
}

} // namespace Trustgauge
