#pragma once

#include "core/base/result.h"
#include "core/config/tenant.h"
#include "core/simulator/simulator.h"

#include <QString>

#include <atomic>

namespace Trustgauge {

//! The past that a new demo's store begins with: two weeks of cycles of the simulator's living fleet, as if the demo
//! had been running. Among them are a partial cycle, a day whose polls failed, and a change of profile.
struct DemoPast
{
    static constexpr int days = 14;
    static constexpr int hoursBetween = 4;
    static constexpr int cycles = days * 24 / hoursBetween; //!< including those that failed or were left out

    QString storePath;
    TenantConfig tenant;
    Simulator::SimulatorOptions fleet; //!< `step` is that of the newest of these cycles
};

//! Stores the past in an empty store, which is made if missing, and goes on with one that was begun earlier. A store
//! with cycles of its own is left as it is. Takes seconds; any thread, but nothing else may use the store meanwhile.
//! \param cancelled ends it with Cancelled after a cycle
[[nodiscard]] Result<void> storeDemoPast(const DemoPast &past, const std::atomic_bool &cancelled);

} // namespace Trustgauge
