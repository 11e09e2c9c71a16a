#pragma once

#include "core/policy/policydraft.h"

#include <QByteArray>

#include <optional>

namespace Trustgauge {

//! What of a policy is not saved, valid or not, for the window's settings.
[[nodiscard]] QByteArray keptDraft(const PolicyDraft &draft);
//! nullopt: nothing was kept, or it cannot be read.
[[nodiscard]] std::optional<PolicyDraft> draftFromKept(const QByteArray &kept);

} // namespace Trustgauge
