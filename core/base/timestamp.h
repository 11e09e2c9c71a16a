#pragma once

#include <QDateTime>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace Trustgauge {

//! A moment in ticks of 100 ns since 1970-01-01T00:00:00Z (the API's own resolution: up to seven fraction digits).
using Ticks = int64_t;

inline constexpr Ticks ticksPerSecond = 10'000'000;
inline constexpr Ticks ticksPerMillisecond = 10'000;
inline constexpr Ticks ticksPerDay = 86'400 * ticksPerSecond;
inline constexpr Ticks ticksPerHour = 3'600 * ticksPerSecond;
//! Stands for 'no time': null, missing, unreadable, or a year of 1 and below.
inline constexpr Ticks noTime = std::numeric_limits<Ticks>::min();

//! Reads an ISO 8601 date-time as the Defender API writes them: 'T' or a blank between date and time, 0 or more
//! fraction digits (those beyond seven are cut), `Z`, an offset, or no zone (then UTC), blanks before the zone; a bare
//! date is its midnight.
//! \return noTime when the text is none of these or its year is 1 or less.
[[nodiscard]] Ticks parseTimestamp(std::string_view text);
//! Whether a text that gave noTime says something we cannot read, rather than nothing (blank, or a year of 1 and below).
[[nodiscard]] bool isUnreadableTime(std::string_view text);

//! `yyyy-MM-ddTHH:mm:ss.zzzZ` (fractions beyond three digits are cut); empty for noTime.
[[nodiscard]] std::string formatMilliseconds(Ticks ticks);
//! `yyyy-MM-ddTHH:mm:ssZ`; empty for noTime.
[[nodiscard]] std::string formatSeconds(Ticks ticks);

//! Reads the date of an HTTP header (`Date`, `Retry-After`): `Tue, 15 Nov 1994 08:12:31 GMT`. Invalid for anything else.
[[nodiscard]] QDateTime httpDate(const QByteArray &header);

[[nodiscard]] Ticks ticksFromDateTime(const QDateTime &time);
[[nodiscard]] QDateTime dateTimeFromTicks(Ticks ticks);
//! The current time, cut to the second.
[[nodiscard]] Ticks currentSecond();

} // namespace Trustgauge
