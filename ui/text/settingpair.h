#pragma once

#include "core/scoring/profile.h"

#include <QString>

namespace Trustgauge {

//! settingName() for two profiles: both names where they differ, since the limits of inactivity are part of a name.
[[nodiscard]] QString settingPairName(const QString &key, const Profile &one, const Profile &other);

} // namespace Trustgauge
