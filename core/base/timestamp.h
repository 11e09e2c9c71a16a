#pragma once

#include <QDateTime>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace Trustgauge {

//! A point in time in ticks of 100 ns since 1970-01-01T00:00:00Z, the resolution of the API (seven fraction digits).
using Ticks = int64_t;

inline constexpr Ticks ticksPerSecond = 10'000'000;
inline constexpr Ticks ticksPerMillisecond = 10'000;
inline constexpr Ticks ticksPerDay = 86'400 * ticksPerSecond;
inline constexpr Ticks ticksPerHour = 3'600 * ticksPerSecond;
//! No time: null, missing, unreadable, or a year of 1 or less.
inline constexpr Ticks noTime = std::numeric_limits<Ticks>::min();

//! Parses ISO 8601 date-times as written by the Defender API: 'T' or a blank between date and time, any number of
//! fraction digits (cut after seven), then optional blanks and `Z`, an offset or nothing (UTC). A bare date means
//! midnight.
//! \return noTime for any other text, and for a year of 1 or less
[[nodiscard]] Ticks parseTimestamp(std::string_view text);
//! Whether a text that gave noTime is malformed, rather than empty or a year of 1 or less.
[[nodiscard]] bool isUnreadableTime(std::string_view text);

//! `yyyy-MM-ddTHH:mm:ss.zzzZ` (cut after three fraction digits); empty for noTime.
[[nodiscard]] std::string formatMilliseconds(Ticks ticks);
//! `yyyy-MM-ddTHH:mm:ssZ`; empty for noTime.
[[nodiscard]] std::string formatSeconds(Ticks ticks);

//! Parses an HTTP date (`Date`, `Retry-After`): `Tue, 15 Nov 1994 08:12:31 GMT`. Invalid for anything else.
[[nodiscard]] QDateTime httpDate(const QByteArray &header);

[[nodiscard]] Ticks ticksFromDateTime(const QDateTime &time); //!< noTime for an invalid date
[[nodiscard]] QDateTime dateTimeFromTicks(Ticks ticks);       //!< UTC, cut to milliseconds; invalid for noTime
//! The current time, cut to the second.
[[nodiscard]] Ticks currentSecond();

} // namespace Trustgauge
