#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QString>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <unordered_set>
#include <vector>

namespace Trustgauge {

class StoreConnection;

//! The day of a time, UTC, in days since 1970. Of each, a daily history has the last complete cycle.
[[nodiscard]] int64_t utcDay(Ticks time);

//! How long cycles are kept. Ages are from a cycle's clock to now, in days of 24 hours.
struct RetentionRule
{
    static constexpr int mostDays = 36'500; //!< of either number; the least is 0

    int everyCycleDays = 30; //!< every cycle up to this age
    int dailyDays = 400;     //!< then the last complete one of each UTC day up to this age

    //! Whatever is older than this is forgotten, alerts too.
    [[nodiscard]] Ticks longestAge() const { return std::max(everyCycleDays, dailyDays) * ticksPerDay; }

    bool operator==(const RetentionRule &) const = default;
};

//! The rule that a store is kept by, for all programs that use it. On the connection's thread.
class RetentionTable
{
public:
    //! \param connection must live longer
    explicit RetentionTable(StoreConnection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<RetentionRule> rule();
    //! Another rule than before makes thinning due.
    [[nodiscard]] Result<void> setRule(const RetentionRule &rule);
    //! Whether the history was not thinned by the current rule within a day.
    [[nodiscard]] Result<bool> isDue(Ticks now);
    //! Notes that the rule has been carried out, unless another one was set meanwhile.
    [[nodiscard]] Result<void> noteThinned(const RetentionRule &rule, Ticks now);

private:
    StoreConnection &m_connection;
};

//! What a rule takes of a tenant's history.
struct RetentionPlan
{
    QString tenantName;
    qint64 tenant = 0;                      //!< row number
    qint64 newestWithData = 0;              //!< row number of a cycle that stays; 0: there is none
    QString newestId;                       //!< its id
    std::vector<qint64> taken;              //!< row numbers of the cycles, rising
    qint64 withData = 0;                    //!< of them, those with devices
    qint64 kept = 0;                        //!< the other cycles with devices
    Ticks oldest = noTime, newest = noTime; //!< of the taken ones with devices
    Ticks alertsBefore = noTime;            //!< alerts that nobody has told of since that time are forgotten
    qint64 alerts = 0;                      //!< their number

    bool operator==(const RetentionPlan &) const = default;
};

//! Forgets old cycles: first their entries in the log, then the rows of devices that no cycle uses any more; and old
//! alerts. Works in short transactions, so that a poll hardly waits; stopped between any two, the rest is done the next time. What is
//! told about the cycles that stay does not change. On the connection's thread.
class HistoryPruner
{
public:
    //! \param connection must live longer
    explicit HistoryPruner(StoreConnection &connection) : m_connection(connection) {}

    //! What the rule takes of each tenant; changes nothing. The newest complete cycle, the newest with data, all after
    //! it, and those with records to be published are never taken.
    [[nodiscard]] Result<std::vector<RetentionPlan>> plan(const RetentionRule &rule, Ticks now);

    //! What a step has done.
    enum class Step { Wrote, Looked, Done };
    //! Prepares the steps that carry out the plans and give the space back to the file system. A store of an older
    //! version is made able to shrink, which copies it once.
    void begin(std::vector<RetentionPlan> plans);
    //! Does the next step, at most one short transaction; one that ended with an error can be repeated. Done: all of
    //! them have been done.
    [[nodiscard]] Result<Step> step();

    //! Called between two steps; true stops.
    using Stop = std::function<bool()>;
    //! Does all steps at once. Cancelled: stopped.
    [[nodiscard]] Result<void> prune(std::vector<RetentionPlan> plans, const Stop &stop = {});

private:
    [[nodiscard]] Result<Step> forgetCycles(const RetentionPlan &plan);
    //! Reads which cycles stay, before the rows of a table are compared with them.
    [[nodiscard]] Result<Step> readKept(const RetentionPlan &plan);
    //! Deletes rows of the table that are valid in no cycle.
    [[nodiscard]] Result<Step> forgetRows(const RetentionPlan &plan);
    //! Deletes texts of device states that no row has any more, and profiles that no cycle has.
    [[nodiscard]] Result<Step> forgetTexts(const RetentionPlan &plan);
    [[nodiscard]] Result<Step> forgetAlerts(const RetentionPlan &plan);
    //! Runs `work` in a transaction if the tenant is still there; otherwise skips the rest of its plan.
    [[nodiscard]] Result<Step> change(const RetentionPlan &plan, const std::function<Result<void>()> &work);
    [[nodiscard]] Result<Step> giveSpaceBack();
    void nextTable();

    StoreConnection &m_connection;
    std::vector<RetentionPlan> m_plans;
    size_t m_plan = 0, m_cycle = 0, m_table = 0; // where it is
    std::optional<std::vector<int64_t>> m_kept;  // rising; none: to be read
    int64_t m_lastDevice = -1, m_lastCycle = -1; // of the table's rows
    //! The texts that rows of device_state have, a set of ids for each of the tables of texts.
    std::array<std::unordered_set<int64_t>, 2> m_usedTexts;
    int64_t m_lastText = -1;
};

} // namespace Trustgauge
