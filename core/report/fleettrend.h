#pragma once

#include "core/scoring/historyreplay.h"
#include "core/scoring/signaturetrend.h"
#include "core/store/historytable.h"

#include <functional>
#include <vector>

namespace Trustgauge {

//! A UTC day of a fleet's trend.
struct TrendDay
{
    int64_t day = 0; //!< see utcDay()
    //! Its last complete cycle; on a day with partial cycles only, the last of these.
    PastCycle cycle;
    size_t partialCycles = 0; //!< of this day
    PlaceCounts asScored{};   //!< under the profile of the cycle
};

//! A fleet day by day. Immutable; any thread.
struct FleetTrend
{
    std::vector<TrendDay> days;                  //!< oldest first; a day without a cycle is not among them
    SignatureTrend signatures{SignatureRules()}; //!< of the same days, under the thresholds that were asked for
};

//! \param isStale called now and then; true ends it with what there is so far, to be thrown away
[[nodiscard]] FleetTrend fleetTrend(const FleetPast &past, const SignatureRules &rules,
                                    const std::function<bool()> &isStale = {});

} // namespace Trustgauge
