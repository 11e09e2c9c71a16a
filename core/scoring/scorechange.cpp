#include "core/scoring/scorechange.h"

#include "core/scoring/exactchange.h"

#include <algorithm>
#include <cstdlib>

namespace Trustgauge {

ChangeCause DeviceChange::mainCause() const
{
    size_t best = 0;
    for (size_t i = 1; i < changeCauseCount; ++i) {
        if (std::abs(parts[i]) > std::abs(parts[best]))
            best = i;
    }
    return static_cast<ChangeCause>(best);
}

DeviceChange deviceChange(const ScoreTable &before, size_t beforeRow, const ScoreTable &after, size_t afterRow)
{
    DeviceChange out;
    out.before = static_cast<uint32_t>(beforeRow);
    out.after = static_cast<uint32_t>(afterRow);
    const Score &old = before.score(beforeRow);
    const Score &fresh = after.score(afterRow);
    out.total = after.scorer().exact(fresh).tenThousandths() - before.scorer().exact(old).tenThousandths();

    const Signature &was = before.signature(beforeRow);
    const bool sameProfile = before.profile() == after.profile();
    const Signature is = sameProfile ? after.signature(afterRow)
                                     : signatureOf(after.fleet(), afterRow, before.scorer().rules());
    if (sameProfile && was == is)
        return out;
    const ExactChange change = exactChange(before.scorer(), was, is, after.scorer(), fresh);
    std::array<Int128, changeCauseCount> exact{};
    const bool sameTime = before.fleet().lastSeen(beforeRow) == after.fleet().lastSeen(afterRow);
    for (size_t g = 0; g < groupCount; ++g) {
        const auto group = static_cast<Group>(g);
        ChangeCause cause = ChangeCause::Device;
        if (was.isUnknown(group) != is.isUnknown(group))
            cause = ChangeCause::Data;
        else if (group == Group::Inactivity && sameTime)
            cause = ChangeCause::Age;
        exact[indexOf(cause)] += change.groups[g];
    }
    exact[indexOf(ChangeCause::Weights)] = change.profile;
    const std::vector<int64_t> parts = largestRemainder(exact, change.denominator, out.total);
    std::copy(parts.begin(), parts.end(), out.parts.begin());
    return out;
}

FleetChange fleetChange(const ScoreTable &before, const ScoreTable &after, size_t limit)
{
    FleetChange out;
    const Fleet &old = before.fleet();
    const Fleet &fresh = after.fleet();
    size_t i = 0;
    size_t j = 0;
    while (i < old.size() || j < fresh.size()) { // both are in byte order of the machine id
        const int order = i == old.size()     ? 1
                          : j == fresh.size() ? -1
                                              : std::string_view(old.machineId(i)).compare(fresh.machineId(j));
        if (order < 0) {
            ++out.left;
            ++i;
            continue;
        }
        if (order > 0) {
            ++out.appeared;
            ++j;
            continue;
        }
        ++out.both;
        const DeviceChange change = deviceChange(before, i, after, j);
        const size_t from = before.place(i);
        const size_t to = after.place(j);
        ++out.migration[from][to];
        if (from != to && from != insufficientPlace && to != insufficientPlace)
            ++(to > from ? out.worse : out.better)[indexOf(change.mainCause())];
        out.total += change.total;
        out.up += change.total > 0 ? 1 : 0;
        out.down += change.total < 0 ? 1 : 0;
        for (size_t cause = 0; cause < changeCauseCount; ++cause) {
            out.parts[cause] += change.parts[cause];
            out.devices[cause] += change.parts[cause] != 0 ? 1 : 0;
        }
        if (change.total != 0)
            out.largest.push_back(change);
        ++i;
        ++j;
    }
    const size_t keep = std::min(limit, out.largest.size());
    std::partial_sort(out.largest.begin(), out.largest.begin() + static_cast<std::ptrdiff_t>(keep), out.largest.end(),
                      [](const DeviceChange &a, const DeviceChange &b) {
        return std::pair(-std::abs(a.total), a.after) < std::pair(-std::abs(b.total), b.after);
    });
    out.largest.resize(keep);
    return out;
}

} // namespace Trustgauge
