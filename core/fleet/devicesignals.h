#pragma once

#include "core/base/timestamp.h"
#include "core/fleet/cvecounts.h"
#include "core/fleet/signals.h"

#include <span>

namespace Trustgauge {

//! What the model needs to know of a device in a cycle, apart from the cycle's clock. Kept small: a year of a fleet has
//! millions.
struct DeviceSignals
{
    RiskState risk = RiskState::Unknown;
    ExposureState exposure = ExposureState::Unknown;
    AntivirusState antivirus = AntivirusState::Unknown;
    OnboardingState onboarding = OnboardingState::Unknown;
    HealthState health = HealthState::Unknown;
    CveKnowledge cveKnowledge = CveKnowledge::NotFetched;
    bool sourceHasCvss = true; //!< of the cycle's vulnerability source
    Ticks lastSeen = noTime;
    std::span<const CveCounts::Entry> cves; //!< a view
};

} // namespace Trustgauge
