#pragma once

#include "core/fleet/columns.h"
#include "core/fleet/cvecounts.h"
#include "core/platform/memory.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge {

//! Gathers vulnerability rows and tells, for each device, its distinct CVE ids per tenth of CVSS. It keeps eight bytes for
//! a device and an id, never a row: rows that repeat an id vanish when the device's run of rows ends, or when runs of
//! one device are put together. One thread at a time.
class DistinctCves
{
public:
    //! \param cveId in any case, not empty
    //! \param cvssTenths 0..100, or -1 where the row has none
    void add(uint32_t device, std::string_view cveId, int cvssTenths, bool severityCritical);
    //! Puts the runs of each device together; after it counts may be asked for, until the next add().
    void finish();
    //! Appends the counts of a device, in order of tenths. After finish().
    void appendCounts(uint32_t device, std::vector<CveCounts::Entry> &out) const;

private:
    //! What is known of one id on one device: the id's number above, the best CVSS seen in the lowest byte.
    using Pair = uint64_t;
    using Pairs = std::vector<Pair, HugePageAllocator<Pair>>;
    struct Run
    {
        uint32_t device;
        uint32_t count;
        uint64_t begin;
    };

    [[nodiscard]] uint64_t numberOf(std::string_view cveId);
    void closeRun();
    void putTogether();

    TextDictionary m_otherIds; // ids that are not spelled like a CVE
    std::string m_upper;
    uint32_t m_device = 0; // whose rows m_open holds
    std::vector<Pair> m_open;
    Pairs m_pairs;
    std::vector<Run> m_runs;       // in order of reading; after finish() one a device, by device
    std::vector<uint32_t> m_runOf; // device -> run, after finish()
    size_t m_together = 0;         // pairs when runs were last put together
};

} // namespace Trustgauge
