#pragma once

#include "core/base/result.h"
#include "core/store/cycle.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Trustgauge {

class Store;

//! What is stored of past cycles. On the workspace's thread.
class CycleService : public QObject
{
    Q_OBJECT

public:
    //! \param store null until it is open: then nothing is answered
    explicit CycleService(const std::unique_ptr<Store> &store) : m_store(store) {}

    //! The cycle with data before the newest one, to tell what changed. -> previousLoaded, without a cycle when there is
    //! none
    void loadPrevious(const QString &tenantName);
    //! The newest 200 cycles of a tenant's log, newest first. -> logLoaded or failed
    void loadLog(const QString &tenantName);

signals:
    void previousLoaded(const QString &tenantName, const std::optional<Trustgauge::StoredCycle> &cycle);
    void logLoaded(const QString &tenantName, const QList<Trustgauge::CycleInfo> &log);
    void failed(const Trustgauge::Error &error);

private:
    const std::unique_ptr<Store> &m_store;
};

} // namespace Trustgauge
