#include "support/testfleet.h"

#include "support/adddevice.h"

#include <array>
#include <cstdio>

namespace Trustgauge::TestFleet {

Signature cleanSignature()
{
    return {RiskState::Clear,
            ExposureState::Clear,
            AntivirusState::Ok,
            OnboardingState::Onboarded,
            HealthState::Active,
            InactivityState::Under1Day,
            0};
}

Signature randomSignature(std::mt19937 &random, int cveCap)
{
    const auto pick = [&](int high) { return std::uniform_int_distribution<int>(0, high)(random); };
    return {static_cast<RiskState>(pick(4)),           static_cast<ExposureState>(pick(3)),
            static_cast<AntivirusState>(pick(3)),      static_cast<OnboardingState>(pick(2)),
            static_cast<HealthState>(pick(3)),         static_cast<InactivityState>(pick(5)),
            static_cast<int16_t>(pick(cveCap + 1) - 1)};
}

Device cleanDevice(const std::string &id, const std::string &name)
{
    Device device;
    device.machineId = id;
    device.deviceName = name;
    device.riskScore = "None";
    device.exposureLevel = "Low";
    device.onboardingStatus = "Onboarded";
    device.healthStatus = "Active";
    device.avMode = "0";
    device.osPlatform = "Windows11";
    device.lastSeen = asOf;
    device.cveKnowledge = CveKnowledge::Looked;
    return device;
}

FleetPtr fleetOf(const std::vector<Device> &devices)
{
    FleetBuilder builder;
    builder.restoreSource(true);
    for (const Device &device : devices)
        addDevice(builder, device);
    return builder.build(asOf);
}

FleetPtr variedFleet(int count, const std::function<void(int, Device &)> &change)
{
    static constexpr std::array<const char *, 4> risks{"None", "Low", "Medium", "High"};
    static constexpr std::array<const char *, 3> exposures{"Low", "Medium", "High"};
    std::vector<Device> devices;
    for (int i = 0; i < count; ++i) {
        std::array<char, 16> id{};
        std::snprintf(id.data(), id.size(), "id%06d", i);
        Device device = cleanDevice(id.data(), "PC-" + std::to_string(i));
        device.riskScore = risks[static_cast<size_t>(i) % 4];
        device.exposureLevel = exposures[static_cast<size_t>(i / 4) % 3];
        device.deviceGroup = i % 5 == 0 ? "Lab" : "Office";
        device.lastSeen = asOf - (i % 20) * ticksPerDay;
        if (change)
            change(i, device);
        devices.push_back(device);
    }
    return fleetOf(devices);
}

int64_t rounded(const Fraction &fraction)
{
    return (2 * fraction.numerator + fraction.denominator) / (2 * fraction.denominator);
}

ScoreTablePtr scored(const FleetPtr &fleet, const Profile &profile, int floor)
{
    return std::make_shared<const ScoreTable>(indexFor(fleet, profile), profile, floor);
}

} // namespace Trustgauge::TestFleet
