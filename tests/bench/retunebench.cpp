#include "bench/bench.h"

#include "core/scoring/scoretable.h"

#include <numeric>
#include <random>

namespace Trustgauge::Bench {

std::vector<Figure> retuneFigures(const FleetPtr &fleet)
{
    const Profile saved;
    const SignatureIndexPtr index = indexFor(fleet, saved);
    const ScoreTable before(index, saved, 50);
    Profile edited = saved;
    volatile size_t sink = 0;
    int weight = 0;
    // The barest pass with the same outcome: a table look-up a device and a counting sort by it.
    std::vector<uint32_t> rank(index->classCount());
    std::iota(rank.begin(), rank.end(), 0U);
    std::shuffle(rank.begin(), rank.end(), std::mt19937(1));
    const auto [change, bare] = medians(
        [&] {
        edited.weights[indexOf(Indicator::RiskHigh)] = 40 + ++weight % 60;
        const ScoreTable after(index, edited, 50);
        const MigrationMatrix matrix = migration(before, after);
        sink = sink + after.summary().bands[0] + matrix[0][0] + after.rowsByScore()[0];
        },
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
                        15);
    const double bytes = static_cast<double>(fleet->allocatedBytes()) / static_cast<double>(fleet->size());
    return {{"one weight change at 1,000,000 devices", change, "ms", bare, 2.0, 16},
            {"memory of a 1,000,000-device fleet", bytes, "B", 0, 0, 300}};
}

} // namespace Trustgauge::Bench
