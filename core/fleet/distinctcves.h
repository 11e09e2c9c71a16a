#pragma once

#include "core/fleet/columns.h"
#include "core/fleet/cvecounts.h"
#include "core/platform/memory.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge {

//! Collects vulnerability rows and counts each device's distinct CVE ids for each tenth of CVSS. Stores eight bytes for
//! each device and id, not the rows: repeated ids are removed at the end of a run of rows of one device, and when runs
//! of one device are merged. Use from one thread at a time.
class DistinctCves
{
public:
    //! \param cveId any case; not empty
    //! \param cvssTenths 0..100; -1: no CVSS
    void add(uint32_t device, std::string_view cveId, int cvssTenths, bool severityCritical);
    //! Merges the runs of each device. Counts can be read after it, until the next add().
    void finish();
    //! Appends the counts of a device, in order of tenths. Call finish() first.
    void appendCounts(uint32_t device, std::vector<CveCounts::Entry> &out) const;

private:
    //! One id on one device: the id's number, with the best value so far in the lowest byte.
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

    TextDictionary m_otherIds; // ids that are not of the form CVE-year-number
    std::string m_upper;
    uint32_t m_device = 0; // the device of the rows in m_open
    std::vector<Pair> m_open;
    Pairs m_pairs;
    std::vector<Run> m_runs;       // in reading order; after finish() one for each device, by device
    std::vector<uint32_t> m_runOf; // device -> run, after finish()
    size_t m_together = 0;         // number of pairs after the last merge
};

} // namespace Trustgauge
