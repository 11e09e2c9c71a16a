#include "core/fleet/signalhistory.h"

namespace Trustgauge {

void SignalHistory::beginDevice()
{
    m_devices.push_back({static_cast<uint32_t>(m_states.size()), static_cast<uint32_t>(m_seen.size())});
}

void SignalHistory::addState(size_t from, size_t to, const DeviceSignals &state)
{
    if (from >= to)
        return;
    m_states.push_back({static_cast<uint32_t>(from), static_cast<uint32_t>(to), static_cast<uint32_t>(m_cves.size()),
                        static_cast<uint32_t>(state.cves.size()), state.risk, state.exposure, state.antivirus,
                        state.onboarding, state.health, state.cveKnowledge});
    m_cves.insert(m_cves.end(), state.cves.begin(), state.cves.end());
}

void SignalHistory::addSeen(size_t from, size_t to, Ticks lastSeen)
{
    if (from < to)
        m_seen.push_back({static_cast<uint32_t>(from), static_cast<uint32_t>(to), lastSeen});
}

SignalHistory::Cursor::Cursor(const SignalHistory &history, size_t device) : m_history(&history)
{
    const bool isLast = device + 1 == history.m_devices.size();
    m_state = history.m_devices[device].state;
    m_seen = history.m_devices[device].seen;
    m_stateEnd = isLast ? static_cast<uint32_t>(history.m_states.size()) : history.m_devices[device + 1].state;
    m_seenEnd = isLast ? static_cast<uint32_t>(history.m_seen.size()) : history.m_devices[device + 1].seen;
}

std::optional<DeviceSignals> SignalHistory::Cursor::at(size_t cycle)
{
    const SignalHistory &h = *m_history;
    while (m_state < m_stateEnd && h.m_states[m_state].to <= cycle)
        ++m_state;
    while (m_seen < m_seenEnd && h.m_seen[m_seen].to <= cycle)
        ++m_seen;
    if (m_state == m_stateEnd || h.m_states[m_state].from > cycle || m_seen == m_seenEnd
        || h.m_seen[m_seen].from > cycle)
        return std::nullopt;
    const State &s = h.m_states[m_state];
    return DeviceSignals{s.risk,
                         s.exposure,
                         s.antivirus,
                         s.onboarding,
                         s.health,
                         s.cveKnowledge,
                         h.m_cycles[cycle].sourceHasCvss,
                         h.m_seen[m_seen].lastSeen,
                         std::span(h.m_cves).subspan(s.firstCve, s.cveCount)};
}

} // namespace Trustgauge
