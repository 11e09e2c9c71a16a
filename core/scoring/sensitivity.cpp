#include "core/scoring/sensitivity.h"

#include <algorithm>

namespace Trustgauge {

namespace {

size_t bandChanges(const ScoreTable &table, const Profile &profile)
{
    if (profile == table.profile() || !profileErrors(profile).empty())
        return 0;
    const SignatureIndex &index = *table.index();
    const Scorer scorer(profile);
    size_t moved = 0;
    for (uint32_t klass = 0; klass < index.classCount(); ++klass) {
        const Score before = table.classScores()[klass];
        const Score after = scorer.score(index.signature(klass));
        const bool both = before.completeness >= table.completenessFloor()
                          && after.completeness >= table.completenessFloor();
        if (both && before.band != after.band)
            moved += index.count(klass);
    }
    return moved;
}

} // namespace

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
            return bandChanges(table, profile);
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
