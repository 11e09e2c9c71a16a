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
#include <vector>

namespace Trustgauge {

class ProfileLibrary;

//! How a program publishes, beyond the settings of its tenants. The defaults are the window's.
struct PublishOptions
{
    bool loopbackOnly = false; //!< of the demo: nothing goes to another computer
    //! Of the tenants, which must live longer: what a person publishes is scored under the one in use. Null: as it was
    //! scored when it was polled
    const ProfileLibrary *profiles = nullptr;
    PublishOverrides overrides;      //!< of every cycle that is queued as it is stored
    bool heedsPause = true;          //!< false: what was paused in the window is sent all the same
    bool sendsLeftoversFirst = true; //!< false: what an earlier run left behind waits for the tenant's next cycle
};

//! Publishing in a running program: sends what cycles queue, tries again after an outage, pauses, tests the target.
//! On the store's thread. Every request ends with one of its answers.
class PublishService : public QObject
{
    Q_OBJECT

public:
    //! \param secrets live longer
    explicit PublishService(TenantSecrets &secrets, PublishOptions options = {}, QObject *parent = nullptr);

    //! Begins to work on a store, which stays until close().
    void open(Store &store);
    //! Ends what is under way; the rest stays queued.
    void close();

    //! The settings in force; what waits of an enabled tenant begins to be sent, unless the options say otherwise.
    void setTenants(const QList<TenantConfig> &tenants);
    //! Ends what is under way; the rest stays queued.
    void forget(const QString &tenantName);

    //! For the transaction that stores a cycle; empty for a tenant that is not published.
    [[nodiscard]] std::function<Result<void>()> queueing(const StoredCycle &cycle);
    //! After that transaction. -> queued, and where anything waits progressed.., finished
    void cycleStored(const QString &tenantName);
    //! Ends all sending, and sends nothing again by itself; the rest stays queued. -> finished of each that was under way
    void cancelAll();
    //! Whether nothing is being sent.
    [[nodiscard]] bool isIdle() const;

    void load(const QString &tenantName);
    //! Queues what is new, gives what was put aside another try, and sends. -> queued where something was new,
    //! progressed.., finished; or failed
    void publishNow(const QString &tenantName, const Trustgauge::PublishOverrides &overrides);
    void setPaused(const QString &tenantName, bool paused);
    void setTombstones(const QString &tenantName, bool sends);
    void requeue(const QString &tenantName, const QList<qint64> &ids);
    void drop(const QString &tenantName, const QList<qint64> &ids);
    void testTarget(const QString &tenantName);

signals:
    //! What became of a cycle: it waits to be sent, or is held.
    void queued(const QString &tenantName, const Trustgauge::QueueOutcome &outcome);
    //! Why publishNow() did not queue what is new.
    void heldBack(const Trustgauge::Error &why);
    void loaded(const QString &tenantName, const Trustgauge::PublishView &view);
    void progressed(const QString &tenantName, const Trustgauge::PublishProgress &progress);
    //! Before each pause.
    void retrying(const QString &tenantName, const Trustgauge::PublishRetry &retry);
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
    void send(const QString &tenantName, const PublishSenders::Prepare &prepare = {});
    //! What waits of an enabled tenant, unless it is paused.
    void sendWaiting(const QString &tenantName);
    void change(const QString &tenantName, const std::function<Result<void>(Outbox &)> &work);

    Store *m_store = nullptr; //!< null: not open, and nothing is answered
    TenantSecrets &m_secrets;
    PublishOptions m_options;
    QList<TenantConfig> m_tenants;
    QHash<QString, QueueOutcome> m_queued; //!< of cycles that are being stored, by tenant
    std::unique_ptr<PublishSenders> m_senders;
};

} // namespace Trustgauge
