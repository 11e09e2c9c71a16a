#include "core/poll/sources/sourcechoice.h"

namespace Trustgauge {

SourceChoice chooseSource(VulnerabilitySource wanted, const PollContext &context, qint64 devices,
                          const PollPlanner &planner)
{
    using Kind = SourceChoice::Kind;
    if (wanted == VulnerabilitySource::None)
        return {Kind::None, wanted, {}};
    if (context.answer && devices > 0)
        return {Kind::KeptAnswer, wanted, {}};
    if (devices > 0 && planner.areChangesCheaper(wanted))
        return {Kind::Changes, wanted, planner.reasonForChanges(wanted)};
    if (wanted == VulnerabilitySource::Auto)
        return {Kind::Source, planner.soonest().source, planner.reason()};
    return {Kind::Source, wanted, {}};
}

} // namespace Trustgauge
