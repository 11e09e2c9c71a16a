#include "core/workspace/historyservice.h"

#include "core/base/ownthread.h"
#include "core/store/store.h"

#include <utility>

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
    m_store->connection().stopWhen([this] { return isStale(); });
}

bool HistoryService::begins(const Request &request)
{
    m_current = request;
    if (isStale())
        return false;
    if (m_broken)
        tell(*m_broken);
    return m_store != nullptr;
}

template<class Value>
void HistoryService::answer(const Result<Value> &value, void (HistoryService::*loaded)(quint64, const Value &))
{
    if (!value)
        tell(value.error());
    else if (!isStale())
        emit(this->*loaded)(m_current.number(), *value);
}

void HistoryService::tell(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        emit failed(m_current.number(), error);
}

Result<QString> HistoryService::newestOf(const QString &tenantName)
{
    const Result<QList<CycleInfo>> newest = m_store->cycles().log(tenantName, 1);
    if (!newest)
        return tl::unexpected(newest.error());
    if (newest->isEmpty())
        return QString();
    // Of a cycle that is being polled there is no data until its state changes.
    return QStringLiteral("%1 %2").arg(newest->first().id, keyOf(newest->first().state));
}

Result<std::shared_ptr<const FleetPast>> HistoryService::pastOf(const QString &tenantName)
{
    const Result<QString> newest = newestOf(tenantName);
    if (!newest)
        return tl::unexpected(newest.error());
    if (!m_past.fits(tenantName, *newest)) {
        m_past = {}; // so that there are never two
        Result<FleetPast> past = m_store->history().fleet(tenantName, {});
        if (!past)
            return tl::unexpected(past.error());
        m_past = {tenantName, *newest, std::make_shared<const FleetPast>(std::move(*past))};
    }
    return m_past.value;
}

Result<std::shared_ptr<const FleetTrend>> HistoryService::trendOf(const QString &tenantName, const SignatureRules &rules)
{
    const Result<QString> newest = newestOf(tenantName);
    if (!newest)
        return tl::unexpected(newest.error());
    if (m_trend.fits(tenantName, *newest) && m_trend.value->signatures.rules() == rules)
        return m_trend.value;
    const Result<HistogramPast> past = HistogramTable(m_store->connection()).read(tenantName, {}, lastOfEachDay);
    if (!past)
        return tl::unexpected(past.error());
    Result<FleetTrend> trend = fleetTrend(
        *past, rules, [&] { return pastOf(tenantName); }, [this] { return isStale(); });
    if (!trend)
        return tl::unexpected(trend.error());
    auto out = std::make_shared<const FleetTrend>(std::move(*trend));
    if (!isStale()) // otherwise it may not be whole
        m_trend = {tenantName, *newest, out};
    return out;
}

Result<ScoredDaysPtr> HistoryService::daysOf(const QString &tenantName, const TimeRange &range)
{
    const Result<HistogramPast> past = HistogramTable(m_store->connection()).read(tenantName, range, lastOfEachDay);
    if (!past)
        return tl::unexpected(past.error());
    return std::make_shared<const std::vector<TrendDay>>(daysAsScored(*past));
}

Result<std::shared_ptr<const DevicePast>> HistoryService::deviceOf(const QString &tenantName, const QString &machineId)
{
    Result<DevicePast> past = m_store->history().device(tenantName, machineId, {});
    if (!past)
        return tl::unexpected(past.error());
    return std::make_shared<const DevicePast>(std::move(*past));
}

Result<KeptRecords> HistoryService::recordsOf(const QString &tenantName, const QString &machineId)
{
    KeptRecords out;
    BaselineTable::Visitor visitor;
    visitor.begun = [&out](Ticks) { out.device.reset(); }; // also when the store was written meanwhile
    visitor.device = [&out](const VisitedRecords &device) {
        out.device = std::make_shared<const DeviceRecords>(device.copied());
    };
    const Result<bool> areKept = m_store->baseline().visitDevice(tenantName, machineId.toStdString(), visitor);
    if (!areKept)
        return tl::unexpected(areKept.error());
    out.areKept = *areKept;
    return out;
}

Result<StoredCycle> HistoryService::cycleOf(const QString &tenantName, const QString &cycleId)
{
    Result<std::optional<StoredCycle>> cycle = m_store->cycles().load(tenantName, cycleId);
    if (!cycle)
        return tl::unexpected(cycle.error());
    if (!*cycle)
        return failure(ErrorCode::BadInput, cycleId,
                       sentence("Workspace", "the store no longer has this cycle; it was thinned out"));
    return std::move(**cycle);
}

void HistoryService::loadTrend(const QString &tenantName, const SignatureRules &rules, const Request &request)
{
    TG_ON_OWN_THREAD(this);
    if (begins(request))
        answer(trendOf(tenantName, rules), &HistoryService::trendLoaded);
}

void HistoryService::loadDays(const QString &tenantName, const TimeRange &range, const Request &request)
{
    TG_ON_OWN_THREAD(this);
    if (begins(request))
        answer(daysOf(tenantName, range), &HistoryService::daysLoaded);
}

void HistoryService::loadPast(const QString &tenantName, const Request &request)
{
    TG_ON_OWN_THREAD(this);
    if (begins(request))
        answer(pastOf(tenantName), &HistoryService::pastLoaded);
}

void HistoryService::loadDevice(const QString &tenantName, const QString &machineId, const Request &request)
{
    TG_ON_OWN_THREAD(this);
    if (begins(request))
        answer(deviceOf(tenantName, machineId), &HistoryService::deviceLoaded);
}

void HistoryService::loadRecords(const QString &tenantName, const QString &machineId, const Request &request)
{
    TG_ON_OWN_THREAD(this);
    if (begins(request))
        answer(recordsOf(tenantName, machineId), &HistoryService::recordsLoaded);
}

void HistoryService::loadCycle(const QString &tenantName, const QString &cycleId, const Request &request)
{
    TG_ON_OWN_THREAD(this);
    if (begins(request))
        answer(cycleOf(tenantName, cycleId), &HistoryService::cycleLoaded);
}

void HistoryService::loadCycleBefore(const QString &tenantName, const QString &cycleId, const Request &request)
{
    TG_ON_OWN_THREAD(this);
    if (begins(request))
        answer(m_store->cycles().loadBefore(tenantName, cycleId), &HistoryService::cycleBeforeLoaded);
}

} // namespace Trustgauge
