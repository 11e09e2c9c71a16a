#pragma once

#include <cstdint>
#include <string_view>

namespace Trustgauge {

// The states of the groups, mapped from the raw values the API sends. None of them depends on a profile, and none is
// stored: the store keeps the API's texts. Firing states rise in the order of their group's indicators; Unknown is last.

enum class RiskState : uint8_t { Clear, Low, Medium, High, Unknown };
enum class ExposureState : uint8_t { Clear, Medium, High, Unknown };
enum class AntivirusState : uint8_t { Ok, NotReporting, Disabled, Unknown };
enum class OnboardingState : uint8_t { Onboarded, NotOnboarded, Unknown };
enum class HealthState : uint8_t { Active, Inactive, Impaired, Unknown };

//! What is known about a device's CVEs. The numbers are stored in the database: append new values at the end.
enum class CveKnowledge : uint8_t {
    NotFetched, //!< not requested, refused, failed, or the device is newer than the cached answer
    NoRows,     //!< requested, but no row is about the device
    Looked,     //!< at least one row is about the device (with or without a CVE id)
};

//! A state, and whether the model knows the raw text; unknown texts are counted and shown.
template<class State>
struct Mapped
{
    State state;
    bool mapped;
};

// All ignore case and surrounding white space; an empty text counts as missing.
[[nodiscard]] Mapped<RiskState> mapRiskScore(std::string_view text);
[[nodiscard]] Mapped<ExposureState> mapExposureLevel(std::string_view text);
[[nodiscard]] Mapped<OnboardingState> mapOnboardingStatus(std::string_view text);
[[nodiscard]] Mapped<HealthState> mapHealthStatus(std::string_view text);
//! `avMode` of `deviceavinfo`, a number as text.
[[nodiscard]] Mapped<AntivirusState> mapAvMode(std::string_view text);
[[nodiscard]] Mapped<AntivirusState> mapDefenderAvStatus(std::string_view text);
//! By avMode; where that is unknown, by defenderAvStatus.
[[nodiscard]] AntivirusState antivirusState(std::string_view avMode, std::string_view defenderAvStatus);

} // namespace Trustgauge
