#pragma once

#include <QString>

namespace Trustgauge {

//! `1 device`, `2 devices`, for texts that are always English, such as log lines. All others use tr().
[[nodiscard]] inline QString counted(qint64 count, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1StringView(count == 1 ? one : many));
}

} // namespace Trustgauge
