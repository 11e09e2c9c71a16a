#include "core/workspace/historyservice.h"

#include "core/base/ownthread.h"
#include "core/store/store.h"

namespace Trustgauge {

HistoryService::HistoryService() = default;
HistoryService::~HistoryService() = default;

void HistoryService::open(const QString &storePath)
{
    TG_ON_OWN_THREAD(this);
    Result<std::unique_ptr<Store>> store = Store::open(storePath, Store::Open::MustExist);
    if (!store) {
        m_broken = store.error();
        return;
    }
    m_store = std::move(*store);
    m_store->connection().stopWhen([this] { return isStale(m_current); });
}

bool HistoryService::begins(const QString &tenantName, const StaleFlag &stale)
{
    m_current = stale;
    if (isStale(stale))
        return false;
    if (m_broken)
        tell(tenantName, *m_broken);
    return m_store != nullptr;
}

void HistoryService::tell(const QString &tenantName, const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        emit failed(tenantName, error);
}

Result<std::shared_ptr<const FleetPast>> HistoryService::pastOf(const QString &tenantName)
{
    const Result<QList<CycleInfo>> newest = m_store->cycles().log(tenantName, 1);
    if (!newest)
        return tl::unexpected(newest.error());
    const QString id = newest->isEmpty() ? QString() : newest->first().id;
    if (!m_past || m_pastTenant != tenantName || m_pastNewest != id) {
        m_past.reset(); // so that there are never two
        Result<FleetPast> past = m_store->history().fleet(tenantName, {});
        if (!past)
            return tl::unexpected(past.error());
        m_past = std::make_shared<const FleetPast>(std::move(*past));
        m_pastTenant = tenantName;
        m_pastNewest = id;
    }
    return m_past;
}

void HistoryService::loadTrend(const QString &tenantName, const SignatureRules &rules, const StaleFlag &stale)
{
    TG_ON_OWN_THREAD(this);
    if (!begins(tenantName, stale))
        return;
    const Result<HistogramPast> past = HistogramTable(m_store->connection()).read(tenantName, {}, lastOfEachDay);
    if (!past) {
        tell(tenantName, past.error());
        return;
    }
    Result<FleetTrend> trend = fleetTrend(
        *past, rules, [&] { return pastOf(tenantName); }, [&] { return isStale(stale); });
    if (!trend)
        tell(tenantName, trend.error());
    else if (!isStale(stale))
        emit trendLoaded(tenantName, std::make_shared<const FleetTrend>(std::move(*trend)));
}

void HistoryService::loadPast(const QString &tenantName, const StaleFlag &stale)
{
    TG_ON_OWN_THREAD(this);
    if (!begins(tenantName, stale))
        return;
    const Result<std::shared_ptr<const FleetPast>> past = pastOf(tenantName);
    if (!past)
        tell(tenantName, past.error());
    else if (!isStale(stale))
        emit pastLoaded(tenantName, *past);
}

void HistoryService::loadDevice(const QString &tenantName, const QString &machineId, const StaleFlag &stale)
{
    TG_ON_OWN_THREAD(this);
    if (!begins(tenantName, stale))
        return;
    Result<DevicePast> past = m_store->history().device(tenantName, machineId, {});
    if (!past)
        tell(tenantName, past.error());
    else if (!isStale(stale))
        emit deviceLoaded(tenantName, std::make_shared<const DevicePast>(std::move(*past)));
}

void HistoryService::loadCycle(const QString &tenantName, const QString &cycleId, const StaleFlag &stale)
{
    TG_ON_OWN_THREAD(this);
    if (!begins(tenantName, stale))
        return;
    const Result<std::optional<StoredCycle>> cycle = m_store->cycles().load(tenantName, cycleId);
    if (!cycle)
        tell(tenantName, cycle.error());
    else if (!*cycle)
        tell(tenantName, Error{ErrorCode::BadInput, cycleId,
                               sentence("Workspace", "the store no longer has this cycle; it was thinned out")});
    else if (!isStale(stale))
        emit cycleLoaded(tenantName, **cycle);
}

} // namespace Trustgauge
