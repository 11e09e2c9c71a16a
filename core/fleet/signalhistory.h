#pragma once

#include "core/fleet/devicesignals.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace Trustgauge {

//! The signals of a tenant's devices over many cycles, in packed columns, with an entry only where something changed: a
//! year of hourly cycles of 10,000 devices takes about 100 MB. Filled by one thread, device by device; then immutable.
class SignalHistory
{
public:
    //! What the signals of all devices of a cycle depend on.
    struct Clock
    {
        Ticks asOf = noTime;
        bool sourceHasCvss = true;
    };
    //! \param cycles oldest first; below, a cycle is an index into them
    explicit SignalHistory(std::vector<Clock> cycles) : m_cycles(std::move(cycles)) {}

    //! Begins the next device; what is added belongs to it.
    void beginDevice();
    //! Its signals except lastSeen, from a cycle up to, but excluding, another. Cycles must rise. Empty ranges are
    //! skipped.
    void addState(size_t from, size_t to, const DeviceSignals &state);
    //! The same for lastSeen.
    void addSeen(size_t from, size_t to, Ticks lastSeen);

    [[nodiscard]] size_t cycleCount() const { return m_cycles.size(); }
    [[nodiscard]] const Clock &clock(size_t cycle) const { return m_cycles[cycle]; }
    [[nodiscard]] size_t deviceCount() const { return m_devices.size(); }

    //! Reads the signals of one device, cycle after cycle.
    class Cursor
    {
    public:
        //! \param history must live longer
        Cursor(const SignalHistory &history, size_t device);
        //! The signals in a cycle, which must not be before that of the last call; nullopt: the device is not in it.
        //! Views are valid as long as the history.
        [[nodiscard]] std::optional<DeviceSignals> at(size_t cycle);

    private:
        const SignalHistory *m_history;
        uint32_t m_state, m_stateEnd, m_seen, m_seenEnd;
    };

private:
    struct State
    {
        uint32_t from = 0, to = 0;
        uint32_t firstCve = 0, cveCount = 0;
        RiskState risk;
        ExposureState exposure;
        AntivirusState antivirus;
        OnboardingState onboarding;
        HealthState health;
        CveKnowledge cveKnowledge;
    };
    struct Seen
    {
        uint32_t from = 0, to = 0;
        Ticks lastSeen = noTime;
    };
    //! Where a device's entries begin; they end where the next device's begin.
    struct Begin
    {
        uint32_t state = 0, seen = 0;
    };

    std::vector<Clock> m_cycles;
    std::vector<Begin> m_devices;
    std::vector<State> m_states;
    std::vector<Seen> m_seen;
    std::vector<CveCounts::Entry> m_cves;
};

} // namespace Trustgauge
