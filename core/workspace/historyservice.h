#pragma once

#include "core/base/result.h"
#include "core/report/fleettrend.h"
#include "core/store/cycle.h"
#include "core/store/vulnerabilitybaseline.h"
#include "core/workspace/latestrequest.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace Trustgauge {

class Store;

//! What the store keeps of a device's vulnerability records.
struct KeptRecords
{
    bool areKept = false;                        //!< of any device of the tenant
    std::shared_ptr<const DeviceRecords> device; //!< null: its source has told nothing about it
};

//! The days of a tenant as they were scored, oldest first.
using ScoredDaysPtr = std::shared_ptr<const std::vector<TrendDay>>;

//! Reads many stored cycles at once, or one of the past. Lives on a thread of its own, with a connection of its own,
//! because that takes long, so that neither window nor poll waits for it. Every answer carries the number of its
//! request; a request that became stale gets none.
class HistoryService : public QObject
{
    Q_OBJECT

public:
    HistoryService();
    ~HistoryService() override;

    //! \param storePath of a store that exists; if it cannot be opened, all later requests fail with the reason
    void open(const QString &storePath);
    //! Ends what is running and ignores all later requests. Any thread.
    void end() { m_ends = true; }

    //! The days of a tenant, with their signatures under some thresholds. Emits trendLoaded or failed.
    void loadTrend(const QString &tenantName, const Trustgauge::SignatureRules &rules,
                   const Trustgauge::Request &request);
    //! The same of a range, as scored then, without signatures: quick, as no device is read. Emits daysLoaded or failed.
    void loadDays(const QString &tenantName, const Trustgauge::TimeRange &range, const Trustgauge::Request &request);
    //! The signals of all devices in all cycles. Emits pastLoaded or failed.
    void loadPast(const QString &tenantName, const Trustgauge::Request &request);
    //! One device in all cycles. Emits deviceLoaded or failed.
    void loadDevice(const QString &tenantName, const QString &machineId, const Trustgauge::Request &request);
    //! The vulnerability records of a device, as its source told them last. Emits recordsLoaded or failed.
    void loadRecords(const QString &tenantName, const QString &machineId, const Trustgauge::Request &request);
    //! A cycle with data. Emits cycleLoaded or failed.
    void loadCycle(const QString &tenantName, const QString &cycleId, const Trustgauge::Request &request);
    //! The cycle with data before that one, for comparison. Emits cycleBeforeLoaded, with nullopt when there is none, or
    //! failed.
    void loadCycleBefore(const QString &tenantName, const QString &cycleId, const Trustgauge::Request &request);

signals:
    void trendLoaded(quint64 request, const std::shared_ptr<const Trustgauge::FleetTrend> &trend);
    void daysLoaded(quint64 request, const Trustgauge::ScoredDaysPtr &days);
    void pastLoaded(quint64 request, const std::shared_ptr<const Trustgauge::FleetPast> &past);
    void deviceLoaded(quint64 request, const std::shared_ptr<const Trustgauge::DevicePast> &past);
    void recordsLoaded(quint64 request, const Trustgauge::KeptRecords &records);
    void cycleLoaded(quint64 request, const Trustgauge::StoredCycle &cycle);
    void cycleBeforeLoaded(quint64 request, const std::optional<Trustgauge::StoredCycle> &cycle);
    void failed(quint64 request, const Trustgauge::Error &error);

private:
    //! What was read last, of which tenant, and its newest cycle then.
    template<class Value>
    struct Kept
    {
        QString tenant, newest;
        std::shared_ptr<const Value> value;

        [[nodiscard]] bool fits(const QString &tenantName, const QString &newestNow) const
        {
            return value && tenant == tenantName && newest == newestNow;
        }
    };

    //! The tenant's newest cycle and its state; empty when there is none.
    [[nodiscard]] Result<QString> newestOf(const QString &tenantName);
    //! Both read again only when there is something newer, or under other thresholds.
    [[nodiscard]] Result<std::shared_ptr<const FleetPast>> pastOf(const QString &tenantName);
    [[nodiscard]] Result<std::shared_ptr<const FleetTrend>> trendOf(const QString &tenantName,
                                                                    const SignatureRules &rules);
    [[nodiscard]] Result<ScoredDaysPtr> daysOf(const QString &tenantName, const TimeRange &range);
    [[nodiscard]] Result<std::shared_ptr<const DevicePast>> deviceOf(const QString &tenantName,
                                                                     const QString &machineId);
    [[nodiscard]] Result<KeptRecords> recordsOf(const QString &tenantName, const QString &machineId);
    [[nodiscard]] Result<StoredCycle> cycleOf(const QString &tenantName, const QString &cycleId);

    //! Begins a request; false: there is nothing to do.
    [[nodiscard]] bool begins(const Request &request);
    //! Tells what came of the request that is running.
    template<class Value>
    void answer(const Result<Value> &value, void (HistoryService::*loaded)(quint64, const Value &));
    void tell(const Error &error);
    [[nodiscard]] bool isStale() const { return m_ends || m_current.isStale(); }

    std::atomic_bool m_ends = false;
    std::unique_ptr<Store> m_store;
    std::optional<Error> m_broken; // why it could not be opened
    Request m_current;             // the one that is running
    Kept<FleetPast> m_past;
    Kept<FleetTrend> m_trend;
};

} // namespace Trustgauge
