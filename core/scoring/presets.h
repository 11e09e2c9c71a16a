#pragma once

#include "core/scoring/profile.h"

#include <QList>

namespace Trustgauge {

//! The profiles that come with Trustgauge and cannot be changed: the default, a strict and a lenient one. All keep what
//! the default promises: an active high risk alone is Moderate Risk at least, and neither antivirus switched off nor a
//! wholly neglected operational pillar is ever Trustworthy. The README tells the reasoning of each.
[[nodiscard]] const QList<Profile> &presets();
//! Whether the name belongs to a preset, whatever its case.
[[nodiscard]] bool isPreset(const QString &name);

} // namespace Trustgauge
