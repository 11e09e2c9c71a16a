#pragma once

#include "ui/session/tenanthealth.h"

#include <QIcon>
#include <QLatin1StringView>

namespace Trustgauge {

class Theme;

//! The mark of a tenant's state, which differs in shape and colour.
//! \param unknown icon of a tenant of which nothing is known
[[nodiscard]] QIcon healthMark(const Theme &theme, TenantHealth health, QLatin1StringView unknown);

} // namespace Trustgauge
