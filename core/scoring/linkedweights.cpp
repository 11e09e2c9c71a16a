#include "core/scoring/linkedweights.h"

#include "core/scoring/largestremainder.h"
#include "core/scoring/profilelimits.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace Trustgauge {

namespace {

constexpr int mostWeight = ProfileLimits::weight.high;

//! A group whose largest weight may change.
struct Share
{
    Group group;
    int now;
    int low;  //!< its largest locked weight
    int part; //!< the result
};

//! The groups of a pillar besides one, as far as they may change: those with weights, or without any, all.
struct Shares
{
    std::vector<Share> parts;
    int fixed = 0; //!< the total of the others

    [[nodiscard]] int lowest() const
    {
        int sum = fixed;
        for (const Share &share : parts)
            sum += share.low;
        return sum;
    }
    [[nodiscard]] int highest() const { return fixed + mostWeight * static_cast<int>(parts.size()); }
};

Shares sharesOf(const Profile &profile, Pillar pillar, const TuningLocks &locks, std::optional<Group> except = {})
{
    Shares out;
    for (size_t g = 0; g < groupCount; ++g) {
        const auto group = static_cast<Group>(g);
        if (pillarOf(group) != pillar || group == except)
            continue;
        const int largest = profile.largestWeight(group);
        int locked = -1;
        for (size_t i = 0; i < indicatorCount; ++i) {
            if (indicatorInfos[i].group == group && locks.weights[i])
                locked = std::max(locked, profile.weights[i]);
        }
        if (locked == largest)
            out.fixed += largest;
        else
            out.parts.push_back({group, largest, std::max(locked, 0), largest});
    }
    const auto hasWeight = [](const Share &share) { return share.now > 0; };
    if (std::any_of(out.parts.begin(), out.parts.end(), hasWeight))
        std::erase_if(out.parts, [&](const Share &share) { return !hasWeight(share); });
    return out;
}

//! Divides a total among the parts in proportion to what they have, within their limits, which must allow it.
void divide(std::vector<Share> &parts, int total)
{
    std::vector<Share *> open;
    for (Share &share : parts)
        open.push_back(&share);
    const bool allZero = std::all_of(open.begin(), open.end(), [](const Share *share) { return share->now == 0; });
    const auto weightOf = [allZero](const Share *share) { return allZero ? 1 : share->now; };
    while (!open.empty()) {
        int sum = 0;
        for (const Share *share : open)
            sum += weightOf(share);
        // Of those outside of their limits, the ones on the heavier side end at their limit, and the others share anew.
        int balance = 0; // how much the limits add, times the sum
        for (const Share *share : open) {
            const int exact = total * weightOf(share);
            balance += std::clamp(exact, share->low * sum, mostWeight * sum) - exact;
        }
        const auto isDone = [&](Share *share) {
            const int exact = total * weightOf(share);
            const bool below = balance >= 0 && exact < share->low * sum;
            const bool above = balance <= 0 && exact > mostWeight * sum;
            if (below || above)
                share->part = below ? share->low : mostWeight;
            return below || above;
        };
        const auto done = std::stable_partition(open.begin(), open.end(), [&](Share *share) { return !isDone(share); });
        if (done == open.end()) {
            std::vector<Int128> exact;
            for (const Share *share : open)
                exact.push_back(Int128{total} * weightOf(share));
            const std::vector<int64_t> wholes = largestRemainder(exact, sum, total);
            for (size_t i = 0; i < open.size(); ++i)
                open[i]->part = static_cast<int>(wholes[i]);
            return;
        }
        for (auto share = done; share != open.end(); ++share)
            total -= (*share)->part;
        open.erase(done, open.end());
    }
}

//! Gives a group another largest weight; its smaller ones follow in proportion.
void scaleGroup(Profile &profile, const Share &share, const TuningLocks &locks)
{
    if (share.part == share.now)
        return;
    std::optional<size_t> gravest;
    for (size_t i = 0; i < indicatorCount; ++i) {
        if (indicatorInfos[i].group != share.group || locks.weights[i])
            continue;
        gravest = i;
        if (share.now > 0)
            profile.weights[i] = (profile.weights[i] * share.part * 2 + share.now) / (2 * share.now);
    }
    if (share.now == 0 && gravest)
        profile.weights[*gravest] = share.part;
}

//! Moves a group's weights a part of the way to those of another profile, so that the largest is the given one.
//! \param whole how far the largest has to go
void approach(Profile &profile, const Share &share, int whole, const Profile &target, const TuningLocks &locks)
{
    const int way = std::abs(share.part - share.now);
    if (way == 0)
        return;
    const int all = std::abs(whole);
    const std::array<int, indicatorCount> before = profile.weights;
    std::optional<size_t> largest;
    for (size_t i = 0; i < indicatorCount; ++i) {
        if (indicatorInfos[i].group != share.group || locks.weights[i])
            continue;
        if (!largest || before[i] > before[*largest])
            largest = i;
        const int exact = before[i] * all + (target.weights[i] - before[i]) * way; // times all
        profile.weights[i] = std::min((2 * exact + all) / (2 * all), share.part);
    }
    if (largest && profile.largestWeight(share.group) != share.part)
        profile.weights[*largest] = share.part;
}

LinkedMove moveKeeping(const Profile &profile, Indicator indicator, int value, const TuningLocks &locks, int total)
{
    LinkedMove out{profile};
    const size_t row = indexOf(indicator);
    value = std::clamp(value, ProfileLimits::weight.low, mostWeight);
    if (locks.has(indicator)) {
        out.stopped = value != profile.weights[row];
        return out;
    }
    const Group group = indicatorInfos[row].group;
    Shares others = sharesOf(profile, pillarOf(group), locks, group);
    out.profile.weights[row] = value;
    if (total == 0)
        return out;
    const int largest = out.profile.largestWeight(group);
    if (largest > total - others.lowest())
        out.profile.weights[row] = total - others.lowest();
    else if (largest < total - others.highest())
        out.profile.weights[row] = total - others.highest();
    out.stopped = out.profile.weights[row] != value;
    divide(others.parts, total - others.fixed - out.profile.largestWeight(group));
    for (const Share &share : others.parts)
        scaleGroup(out.profile, share, locks);
    return out;
}

} // namespace

