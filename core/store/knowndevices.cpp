#include "core/store/knowndevices.h"

#include "core/store/contentsum.h"

namespace Trustgauge {

void KnownDevices::add(std::string_view machineId, const State &state)
{
    const IdColumn::Probe id(machineId);
    m_hasDoubles = m_hasDoubles || (m_ids.size() > 0 && m_ids.equals(m_ids.size() - 1, id));
    m_ids.append(id);
    m_states.push_back(state);
    m_sum += deviceSum(machineId, state.hash, state.lastSeen);
}

void KnownDevices::addGone(std::string_view machineId, int64_t number)
{
    const IdColumn::Probe id(machineId);
    m_hasDoubles = m_hasDoubles || (m_goneIds.size() > 0 && m_goneIds.equals(m_goneIds.size() - 1, id));
    m_goneIds.append(id);
    m_goneNumbers.push_back(number);
}

void KnownDevices::shrink()
{
    m_ids.shrink();
    m_goneIds.shrink();
    m_states.shrink_to_fit();
    m_goneNumbers.shrink_to_fit();
}

} // namespace Trustgauge
