#pragma once

#include "core/fleet/fleet.h"
#include "core/query/fleetcolumn.h"

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace Trustgauge {

//! Sort ranks of the text columns of one fleet, so that sorting by text compares numbers. Computed on first use, which
//! takes up to 0.1 s for a million rows: not on the GUI thread. Thread-safe.
class FleetRanks
{
public:
    explicit FleetRanks(FleetPtr fleet) : m_fleet(std::move(fleet)) {}

    [[nodiscard]] const FleetPtr &fleet() const { return m_fleet; }
    //! One rank for each row. Texts that are equal ignoring case have equal ranks; empty texts have the highest.
    [[nodiscard]] const std::vector<uint32_t> &of(FleetColumn column) const;

private:
    FleetPtr m_fleet;
    mutable std::array<std::once_flag, fleetColumnCount> m_once;
    mutable std::array<std::vector<uint32_t>, fleetColumnCount> m_ranks;
};
using FleetRanksPtr = std::shared_ptr<const FleetRanks>;

} // namespace Trustgauge
