#pragma once

#include "core/auth/tenantsecrets.h"
#include "core/publish/publishcontrol.h"
#include "core/publish/publishsenders.h"
#include "core/publish/publishview.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Trustgauge {

class ProfileLibrary;

//! Publishing options of a program, beyond its tenants' settings. The defaults are the window's.
struct PublishOptions
{
    bool loopbackOnly = false; //!< for the demo: nothing is sent to another computer
    //! Must live longer. A person publishes scores under the profile in use. nullptr: as scored when
    //! the cycle was polled
    const ProfileLibrary *profiles = nullptr;
    PublishOverrides overrides; //!< for every cycle that is queued when it is stored
    //! A pause is set in the window and holds what the window sends by itself. false: sends paused tenants as well,
    //! because a person has ordered it by starting the program
    bool heedsPause = true;
    bool sendsLeftoversFirst = true; //!< false: records left by an earlier run wait for the tenant's next cycle
};

//! Publishing in a running program: sends what cycles queue, retries after an outage, pauses, tests the target.
//! On the store's thread. Every request is answered by one of its signals.
class PublishService : public QObject
{
    Q_OBJECT

public:
    //! \param secrets must live longer
    explicit PublishService(TenantSecrets &secrets, PublishOptions options = {}, QObject *parent = nullptr);

    //! Starts working on a store, which must live until close().
    void open(Store &store);
    //! Ends all sending; the rest stays queued.
    void close();

    //! Replaces the settings; starts sending the waiting records of enabled tenants, unless the options say otherwise.
    void setTenants(const QList<TenantConfig> &tenants);
    //! Ends sending for the tenant; the rest stays queued.
    void forget(const QString &tenantName);

    //! A function to call in the transaction that stores a cycle; empty for a tenant that is not published.
    [[nodiscard]] std::function<Result<void>()> queueing(const StoredCycle &cycle);
    //! Call after that transaction. -> queued, and where anything waits progressed.., finished
    void cycleStored(const QString &tenantName);
    //! Ends all sending and automatic retries; the rest stays queued. -> finished for each tenant being sent
    void cancelAll();
    //! Whether nothing is being sent.
    [[nodiscard]] bool isIdle() const;

    //! Another program has paused the tenant, or let it go on: ends sending if it was paused.
    void heedPause(const QString &tenantName);
    void load(const QString &tenantName);
    //! Queues what is new, retries parked records, and sends. -> queued if something was new,
    //! progressed.., finished; or failed
    void publishNow(const QString &tenantName, const Trustgauge::PublishOverrides &overrides);
    void setPaused(const QString &tenantName, bool paused);
    void setTombstones(const QString &tenantName, bool sends);
    void requeue(const QString &tenantName, const QList<qint64> &ids);
    void drop(const QString &tenantName, const QList<qint64> &ids);
    void testTarget(const QString &tenantName);

signals:
    //! The outcome for a cycle: it is queued, or held.
    void queued(const QString &tenantName, const Trustgauge::QueueOutcome &outcome);
    //! Why publishNow() did not queue the new cycle.
    void heldBack(const Trustgauge::Error &why);
    void loaded(const QString &tenantName, const Trustgauge::PublishView &view);
    void progressed(const QString &tenantName, const Trustgauge::PublishProgress &progress);
    //! Emitted before each pause.
    void retrying(const QString &tenantName, const Trustgauge::PublishRetry &retry);
    void finished(const QString &tenantName, const Trustgauge::PublishResult &result);
    void targetTested(const QString &tenantName, const QList<Trustgauge::TargetFinding> &findings);
    void failed(const Trustgauge::Error &error);

private:
    [[nodiscard]] const TenantConfig *find(const QString &tenantName) const;
    [[nodiscard]] std::optional<Profile> profileInUse(const TenantConfig &tenant) const;
    [[nodiscard]] PublishControl controlOf(const TenantConfig &tenant);
    [[nodiscard]] Result<void> mayPublish(const TenantConfig &tenant) const;
    void readSecret(const TenantConfig &tenant, const PublishSenders::SecretDone &done);
    void send(const QString &tenantName, const PublishSenders::Prepare &prepare = {});
    //! Sends the waiting records of an enabled tenant, unless it is paused.
    void sendWaiting(const QString &tenantName);
    void change(const QString &tenantName, const std::function<Result<void>(Outbox &)> &work);

    Store *m_store = nullptr; //!< nullptr: not open, and requests are not answered
    bool m_mayWrite = true;   //!< false: the user of a server may only read
    TenantSecrets &m_secrets;
    PublishOptions m_options;
    QList<TenantConfig> m_tenants;
    QHash<QString, QueueOutcome> m_queued; //!< cycles being stored, by tenant
    std::unique_ptr<PublishSenders> m_senders;
};

} // namespace Trustgauge
