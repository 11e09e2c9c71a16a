#include "core/scoring/signaturetrend.h"

#include <algorithm>
#include <utility>

namespace Trustgauge {

namespace {

constexpr uint32_t notSeen = UINT32_MAX;

} // namespace

SignatureTrend::SignatureTrend(const SignatureRules &rules)
    : m_rules(rules),
      m_numbers(Signature::codeCount(rules.cveCap), notSeen)
{}

void SignatureTrend::addCycle(const SignatureHistogram &histogram, int completenessFloor)
{
    Q_ASSERT(histogram.rules == m_rules);
    m_cycles.push_back({m_entries.size(), completenessFloor});
    for (const SignatureHistogram::Entry &entry : histogram.entries) {
        uint32_t &number = m_numbers[entry.signature.code()];
        if (number == notSeen) {
            number = static_cast<uint32_t>(m_signatures.size());
            m_signatures.push_back(entry.signature);
        }
        m_entries.push_back({number, entry.devices});
    }
}

std::span<const SignatureTrend::Entry> SignatureTrend::cycle(size_t index) const
{
    const size_t end = index + 1 == m_cycles.size() ? m_entries.size() : m_cycles[index + 1].begin;
    return std::span(m_entries).subspan(m_cycles[index].begin, end - m_cycles[index].begin);
}

std::vector<PlaceCounts> SignatureTrend::places(const Profile &profile) const
{
    Q_ASSERT(SignatureRules::of(profile) == m_rules);
    const Scorer scorer(profile);
    struct Scored
    {
        uint8_t band = 0, completeness = 0;
    };
    std::vector<Scored> scores;
    scores.reserve(m_signatures.size());
    for (const Signature &signature : m_signatures) {
        const Score score = scorer.score(signature);
        scores.push_back({static_cast<uint8_t>(indexOf(score.band)), static_cast<uint8_t>(score.completeness)});
    }
    std::vector<PlaceCounts> out(m_cycles.size());
    for (size_t i = 0; i < m_cycles.size(); ++i) {
        for (const Entry &entry : cycle(i)) {
            const Scored &scored = scores[entry.signature];
            out[i][scored.completeness >= m_cycles[i].completenessFloor ? scored.band : insufficientPlace] += entry.count;
        }
    }
    return out;
}

namespace {

//! Counts the devices of cycles, which must rise; `take` gets each histogram, and ends it with false.
bool eachHistogram(const SignalHistory &history, std::span<const size_t> cycles, const SignatureRules &rules,
                   const std::function<bool(SignatureHistogram)> &take)
{
    std::vector<SignalHistory::Cursor> devices;
    devices.reserve(history.deviceCount());
    for (size_t i = 0; i < history.deviceCount(); ++i)
        devices.emplace_back(history, i);
    SignatureCounter counter(rules);
    for (const size_t cycle : cycles) {
        const Ticks asOf = history.clock(cycle).asOf;
        for (SignalHistory::Cursor &cursor : devices) {
            if (const std::optional<DeviceSignals> device = cursor.at(cycle))
                counter.add(signatureOf(*device, asOf, rules));
        }
        if (!take(counter.take()))
            return false;
    }
    return true;
}

} // namespace

std::vector<SignatureHistogram> signatureHistograms(const SignalHistory &history, std::span<const CountedCycle> cycles,
                                                    const std::function<bool()> &isStale)
{
    // Cycles with the same thresholds are counted in one go.
    struct SameRules
    {
        SignatureRules rules;
        std::vector<size_t> members; // indexes into `cycles`
    };
    std::vector<SameRules> groups;
    for (size_t i = 0; i < cycles.size(); ++i) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const SameRules &one) { return one.rules == cycles[i].rules; });
        if (group == groups.end())
            group = groups.insert(group, {cycles[i].rules, {}});
        group->members.push_back(i);
    }
    std::vector<SignatureHistogram> out(cycles.size());
    for (SameRules &group : groups) {
        std::sort(group.members.begin(), group.members.end(),
                  [&](size_t a, size_t b) { return cycles[a].cycle < cycles[b].cycle; });
        std::vector<size_t> rising;
        rising.reserve(group.members.size());
        for (const size_t member : group.members)
            rising.push_back(cycles[member].cycle);
        auto member = group.members.cbegin();
        const auto take = [&](SignatureHistogram histogram) {
            if (isStale && isStale())
                return false;
            out[*member++] = std::move(histogram);
            return true;
        };
        if (!eachHistogram(history, rising, group.rules, take))
            break;
    }
    return out;
}

SignatureTrend signatureTrend(const SignalHistory &history, std::span<const TrendCycle> cycles,
                              const SignatureRules &rules, const std::function<bool()> &isStale)
{
    SignatureTrend out(rules);
    std::vector<size_t> numbers;
    numbers.reserve(cycles.size());
    for (const TrendCycle &cycle : cycles)
        numbers.push_back(cycle.cycle);
    eachHistogram(history, numbers, rules, [&](const SignatureHistogram &histogram) {
        if (isStale && isStale())
            return false;
        out.addCycle(histogram, cycles[out.cycleCount()].completenessFloor);
        return true;
    });
    return out;
}

} // namespace Trustgauge
