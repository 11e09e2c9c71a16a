#pragma once

#include "core/base/rangerule.h"

namespace Trustgauge::ProfileLimits {

//! The inclusive limits of an integer in a profile.
struct Range
{
    int low;
    int high;

    [[nodiscard]] constexpr bool has(int value) const { return value >= low && value <= high; }
    //! The rule, a clause to follow the key.
    [[nodiscard]] Message rule() const { return wholeNumberRule(low, high); }
};

inline constexpr Range pillar{0, 100};
inline constexpr Range weight{0, 100};
inline constexpr Range inactiveDays{1, 3650};
inline constexpr Range graceHours{0, 720};
inline constexpr Range cvssTenths{70, 100};
inline constexpr Range cveCap{1, 1000};

//! The rule of the four edges of inactivity, a clause to follow the key.
[[nodiscard]] inline Message inactiveDaysRule()
{
    return sentence("Scoring", "must be four rising whole numbers from %1 to %2")
        .arg(inactiveDays.low, inactiveDays.high);
}

//! The rule of the CVSS threshold, a clause to follow the key.
[[nodiscard]] inline Message cvssRule()
{
    return sentence("Scoring", "must be from %1 to %2 with at most one decimal")
        .arg(QString::number(cvssTenths.low / 10.0, 'f', 1), QString::number(cvssTenths.high / 10.0, 'f', 1));
}

} // namespace Trustgauge::ProfileLimits