LinkedMove moveWeight(const Profile &profile, Indicator indicator, int value, const TuningLocks &locks)
{
    return moveKeeping(profile, indicator, value, locks, profile.attainable(pillarOf(indicator)));
}

LinkedMove resetWeight(const Profile &profile, Indicator indicator, const Profile &target, const TuningLocks &locks)
{
    const Pillar pillar = pillarOf(indicator);
    const Group group = indicatorInfos[indexOf(indicator)].group;
    const int value = target.weight(indicator);
    const int total = profile.attainable(pillar);
    if (locks.has(indicator) || total == 0)
        return moveKeeping(profile, indicator, value, locks, total);
    Profile start = profile;
    Profile alone = profile;
    alone.weights[indexOf(indicator)] = value;
    const int rest = profile.largestWeight(group) - alone.largestWeight(group); // what the others take, or give
    Shares others = sharesOf(profile, pillar, locks, group);
    std::vector<int> wholes;  // how far each has to go
    std::vector<Int128> ways; // as far as that helps
    int way = 0;
    for (const Share &share : others.parts) {
        wholes.push_back(std::max(target.largestWeight(share.group), share.low) - share.now);
        const int part = (wholes.back() > 0) == (rest > 0) ? std::abs(wholes.back()) : 0;
        ways.emplace_back(part);
        way += part;
    }
    const int taken = std::min(std::abs(rest), way);
    if (taken > 0) {
        for (Int128 &part : ways)
            part *= taken;
        const std::vector<int64_t> parts = largestRemainder(ways, way, taken);
        for (size_t i = 0; i < parts.size(); ++i) {
            others.parts[i].part += static_cast<int>(rest > 0 ? parts[i] : -parts[i]);
            approach(start, others.parts[i], wholes[i], target, locks);
        }
    }
    return moveKeeping(start, indicator, value, locks, total);
}

Profile rebalanced(const Profile &profile, Pillar pillar, const TuningLocks &locks)
{
    const int now = profile.attainable(pillar);
    if (now == 0 || now == 100)
        return profile;
    Shares shares = sharesOf(profile, pillar, locks);
    if (shares.parts.empty())
        return profile;
    divide(shares.parts, std::clamp(100, shares.lowest(), shares.highest()) - shares.fixed);
    Profile out = profile;
    for (const Share &share : shares.parts)
        scaleGroup(out, share, locks);
    return out;
}

} // namespace Trustgauge
