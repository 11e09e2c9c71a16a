#pragma once

#include "core/base/result.h"
#include "core/query/filterevaluation.h"
#include "core/query/filterrecords.h"
#include "core/scoring/scoretable.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <functional>
#include <mutex>
#include <utility>

namespace Trustgauge {

class Store;
struct VisitedRecords;

//! What an expression asks of, but the store does not have; it is then unknown of every device.
enum class FilterLack : uint8_t {
    Records,     //!< `cve`, `software`, `vulnerableSoftware`: no vulnerability records are kept of the tenant
    CycleBefore, //!< `change`, `bandBefore`: there is no cycle before
};

//! What is missing and what to do about it: a complete sentence.
[[nodiscard]] Message sentenceOf(FilterLack lack);

//! What an expression asks beyond the scores of a cycle.
struct FilterSources
{
    RecordLists records;
    ScoreTablePtr before; //!< the cycle before, under the profile in use
    QList<FilterLack> lacks;

    //! The sources must outlive the input.
    void giveTo(FilterInput &input) const;
};

//! Adds what a device's records say.
void addRecords(const VisitedRecords &device, FilterRecords &into);
//! Whether an expression asks of vulnerability records.
[[nodiscard]] bool asksOfRecords(const FilterExpression &filter);
//! Whether it asks of the cycle before.
[[nodiscard]] bool asksOfBefore(const FilterExpression &filter);
//! Whether the expression asks anything beyond the scores of a cycle.
[[nodiscard]] bool needsSources(const FilterExpression &filter);

//! A stored cycle.
struct FilterCycle
{
    QString tenantName, cycleId;

    bool operator==(const FilterCycle &) const = default;
};

//! Reads what an expression asks beyond the scores of a cycle: the tenant's vulnerability records as they are now, and
//! the cycle before this one, as far as it asks.
//! \param scores of that cycle
[[nodiscard]] Result<FilterSources> readFilterSources(const FilterExpression &filter, Store &store,
                                                      const FilterCycle &cycle, const ScoreTable &scores);

//! The scores of the cycle before one, under the profile of `scores`, so that only what happened to a device counts as a
//! change; nullptr: there is no such cycle.
//! \param scores of that cycle
[[nodiscard]] Result<ScoreTablePtr> scoresOfCycleBefore(Store &store, const FilterCycle &cycle,
                                                        const ScoreTable &scores);

//! The same as readFilterSources() for a window, where one expression follows another: what was read is kept for the next. Any thread; of
//! several readers at once one reads, and the others wait for it.
class FilterSourceReader
{
public:
    //! \param storePath of a store that exists when something is asked of it
    explicit FilterSourceReader(QString storePath) : m_path(std::move(storePath)) {}

    //! \param stop asked often, on the caller's thread; true ends it with Cancelled
    [[nodiscard]] Result<FilterSources> read(const FilterExpression &filter, const FilterCycle &cycle,
                                             const ScoreTablePtr &scores, const std::function<bool()> &stop);
    //! What the records that were read last say of this fleet, for completing; never waits and never reads.
    [[nodiscard]] RecordLists known(const FleetPtr &fleet);

private:
    struct KeptRecords
    {
        QString tenantName, generation;
        FleetPtr fleet;
        RecordLists lists;
    };
    struct KeptCycle
    {
        FilterCycle after;
        bool exists = false;
        FleetPtr fleet;
        ScoreTablePtr scores; //!< under the profile that was in use last
    };
    [[nodiscard]] Result<void> addRecords(const FilterExpression &filter, Store &store, const FilterCycle &cycle,
                                          const FleetPtr &fleet, FilterSources &out);
    [[nodiscard]] Result<void> addBefore(Store &store, const FilterCycle &cycle, const ScoreTable &scores,
                                         FilterSources &out);

    QString m_path;
    std::timed_mutex m_mutex; // of all below
    KeptRecords m_records;
    KeptCycle m_before;
};

} // namespace Trustgauge
