#pragma once

#include "core/scoring/profile.h"

#include <QList>

namespace Trustgauge {

//! A setting in which two profiles differ, with values as in the profile file.
struct ProfileDifference
{
    QString key; //!< `pillars.critical`, `weights.riskLow`, `thresholds.cvss`, `unknown`
    QString before, after;

    bool operator==(const ProfileDifference &) const = default;
};

//! In the order of the file. Ignores the names; empty when the profiles score alike.
[[nodiscard]] QList<ProfileDifference> profileDifferences(const Profile &before, const Profile &after);

} // namespace Trustgauge
