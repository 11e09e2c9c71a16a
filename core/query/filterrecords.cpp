#include "core/query/filterrecords.h"

namespace Trustgauge {

FilterRecords::FilterRecords(const FilterExpression &filter)
    : m_ofCves(filter.uses(ExpressionField::Cve)),
      m_ofSoftware(filter.uses(ExpressionField::Software)),
      m_ofVulnerable(filter.uses(ExpressionField::VulnerableSoftware))
{}

void FilterRecords::add(std::string_view machineId, std::string_view cveId, std::string_view vendor,
                        std::string_view software)
{
    if (m_ofCves && !cveId.empty())
        m_cves.add(machineId, cveId);
    const bool isVulnerable = m_ofVulnerable && !cveId.empty();
    if (!m_ofSoftware && !isVulnerable)
        return;
    m_product.assign(vendor);
    if (!vendor.empty() && !software.empty())
        m_product += ' ';
    m_product += software;
    if (m_product.empty())
        return;
    if (m_ofSoftware)
        m_software.add(machineId, m_product);
    if (isVulnerable)
        m_vulnerable.add(machineId, m_product);
}

void FilterRecords::clear()
{
    m_cves = {};
    m_software = {};
    m_vulnerable = {};
}

RecordLists FilterRecords::finish(const FleetPtr &fleet)
{
    RecordLists out;
    if (m_ofCves)
        out.cves = m_cves.finish(fleet);
    if (m_ofSoftware)
        out.software = m_software.finish(fleet);
    if (m_ofVulnerable)
        out.vulnerableSoftware = m_vulnerable.finish(fleet);
    return out;
}

} // namespace Trustgauge
