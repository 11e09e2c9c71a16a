#pragma once

#include "core/scoring/profile.h"

namespace Trustgauge {

// Profiles as they are while being edited.

//! Like parseProfile(), but checks each value by itself: a profile being edited may break the rules of profileErrors(),
//! such as edges of inactivity that do not rise.
[[nodiscard]] tl::expected<Profile, ProfileRemarks> parseEditedProfile(const QByteArray &bytes);

//! Whether two profiles score alike, whatever their names.
[[nodiscard]] bool haveSameSettings(const Profile &a, const Profile &b);

//! Repeats on another profile what was changed from one: settings that `edited` has like `base` are taken from `onto`,
//! the others from `edited`. The pillars, and the edges of inactivity, are one setting each.
//! \return with the name of `onto`; may break the rules of profileErrors()
[[nodiscard]] Profile movedOnto(const Profile &edited, const Profile &base, const Profile &onto);

} // namespace Trustgauge
