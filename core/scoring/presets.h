#pragma once

#include "core/scoring/profile.h"

#include <QList>

namespace Trustgauge {

//! The built-in, read-only profiles: default, strict and lenient. In all of them an active high risk alone is at least
//! Moderate Risk, and neither disabled antivirus nor a completely neglected operational pillar is Trustworthy.
//! resources/help/profiles.md gives the reasons.
[[nodiscard]] const QList<Profile> &presets();
//! Whether a preset has this name; case-insensitive.
[[nodiscard]] bool isPreset(const QString &name);

} // namespace Trustgauge
