#pragma once

#include "core/query/filterevaluation.h"
#include "core/query/recordlist.h"

#include <memory>
#include <string>
#include <string_view>

namespace Trustgauge {

//! What vulnerability records say of the devices of a fleet, as far as an expression asks. nullptr: it does not ask, or
//! no records are known.
struct FilterRecordLists
{
    std::shared_ptr<const RecordList> cves, software;
    std::shared_ptr<const RecordList> vulnerableSoftware = {}; //!< that a CVE was found in
};

//! Collects from vulnerability records what an expression asks of them. Use from one thread at a time.
class FilterRecords
{
public:
    explicit FilterRecords(const FilterExpression &filter);

    //! Whether the expression asks of records at all.
    [[nodiscard]] bool areAskedFor() const { return m_ofCves || m_ofSoftware || m_ofVulnerable; }
    void add(std::string_view machineId, std::string_view cveId, std::string_view vendor, std::string_view software);
    //! Forgets what was added.
    void clear();
    //! The texts of the fleet's devices; forgets what was added.
    [[nodiscard]] FilterRecordLists finish(const FleetPtr &fleet);
    //! Adds them to an input that must not outlive this. Call once.
    void finish(const FleetPtr &fleet, FilterInput &input);

private:
    bool m_ofCves, m_ofSoftware, m_ofVulnerable;
    RecordCollector m_cves, m_software, m_vulnerable;
    FilterRecordLists m_lists;
    std::string m_product;
};

} // namespace Trustgauge
