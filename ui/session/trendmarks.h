#pragma once

#include "core/report/fleettrend.h"

#include <QString>

#include <vector>

namespace Trustgauge {

//! What a reader of a trend has to know about some of its days.
struct TrendMark
{
    enum class Kind {
        NothingPolled,  //!< days without a cycle
        PartialOnly,    //!< no complete cycle on this day
        Partial,        //!< partial cycles beside a complete one
        ProfileChanged, //!< scored with another profile than the day before
    };
    Kind kind = Kind::NothingPolled;
    int64_t firstDay = 0, lastDay = 0; //!< see utcDay()
    int cycles = 0;                    //!< number of partial ones

    bool operator==(const TrendMark &) const = default;
};

//! By rising day.
[[nodiscard]] std::vector<TrendMark> trendMarks(const FleetTrend &trend);
//! The mark in words, without its days.
[[nodiscard]] QString trendMarkText(const TrendMark &mark);
//! `2026-03-07` or `2026-03-07 – 2026-03-09`
[[nodiscard]] QString trendMarkDays(const TrendMark &mark);

} // namespace Trustgauge
