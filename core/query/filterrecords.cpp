#include "core/query/filterrecords.h"

namespace Trustgauge {

FilterRecords::FilterRecords(const FilterExpression &filter)
    : m_ofCves(filter.uses(ExpressionField::Cve)),
      m_ofSoftware(filter.uses(ExpressionField::Software))
{}

void FilterRecords::add(std::string_view machineId, std::string_view cveId, std::string_view vendor,
                        std::string_view software)
{
    if (m_ofCves && !cveId.empty())
        m_cves.add(machineId, cveId);
    if (m_ofSoftware && !software.empty()) {
        m_product.assign(vendor);
        if (!vendor.empty())
            m_product += ' ';
        m_product += software;
        m_software.add(machineId, m_product);
    }
}

void FilterRecords::clear()
{
    m_cves = {};
    m_software = {};
}

FilterRecordLists FilterRecords::finish(const FleetPtr &fleet)
{
    FilterRecordLists out;
    if (m_ofCves)
        out.cves = m_cves.finish(fleet);
    if (m_ofSoftware)
        out.software = m_software.finish(fleet);
    return out;
}

void FilterRecords::finish(const FleetPtr &fleet, FilterInput &input)
{
    m_lists = finish(fleet);
    input.cves = m_lists.cves.get();
    input.software = m_lists.software.get();
}

} // namespace Trustgauge
