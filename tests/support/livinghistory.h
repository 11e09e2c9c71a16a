#pragma once

#include "core/fleet/signalhistory.h"
#include "core/scoring/profile.h"
#include "support/adddevice.h"
#include "support/livingfleet.h"

#include <map>
#include <memory>
#include <vector>

namespace Trustgauge {

//! Random cycles of a living fleet, and the history of their signals.
struct LivingHistory
{
    struct Cycle
    {
        FleetPtr fleet;
        int completenessFloor = 50;
    };
    std::vector<Cycle> cycles;
    SignalHistory history{{}};

    LivingHistory(quint32 seed, size_t cycleCount)
    {
        QRandomGenerator random(seed);
        LivingFleet living(seed);
        Ticks asOf = parseTimestamp("2026-06-15T12:00:00Z");
        std::vector<SignalHistory::Clock> clocks;
        std::map<std::string, std::vector<std::pair<size_t, DeviceSignals>>> devices;
        for (size_t i = 0; i < cycleCount; ++i) {
            asOf += (1 + random.bounded(15)) * ticksPerHour;
            const bool sourceHasCvss = random.bounded(5) != 0;
            FleetBuilder builder;
            builder.restoreSource(sourceHasCvss);
            for (const Device &device : living.next())
                addDevice(builder, device);
            clocks.push_back({asOf, sourceHasCvss});
            const std::array<int, 3> floors{50, 75, 90};
            cycles.push_back({builder.build(asOf), floors[random.bounded(3)]});
            const Fleet &fleet = *cycles.back().fleet;
            for (size_t row = 0; row < fleet.size(); ++row)
                devices[std::string(fleet.machineId(row))].emplace_back(i, fleet.signalsOf(row));
        }
        history = SignalHistory(std::move(clocks));
        for (const auto &[id, states] : devices) {
            history.beginDevice();
            for (const auto &[cycle, state] : states) {
                history.addState(cycle, cycle + 1, state);
                history.addSeen(cycle, cycle + 1, state.lastSeen);
            }
        }
    }
};

//! A profile that is valid, with random weights and thresholds.
[[nodiscard]] inline Profile randomProfile(QRandomGenerator &random)
{
    Profile out;
    for (int &weight : out.weights)
        weight = static_cast<int>(random.bounded(101));
    out.pillars[0] = static_cast<int>(random.bounded(101));
    out.pillars[1] = 100 - out.pillars[0];
    out.graceHours = static_cast<int>(random.bounded(30));
    int edge = 0;
    for (int &day : out.inactiveDays)
        day = edge += 1 + static_cast<int>(random.bounded(6));
    out.cvssTenths = 70 + static_cast<int>(random.bounded(31));
    out.cveCap = 1 + static_cast<int>(random.bounded(12));
    out.cveMode = static_cast<CveMode>(random.bounded(2));
    out.nullCvss = static_cast<NullCvss>(random.bounded(2));
    out.normalisation = static_cast<Normalisation>(random.bounded(2));
    out.unknown = static_cast<UnknownAs>(random.bounded(3));
    return out;
}

} // namespace Trustgauge
