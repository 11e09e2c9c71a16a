#pragma once

#include "core/base/result.h"
#include "core/store/cycle.h"

#include <QObject>

#include <memory>

namespace Trustgauge {

class Store;

//! Reads stored cycles. Lives on the workspace's thread.
class CycleService : public QObject
{
    Q_OBJECT

public:
    //! \param store null until it is open; requests are ignored until then
    explicit CycleService(const std::unique_ptr<Store> &store) : m_store(store) {}

    //! Loads the newest 200 entries of a tenant's cycle log, newest first. Emits logLoaded or failed.
    void loadLog(const QString &tenantName);

signals:
    void logLoaded(const QString &tenantName, const QList<Trustgauge::CycleInfo> &log);
    void failed(const Trustgauge::Error &error);

private:
    const std::unique_ptr<Store> &m_store;
};

} // namespace Trustgauge
