#include "core/fleet/fleet.h"

#include "core/fleet/idsearch.h"

namespace Trustgauge {

std::optional<size_t> Fleet::find(std::string_view id) const
{
    return findInOrder(m_machineId, IdColumn::Probe(id));
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
