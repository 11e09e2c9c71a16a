#pragma once

#include "core/base/timestamp.h"
#include "core/poll/progress.h"
#include "core/report/bandtable.h"
#include "core/report/modelterms.h"
#include "core/scoring/profile.h"
#include "core/scoring/signature.h"
#include "core/store/cycle.h"
#include "ui/text/figures.h"

#include <QString>

#include <string_view>

namespace Trustgauge {

// The model's terms for people, translated, besides those of reports. Numbers, times and text from outside are in figures.h.

[[nodiscard]] QString bandRange(Band band); //!< `21–40`
[[nodiscard]] QString indicatorName(Indicator indicator);
//! Like indicatorName, but with the profile's limits for inactivity ranges.
[[nodiscard]] QString indicatorName(Indicator indicator, const Profile &profile);
//! Only the level, for use beside its group: `Medium`, `4–7 days`.
[[nodiscard]] QString levelName(Indicator indicator, const Profile &profile);

//! The display name of a profile setting, by its key in the file, as used for sliders; an unknown key as it is.
[[nodiscard]] QString settingName(const QString &key, const Profile &profile);
//! The display text of a setting's value in the file, as used for options; numbers and unknown values as they are.
[[nodiscard]] QString settingValue(const QString &key, const QString &value);
[[nodiscard]] QString displayName(CveMode mode);
[[nodiscard]] QString displayName(NullCvss counts);
[[nodiscard]] QString displayName(Normalisation full);
[[nodiscard]] QString displayName(UnknownAs counts);

[[nodiscard]] QString displayName(RiskState state);
[[nodiscard]] QString displayName(ExposureState state);
[[nodiscard]] QString displayName(AntivirusState state);
[[nodiscard]] QString displayName(OnboardingState state);
[[nodiscard]] QString displayName(HealthState state);
//! The display text of a device's value from the API; unknown values as they came. Antivirus: `defenderAvStatus`.
[[nodiscard]] QString receivedWord(Group group, std::string_view received);
[[nodiscard]] QString unknownWord();
[[nodiscard]] QString insufficientWord();

[[nodiscard]] QString stageName(PollStage stage);
[[nodiscard]] QString cycleStateName(CycleState state);
[[nodiscard]] QString sourceName(const QString &word); //!< of a vulnerability source

//! The text of a profile remark, with the display name of its setting if there is one.
[[nodiscard]] QString remarkText(const ProfileRemark &remark, const Profile &profile);

} // namespace Trustgauge
