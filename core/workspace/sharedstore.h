#pragma once

#include "core/store/postgres/storewatch.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Trustgauge {

class PolicyService;
class PollService;
class ProfileService;
class PublishService;
class Store;
class TenantService;

//! Follows a store on a server that other programs write to: what they change is loaded when the server tells of it. On
//! the workspace's thread; it listens on one of its own.
class SharedStore : public QObject
{
    Q_OBJECT

public:
    //! References that must outlive the service.
    struct Parts
    {
        TenantService &tenants;
        PollService &polls;
        PublishService &publishing;
        ProfileService &profiles;
        PolicyService &policies;
        const std::unique_ptr<Store> &store; //!< null until it is open
    };
    explicit SharedStore(const Parts &parts);
    ~SharedStore() override; //!< calls close()

    //! Listens to a store's server, also before the store is open. Does nothing for a file, or when it listens already.
    void follow(const QString &storePath);
    void close();

signals:
    //! The server of the store is not reached; trying goes on.
    void lost(const Trustgauge::StoreOutage &outage);
    //! It is reached again, and what was missed is being loaded.
    void back();
    //! What is published of the tenant, or whether, has changed.
    void publishingChanged(const QString &tenantName);
    //! It is reached, but the store is not open yet.
    void reached();

private:
    void lose(const StoreOutage &outage);
    void lookAgain();
    void take(const StoreChange &change);

    Parts m_parts;
    std::unique_ptr<QThread> m_thread;
    StoreWatch *m_watch = nullptr; // lives on m_thread
    bool m_isLost = false;
};

} // namespace Trustgauge
