#pragma once

#include "core/base/timestamp.h"
#include "core/poll/progress.h"
#include "core/report/bandtable.h"
#include "core/scoring/profile.h"
#include "core/scoring/scorechange.h"
#include "core/scoring/signature.h"
#include "core/store/cycle.h"

#include <QString>

#include <string_view>

namespace Trustgauge {

//! The model's terms for people, translated, and the only way to show text that came from the network.

[[nodiscard]] QString bandRange(Band band); //!< `21–40`
[[nodiscard]] QString pillarName(Pillar pillar);
[[nodiscard]] QString groupName(Group group);
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

//! Untrusted UTF-8 as one line of plain text; see oneLine().
[[nodiscard]] QString plainText(std::string_view utf8);
[[nodiscard]] QString plainText(const QString &text);

//! Prepares any text for a tooltip that shows it literally: text that looks like markup is escaped, since Qt would
//! interpret it; other text is unchanged, since Qt would show the escapes.
[[nodiscard]] QString toolTipText(const QString &text);

//! Keeps a number with a sign, a unit or several parts in its order in right-to-left text.
[[nodiscard]] QString isolated(const QString &figure);
//! `1,234` in the user's locale.
[[nodiscard]] QString grouped(qint64 number);
//! 1/10,000 points with at most two decimals, rounded half up.
[[nodiscard]] QString pointsText(int64_t tenThousandths);
//! Hundredths of a point with at most two decimals.
[[nodiscard]] QString hundredthsText(int64_t hundredths);
//! pointsText with its sign, `+2.5` or `−2.5`; `0` has none.
[[nodiscard]] QString signedPointsText(int64_t tenThousandths);
[[nodiscard]] QString causeName(ChangeCause cause);
[[nodiscard]] QString percentText(size_t part, size_t whole);
[[nodiscard]] QString percentText(int percent);
//! `2026-11-28 20:00`, local, in every language, so that day and month cannot be confused. Empty for noTime.
[[nodiscard]] QString localTime(Ticks ticks);
//! localTime() with seconds, which distinguish cycles.
[[nodiscard]] QString cycleTime(Ticks ticks);
//! `20:00`, local; empty for noTime.
[[nodiscard]] QString timeOfDay(Ticks ticks);
//! `2026-11-28 20:00:09 +01:00`, local, for tooltips beside localTime(); empty for noTime.
[[nodiscard]] QString exactTime(Ticks ticks);
//! `3 minutes ago`, `2 days ago`.
[[nodiscard]] QString ageText(Ticks then, Ticks now);
//! `41 s`, `3 min 5 s`
[[nodiscard]] QString durationText(qint64 seconds);

//! The text of a profile remark, with the display name of its setting if there is one.
[[nodiscard]] QString remarkText(const ProfileRemark &remark, const Profile &profile);

} // namespace Trustgauge
