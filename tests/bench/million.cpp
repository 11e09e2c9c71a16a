#include "bench/million.h"

#include "support/adddevice.h"

#include <array>
#include <cstdio>
#include <random>

namespace Trustgauge::Bench {

FleetPtr millionDevices(size_t devices)
{
    std::mt19937 random(9);
    const std::array<const char *, 5> risks{"None", "None", "Low", "Medium", "High"};
    const std::array<const char *, 4> exposures{"Low", "Medium", "High", "None"};
    const std::array<const char *, 4> modes{"0", "1", "2", ""};
    const std::array<const char *, 3> healths{"Active", "Inactive", "ImpairedCommunication"};
    FleetBuilder builder;
    const Ticks now = parseTimestamp("2026-06-15T12:00:00Z");
    for (size_t i = 0; i < devices; ++i) {
        Device d;
        char id[48];
        std::snprintf(id, sizeof id, "%08x%032zx", static_cast<unsigned>(random()), i);
        d.machineId = id;
        d.deviceName = "ws-" + std::to_string(i) + ".corp.example";
        d.riskScore = risks[random() % risks.size()];
        d.exposureLevel = exposures[random() % exposures.size()];
        d.avMode = modes[random() % modes.size()];
        d.healthStatus = healths[random() % healths.size()];
        d.onboardingStatus = random() % 20 == 0 ? "CanBeOnboarded" : "Onboarded";
        d.osPlatform = "Windows11";
        d.deviceGroup = "Group " + std::to_string(random() % 50);
        d.lastSeen = now - static_cast<Ticks>(random() % 40) * ticksPerDay;
        d.cveKnowledge = CveKnowledge::Looked;
        for (auto n = random() % 12; n > 0; --n)
            d.cves.add(95);
        addDevice(builder, d);
    }
    return builder.build(now);
}

} // namespace Trustgauge::Bench
