#include "core/policy/actionchanges.h"

namespace Trustgauge {

namespace {

constexpr uint32_t noAction = UINT32_MAX;

} // namespace

ActionChanges::ActionChanges(FleetPtr fleet, RowMask rows)
    : m_fleet(std::move(fleet)),
      m_rows(std::move(rows)),
      m_last(m_fleet->size(), noAction),
      m_changes(m_fleet->size())
{}

//! Calls use(row here, row in the cycle). Both fleets are in byte order of the machine id.
template<class Use>
void ActionChanges::eachCounted(const Fleet &cycle, Use &&use) const
{
    size_t then = 0;
    for (size_t row = 0; row < m_fleet->size() && then < cycle.size();) {
        const int order = std::string_view(m_fleet->machineId(row)).compare(cycle.machineId(then));
        if (order == 0 && m_rows.contains(row))
            use(row, then);
        row += order <= 0 ? 1 : 0;
        then += order >= 0 ? 1 : 0;
    }
}

RowMask ActionChanges::rowsIn(const Fleet &cycle) const
{
    RowMask out(cycle.size());
    eachCounted(cycle, [&out](size_t /*row*/, size_t then) {
        out.words()[then / RowMask::rowsPerWord] |= uint64_t{1} << (then % RowMask::rowsPerWord);
    });
    return out;
}

void ActionChanges::add(const Fleet &cycle, const PolicyOutcome &outcome)
{
    ++m_cycles;
    eachCounted(cycle, [&](size_t row, size_t then) {
        const uint32_t action = outcome.action(then);
        m_changes[row] += m_last[row] != noAction && m_last[row] != action ? 1 : 0;
        m_last[row] = action;
    });
}

} // namespace Trustgauge
