#include "core/scoring/sensitivity.h"

#include <algorithm>

namespace Trustgauge {

std::vector<WeightSensitivity> sensitivity(const ScoreTable &table, int step)
{
    std::vector<WeightSensitivity> out;
    const SignatureIndex &index = *table.index();
    for (size_t i = 0; i < indicatorCount; ++i) {
        WeightSensitivity one;
        one.indicator = static_cast<Indicator>(i);
        const auto moved = [&](int by) {
            Profile profile = table.profile();
            profile.weights[i] = std::clamp(profile.weights[i] + by, 0, 100);
            if (profile == table.profile() || !profileErrors(profile).empty())
                return size_t{0};
            return bandChanges(migration(table, ScoreTable(table.index(), profile, table.completenessFloor())));
        };
        one.movedDown = moved(-step);
        one.movedUp = moved(step);
        for (uint32_t klass = 0; klass < index.classCount(); ++klass) {
            if (index.signature(klass).fires(indicatorInfos[i].group) == one.indicator)
                one.firing += index.count(klass);
        }
        out.push_back(one);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const WeightSensitivity &a, const WeightSensitivity &b) { return a.moved() > b.moved(); });
    return out;
}

} // namespace Trustgauge
