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
    std::function<void(qint64 done, qint64 total)> reached; //!< devices whose records are read
};

//! Collects what a report of a stored cycle tells, as scored then. Vulnerability records are read once, whatever filter
//! and policy ask; with a filter, so are the signals of all devices in the days of the trend. Not for the GUI thread. Usage, naming the filter or the policy, when a regular expression
//! exceeds its bound.
[[nodiscard]] Result<ReportContent> fleetReport(const ReportQuestion &question, Store &store, const StoredCycle &cycle,
                                                const ReportProgress &progress = {});

} // namespace Trustgauge
