#include "core/scoring/signaturehistogram.h"

#include <algorithm>
#include <utility>

namespace Trustgauge {

SignatureHistogram SignatureCounter::take()
{
    SignatureHistogram out{m_rules, {}};
    std::sort(m_seen.begin(), m_seen.end());
    out.entries.reserve(m_seen.size());
    for (const Signature &signature : m_seen)
        out.entries.push_back({signature, std::exchange(m_counts[signature.code()], 0)});
    m_seen.clear();
    return out;
}

SignatureHistogram signatureHistogram(const Fleet &fleet, const SignatureRules &rules)
{
    SignatureCounter counter(rules);
    for (size_t row = 0; row < fleet.size(); ++row)
        counter.add(signatureOf(fleet, row, rules));
    return counter.take();
}

} // namespace Trustgauge
