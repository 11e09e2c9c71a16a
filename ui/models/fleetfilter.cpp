#include "ui/models/fleetfilter.h"

#include "core/query/filterevaluation.h"
#include "core/workspace/filtersources.h"
#include "ui/text/words.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Trustgauge {

tl::expected<Rows, ExpressionFault> filteredRows(const ScoreTable &scores, const FleetFilter &filter,
                                                 const FilterSources *sources, const std::atomic<bool> *cancelled,
                                                 const ScoreTable *before)
{
    const auto expression = parseFilter(filter.text);
    if (!expression)
        return Rows();
    FilterInput input{scores};
    if (sources)
        sources->giveTo(input);
    input.cancelled = cancelled;
    for (size_t band = 0; band < bandCount; ++band)
        input.bandNames[band] = {bandName(static_cast<Band>(band))};
    const auto found = evaluate(*expression, input);
    if (!found)
        return tl::unexpected(found.error());
    const auto passes = [&](uint32_t row) {
        return (!filter.band || (scores.sufficient(row) && scores.score(row).band == *filter.band))
               && (!filter.insufficientOnly || !scores.sufficient(row))
               && (!filter.move || filter.move->contains(before ? *before : scores, scores, row));
    };
    Rows rows;
    if (filter.rows) {
        std::copy_if(filter.rows->begin(), filter.rows->end(), std::back_inserter(rows),
                     [&](uint32_t row) { return row < scores.size() && found->contains(row) && passes(row); });
        return rows;
    }
    rows = found->rows();
    if (filter.band || filter.insufficientOnly || filter.move)
        rows.erase(std::remove_if(rows.begin(), rows.end(), [&](uint32_t row) { return !passes(row); }), rows.end());
    return rows;
}

} // namespace Trustgauge
