#include "core/workspace/cycleservice.h"

#include "core/base/ownthread.h"
#include "core/store/store.h"

namespace Trustgauge {

namespace {

constexpr int cyclesInLog = 200;

} // namespace

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
