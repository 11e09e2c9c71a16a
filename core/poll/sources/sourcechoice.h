#pragma once

#include "core/config/tenant.h"
#include "core/poll/pollcontext.h"
#include "core/poll/pollplanner.h"

namespace Trustgauge {

//! What a cycle takes its vulnerabilities from.
struct SourceChoice
{
    enum class Kind {
        None,       //!< they are switched off
        KeptAnswer, //!< an earlier answer that is still good
        Changes,    //!< what changed, brought to the records that are kept
        Source,     //!< all of them
    };
    Kind kind = Kind::None;
    VulnerabilitySource source = VulnerabilitySource::None; //!< for Kind::Source: neither `auto` nor `none`
    Message why;                                            //!< empty: the tenant's settings say so
};

//! Decides which source is read, before it is: by the tenant's settings, what is kept, and what the planner expects.
//! \param devices of the cycle; without any nothing that is kept is used
[[nodiscard]] SourceChoice chooseSource(VulnerabilitySource wanted, const PollContext &context, qint64 devices,
                                        const PollPlanner &planner);

} // namespace Trustgauge
