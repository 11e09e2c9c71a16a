#pragma once

#include "core/fleet/fleet.h"
#include "core/scoring/profile.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace Trustgauge {

enum class InactivityState : uint8_t { Under1Day, Days1To3, Days4To7, Days8To14, Over14Days, Unknown };

//! The parts of a profile that determine a signature: thresholds and choices, not weights.
struct SignatureRules
{
    std::array<int, 4> inactiveDays{1, 4, 8, 15};
    int graceHours = 6;
    int cvssTenths = 90;
    int cveCap = 10;
    NullCvss nullCvss = NullCvss::Ignore;

    bool operator==(const SignatureRules &) const = default;
    [[nodiscard]] static SignatureRules of(const Profile &p)
    {
        return {p.inactiveDays, p.graceHours, p.cvssTenths, p.cveCap, p.nullCvss};
    }
};

//! The states of all seven groups of a device. Devices with equal signatures have equal scores.
struct Signature
{
    RiskState risk = RiskState::Unknown;
    ExposureState exposure = ExposureState::Unknown;
    AntivirusState antivirus = AntivirusState::Unknown;
    OnboardingState onboarding = OnboardingState::Unknown;
    HealthState health = HealthState::Unknown;
    InactivityState inactivity = InactivityState::Unknown;
    int16_t cves = -1; //!< distinct critical CVEs, at most cveCap; -1: unknown

    auto operator<=>(const Signature &) const = default;

    //! A dense index, below codeCount(cveCap).
    [[nodiscard]] uint32_t code() const;
    [[nodiscard]] static uint32_t codeCount(int cveCap);

    //! The state of a group as a number, from 0. For the CVEs: their number, -1 for unknown.
    [[nodiscard]] int state(Group group) const;
    [[nodiscard]] bool isUnknown(Group group) const { return isUnknown(group, state(group)); }
    [[nodiscard]] static bool isUnknown(Group group, int state) { return state == unknownState(group); }
    //! The last state of the group; -1 for the CVEs.
    [[nodiscard]] static int unknownState(Group group);
    //! Bit i is set when group i is unknown.
    [[nodiscard]] unsigned unknownGroups() const
    {
        const auto bit = [](Group group, bool unknown) { return static_cast<unsigned>(unknown) << indexOf(group); };
        return bit(Group::Risk, risk == RiskState::Unknown) | bit(Group::Exposure, exposure == ExposureState::Unknown)
               | bit(Group::Antivirus, antivirus == AntivirusState::Unknown)
               | bit(Group::Onboarding, onboarding == OnboardingState::Unknown)
               | bit(Group::Health, health == HealthState::Unknown)
               | bit(Group::Inactivity, inactivity == InactivityState::Unknown) | bit(Group::Cves, cves < 0);
    }
    //! The indicator that fires in the group, if any (criticalCves from the first CVE on).
    [[nodiscard]] std::optional<Indicator> fires(Group group) const { return fires(group, state(group)); }
    [[nodiscard]] static std::optional<Indicator> fires(Group group, int state);
};

//! Whole days from lastSeen to `asOf`, less the grace, floored and at least 0; nullopt when lastSeen is unknown.
//! Floored after the grace is subtracted.
[[nodiscard]] std::optional<int64_t> inactiveDays(Ticks lastSeen, Ticks asOf, int graceHours);

//! Number of distinct CVE ids that count under the rules; nullopt when unknown for this device.
[[nodiscard]] std::optional<uint32_t> criticalCves(const DeviceSignals &device, const SignatureRules &rules);
[[nodiscard]] inline std::optional<uint32_t> criticalCves(const Fleet &fleet, size_t row, const SignatureRules &rules)
{
    return criticalCves(fleet.signalsOf(row), rules);
}

//! \param asOf the clock of the device's cycle
[[nodiscard]] Signature signatureOf(const DeviceSignals &device, Ticks asOf, const SignatureRules &rules);
[[nodiscard]] inline Signature signatureOf(const Fleet &fleet, size_t row, const SignatureRules &rules)
{
    return signatureOf(fleet.signalsOf(row), fleet.asOf(), rules);
}

} // namespace Trustgauge
