#pragma once

#include "core/fleet/signalhistory.h"
#include "core/scoring/scoretable.h"
#include "core/scoring/signaturehistogram.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace Trustgauge {

//! Number of devices by place: the five bands, then insufficient data.
using PlaceCounts = std::array<uint32_t, placeCount>;

//! How many devices of each of a row of cycles have which signature, under the same thresholds. Its bands under other
//! weights are found without looking at a device.
class SignatureTrend
{
public:
    //! Devices of a cycle with the same signature.
    struct Entry
    {
        uint32_t signature = 0; //!< index into signatures()
        uint32_t count = 0;
    };

    explicit SignatureTrend(const SignatureRules &rules);

    //! \param histogram of the next cycle, under the same thresholds
    //! \param completenessFloor data of devices below this percentage is insufficient
    void addCycle(const SignatureHistogram &histogram, int completenessFloor);

    [[nodiscard]] const SignatureRules &rules() const { return m_rules; }
    [[nodiscard]] size_t cycleCount() const { return m_cycles.size(); }
    [[nodiscard]] std::span<const Entry> cycle(size_t index) const;
    [[nodiscard]] const std::vector<Signature> &signatures() const { return m_signatures; }

    //! The places of each cycle's devices under a profile with the same thresholds: quick enough for each tick of a
    //! slider. Any thread.
    [[nodiscard]] std::vector<PlaceCounts> places(const Profile &profile) const;

private:
    struct Cycle
    {
        size_t begin = 0; // in m_entries
        int completenessFloor = 50;
    };

    SignatureRules m_rules;
    std::vector<uint32_t> m_numbers; // by Signature::code()
    std::vector<Signature> m_signatures;
    std::vector<Entry> m_entries;
    std::vector<Cycle> m_cycles;
};

//! A cycle of a history, and the thresholds under which its devices are counted.
struct CountedCycle
{
    size_t cycle = 0; //!< in the SignalHistory
    SignatureRules rules;
};

//! The histogram of each given cycle, in any order. One pass over the devices a cycle; not for the GUI thread.
//! \param isStale called once a cycle; true ends it, with empty histograms
[[nodiscard]] std::vector<SignatureHistogram> signatureHistograms(const SignalHistory &history,
                                                                  std::span<const CountedCycle> cycles,
                                                                  const std::function<bool()> &isStale = {});

} // namespace Trustgauge
