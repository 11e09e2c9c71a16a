#pragma once

#include "core/policy/rehearsal.h"
#include "core/store/cycle.h"

#include <functional>
#include <optional>

namespace Trustgauge {

class Store;

//! For work that takes long; called on the thread that works. Both may be null.
struct RehearsalProgress
{
    std::function<bool()> isStale;                          //!< true ends it with Cancelled
    std::function<void(qint64 done, qint64 total)> reached; //!< cycles
};

//! A rehearsal of a stored cycle.
struct CycleRehearsal
{
    Rehearsal rehearsal;
    QList<Message> remarks; //!< complete sentences: what the rules ask of that the store does not have
};

//! Rehearses on the devices of a stored cycle. Reads once what the rules and the filter ask beyond the scores: the
//! vulnerability records, the cycle before. Not for the GUI thread.
//! \param historyDays (at most a million) also count how often actions changed in so many days up to the cycle: in all cycles with data,
//! each with its own completeness floor, under the profile of the question. All policies of the past are the one of the
//! question; records are kept as they are now only, so rules that ask of them judge the past by these.
[[nodiscard]] Result<CycleRehearsal> rehearseCycle(const RehearsalQuestion &question, Store &store,
                                                   const StoredCycle &cycle, std::optional<int> historyDays,
                                                   const RehearsalProgress &progress = {});

} // namespace Trustgauge
