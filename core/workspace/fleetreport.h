#pragma once

#include "core/policy/policy.h"
#include "core/report/document/reportcontent.h"

#include <functional>
#include <optional>

namespace Trustgauge {

class Store;

//! What a report is made of.
struct ReportQuestion
{
    FilterExpression filter; //!< which devices; empty: all
    std::optional<Policy> policy;
    Ticks made = noTime; //!< the time of the report
};

//! For work that takes long; called on the thread that works. Both may be null.
struct ReportProgress
{
    std::function<bool()> isStale;                          //!< true ends it with Cancelled
    std::function<void(qint64 done, qint64 total)> reached; //!< cycles of the trend
};

//! Collects what a report of a stored cycle tells, as scored then. With a filter, each day's cycle is read, for the
//! devices that match now. Not for the GUI thread. Usage, naming the filter or the policy, when a regular expression
//! exceeds its bound.
[[nodiscard]] Result<ReportContent> fleetReport(const ReportQuestion &question, Store &store, const StoredCycle &cycle,
                                                const ReportProgress &progress = {});

} // namespace Trustgauge
