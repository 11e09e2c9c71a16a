#include "core/fleet/fleetpart.h"

#include "core/fleet/fleetbuilder.h"

namespace Trustgauge {

FleetPtr fleetPart(const Fleet &fleet, std::span<const uint32_t> rows)
{
    FleetBuilder builder;
    builder.restoreSource(fleet.sourceHasCvss());
    for (const uint32_t row : rows) {
        const IdText id = fleet.machineId(row);
        MachineRecord record;
        record.id = id;
        record.name = fleet.deviceName(row);
        record.osPlatform = fleet.osPlatform(row);
        record.osVersion = fleet.osVersion(row);
        record.healthStatus = fleet.healthStatus(row);
        record.onboardingStatus = fleet.onboardingStatus(row);
        record.riskScore = fleet.riskScore(row);
        record.exposureLevel = fleet.exposureLevel(row);
        record.groupName = fleet.deviceGroup(row);
        record.entraDeviceId = fleet.entraDeviceId(row);
        record.defenderAvStatus = fleet.defenderAvStatus(row);
        record.tags = fleet.tags(row);
        builder.addStored(record, fleet.lastSeen(row), fleet.avMode(row), fleet.cveKnowledge(row), fleet.cves(row));
    }
    return builder.build(fleet.asOf());
}

} // namespace Trustgauge
