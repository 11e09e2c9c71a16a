#pragma once

#include "core/scoring/profile.h"

#include <QList>

namespace Trustgauge {

//! One setting in which two profiles differ, as the file writes it.
struct ProfileDifference
{
    QString key; //!< `pillars.critical`, `weights.riskLow`, `thresholds.cvss`, `unknown`
    QString before, after;

    bool operator==(const ProfileDifference &) const = default;
};

//! In the order of the file, without the name; empty when both score alike.
[[nodiscard]] QList<ProfileDifference> profileDifferences(const Profile &before, const Profile &after);

} // namespace Trustgauge
