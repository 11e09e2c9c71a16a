#include "core/pipeline/cyclestore.h"

namespace Trustgauge {

Result<void> storeCycle(Store &store, const StoredCycle &cycle, const CycleOutcome &outcome,
                        const Store::WithCycle &also)
{
    const QString &tenant = cycle.info.tenantName;
    return store.commitCycle(cycle, [&]() -> Result<void> {
        if (outcome.baseline) {
            if (const auto r = store.updateBaseline(tenant, *outcome.baseline); !r)
                return r;
        }
        if (outcome.answer) {
            if (const auto r = store.keepVulnerabilityAnswer(tenant, *outcome.answer); !r)
                return r;
        }
        return also ? also() : Result<void>();
    });
}

} // namespace Trustgauge
