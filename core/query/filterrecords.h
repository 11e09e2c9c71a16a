#pragma once

#include "core/query/filterevaluation.h"

#include <memory>
#include <string>
#include <string_view>

namespace Trustgauge {

//! Collects from vulnerability records what an expression asks of them.
class FilterRecords
{
public:
    explicit FilterRecords(const FilterExpression &filter);

    //! Whether the expression asks of records at all.
    [[nodiscard]] bool areAskedFor() const { return m_ofCves || m_ofSoftware; }
    void add(std::string_view machineId, std::string_view cveId, std::string_view vendor, std::string_view software);
    //! Forgets what was added.
    void clear();
    //! Adds the texts of the fleet's devices to an input that must not outlive this. Call once, after the last add().
    void finish(const FleetPtr &fleet, FilterInput &input);

private:
    bool m_ofCves, m_ofSoftware;
    RecordCollector m_cves, m_software;
    std::unique_ptr<const RecordList> m_cveList, m_softwareList;
    std::string m_product;
};

} // namespace Trustgauge
