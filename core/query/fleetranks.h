#pragma once

#include "core/fleet/fleet.h"
#include "core/query/fleetcolumn.h"

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace Trustgauge {

//! Ranks of the text columns of one fleet: sorting by a text column then compares numbers. Made on first use, off the
//! GUI thread; safe to use from several threads.
class FleetRanks
{
public:
    explicit FleetRanks(FleetPtr fleet) : m_fleet(std::move(fleet)) {}

    [[nodiscard]] const FleetPtr &fleet() const { return m_fleet; }
    //! One rank a row; equal texts (without regard to case) have equal ranks, empty texts the highest.
    [[nodiscard]] const std::vector<uint32_t> &of(FleetColumn column) const;

private:
    FleetPtr m_fleet;
    mutable std::array<std::once_flag, fleetColumnCount> m_once;
    mutable std::array<std::vector<uint32_t>, fleetColumnCount> m_ranks;
};
using FleetRanksPtr = std::shared_ptr<const FleetRanks>;

} // namespace Trustgauge
