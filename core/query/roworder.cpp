#include "core/query/roworder.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace Trustgauge {

namespace {

constexpr uint32_t lastKey = UINT32_MAX;

//! Maps the last state, Unknown, below all known ones.
template<class State>
uint32_t unknownFirst(State state)
{
    return (static_cast<uint32_t>(state) + 1) % (static_cast<uint32_t>(State::Unknown) + 1);
}

//! Radix sort by the first member, which must not be negative. A fleet has tens of thousands of classes.
void sortByExact(std::vector<std::pair<int64_t, uint32_t>> &classes)
{
    constexpr unsigned bits = 11;
    constexpr size_t buckets = size_t{1} << bits;
    int64_t largest = 0;
    for (const auto &[exact, klass] : classes)
        largest = std::max(largest, exact);
    std::vector<std::pair<int64_t, uint32_t>> sorted(classes.size());
    std::vector<uint32_t> starts(buckets);
    for (unsigned shift = 0; shift == 0 || (largest >> shift) > 0; shift += bits) {
        const auto bucket = [shift](int64_t exact) { return static_cast<size_t>(exact >> shift) & (buckets - 1); };
        std::fill(starts.begin(), starts.end(), 0U);
        for (const auto &[exact, klass] : classes)
            ++starts[bucket(exact)];
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), 0U);
        for (const auto &one : classes)
            sorted[starts[bucket(one.first)]++] = one;
        classes.swap(sorted);
    }
}

//! For each class, the rank of its exact score among the distinct ones, from 1.
std::vector<uint32_t> scoreRanks(const std::vector<Score> &scores)
{
    std::vector<std::pair<int64_t, uint32_t>> classes;
    classes.reserve(scores.size());
    for (uint32_t klass = 0; klass < scores.size(); ++klass)
        classes.emplace_back(scores[klass].exact, klass);
    sortByExact(classes);
    std::vector<uint32_t> ranks(scores.size());
    uint32_t rank = 0;
    int64_t before = -1;
    for (const auto &[exact, klass] : classes) {
        rank += exact != before ? 1 : 0;
        before = exact;
        ranks[klass] = rank;
    }
    return ranks;
}

//! Sort keys of columns that the score decides: one for each signature class.
std::optional<std::vector<uint32_t>> classKeys(const ScoreTable &scores, FleetColumn column, SameBand sameBand)
{
    if (column != FleetColumn::Score && column != FleetColumn::Band && column != FleetColumn::Completeness)
        return std::nullopt;
    const std::vector<Score> &of = scores.classScores();
    if (column == FleetColumn::Completeness) {
        std::vector<uint32_t> keys;
        keys.reserve(of.size());
        for (const Score &score : of)
            keys.push_back(static_cast<uint32_t>(score.completeness));
        return keys;
    }
    std::vector<uint32_t> keys(of.size());
    if (column == FleetColumn::Score || sameBand == SameBand::ByScore) {
        keys = scoreRanks(of);
    } else {
        std::transform(of.cbegin(), of.cend(), keys.begin(),
                       [](const Score &score) { return static_cast<uint32_t>(score.band) + 1; });
    }
    for (size_t klass = 0; column == FleetColumn::Band && klass < keys.size(); ++klass) {
        if (of[klass].completeness < scores.completenessFloor())
            keys[klass] = 0;
    }
    return keys;
}

//! Sort keys of the other columns: one for each row.
std::vector<uint32_t> rowKeys(const ScoreTable &scores, FleetColumn column)
{
    const Fleet &fleet = scores.fleet();
    std::vector<uint32_t> keys(scores.size());
    const auto fill = [&keys](const auto &keyOf) {
        for (size_t row = 0; row < keys.size(); ++row)
            keys[row] = keyOf(row);
    };
    switch (column) {
    case FleetColumn::Risk:
        fill([&](size_t row) { return unknownFirst(fleet.risk(row)); });
        break;
    case FleetColumn::Exposure:
        fill([&](size_t row) { return unknownFirst(fleet.exposure(row)); });
        break;
    case FleetColumn::Antivirus:
        fill([&](size_t row) { return unknownFirst(fleet.antivirus(row)); });
        break;
    case FleetColumn::Onboarding:
        fill([&](size_t row) { return unknownFirst(fleet.onboarding(row)); });
        break;
    case FleetColumn::Health:
        fill([&](size_t row) { return unknownFirst(fleet.health(row)); });
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
        break;
    }
    return keys;
}

bool isText(FleetColumn column)
{
    return column == FleetColumn::Device || column == FleetColumn::Os || column == FleetColumn::Group
           || column == FleetColumn::Tags;
}

//! All rows of a fleet in order, generated without storing them.
struct EveryRow
{
    uint32_t count;

    [[nodiscard]] size_t size() const { return count; }
    template<class F>
    void forEach(F &&f) const
    {
        for (uint32_t row = 0; row < count; ++row)
            f(row);
    }
};

