#include "core/scoring/signaturetrend.h"

#include <algorithm>
#include <numeric>
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

//! Numbers signatures, from 1, as they come.
class SignatureNumbers
{
public:
    explicit SignatureNumbers(const SignatureRules &rules) : m_numbers(Signature::codeCount(rules.cveCap)) {}

    uint32_t of(const Signature &signature)
    {
        uint32_t &number = m_numbers[signature.code()];
        if (number == 0) {
            m_signatures.push_back(signature);
            number = static_cast<uint32_t>(m_signatures.size());
        }
        return number;
    }
    [[nodiscard]] const Signature &signature(uint32_t number) const { return m_signatures[number - 1]; }
    //! All numbers in the order of the signatures.
    [[nodiscard]] std::vector<uint32_t> inOrder() const
    {
        std::vector<uint32_t> out(m_signatures.size());
        std::iota(out.begin(), out.end(), 1U);
        std::sort(out.begin(), out.end(), [this](uint32_t a, uint32_t b) { return signature(a) < signature(b); });
        return out;
    }

private:
    std::vector<uint32_t> m_numbers; // by Signature::code(); 0: none yet
    std::vector<Signature> m_signatures;
};

//! Counts the devices of cycles, which must rise; `take` gets each histogram, and ends it with false. Goes device by
//! device, as the history is stored, through some hundred cycles at a time.
bool eachHistogram(const SignalHistory &history, std::span<const size_t> cycles, const SignatureRules &rules,
                   const std::function<bool(SignatureHistogram)> &take)
{
    constexpr size_t mostCycles = 512; // at a time
    constexpr size_t mostNumbers = 4'000'000;
    const size_t deviceCount = history.deviceCount();
    const size_t atATime = std::clamp<size_t>(mostNumbers / std::max<size_t>(deviceCount, 1), 1, mostCycles);
    std::vector<SignalHistory::Cursor> devices;
    devices.reserve(deviceCount);
    for (size_t i = 0; i < deviceCount; ++i)
        devices.emplace_back(history, i);
    SignatureNumbers numbers(rules);
    std::vector<uint32_t> found;  // of the devices in one cycle, then in the next; 0: not there
    std::vector<uint32_t> counts; // by number
    while (!cycles.empty()) {
        const auto some = cycles.first(std::min(atATime, cycles.size()));
        cycles = cycles.subspan(some.size());
        found.assign(some.size() * deviceCount, 0);
        for (size_t i = 0; i < deviceCount; ++i) {
            for (size_t c = 0; c < some.size(); ++c) {
                if (const std::optional<DeviceSignals> device = devices[i].at(some[c]))
                    found[c * deviceCount + i] = numbers.of(signatureOf(*device, history.clock(some[c]).asOf, rules));
            }
        }
        const std::vector<uint32_t> order = numbers.inOrder();
        for (size_t c = 0; c < some.size(); ++c) {
            counts.assign(order.size() + 1, 0);
            for (size_t i = 0; i < deviceCount; ++i)
                ++counts[found[c * deviceCount + i]];
            SignatureHistogram histogram{rules, {}};
            for (const uint32_t number : order) {
                if (counts[number] > 0)
                    histogram.entries.push_back({numbers.signature(number), counts[number]});
            }
            if (!take(std::move(histogram)))
                return false;
        }
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

} // namespace Trustgauge
