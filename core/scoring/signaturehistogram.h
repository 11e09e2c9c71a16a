#pragma once

#include "core/scoring/signature.h"

#include <vector>

namespace Trustgauge {

//! How many devices of a cycle have which signature.
struct SignatureHistogram
{
    struct Entry
    {
        Signature signature;
        uint32_t devices = 0;

        bool operator==(const Entry &) const = default;
    };

    SignatureRules rules;       //!< the thresholds it was made with
    std::vector<Entry> entries; //!< one for each signature that a device has, rising

    bool operator==(const SignatureHistogram &) const = default;
};

//! Makes a histogram, signature by signature, and then the next one under the same thresholds.
class SignatureCounter
{
public:
    explicit SignatureCounter(const SignatureRules &rules)
        : m_rules(rules),
          m_counts(Signature::codeCount(rules.cveCap))
    {}

    void add(const Signature &signature)
    {
        if (m_counts[signature.code()]++ == 0)
            m_seen.push_back(signature);
    }
    //! What was added since the last call.
    [[nodiscard]] SignatureHistogram take();

private:
    SignatureRules m_rules;
    std::vector<uint32_t> m_counts; // by Signature::code()
    std::vector<Signature> m_seen;
};

//! Takes one pass over the fleet. Any thread.
[[nodiscard]] SignatureHistogram signatureHistogram(const Fleet &fleet, const SignatureRules &rules);

} // namespace Trustgauge
