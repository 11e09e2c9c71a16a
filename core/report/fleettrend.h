#pragma once

#include "core/scoring/signaturetrend.h"
#include "core/store/histogramtable.h"

#include <functional>
#include <memory>
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

//! The cycles of TrendDay::cycle, as indexes.
[[nodiscard]] std::vector<size_t> lastOfEachDay(const std::vector<CycleStamp> &cycles);

//! The days as they were scored, of cycles of lastOfEachDay(). A day whose histogram was stored by an older version is
//! left out, so that no device has to be read.
[[nodiscard]] std::vector<TrendDay> daysAsScored(const HistogramPast &past);

//! Reads the signals of all devices in all cycles.
using ReadPast = std::function<Result<std::shared_ptr<const FleetPast>>()>;

//! \param past of the cycles of lastOfEachDay()
//! \param readPast called at most once, and only for days whose histogram is missing or has other thresholds. A day that
//! it does not know any more is left out. Its error is the result.
//! \param isStale called now and then; true ends it with what there is so far, to be thrown away
[[nodiscard]] Result<FleetTrend> fleetTrend(const HistogramPast &past, const SignatureRules &rules,
                                            const ReadPast &readPast, const std::function<bool()> &isStale = {});

} // namespace Trustgauge
