#pragma once

#include <cstdint>
#include <string_view>

namespace Trustgauge {

// The firing states of the seven groups, mapped from the raw values the API sends. None of them depends on a
// profile. Values are stored in files (the state columns of a snapshot), so new ones go to the end.

enum class RiskState : uint8_t { Clear, Low, Medium, High, Unknown };
enum class ExposureState : uint8_t { Clear, Medium, High, Unknown };
enum class AntivirusState : uint8_t { Ok, NotReporting, Disabled, Unknown };
enum class OnboardingState : uint8_t { Onboarded, NotOnboarded, Unknown };
enum class HealthState : uint8_t { Active, Inactive, Impaired, Unknown };

//! What is known about a device's CVEs, whatever the profile.
enum class CveKnowledge : uint8_t {
    NotFetched, //!< not asked for, refused, failed, or older than the answer
    NoRows,     //!< asked for, and no row names the device
    Looked,     //!< at least one row names the device (a row without a CVE id counts)
};

//! A state with the word whether the raw text was one the model knows; `mapped` false is counted and shown.
template<class State>
struct Mapped
{
    State state;
    bool mapped;
};

// Each takes the text as received; case and surrounding white space do not matter, empty text is 'missing'.
[[nodiscard]] Mapped<RiskState> mapRiskScore(std::string_view text);
[[nodiscard]] Mapped<ExposureState> mapExposureLevel(std::string_view text);
[[nodiscard]] Mapped<OnboardingState> mapOnboardingStatus(std::string_view text);
[[nodiscard]] Mapped<HealthState> mapHealthStatus(std::string_view text);
//! `avMode` of `deviceavinfo`: a number as text.
[[nodiscard]] Mapped<AntivirusState> mapAvMode(std::string_view text);
[[nodiscard]] Mapped<AntivirusState> mapDefenderAvStatus(std::string_view text);

} // namespace Trustgauge
