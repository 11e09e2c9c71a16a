#include "ui/widgets/healthmark.h"

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

QIcon healthMark(const Theme &theme, TenantHealth health, QLatin1StringView unknown)
{
    switch (health) {
    case TenantHealth::Good:
        return theme.icon("check"_L1, Theme::Tint::Ok);
    case TenantHealth::Partial:
        return theme.icon("warning"_L1, Theme::Tint::Warn);
    case TenantHealth::Failed:
        return theme.icon("error"_L1, Theme::Tint::Bad);
    case TenantHealth::Unknown:
        break;
    }
    return theme.icon(unknown, Theme::Tint::Dim);
}

} // namespace Trustgauge
