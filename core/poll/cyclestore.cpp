#include "core/poll/cyclestore.h"

#include "core/base/errortext.h"
#include "core/base/timestamp.h"

#include <QUuid>

#include <future>

namespace Trustgauge {

CycleInfo newCycle(const TenantConfig &tenant)
{
    CycleInfo out;
    out.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    out.tenantName = tenant.name;
    out.tenantId = tenant.tenantId;
    out.started = currentSecond();
    return out;
}

Result<void> storeCycle(Store &store, const StoredCycle &cycle, const CycleOutcome &outcome,
                        const CycleTable::WithCycle &also)
{
    const QString &tenant = cycle.info.tenantName;
    // Runs on another core while the devices are written.
    std::future<QByteArray> lines;
    if (outcome.answer)
        lines = std::async(std::launch::async, [fleet = outcome.fleet] { return packedLines(answerLines(*fleet)); });
    const Result<void> stored = store.cycles().commit(cycle, [&]() -> Result<void> {
        if (outcome.baseline) {
            if (const auto r = store.baseline().update(tenant, *outcome.baseline); !r)
                return r;
        }
        if (outcome.answer) {
            if (const auto r = store.answers().keep(tenant, *outcome.answer, lines.get()); !r)
                return r;
        }
        return also ? also() : Result<void>();
    });
    if (!stored) {
        const bool cancelled = stored.error().code == ErrorCode::Cancelled;
        CycleInfo info = cycle.info;
        info.state = cancelled ? CycleState::Cancelled : CycleState::Failed;
        info.reason = cancelled ? Message() : errorMessage(stored.error());
        info.fault = cancelled ? std::nullopt : std::optional(stored.error().code);
        info.finished = currentSecond();
        [[maybe_unused]] const auto logged = store.cycles().end(info); // the first error is the one to report
        // The server may have stored it before the connection was lost.
        if (stored.error().code == ErrorCode::Network) {
            if (const auto there = store.cycles().isStored(info.id); there && *there)
                return {};
        }
    }
    return stored;
}

} // namespace Trustgauge
