#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QString>

#include <functional>
#include <vector>

namespace Trustgauge {

class StoreConnection;

//! The day of a time, UTC, in days since 1970. Of each, a daily history has the last complete cycle.
[[nodiscard]] int64_t utcDay(Ticks time);

//! How long cycles are kept. Ages are from a cycle's clock to now, in days of 24 hours.
struct RetentionRule
{
    int everyCycleDays = 30; //!< every cycle up to this age
    int dailyDays = 400;     //!< then the last complete one of each UTC day up to this age

    bool operator==(const RetentionRule &) const = default;
};

//! What a rule takes of a tenant's history.
struct RetentionPlan
{
    QString tenantName;
    std::vector<qint64> taken;              //!< row numbers of the cycles, rising
    qint64 withData = 0;                    //!< of them, those with devices
    qint64 kept = 0;                        //!< the other cycles with devices
    Ticks oldest = noTime, newest = noTime; //!< of the taken ones with devices
};

//! Forgets old cycles: first their entries in the log, then the rows of devices that no cycle uses any more. Works in
//! short transactions, so that a poll hardly waits; stopped between any two, the rest is done the next time. What is
//! told about the cycles that stay does not change. On the connection's thread.
class HistoryPruner
{
public:
    //! \param connection must live longer
    explicit HistoryPruner(StoreConnection &connection) : m_connection(connection) {}

    //! What the rule takes of each tenant; changes nothing. The newest complete cycle, the newest with data, all after
    //! it, and those with records to be published are never taken.
    [[nodiscard]] Result<std::vector<RetentionPlan>> plan(const RetentionRule &rule, Ticks now);

    //! Called between two transactions; true stops.
    using Stop = std::function<bool()>;
    //! Carries out the plans and gives the space back to the file system. A store of an older version is made able to
    //! shrink first, which copies it once. Cancelled: stopped.
    [[nodiscard]] Result<void> prune(const std::vector<RetentionPlan> &plans, const Stop &stop = {});

private:
    [[nodiscard]] Result<void> forgetCycles(const std::vector<qint64> &taken, const Stop &stop);
    //! Deletes the rows of a table that are valid in no cycle.
    [[nodiscard]] Result<void> forgetRows(const char *table, qint64 tenant, const Stop &stop);
    [[nodiscard]] Result<void> giveSpaceBack(const Stop &stop);

    StoreConnection &m_connection;
};

} // namespace Trustgauge
