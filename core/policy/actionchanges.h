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

    [[nodiscard]] size_t cycles() const { return m_byCycle.size(); } //!< that were added
    //! The cycles that were added; in the first nothing changes.
    [[nodiscard]] const std::vector<ChangesInCycle> &byCycle() const { return m_byCycle; }
    //! By row of the fleet; 0 for those that are not counted.
    [[nodiscard]] const std::vector<uint32_t> &counts() const { return m_changes; }

private:
    template<class Use>
    void eachCounted(const Fleet &cycle, Use &&use) const;

    FleetPtr m_fleet;
    RowMask m_rows;
    std::vector<uint32_t> m_last; // action in the last cycle with the device
    std::vector<uint32_t> m_changes;
    std::vector<ChangesInCycle> m_byCycle;
};

} // namespace Trustgauge
