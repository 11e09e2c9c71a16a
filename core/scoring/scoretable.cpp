#include "core/scoring/scoretable.h"

#include "core/scoring/largestremainder.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <queue>
#include <utility>

namespace Trustgauge {

SignatureIndex::SignatureIndex(FleetPtr fleet, const SignatureRules &rules) : m_fleet(std::move(fleet)), m_rules(rules)
{
    constexpr uint32_t none = UINT32_MAX;
    const size_t n = m_fleet->size();
    m_classOf.resize(n);
    std::vector<uint32_t> classOfCode(Signature::codeCount(rules.cveCap), none);
    for (size_t row = 0; row < n; ++row) {
        const Signature s = signatureOf(*m_fleet, row, rules);
        uint32_t &klass = classOfCode[s.code()];
        if (klass == none) {
            klass = static_cast<uint32_t>(m_signatures.size());
            m_signatures.push_back(s);
            m_starts.push_back(0);
        }
        m_classOf[row] = klass;
        ++m_starts[klass + 1];
    }
    for (uint32_t klass = 0; klass < m_signatures.size(); ++klass) {
        for (size_t g = 0; g < groupCount; ++g)
            m_unknown[g] += m_signatures[klass].isUnknown(static_cast<Group>(g)) ? m_starts[klass + 1] : 0;
    }
    m_counts.assign(m_starts.begin() + 1, m_starts.end());
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_rows.resize(n);
    std::vector<uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (uint32_t row = 0; row < n; ++row)
        m_rows[next[m_classOf[row]]++] = row;
}

SignatureIndexPtr indexFor(const FleetPtr &fleet, const Profile &profile, const SignatureIndexPtr &reuse)
{
    const SignatureRules rules = SignatureRules::of(profile);
    if (reuse && reuse->fleet() == fleet && reuse->rules() == rules)
        return reuse;
    return std::make_shared<SignatureIndex>(fleet, rules);
}

ScoreTablePtr scoredUnder(const Profile &profile, const FleetPtr &fleet, int completenessFloor,
                          const ScoreTablePtr &known)
{
    const SignatureIndexPtr index = indexFor(fleet, profile, known ? known->index() : nullptr);
    if (known && known->index() == index && known->profile() == profile
        && known->completenessFloor() == completenessFloor)
        return known;
    return std::make_shared<const ScoreTable>(index, profile, completenessFloor);
}

namespace {

//! The k-th smallest value (from 0), where each pair is a value and the number of devices that have it.
int64_t kthSmallest(std::vector<std::pair<int64_t, uint32_t>> &values, size_t k)
{
    auto first = values.begin();
    auto last = values.end();
    while (last - first > 1) {
        const auto middle = first + (last - first) / 2;
        std::nth_element(first, middle, last);
        const size_t below = std::accumulate(first, middle, size_t{0},
                                             [](size_t sum, const auto &value) { return sum + value.second; });
        if (k < below) {
            last = middle;
        } else {
            k -= below;
            first = middle;
        }
    }
    return first->first;
}

//! Exact scores at three ranks (from 0) among the devices with sufficient data. The exact score is monotonic in the
//! rounded one, so only signatures with the same rounded score need to be compared.
std::array<int64_t, 3> exactAt(const std::array<size_t, 3> &ranks, const std::array<size_t, 101> &histogram,
                               std::span<const Score> scores, std::span<const uint32_t> counts, int completenessFloor)
{
    std::array<size_t, 3> rounded{};
    std::array<size_t, 3> within = ranks;
    std::array<bool, 101> wanted{};
    for (size_t i = 0; i < ranks.size(); ++i) {
        while (within[i] >= histogram[rounded[i]])
            within[i] -= histogram[rounded[i]++];
        wanted[rounded[i]] = true;
    }
    std::array<std::vector<std::pair<int64_t, uint32_t>>, 3> classes; // exact score, number of devices
    for (size_t klass = 0; klass < scores.size(); ++klass) {
        const Score &s = scores[klass];
        if (!wanted[static_cast<size_t>(s.score)] || s.completeness < completenessFloor || counts[klass] == 0)
            continue;
        for (size_t i = 0; i < ranks.size(); ++i) {
            if (rounded[i] == static_cast<size_t>(s.score))
                classes[i].emplace_back(s.exact, counts[klass]);
        }
    }
    std::array<int64_t, 3> out{};
    for (size_t i = 0; i < ranks.size(); ++i)
        out[i] = kthSmallest(classes[i], within[i]);
    return out;
}

} // namespace

FleetSummary summaryOf(const Scorer &scorer, std::span<const Score> scores, std::span<const uint32_t> counts,
                       int completenessFloor)
{
    FleetSummary out;
    Int128 sum = 0;
    for (size_t klass = 0; klass < scores.size(); ++klass) {
        const size_t n = counts[klass];
        const Score &s = scores[klass];
        out.devices += n;
        if (s.completeness < completenessFloor) {
            out.insufficient += n;
            continue;
        }
        out.histogram[static_cast<size_t>(s.score)] += n;
        sum += static_cast<Int128>(s.exact) * static_cast<Int128>(n);
    }
    for (int score = 0; score <= 100; ++score)
        out.bands[indexOf(bandOf(score))] += out.histogram[static_cast<size_t>(score)];
    const size_t counted = out.devices - out.insufficient;
    if (counted == 0)
        return out;

    const Int128 denominator = static_cast<Int128>(scorer.denominator()) * static_cast<Int128>(counted);
    out.mean = static_cast<int64_t>((2 * sum * 10'000 + denominator) / (2 * denominator));

    const size_t p95 = (counted * 95 + 99) / 100 - 1; // nearest-rank method
    const std::array<int64_t, 3> ranked = exactAt({(counted - 1) / 2, counted / 2, p95}, out.histogram, scores, counts,
                                                  completenessFloor);
    out.median = Fraction{ranked[0] + ranked[1], 2 * scorer.denominator()}.tenThousandths();
    out.p95 = Fraction{ranked[2], scorer.denominator()}.tenThousandths();
    return out;
}

ScoreTable::ScoreTable(SignatureIndexPtr index, const Profile &profile, int completenessFloor)
    : m_index(std::move(index)),
      m_scorer(profile),
      m_floor(completenessFloor),
      m_scores(m_scorer.scores(m_index->signatures()))
{}

FleetSummary ScoreTable::summaryIf(UnknownAs unknown) const
{
    if (profile().unknown == unknown)
        return summary();
    Profile other = profile();
    other.unknown = unknown;
    return ScoreTable(m_index, other, m_floor).summary();
}

FleetSummary ScoreTable::summary() const
{
    FleetSummary out = summaryOf(m_scorer, m_scores, m_index->counts(), m_floor);
    for (size_t g = 0; g < groupCount; ++g)
        out.unknown[g] = m_index->unknownCount(static_cast<Group>(g));
    return out;
}

namespace {

//! Calls f(row or class, before, after, devices): for each class when the tables share an index, else for each device.
template<class F>
void forEachPair(const ScoreTable &before, const ScoreTable &after, F &&f)
{
    if (before.index() == after.index()) {
        for (uint32_t klass = 0; klass < before.index()->classCount(); ++klass)
            f(before.classScores()[klass], after.classScores()[klass], before.index()->count(klass));
        return;
    }
    for (size_t row = 0; row < before.size(); ++row)
        f(before.score(row), after.score(row), uint32_t{1});
}

} // namespace

MigrationMatrix migration(const ScoreTable &before, const ScoreTable &after)
{
    MigrationMatrix out{};
    forEachPair(before, after,
                [&](const Score &a, const Score &b, uint32_t n) { out[before.placeOf(a)][after.placeOf(b)] += n; });
    return out;
}

size_t bandChanges(const MigrationMatrix &matrix)
{
    size_t devices = 0;
    for (size_t from = 0; from < placeCount; ++from) {
        for (size_t to = 0; to < placeCount; ++to)
            devices += from == to ? 0 : matrix[from][to];
    }
    return devices;
}

size_t bandsLost(const MigrationMatrix &matrix)
{
    size_t devices = 0;
    for (size_t from = 0; from < bandCount; ++from)
        devices += matrix[from][insufficientPlace];
    return devices;
}

size_t bandsGained(const MigrationMatrix &matrix)
{
    size_t devices = 0;
    for (size_t to = 0; to < bandCount; ++to)
        devices += matrix[insufficientPlace][to];
    return devices;
}

namespace {

using Change = std::pair<int, uint32_t>; // absolute change of the score, row

std::vector<uint32_t> largestFirst(std::vector<Change> &changes, size_t limit)
{
    const size_t keep = std::min(limit, changes.size());
    std::partial_sort(changes.begin(), changes.begin() + static_cast<std::ptrdiff_t>(keep), changes.end(),
                      [](const Change &a, const Change &b) {
        return std::pair(-a.first, a.second) < std::pair(-b.first, b.second);
    });
    std::vector<uint32_t> rows;
    for (size_t i = 0; i < keep; ++i)
        rows.push_back(changes[i].second);
    return rows;
}

//! The first `limit` rows of the given classes, ascending.
std::vector<uint32_t> firstRows(const SignatureIndex &index, const std::vector<uint32_t> &classes, size_t limit)
{
    std::priority_queue<uint32_t> rows; // max-heap
    for (const uint32_t klass : classes) {
        for (const uint32_t row : index.rowsOf(klass)) {
            if (rows.size() == limit) {
                if (limit == 0 || row > rows.top())
                    break;
                rows.pop();
            }
            rows.push(row);
        }
    }
    std::vector<uint32_t> out;
    for (; !rows.empty(); rows.pop())
        out.push_back(rows.top());
    return out;
}

} // namespace

std::vector<uint32_t> mostMovedRows(const ScoreTable &before, const ScoreTable &after, size_t limit)
{
    const auto change = [](const Score &a, const Score &b) { return std::abs(b.score - a.score); };
    std::vector<Change> changes;
    if (before.index() != after.index()) {
        for (uint32_t row = 0; row < before.size(); ++row) {
            if (const int by = change(before.score(row), after.score(row)); by != 0)
                changes.emplace_back(by, row);
        }
        return largestFirst(changes, limit);
    }
    // Avoids a pass over the devices: takes whole classes by descending change while they fit, then the first rows of
    // the next change.
    const SignatureIndex &index = *before.index();
    std::array<size_t, 101> devices{};
    std::vector<uint8_t> changeOf(index.classCount());
    for (uint32_t klass = 0; klass < changeOf.size(); ++klass) {
        const int by = change(before.classScores()[klass], after.classScores()[klass]);
        changeOf[klass] = static_cast<uint8_t>(by);
        devices[static_cast<size_t>(by)] += index.count(klass);
    }
    size_t last = devices.size() - 1;
    size_t taken = 0;
    while (last > 0 && taken + devices[last] <= limit)
        taken += devices[last--];
    std::vector<uint32_t> ofLast;
    for (uint32_t klass = 0; klass < changeOf.size(); ++klass) {
        if (changeOf[klass] > last) {
            for (const uint32_t row : index.rowsOf(klass))
                changes.emplace_back(changeOf[klass], row);
        } else if (last > 0 && changeOf[klass] == last) {
            ofLast.push_back(klass);
        }
    }
    for (const uint32_t row : firstRows(index, ofLast, limit - taken))
        changes.emplace_back(static_cast<int>(last), row);
    return largestFirst(changes, limit);
}

} // namespace Trustgauge
