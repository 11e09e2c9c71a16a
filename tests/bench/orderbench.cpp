#include "bench/bench.h"

#include "core/query/roworder.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace Trustgauge::Bench {

std::vector<Figure> orderFigures(const FleetPtr &fleet)
{
    const SignatureIndexPtr index = indexFor(fleet, Profile());
    const ScoreTable scores(index, Profile(), 50);
    const FleetRanks ranks(fleet);
    volatile size_t sink = 0;
    // The floor has the same result: one look-up for each device and a counting sort.
    std::vector<uint32_t> rank(index->classCount());
    std::iota(rank.begin(), rank.end(), 0U);
    std::shuffle(rank.begin(), rank.end(), std::mt19937(1));
    const Measured byScore = timedInTurn(
        [&] { sink = sink + orderedRows(scores, ranks, FleetColumn::Score, Qt::DescendingOrder)[0]; },
        [&] {
        std::vector<uint32_t> counts(rank.size() + 1);
        for (const uint32_t klass : index->classes())
            ++counts[rank[klass] + 1];
        std::partial_sum(counts.begin(), counts.end(), counts.begin());
        std::vector<uint32_t> order(index->classes().size());
        for (uint32_t row = 0; row < order.size(); ++row)
            order[counts[rank[index->classOf(row)]]++] = row;
        sink = sink + order[0];
        },
        25);
    std::vector<Figure> out{{"order of 1,000,000 devices by score", "ms", byScore, 1.5, 16}};

    // Text columns are ranked when first sorted, so use fresh ranks.
    Measured slowest;
    for (int column = 0; column < usualColumnCount; ++column) {
        const FleetRanks fresh(fleet);
        const double time = milliseconds(
            [&] { sink = sink + orderedRows(scores, fresh, static_cast<FleetColumn>(column), Qt::AscendingOrder)[0]; });
        slowest.value = std::max(slowest.value, time);
    }
    out.push_back({"first order of 1,000,000 devices by any column", "ms", slowest, {}, 100});
    return out;
}

} // namespace Trustgauge::Bench
