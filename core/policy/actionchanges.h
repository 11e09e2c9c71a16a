#pragma once

#include "core/policy/policyoutcome.h"

#include <cstdint>
#include <vector>

namespace Trustgauge {

//! How many devices met another action in a cycle than when they were last there.
struct ChangesInCycle
{
    Ticks asOf = noTime;
    size_t devices = 0;

    bool operator==(const ChangesInCycle &) const = default;
};

//! How often a policy's action for devices changed from cycle to cycle.
struct CountedChanges
{
    std::vector<uint32_t> byRow;         //!< of a fleet; 0 for those that are not counted
    std::vector<ChangesInCycle> byCycle; //!< of each cycle that was replayed; in the first nothing changes

    bool operator==(const CountedChanges &) const = default;
};

//! Counts how often a policy's action for a device changed from cycle to cycle. A device that is missing from a cycle
//! is compared with when it was last there. One thread at a time.
class ActionChanges
{
public:
    //! \param fleet whose devices are counted, \param rows which of them
    ActionChanges(FleetPtr fleet, RowMask rows);

    //! The rows of another cycle's fleet that are counted here, to ask about only them.
    [[nodiscard]] RowMask rowsIn(const Fleet &cycle) const;
    //! The next cycle, which must not be before those added. \param outcome of one policy, always the same, asked at
    //! least about rowsIn()
    void add(const Fleet &cycle, const PolicyOutcome &outcome);

    //! In the cycles that were added.
    [[nodiscard]] const CountedChanges &counted() const { return m_counted; }

private:
    template<class Use>
    void eachCounted(const Fleet &cycle, Use &&use) const;

    FleetPtr m_fleet;
    RowMask m_rows;
    std::vector<uint32_t> m_last; // action in the last cycle with the device
    CountedChanges m_counted;
};

} // namespace Trustgauge
