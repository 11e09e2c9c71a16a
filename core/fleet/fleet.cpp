#include "core/fleet/fleet.h"

namespace Trustgauge {

std::optional<size_t> Fleet::find(std::string_view id) const
{
    const IdColumn::Probe probe(id);
    size_t low = 0;
    size_t high = size();
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (m_machineId.compare(middle, probe) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < size() && m_machineId.equals(low, probe))
        return low;
    return std::nullopt;
}

size_t Fleet::allocatedBytes() const
{
    size_t bytes = m_machineId.allocatedBytes() + m_deviceName.allocatedBytes() + m_entraDeviceId.allocatedBytes();
    for (const auto *column : {&m_riskText, &m_exposureText, &m_onboardingText, &m_healthText, &m_avModeText,
                               &m_avStatusText, &m_osText, &m_osVersionText, &m_groupText, &m_tagsText, &m_cveEnds})
        bytes += column->capacity() * sizeof(uint32_t);
    bytes += m_risk.capacity() + m_exposure.capacity() + m_antivirus.capacity() + m_onboarding.capacity()
             + m_health.capacity() + m_cveKnowledge.capacity() + m_lastSeen.capacity() * sizeof(Ticks);
    for (uint32_t i = 0; i < m_texts.size(); ++i)
        bytes += m_texts.at(i).size() + 64; // text, node and hash entry, roughly
    return bytes;
}

} // namespace Trustgauge
