#include "core/store/cycle.h"

namespace Trustgauge {

QString keyOf(CycleState state)
{
    switch (state) {
    case CycleState::Complete:
        return QStringLiteral("complete");
    case CycleState::Partial:
        return QStringLiteral("partial");
    case CycleState::Failed:
        return QStringLiteral("failed");
    case CycleState::Cancelled:
        return QStringLiteral("cancelled");
    case CycleState::Unfinished:
        return QStringLiteral("unfinished");
    }
    return {};
}

} // namespace Trustgauge