struct TheseRows
{
    const Rows &rows;

    [[nodiscard]] size_t size() const { return rows.size(); }
    template<class F>
    void forEach(F &&f) const
    {
        for (const uint32_t row : rows)
            f(row);
    }
};

//! One pass of a stable counting sort.
template<class Source, class DigitOf>
Rows distributed(const Source &source, uint32_t digits, const DigitOf &digitOf)
{
    std::vector<uint32_t> next(digits);
    source.forEach([&](uint32_t row) { ++next[digitOf(row)]; });
    std::exclusive_scan(next.begin(), next.end(), next.begin(), 0U);
    Rows out(source.size());
    source.forEach([&](uint32_t row) { out[next[digitOf(row)]++] = row; });
    return out;
}

//! One pass when the keys are small, else two passes of 16 bits.
template<class Source, class KeyOf>
Rows sortedBy(const Source &source, uint32_t largest, bool descending, const KeyOf &keyOf)
{
    constexpr uint32_t few = 1U << 17;
    constexpr uint32_t half = 0xFFFF;
    if (largest < few) {
        return descending ? distributed(source, largest + 1, [&](uint32_t row) { return largest - keyOf(row); })
                          : distributed(source, largest + 1, keyOf);
    }
    const uint32_t flip = descending ? UINT32_MAX : 0;
    const Rows byLow = distributed(source, half + 1, [&](uint32_t row) { return (keyOf(row) ^ flip) & half; });
    return distributed(TheseRows{byLow}, half + 1, [&](uint32_t row) { return (keyOf(row) ^ flip) >> 16; });
}

uint32_t largestOf(const std::vector<uint32_t> &keys)
{
    return keys.empty() ? 0 : *std::max_element(keys.begin(), keys.end());
}

template<class Source>
Rows ordered(const Source &source, const ScoreTable &scores, const FleetRanks &ranks, FleetColumn column,
             Qt::SortOrder direction, SameBand sameBand)
{
    const bool descending = direction == Qt::DescendingOrder;
    if (const auto keys = classKeys(scores, column, sameBand)) {
        const uint32_t *classOf = scores.index()->classes().data();
        return sortedBy(source, largestOf(*keys), descending,
                        [classOf, of = keys->data()](uint32_t row) { return of[classOf[row]]; });
    }
    const auto byRow = [&](const std::vector<uint32_t> &keys) {
        return sortedBy(source, largestOf(keys), descending, [of = keys.data()](uint32_t row) { return of[row]; });
    };
    return isText(column) ? byRow(ranks.of(column)) : byRow(rowKeys(scores, column));
}

//! For each row, or for each class when the tables share an index: the change of the score, from 0 for the largest fall.
std::vector<uint32_t> changeKeys(const ScoreTable &before, const ScoreTable &after)
{
    constexpr int largestFall = 100;
    const bool byClass = before.index() == after.index();
    std::vector<uint32_t> keys(byClass ? after.classScores().size() : after.size());
    for (size_t i = 0; i < keys.size(); ++i) {
        const int now = byClass ? after.classScores()[i].score : after.score(i).score;
        const int then = byClass ? before.classScores()[i].score : before.score(i).score;
        keys[i] = static_cast<uint32_t>(now - then + largestFall);
    }
    return keys;
}

template<class Source>
Rows byChange(const Source &source, const ScoreTable &before, const ScoreTable &after, Qt::SortOrder direction)
{
    const bool descending = direction == Qt::DescendingOrder;
    const std::vector<uint32_t> keys = changeKeys(before, after);
    const uint32_t *of = keys.data();
    if (before.index() != after.index())
        return sortedBy(source, largestOf(keys), descending, [of](uint32_t row) { return of[row]; });
    const uint32_t *classOf = after.index()->classes().data();
    return sortedBy(source, largestOf(keys), descending, [classOf, of](uint32_t row) { return of[classOf[row]]; });
}

} // namespace

Rows orderedByChange(const ScoreTable &before, const ScoreTable &after, Qt::SortOrder direction, const Rows *rows)
{
    return rows ? byChange(TheseRows{*rows}, before, after, direction)
                : byChange(EveryRow{static_cast<uint32_t>(after.size())}, before, after, direction);
}

Rows orderedRows(const ScoreTable &scores, const FleetRanks &ranks, FleetColumn column, Qt::SortOrder direction,
                 SameBand sameBand)
{
    return ordered(EveryRow{static_cast<uint32_t>(scores.size())}, scores, ranks, column, direction, sameBand);
}

Rows orderedRows(const ScoreTable &scores, const FleetRanks &ranks, FleetColumn column, Qt::SortOrder direction,
                 const Rows &rows, SameBand sameBand)
{
    return ordered(TheseRows{rows}, scores, ranks, column, direction, sameBand);
}

} // namespace Trustgauge
