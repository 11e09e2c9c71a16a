#pragma once

#include "core/poll/pollcycle.h"
#include "core/store/store.h"

namespace Trustgauge {

//! The log entry for a cycle that starts now.
[[nodiscard]] CycleInfo newCycle(const TenantConfig &tenant);

//! Stores a cycle with all its data in one transaction: devices, vulnerability records or their changes, and the answer
//! that is reused for some hours. If that fails or is stopped (Cancelled), only the log entry says so and the rest of
//! the store is unchanged. Waits for the disk.
//! \param also further writes in the same transaction; an error rolls everything back
[[nodiscard]] Result<void> storeCycle(Store &store, const StoredCycle &cycle, const CycleOutcome &outcome,
                                      const CycleTable::WithCycle &also = {});

} // namespace Trustgauge
