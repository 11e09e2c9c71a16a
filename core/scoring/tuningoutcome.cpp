#include "core/scoring/tuningoutcome.h"

namespace Trustgauge {

TuningOutcome tuningOutcome(const ScoreTable &before, const FleetSummary &summary, const ScoreTable &after,
                            size_t mostMoved)
{
    return {summary, after.summary(), migration(before, after), mostMovedRows(before, after, mostMoved)};
}

} // namespace Trustgauge
