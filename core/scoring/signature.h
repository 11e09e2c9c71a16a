#pragma once

#include "core/fleet/fleet.h"
#include "core/scoring/profile.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace Trustgauge {

enum class InactivityState : uint8_t { Under1Day, Days1To3, Days4To7, Days8To14, Over14Days, Unknown };

//! The thresholds and choices of a profile that decide a signature; weights do not.
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

//! The firing state of all seven groups of one device. Two devices with equal signatures have equal scores.
struct Signature
{
    RiskState risk = RiskState::Unknown;
    ExposureState exposure = ExposureState::Unknown;
    AntivirusState antivirus = AntivirusState::Unknown;
    OnboardingState onboarding = OnboardingState::Unknown;
    HealthState health = HealthState::Unknown;
    InactivityState inactivity = InactivityState::Unknown;
    int16_t cves = -1; //!< distinct critical CVEs, capped at cveCap; -1 is unknown

    auto operator<=>(const Signature &) const = default;

    //! A dense number, below codeCount(cveCap).
    [[nodiscard]] uint32_t code() const;
    [[nodiscard]] static Signature fromCode(uint32_t code);
    [[nodiscard]] static uint32_t codeCount(int cveCap);

    [[nodiscard]] bool isUnknown(Group group) const;
    //! The indicator that fires in the group, if one does (criticalCves from the first CVE on).
    [[nodiscard]] std::optional<Indicator> fires(Group group) const;
};

//! Whole days since lastSeen at `asOf`, floored, after subtracting the grace; nullopt for an unknown lastSeen.
//! A negative age counts as 0.
[[nodiscard]] std::optional<int64_t> inactiveDays(Ticks lastSeen, Ticks asOf, int graceHours);

//! Distinct CVE ids that count under the rules; nullopt when the group is unknown for this device.
[[nodiscard]] std::optional<uint32_t> criticalCves(const Fleet &fleet, size_t row, const SignatureRules &rules);

[[nodiscard]] Signature signatureOf(const Fleet &fleet, size_t row, const SignatureRules &rules);

} // namespace Trustgauge
