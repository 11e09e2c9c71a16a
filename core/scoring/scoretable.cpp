#include "core/scoring/scoretable.h"

#include "core/scoring/largestremainder.h"

#include <algorithm>
#include <cstdlib>
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
            m_counts.push_back(0);
        }
        m_classOf[row] = klass;
        ++m_counts[klass];
    }
}

SignatureIndexPtr indexFor(const FleetPtr &fleet, const Profile &profile, const SignatureIndexPtr &reuse)
{
    const SignatureRules rules = SignatureRules::of(profile);
    if (reuse && reuse->fleet() == fleet && reuse->rules() == rules)
        return reuse;
    return std::make_shared<SignatureIndex>(fleet, rules);
}

namespace {

//! By the first, non-negative member; equal ones keep their order. Radix sort: a slider's move sorts ten thousands.
void sortByExact(std::vector<std::pair<int64_t, uint32_t>> &keys)
{
    constexpr unsigned bits = 11;
    constexpr size_t buckets = size_t{1} << bits;
    int64_t largest = 0;
    for (const auto &[exact, klass] : keys)
        largest = std::max(largest, exact);
    std::vector<std::pair<int64_t, uint32_t>> sorted(keys.size());
    std::vector<uint32_t> starts(buckets);
    for (unsigned shift = 0; shift == 0 || (largest >> shift) > 0; shift += bits) {
        const auto bucket = [shift](int64_t exact) { return static_cast<size_t>(exact >> shift) & (buckets - 1); };
        std::fill(starts.begin(), starts.end(), 0U);
        for (const auto &[exact, klass] : keys)
            ++starts[bucket(exact)];
        uint32_t start = 0;
        for (uint32_t &count : starts)
            start += std::exchange(count, start);
        for (const auto &key : keys)
            sorted[starts[bucket(key.first)]++] = key;
        keys.swap(sorted);
    }
}

} // namespace

ScoreTable::ScoreTable(SignatureIndexPtr index, const Profile &profile, int completenessFloor)
    : m_index(std::move(index)),
      m_scorer(profile),
      m_floor(completenessFloor)
{
    m_scores.reserve(m_index->classCount());
    for (uint32_t klass = 0; klass < m_index->classCount(); ++klass)
        m_scores.push_back(m_scorer.score(m_index->signature(klass)));

    std::vector<std::pair<int64_t, uint32_t>> keys; // beside each other, the sort stays in the cache
    keys.reserve(m_scores.size());
    for (uint32_t klass = 0; klass < m_scores.size(); ++klass)
        keys.emplace_back(m_scores[klass].exact, klass);
    sortByExact(keys);
    m_order.reserve(keys.size());
    for (const auto &[exact, klass] : keys)
        m_order.push_back(klass);
}

FleetSummary ScoreTable::summary() const
{
    FleetSummary out;
    out.devices = size();
    size_t counted = 0;
    Int128 sum = 0;
    for (uint32_t klass = 0; klass < m_scores.size(); ++klass) {
        const size_t n = m_index->count(klass);
        const Score &s = m_scores[klass];
        for (size_t g = 0; g < groupCount; ++g) {
            if (m_index->signature(klass).isUnknown(static_cast<Group>(g)))
                out.unknown[g] += n;
        }
        if (s.completeness < m_floor) {
            out.insufficient += n;
            continue;
        }
        out.bands[indexOf(s.band)] += n;
        out.histogram[static_cast<size_t>(s.score)] += n;
        counted += n;
        sum += static_cast<Int128>(s.exact) * static_cast<Int128>(n);
    }
    if (counted == 0)
        return out;

    const Int128 denominator = static_cast<Int128>(m_scorer.denominator()) * static_cast<Int128>(counted);
    out.mean = static_cast<int64_t>((2 * sum * 10'000 + denominator) / (2 * denominator));

    // The k-th smallest exact score, counting from 0.
    const auto kth = [&](size_t k) -> int64_t {
        size_t passed = 0;
        for (const uint32_t klass : m_order) {
            if (m_scores[klass].completeness < m_floor)
                continue;
            passed += m_index->count(klass);
            if (passed > k)
                return m_scores[klass].exact;
        }
        return 0;
    };
    const int64_t middle = kth(counted / 2);
    const int64_t below = counted % 2 == 0 ? kth(counted / 2 - 1) : middle;
    out.median = Fraction{middle + below, 2 * m_scorer.denominator()}.tenThousandths();
    const size_t rank = (counted * 95 + 99) / 100; // nearest rank
    out.p95 = Fraction{kth(rank - 1), m_scorer.denominator()}.tenThousandths();
    return out;
}

std::vector<uint32_t> ScoreTable::rowsByScore() const
{
    // Classes of equal score share one bucket, so that the order of ids is kept across them.
    std::vector<uint32_t> bucketOf(m_scores.size());
    std::vector<uint32_t> starts;
    uint32_t start = 0;
    int64_t exact = -1;
    for (size_t i = m_order.size(); i-- > 0;) { // highest first
        const uint32_t klass = m_order[i];
        if (m_scores[klass].exact != exact)
            starts.push_back(start);
        exact = m_scores[klass].exact;
        bucketOf[klass] = static_cast<uint32_t>(starts.size() - 1);
        start += m_index->count(klass);
    }
    std::vector<uint32_t> rows(size());
    for (uint32_t row = 0; row < rows.size(); ++row)
        rows[starts[bucketOf[m_index->classOf(row)]]++] = row;
    return rows;
}

namespace {

//! Calls f(row or class, before, after, devices): per class when the tables share an index, else per device.
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

std::vector<uint32_t> migratingRows(const ScoreTable &before, const ScoreTable &after, size_t from, size_t to)
{
    std::vector<uint32_t> rows;
    for (uint32_t row = 0; row < before.size(); ++row) {
        if (before.place(row) == from && after.place(row) == to)
            rows.push_back(row);
    }
    return rows;
}

std::vector<uint32_t> mostMovedRows(const ScoreTable &before, const ScoreTable &after, size_t limit)
{
    std::vector<uint32_t> rows;
    const auto change = [&](uint32_t row) { return std::abs(after.score(row).score - before.score(row).score); };
    for (uint32_t row = 0; row < before.size(); ++row) {
        if (change(row) != 0)
            rows.push_back(row);
    }
    const size_t keep = std::min(limit, rows.size());
    std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(keep), rows.end(),
                      [&](uint32_t a, uint32_t b) { return std::pair(-change(a), a) < std::pair(-change(b), b); });
    rows.resize(keep);
    return rows;
}

} // namespace Trustgauge
