#include "ui/models/fleetfilter.h"

#include "core/query/filterevaluation.h"
#include "ui/text/words.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Trustgauge {

Rows filteredRows(const ScoreTable &scores, const FleetFilter &filter)
{
    const auto expression = parseFilter(filter.text);
    if (!expression)
        return {};
    FilterInput input{scores};
    for (size_t band = 0; band < bandCount; ++band)
        input.bandNames[band] = {bandName(static_cast<Band>(band))};
    const auto found = evaluate(*expression, input);
    if (!found)
        return {};
    const auto passes = [&](uint32_t row) {
        return (!filter.band || (scores.sufficient(row) && scores.score(row).band == *filter.band))
               && (!filter.insufficientOnly || !scores.sufficient(row));
    };
    Rows rows;
    if (filter.rows) {
        std::copy_if(filter.rows->begin(), filter.rows->end(), std::back_inserter(rows),
                     [&](uint32_t row) { return row < scores.size() && found->contains(row) && passes(row); });
        return rows;
    }
    rows = found->rows();
    if (filter.band || filter.insufficientOnly)
        rows.erase(std::remove_if(rows.begin(), rows.end(), [&](uint32_t row) { return !passes(row); }), rows.end());
    return rows;
}

RowsPtr arranged(const ScoreTablePtr &scores, const FleetRanksPtr &ranks, const FleetOrder &order,
                 const ScoreTablePtr &before)
{
    std::optional<Rows> rows; // nullopt: all, in the fleet's order
    if (!order.filter.isEmpty())
        rows = filteredRows(*scores, order.filter);
    QList<FleetOrder::Key> keys = order.then;
    keys.prepend({order.column, order.direction});
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) { // sorting is stable: the first key comes last
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
    return std::make_shared<const Rows>(rows ? *std::move(rows) : filteredRows(*scores, order.filter));
}

} // namespace Trustgauge
