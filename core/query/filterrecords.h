#pragma once

#include "core/query/filterexpression.h"
#include "core/query/recordlist.h"

#include <string>
#include <string_view>

namespace Trustgauge {

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
    [[nodiscard]] RecordLists finish(const FleetPtr &fleet);

private:
    bool m_ofCves, m_ofSoftware, m_ofVulnerable;
    RecordCollector m_cves, m_software, m_vulnerable;
    std::string m_product;
};

} // namespace Trustgauge
