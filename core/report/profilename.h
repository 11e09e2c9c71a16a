#pragma once

#include "core/scoring/profile.h"

namespace Trustgauge {

//! The name of a profile in files: that of an unsaved one tells so, since its hash is no profile's of the library.
[[nodiscard]] inline QString profileNameInFiles(const Profile &profile, bool isEdited)
{
    return isEdited ? QStringLiteral("%1 (edited)").arg(profile.name) : profile.name;
}

} // namespace Trustgauge
