#pragma once

#include "core/auth/secretstore.h"
#include "core/publish/publishcontrol.h"
#include "core/publish/publishsenders.h"
#include "core/publish/publishview.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Trustgauge {

class ProfileLibrary;

//! Publishing in a running program: sends what cycles queue, tries again after an outage, pauses, tests the target.
//! On the store's thread. Every request ends with one of its answers.
class PublishService : public QObject
{
    Q_OBJECT

public:
    //! \param loopbackOnly of the demo: nothing goes to another computer
    //! \param profiles of the tenants, which must live longer: what a person publishes is scored under the one in use.
    //! Null: as it was scored when it was polled
    PublishService(SecretStore &secrets, bool loopbackOnly, const ProfileLibrary *profiles = nullptr,
                   QObject *parent = nullptr);

    //! Begins to work on a store, which stays until close().
    void open(Store &store);
    //! Ends what is under way; the rest stays queued.
    void close();

    //! The settings in force; what waits of an enabled tenant begins to be sent.
    void setTenants(const QList<TenantConfig> &tenants);
    //! Ends what is under way; the rest stays queued.
    void forget(const QString &tenantName);

    //! For the transaction that stores a cycle; empty for a tenant that is not published.
    [[nodiscard]] std::function<Result<void>()> queueing(const StoredCycle &cycle);
    //! After that transaction.
    void cycleStored(const QString &tenantName);

    void load(const QString &tenantName);
    void publishNow(const QString &tenantName, const Trustgauge::PublishOverrides &overrides);
    void setPaused(const QString &tenantName, bool paused);
    void setTombstones(const QString &tenantName, bool sends);
    void requeue(const QString &tenantName, const QList<qint64> &ids);
    void drop(const QString &tenantName, const QList<qint64> &ids);
    void testTarget(const QString &tenantName);

signals:
    void loaded(const QString &tenantName, const Trustgauge::PublishView &view);
    void progressed(const QString &tenantName, const Trustgauge::PublishProgress &progress);
    void finished(const QString &tenantName, const Trustgauge::PublishResult &result);
    void targetTested(const QString &tenantName, const QList<Trustgauge::TargetFinding> &findings);
    void failed(const Trustgauge::Error &error);

private:
    [[nodiscard]] const TenantConfig *find(const QString &tenantName) const;
    [[nodiscard]] Result<PublishView> viewOf(const TenantConfig &tenant);
    [[nodiscard]] Result<void> preview(const TenantConfig &tenant, PublishView &view);
    [[nodiscard]] static Result<void> addRows(Outbox &outbox, std::vector<OutboxRecord> records, PublishView &view);
    [[nodiscard]] std::optional<Profile> profileInUse(const TenantConfig &tenant) const;
    [[nodiscard]] PublishControl controlOf(const TenantConfig &tenant);
    [[nodiscard]] Result<void> mayPublish(const TenantConfig &tenant) const;
    void readSecret(const TenantConfig &tenant, const PublishSenders::SecretDone &done);
    void send(const QString &tenantName);
    void change(const QString &tenantName, const std::function<Result<void>(Outbox &)> &work);

    Store *m_store = nullptr; //!< null: not open, and nothing is answered
    SecretStore &m_secrets;
    bool m_loopbackOnly;
    const ProfileLibrary *m_profiles;
    QList<TenantConfig> m_tenants;
    std::unique_ptr<PublishSenders> m_senders;
};

} // namespace Trustgauge
