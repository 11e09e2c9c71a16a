#pragma once

#include "core/config/tenant.h"
#include "core/publish/publishview.h"

#include <QString>

namespace Trustgauge {

//! Why cycles do not go out by themselves, as a sentence: publishing is paused, or switched off; empty when they do.
[[nodiscard]] QString notByItselfText(const PublishTarget &target, const PublishView &view);

} // namespace Trustgauge
