#include "bench/bench.h"

#include "ui/models/rowcopy.h"

#include <algorithm>

namespace Trustgauge::Bench {

std::vector<Figure> copyFigures(const FleetPtr &fleet)
{
    RowCopy copy;
    copy.scores = std::make_shared<const ScoreTable>(indexFor(fleet, Profile()), Profile(), 50);
    copy.rows.resize(std::min(sized(120'000), fleet->size()));
    for (uint32_t row = 0; row < copy.rows.size(); ++row)
        copy.rows[row] = row;
    for (int column = 0; column < usualColumnCount; ++column)
        copy.columns << static_cast<FleetColumn>(column);
    volatile qsizetype sink = 0;
    constexpr int runs = 5;
    const Measured text = timed([&] { sink = sink + copyText(copy)->size(); }, runs);
    return {{"copy 120,000 devices as text, all columns", "ms", text, {}, {}}};
}

} // namespace Trustgauge::Bench
