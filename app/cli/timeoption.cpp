#include "app/cli/timeoption.h"

namespace Trustgauge::Cli {

Result<Ticks> timeOf(const Arguments &arguments, const QString &option, Ticks otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    const QString text = arguments.value(option);
    const Ticks time = parseTimestamp(text.toStdString());
    if (time == noTime)
        return failure(ErrorCode::Usage, option,
                       QStringLiteral("'%1' is no time such as 2026-01-31T12:00:00Z").arg(text));
    return time - (time % ticksPerSecond + ticksPerSecond) % ticksPerSecond;
}

} // namespace Trustgauge::Cli
