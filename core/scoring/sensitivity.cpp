#include "core/scoring/sensitivity.h"

#include "core/scoring/profilelimits.h"

#include <algorithm>

namespace Trustgauge {

namespace {

//! Devices that are in another place under the profile; nullopt where it is the same profile, or no valid one.
std::optional<size_t> movedBy(const ScoreTable &table, const Profile &changed, std::span<const uint32_t> counts)
{
    if (changed == table.profile() || !profileErrors(changed).empty())
        return std::nullopt;
    const ScoreTable after(table.index(), changed, table.completenessFloor());
    size_t out = 0;
    for (size_t klass = 0; klass < counts.size(); ++klass)
        out += table.placeOf(table.classScores()[klass]) != after.placeOf(after.classScores()[klass]) ? counts[klass]
                                                                                                      : 0;
    return out;
}

} // namespace

std::vector<WeightSensitivity> sensitivity(const ScoreTable &table, int step, const ClassCountsPtr &among,
                                           const std::function<bool()> &wanted)
{
    std::vector<WeightSensitivity> out;
    const SignatureIndex &index = *table.index();
    const std::span<const uint32_t> counts = countsOf(index, among);
    for (size_t i = 0; i <= indicatorCount; ++i) {
        if (wanted && !wanted())
            break;
        WeightSensitivity one;
        const bool isPillar = i == indicatorCount;
        if (!isPillar)
            one.indicator = static_cast<Indicator>(i);
        const auto moved = [&](int by) {
            Profile profile = table.profile();
            int &weight = isPillar ? profile.pillars[0] : profile.weights[i];
            weight = std::clamp(weight + by, ProfileLimits::weight.low, ProfileLimits::weight.high);
            profile.pillars[1] = 100 - profile.pillars[0];
            return movedBy(table, profile, counts);
        };
        one.movedDown = moved(-step);
        one.movedUp = moved(step);
        for (uint32_t klass = 0; !isPillar && klass < index.classCount(); ++klass) {
            if (index.signature(klass).fires(indicatorInfos[i].group) == one.indicator)
                one.firing += counts[klass];
        }
        out.push_back(one);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const WeightSensitivity &a, const WeightSensitivity &b) { return a.moved() > b.moved(); });
    return out;
}

} // namespace Trustgauge
