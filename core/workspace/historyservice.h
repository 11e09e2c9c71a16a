#pragma once

#include "core/base/result.h"
#include "core/report/fleettrend.h"
#include "core/store/cycle.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace Trustgauge {

class Store;

//! Set by who asked when the answer is no longer wanted; it then does not come.
using StaleFlag = std::shared_ptr<std::atomic_bool>;

//! Reads many stored cycles at once, or one of the past. Lives on a thread of its own, with a connection of its own,
//! because that takes long, so that neither window nor poll waits for it.
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
                   const Trustgauge::StaleFlag &stale);
    //! The signals of all devices in all cycles. Emits pastLoaded or failed.
    void loadPast(const QString &tenantName, const Trustgauge::StaleFlag &stale);
    //! One device in all cycles. Emits deviceLoaded or failed.
    void loadDevice(const QString &tenantName, const QString &machineId, const Trustgauge::StaleFlag &stale);
    //! A cycle with data. Emits cycleLoaded or failed.
    void loadCycle(const QString &tenantName, const QString &cycleId, const Trustgauge::StaleFlag &stale);

signals:
    void trendLoaded(const QString &tenantName, const std::shared_ptr<const Trustgauge::FleetTrend> &trend);
    void pastLoaded(const QString &tenantName, const std::shared_ptr<const Trustgauge::FleetPast> &past);
    void deviceLoaded(const QString &tenantName, const std::shared_ptr<const Trustgauge::DevicePast> &past);
    void cycleLoaded(const QString &tenantName, const Trustgauge::StoredCycle &cycle);
    void failed(const QString &tenantName, const Trustgauge::Error &error);

private:
    //! Read again only when there is a newer cycle.
    [[nodiscard]] Result<std::shared_ptr<const FleetPast>> pastOf(const QString &tenantName);
    //! Begins a request; false: there is nothing to do.
    [[nodiscard]] bool begins(const QString &tenantName, const StaleFlag &stale);
    void tell(const QString &tenantName, const Error &error);
    [[nodiscard]] bool isStale(const StaleFlag &stale) const { return m_ends || *stale; }

    std::atomic_bool m_ends = false;
    std::unique_ptr<Store> m_store;
    std::optional<Error> m_broken; // why it could not be opened
    StaleFlag m_current;           // of the request that is running
    // What was read last.
    std::shared_ptr<const FleetPast> m_past;
    QString m_pastTenant, m_pastNewest;
};

} // namespace Trustgauge
