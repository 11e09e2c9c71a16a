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

//! The model's vocabulary as people read it, translated, and the one way to show text that came from the network.

[[nodiscard]] QString bandRange(Band band); //!< `21–40`
[[nodiscard]] QString pillarName(Pillar pillar);
[[nodiscard]] QString groupName(Group group);
[[nodiscard]] QString indicatorName(Indicator indicator);
//! As indicatorName, but the inactivity ranges follow the profile's edges.
[[nodiscard]] QString indicatorName(Indicator indicator, const Profile &profile);
//! The level alone, as it stands beside its group: `Medium`, `4–7 days`.
[[nodiscard]] QString levelName(Indicator indicator, const Profile &profile);

//! A setting of a profile by its key in the file, as the sliders and choices are called; the key where there is none.
[[nodiscard]] QString settingName(const QString &key, const Profile &profile);
//! What the file says of it, as the choices say it; figures and what is not known stay as they are.
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
//! A value of a device as the API sends it, in words; what nobody knows is shown as it came. Antivirus: `defenderAvStatus`.
[[nodiscard]] QString receivedWord(Group group, std::string_view received);
[[nodiscard]] QString unknownWord();
[[nodiscard]] QString insufficientWord();

[[nodiscard]] QString stageName(PollStage stage);
[[nodiscard]] QString cycleStateName(CycleState state);
[[nodiscard]] QString sourceName(const QString &word); //!< of a vulnerability source

//! UTF-8 from outside as one line of plain text; see oneLine().
[[nodiscard]] QString plainText(std::string_view utf8);
[[nodiscard]] QString plainText(const QString &text);

//! Any text for a tooltip, which shows it letter by letter: what looks like markup would be interpreted, what does not
//! would show the signs that stand for `&` and `<` in markup.
[[nodiscard]] QString toolTipText(const QString &text);

//! Keeps a figure with a sign, a unit or several parts in its order where lines run from right to left.
[[nodiscard]] QString isolated(const QString &figure);
//! `1,234` in the user's locale.
[[nodiscard]] QString grouped(qint64 number);
//! 1/10,000 points with at most two decimals, half up.
[[nodiscard]] QString pointsText(int64_t tenThousandths);
//! Hundredths of a point with at most two decimals.
[[nodiscard]] QString hundredthsText(int64_t hundredths);
//! pointsText with its sign, `+2.5` or `−2.5`; `0` has none.
[[nodiscard]] QString signedPointsText(int64_t tenThousandths);
[[nodiscard]] QString causeName(ChangeCause cause);
[[nodiscard]] QString percentText(size_t part, size_t whole);
[[nodiscard]] QString percentText(int percent);
//! `2026-11-28 20:00`, local, in every language: nobody has to guess which figure is the month. Empty for noTime.
[[nodiscard]] QString localTime(Ticks ticks);
//! localTime() to the second: cycles are told apart by it.
[[nodiscard]] QString cycleTime(Ticks ticks);
//! `20:00`, local; empty for noTime.
[[nodiscard]] QString timeOfDay(Ticks ticks);
//! `2026-11-28 20:00:09 +01:00`, local, for tooltips beside localTime(); empty for noTime.
[[nodiscard]] QString exactTime(Ticks ticks);
//! `3 minutes ago`, `2 days ago`.
[[nodiscard]] QString ageText(Ticks then, Ticks now);
//! `41 s`, `3 min 5 s`
[[nodiscard]] QString durationText(qint64 seconds);

//! A clause that follows a key elsewhere (`must be ..`), as a sentence of its own.
[[nodiscard]] QString clauseText(const Message &clause);
//! A remark of the scoring model about a profile, with the name of what it is about where that has one.
[[nodiscard]] QString remarkText(const ProfileRemark &remark, const Profile &profile);

} // namespace Trustgauge
