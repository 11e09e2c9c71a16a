#pragma once

#include "core/base/timestamp.h"

#include <QString>

#include <cstdint>
#include <string_view>

namespace Trustgauge {

// Numbers and times for people, in the user's locale, and the only way to show text that came from the network.

//! Untrusted UTF-8 as one line of plain text; see oneLine().
[[nodiscard]] QString plainText(std::string_view utf8);
[[nodiscard]] QString plainText(const QString &text);

//! Prepares any text for a tooltip that shows it literally: text that looks like markup is escaped, since Qt would
//! interpret it; other text is unchanged, since Qt would show the escapes.
[[nodiscard]] QString toolTipText(const QString &text);

//! Keeps a number with a sign, a unit or several parts in its order in right-to-left text.
[[nodiscard]] QString isolated(const QString &figure);
//! `12–340`, or one figure when both are the same.
[[nodiscard]] QString rangeText(const QString &least, const QString &most);
//! `1,234` in the user's locale.
[[nodiscard]] QString grouped(qint64 number);
//! grouped() with its sign, `+4` or `−3`; `0` has none.
[[nodiscard]] QString signedCountText(qint64 number);
//! 1/10,000 points with at most two decimals, rounded half up.
[[nodiscard]] QString pointsText(int64_t tenThousandths);
//! Hundredths of a point with at most two decimals.
[[nodiscard]] QString hundredthsText(int64_t hundredths);
//! pointsText with its sign, `+2.5` or `−2.5`; `0` has none.
[[nodiscard]] QString signedPointsText(int64_t tenThousandths);
[[nodiscard]] QString percentText(size_t part, size_t whole);
[[nodiscard]] QString percentText(int percent);
//! The change of a share in percentage points, `+1.9 pp`; without its sign and unit when there is none.
[[nodiscard]] QString shareChangeText(size_t before, size_t after, size_t whole);
//! `2026-11-28 20:00`, local, in every language, so that day and month cannot be confused. Empty for noTime.
[[nodiscard]] QString localTime(Ticks ticks);
//! localTime() with seconds, which distinguish cycles.
[[nodiscard]] QString cycleTime(Ticks ticks);
//! `20:00`, local; empty for noTime.
[[nodiscard]] QString timeOfDay(Ticks ticks);
//! `2026-11-28 20:00:09 +01:00`, local, for tooltips beside localTime(); empty for noTime.
[[nodiscard]] QString exactTime(Ticks ticks);
//! `2026-11-28`, of a day since 1970; see utcDay().
[[nodiscard]] QString dayText(int64_t utcDay);
//! `3 minutes ago`, `2 days ago`.
[[nodiscard]] QString ageText(Ticks then, Ticks now);
//! `41 s`, `3 min 5 s`
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace Trustgauge
