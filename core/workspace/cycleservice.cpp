#include "core/workspace/cycleservice.h"

#include "core/base/ownthread.h"
#include "core/store/store.h"

namespace Trustgauge {

namespace {

constexpr int cyclesInLog = 200;

} // namespace

void CycleService::loadPrevious(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    if (!m_store)
        return;
    const Result<std::optional<StoredCycle>> cycle = m_store->cycles().load(tenantName, CycleTable::Which::BeforeNewest);
    if (!cycle)
        emit failed(cycle.error());
    emit previousLoaded(tenantName, cycle ? *cycle : std::nullopt);
}

void CycleService::loadLog(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    if (!m_store)
        return;
    const Result<QList<CycleInfo>> log = m_store->cycles().log(tenantName, cyclesInLog);
    if (log)
        emit logLoaded(tenantName, *log);
    else
        emit failed(log.error());
}

} // namespace Trustgauge
