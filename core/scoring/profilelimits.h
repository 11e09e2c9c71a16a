#pragma once

#include <QString>

namespace Trustgauge::ProfileLimits {

//! The inclusive limits of an integer in a profile.
struct Range
{
    int low;
    int high;

    [[nodiscard]] constexpr bool has(int value) const { return value >= low && value <= high; }
    //! The rule as an English clause, to follow the key.
    [[nodiscard]] QString rule() const
    {
        return QStringLiteral("must be a whole number from %1 to %2").arg(low).arg(high);
    }
};

inline constexpr Range pillar{0, 100};
inline constexpr Range weight{0, 100};
inline constexpr Range inactiveDays{1, 3650};
inline constexpr Range graceHours{0, 720};
inline constexpr Range cvssTenths{70, 100};
inline constexpr Range cveCap{1, 1000};

//! The rule of the four inactivity edges as an English clause, to follow the key.
[[nodiscard]] inline QString inactiveDaysRule()
{
    return QStringLiteral("must be four rising whole numbers from %1 to %2").arg(inactiveDays.low).arg(inactiveDays.high);
}

//! The rule of the CVSS threshold as an English clause, to follow the key.
[[nodiscard]] inline QString cvssRule()
{
    return QStringLiteral("must be from %1 to %2 with at most one decimal")
        .arg(cvssTenths.low / 10.0, 0, 'f', 1)
        .arg(cvssTenths.high / 10.0, 0, 'f', 1);
}

} // namespace Trustgauge::ProfileLimits
