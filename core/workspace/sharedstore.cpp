#include "core/workspace/sharedstore.h"

#include "core/base/ownthread.h"
#include "core/poll/pollservice.h"
#include "core/publish/publishservice.h"
#include "core/store/store.h"
#include "core/store/storeplace.h"
#include "core/workspace/policyservice.h"
#include "core/workspace/profileservice.h"
#include "core/workspace/tenantservice.h"

#include <optional>
#include <utility>

namespace Trustgauge {

SharedStore::SharedStore(const Parts &parts) : m_parts(parts) {}

SharedStore::~SharedStore()
{
    close();
}

void SharedStore::follow(const QString &storePath)
{
    TG_ON_OWN_THREAD(this);
    if (m_thread || !isServerStore(storePath))
        return;
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("storewatch"));
    m_watch = new StoreWatch(storePath);
    m_watch->moveToThread(m_thread.get());
    releaseAtEndOf(*m_thread, [watch = m_watch] { delete watch; });
    connect(m_watch, &StoreWatch::lost, this, &SharedStore::lose);
    connect(m_watch, &StoreWatch::listening, this, &SharedStore::lookAgain);
    connect(m_watch, &StoreWatch::changed, this, &SharedStore::take);
    m_thread->start();
    QMetaObject::invokeMethod(m_watch, [watch = m_watch] { watch->start(); });
}

void SharedStore::close()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
    m_watch = nullptr;
}

void SharedStore::lose(const StoreOutage &outage)
{
    m_isLost = true;
    m_parts.polls.setOutage(outage.error);
    emit lost(outage);
}

// Also when it listens for the first time: something may have changed since the store was opened.
void SharedStore::lookAgain()
{
    m_parts.polls.setOutage(std::nullopt);
    if (!m_parts.store) {
        emit reached();
        return;
    }
    if (m_isLost)
        m_parts.polls.claimAgain();
    const bool wasLost = std::exchange(m_isLost, false);
    const Result<QList<TenantTable::Tenant>> tenants = m_parts.store->tenants().list();
    m_parts.profiles.tell();
    m_parts.policies.tell();
    m_parts.tenants.lookAgain();
    for (const TenantTable::Tenant &tenant : tenants.value_or(QList<TenantTable::Tenant>())) {
        m_parts.polls.lookAgain(tenant.name);
        emit publishingChanged(tenant.name);
    }
    if (wasLost)
        emit back();
}

void SharedStore::take(const StoreChange &change)
{
    if (!m_parts.store)
        return;
    const Result<QString> name = m_parts.store->tenants().nameOf(change.tenant);
    if (!name)
        return; // the server was lost, and will be looked at again
    switch (change.kind) {
    case StoreChange::Kind::Tenants:
        for (const QString &added : m_parts.tenants.lookAgain())
            m_parts.polls.loadLastCycle(added);
        return;
    case StoreChange::Kind::Cycle:
        if (name->isEmpty())
            return;                  // removed meanwhile, or not for this user
        m_parts.tenants.lookAgain(); // it may be the tenant's first one
        m_parts.polls.lookAgain(*name);
        emit publishingChanged(*name);
        return;
    case StoreChange::Kind::Pause:
        m_parts.publishing.heedPause(*name);
        emit publishingChanged(*name);
        return;
    case StoreChange::Kind::Library:
        m_parts.profiles.tell();
        m_parts.policies.tell();
        return;
    case StoreChange::Kind::Publishing:
        emit publishingChanged(*name);
        return;
    }
}

} // namespace Trustgauge
