#pragma once

#include <QString>

namespace Trustgauge::Cli {

//! `1 device`, `2 devices`: for texts that only the command line uses, which is in English. Texts that may also appear
//! in the window use sentence() with a count.
[[nodiscard]] inline QString counted(qint64 count, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1StringView(count == 1 ? one : many));
}

} // namespace Trustgauge::Cli
