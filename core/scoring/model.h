#pragma once

#include "core/base/facttable.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace Trustgauge {

//! The terms of the model. Keys are those used in files (profile, CSV, JSON) and are never translated.

enum class Pillar : uint8_t { Critical, Operational };
inline constexpr size_t pillarCount = 2;

enum class Group : uint8_t { Risk, Exposure, Antivirus, Onboarding, Health, Inactivity, Cves };
inline constexpr size_t groupCount = 7;

enum class Indicator : uint8_t {
    RiskLow,
    RiskMedium,
    RiskHigh,
    ExposureMedium,
    ExposureHigh,
    AvNotReporting,
    AvDisabled,
    NotOnboarded,
    HealthInactive,
    HealthImpaired,
    InactiveUnder1Day,
    Inactive1To3Days,
    Inactive4To7Days,
    Inactive8To14Days,
    InactiveOver14Days,
    CriticalCves,
};
inline constexpr size_t indicatorCount = 16;

//! Ranges of scores, see bandTops; a higher score is a higher risk.
enum class Band : uint8_t { Trustworthy, LowRisk, ModerateRisk, Suspicious, HighRisk };
inline constexpr size_t bandCount = 5;

struct IndicatorInfo
{
    std::string_view key;
    Group group;
    int defaultWeight; //!< our own choice; resources/help/model.md gives the reasons
};

inline constexpr std::array<IndicatorInfo, indicatorCount> indicatorInfos{{
    {"riskLow", Group::Risk, 15},
    {"riskMedium", Group::Risk, 35},
    {"riskHigh", Group::Risk, 55},
    {"exposureMedium", Group::Exposure, 6},
    {"exposureHigh", Group::Exposure, 10},
    {"avNotReporting", Group::Antivirus, 16},
    {"avDisabled", Group::Antivirus, 28},
    {"notOnboarded", Group::Onboarding, 7},
    {"healthInactive", Group::Health, 15},
    {"healthImpaired", Group::Health, 20},
    {"inactiveUnder1Day", Group::Inactivity, 0},
    {"inactive1To3Days", Group::Inactivity, 10},
    {"inactive4To7Days", Group::Inactivity, 20},
    {"inactive8To14Days", Group::Inactivity, 30},
    {"inactiveOver14Days", Group::Inactivity, 40},
    {"criticalCves", Group::Cves, 40},
}};

static_assert(isCountOf<Indicator, indicatorCount>());
static_assert(isGivenInAll(indicatorInfos, &IndicatorInfo::key) && isUniqueIn(indicatorInfos, &IndicatorInfo::key));

inline constexpr std::array<std::string_view, groupCount> groupKeys{"risk",   "exposure",   "antivirus", "onboarding",
                                                                    "health", "inactivity", "cves"};
inline constexpr std::array<std::string_view, pillarCount> pillarKeys{"critical", "operational"};
inline constexpr std::array<std::string_view, bandCount> bandKeys{"trustworthy", "lowRisk", "moderateRisk",
                                                                  "suspicious", "highRisk"};
//! Highest score of each band.
inline constexpr std::array<int, bandCount> bandTops{20, 40, 60, 80, 100};

template<class Enum>
[[nodiscard]] constexpr size_t indexOf(Enum value)
{
    return static_cast<size_t>(value);
}

[[nodiscard]] constexpr Pillar pillarOf(Group group)
{
    return group <= Group::Onboarding ? Pillar::Critical : Pillar::Operational;
}

[[nodiscard]] constexpr Pillar pillarOf(Indicator indicator)
{
    return pillarOf(indicatorInfos[indexOf(indicator)].group);
}

//! \param score 0..100
[[nodiscard]] constexpr Band bandOf(int score)
{
    size_t band = 0;
    while (band + 1 < bandCount && score > bandTops[band])
        ++band;
    return static_cast<Band>(band);
}

[[nodiscard]] constexpr std::optional<Indicator> indicatorByKey(std::string_view key)
{
    for (size_t i = 0; i < indicatorCount; ++i) {
        if (indicatorInfos[i].key == key)
            return static_cast<Indicator>(i);
    }
    return std::nullopt;
}

} // namespace Trustgauge
