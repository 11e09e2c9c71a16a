#pragma once

#include "core/fleet/fleetbuilder.h"

namespace Trustgauge {

//! Adds a device with all that is known of it.
inline void addDevice(FleetBuilder &builder, const Device &device)
{
    const auto viewOf = [](const std::optional<std::string> &text) {
        return text ? std::string_view(*text) : std::string_view();
    };
    MachineRecord record;
    record.id = device.machineId;
    record.mergedInto = device.mergedInto;
    record.name = viewOf(device.deviceName);
    record.osPlatform = device.osPlatform;
    record.osVersion = device.osVersion;
    record.healthStatus = viewOf(device.healthStatus);
    record.onboardingStatus = viewOf(device.onboardingStatus);
    record.riskScore = viewOf(device.riskScore);
    record.exposureLevel = viewOf(device.exposureLevel);
    record.groupName = device.deviceGroup;
    record.entraDeviceId = device.entraDeviceId;
    record.defenderAvStatus = viewOf(device.defenderAvStatus);
    record.tags = device.tags;
    builder.addStored(record, device.lastSeen, viewOf(device.avMode), device.cveKnowledge, device.cves.entries());
}

} // namespace Trustgauge
