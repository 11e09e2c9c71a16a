#include "core/scoring/signaturetrend.h"

namespace Trustgauge {

namespace {

constexpr uint32_t notSeen = UINT32_MAX;

} // namespace

SignatureTrend::SignatureTrend(const SignatureRules &rules)
    : m_rules(rules),
      m_numbers(Signature::codeCount(rules.cveCap), notSeen)
{}

void SignatureTrend::beginCycle(int completenessFloor)
{
    m_cycles.push_back({m_entries.size(), completenessFloor});
}

void SignatureTrend::add(const Signature &signature, uint32_t count)
{
    uint32_t &number = m_numbers[signature.code()];
    if (number == notSeen) {
        number = static_cast<uint32_t>(m_signatures.size());
        m_signatures.push_back(signature);
    }
    m_entries.push_back({number, count});
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

SignatureTrend signatureTrend(const SignalHistory &history, std::span<const TrendCycle> cycles,
                              const SignatureRules &rules, const std::function<bool()> &isStale)
{
    std::vector<SignalHistory::Cursor> devices;
    devices.reserve(history.deviceCount());
    for (size_t i = 0; i < history.deviceCount(); ++i)
        devices.emplace_back(history, i);
    SignatureTrend out(rules);
    std::vector<uint32_t> counts(Signature::codeCount(rules.cveCap)); // by code
    std::vector<Signature> seen;
    for (const TrendCycle &cycle : cycles) {
        if (isStale && isStale())
            break;
        const Ticks asOf = history.clock(cycle.cycle).asOf;
        seen.clear();
        for (SignalHistory::Cursor &cursor : devices) {
            const std::optional<DeviceSignals> device = cursor.at(cycle.cycle);
            if (!device)
                continue;
            const Signature signature = signatureOf(*device, asOf, rules);
            if (counts[signature.code()]++ == 0)
                seen.push_back(signature);
        }
        out.beginCycle(cycle.completenessFloor);
        for (const Signature &signature : seen)
            out.add(signature, std::exchange(counts[signature.code()], 0));
    }
    return out;
}

} // namespace Trustgauge
