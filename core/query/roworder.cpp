#include "core/query/roworder.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace Trustgauge {

namespace {

constexpr uint32_t lastKey = UINT32_MAX;

//! One number a row that sorts as the column does.
std::vector<uint32_t> keysOf(const ScoreTable &scores, const FleetRanks &ranks, FleetColumn column)
{
    const Fleet &fleet = scores.fleet();
    std::vector<uint32_t> keys(scores.size());
    const auto fill = [&keys](const auto &keyOf) {
        for (size_t row = 0; row < keys.size(); ++row)
            keys[row] = keyOf(row);
    };
    const auto fillByClass = [&](const auto &keyOfClass) {
        std::vector<uint32_t> ofClass(scores.classScores().size());
        for (uint32_t klass = 0; klass < ofClass.size(); ++klass)
            ofClass[klass] = keyOfClass(klass);
        fill([&](size_t row) { return ofClass[scores.index()->classOf(row)]; });
    };
    switch (column) {
    case FleetColumn::Score:
    case FleetColumn::Band: {
        // Exact scores as ranks: they are fractions over one denominator, of which few are distinct.
        std::vector<int64_t> exact;
        for (const Score &score : scores.classScores())
            exact.push_back(score.exact);
        std::sort(exact.begin(), exact.end());
        exact.erase(std::unique(exact.begin(), exact.end()), exact.end());
        fillByClass([&](uint32_t klass) {
            const Score &score = scores.classScores()[klass];
            const auto rank = static_cast<uint32_t>(std::lower_bound(exact.begin(), exact.end(), score.exact)
                                                    - exact.begin());
            if (column == FleetColumn::Score)
                return rank + 1;
            return score.completeness < scores.completenessFloor() ? uint32_t{0} : rank + 1;
        });
        break;
    }
    case FleetColumn::Completeness:
        fillByClass([&](uint32_t klass) { return static_cast<uint32_t>(scores.classScores()[klass].completeness); });
        break;
    // Unknown values come below every known one.
    case FleetColumn::Risk:
        fill([&](size_t row) { return (static_cast<uint32_t>(fleet.risk(row)) + 1) % 5; });
        break;
    case FleetColumn::Exposure:
        fill([&](size_t row) { return (static_cast<uint32_t>(fleet.exposure(row)) + 1) % 4; });
        break;
    case FleetColumn::Antivirus:
        fill([&](size_t row) { return (static_cast<uint32_t>(fleet.antivirus(row)) + 1) % 4; });
        break;
    case FleetColumn::Onboarding:
        fill([&](size_t row) { return (static_cast<uint32_t>(fleet.onboarding(row)) + 1) % 3; });
        break;
    case FleetColumn::Health:
        fill([&](size_t row) { return (static_cast<uint32_t>(fleet.health(row)) + 1) % 4; });
        break;
    case FleetColumn::InactiveDays:
        fill([&](size_t row) {
            const auto days = inactiveDays(fleet.lastSeen(row), fleet.asOf(), scores.profile().graceHours);
            return days ? static_cast<uint32_t>(std::min<int64_t>(*days, lastKey - 2)) + 1 : 0;
        });
        break;
    case FleetColumn::CriticalCves:
        fill([&](size_t row) {
            const auto cves = criticalCves(fleet, row, scores.index()->rules());
            return cves ? *cves + 1 : 0;
        });
        break;
    case FleetColumn::LastSeen: {
        constexpr int64_t start = -2'208'988'800; // 1900-01-01
        fill([&](size_t row) {
            if (fleet.lastSeen(row) == noTime)
                return uint32_t{0};
            const int64_t seconds = fleet.lastSeen(row) / ticksPerSecond - start;
            return static_cast<uint32_t>(std::clamp<int64_t>(seconds, 1, lastKey));
        });
        break;
    }
    default:
        return ranks.of(column);
    }
    return keys;
}

//! Stable sort of the rows by their keys: two passes over 16 bits each, the second only where it is needed.
void sortByKey(Rows &rows, const std::vector<uint32_t> &keys, bool descending)
{
    uint32_t largest = 0;
    for (const uint32_t row : rows)
        largest = std::max(largest, keys[row]);
    Rows other(rows.size());
    std::vector<uint32_t> starts;
    for (int shift = 0; shift < 32; shift += 16) {
        if (shift > 0 && largest >> 16 == 0)
            break;
        const auto digit = [&](uint32_t row) {
            const uint32_t d = keys[row] >> shift & 0xFFFF;
            return descending ? 0xFFFF - d : d;
        };
        starts.assign(0x10001, 0);
        for (const uint32_t row : rows)
            ++starts[digit(row) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const uint32_t row : rows)
            other[starts[digit(row)]++] = row;
        rows.swap(other);
    }
}

} // namespace

void sortRows(Rows &rows, const ScoreTable &scores, const FleetRanks &ranks, FleetColumn column, Qt::SortOrder direction)
{
    sortByKey(rows, keysOf(scores, ranks, column), direction == Qt::DescendingOrder);
}

} // namespace Trustgauge
