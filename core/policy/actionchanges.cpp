#include "core/policy/actionchanges.h"

#include "core/fleet/commondevices.h"

namespace Trustgauge {

namespace {

constexpr uint32_t noAction = UINT32_MAX;

} // namespace

ActionChanges::ActionChanges(FleetPtr fleet, RowMask rows)
    : m_fleet(std::move(fleet)),
      m_rows(std::move(rows)),
      m_last(m_fleet->size(), noAction),
      m_counted{std::vector<uint32_t>(m_fleet->size()), {}}
{}

//! Calls use(row here, row in the cycle).
template<class Use>
void ActionChanges::eachCounted(const Fleet &cycle, Use &&use) const
{
    forEachCommonDevice(*m_fleet, cycle, [&](size_t row, size_t then) {
        if (m_rows.contains(row))
            use(row, then);
    });
}

RowMask ActionChanges::rowsIn(const Fleet &cycle) const
{
    RowMask out(cycle.size());
    eachCounted(cycle, [&out](size_t /*row*/, size_t then) { out.add(then); });
    return out;
}

void ActionChanges::add(const Fleet &cycle, const PolicyOutcome &outcome)
{
    ChangesInCycle now{cycle.asOf(), 0};
    eachCounted(cycle, [&](size_t row, size_t then) {
        const uint32_t action = outcome.action(then);
        const uint32_t changed = m_last[row] != noAction && m_last[row] != action ? 1 : 0;
        m_counted.byRow[row] += changed;
        now.devices += changed;
        m_last[row] = action;
    });
    m_counted.byCycle.push_back(now);
}

} // namespace Trustgauge
