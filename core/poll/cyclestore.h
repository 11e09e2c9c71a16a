#pragma once

#include "core/poll/pollcycle.h"
#include "core/store/store.h"

namespace Trustgauge {

//! The log's row of a cycle that begins now.
[[nodiscard]] CycleInfo newCycle(const TenantConfig &tenant);

//! Stores a cycle with all that it brought, in one transaction: devices, vulnerability records or their changes, and the
//! answer that stands for a new one for some hours. Where that fails, or is stopped (Cancelled), the log says so and the
//! rest of the store is as it was. Waits for the disk.
//! \param also what else is to be written with it; an error undoes all
[[nodiscard]] Result<void> storeCycle(Store &store, const StoredCycle &cycle, const CycleOutcome &outcome,
                                      const CycleTable::WithCycle &also = {});

} // namespace Trustgauge
