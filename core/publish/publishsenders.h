#pragma once

#include "core/base/secrettext.h"
#include "core/publish/publisher.h"

#include <QObject>

#include <functional>
#include <map>

class QTimer;

namespace Trustgauge {

//! Sends waiting records of many tenants at once, one publisher per tenant, so that a slow proxy does not delay others.
//! Records that were not accepted are retried automatically, at growing intervals. On the store's thread, which is
//! never blocked for the network.
class PublishSenders : public QObject
{
    Q_OBJECT

public:
    using SecretDone = std::function<void(const Result<PublishSecrets> &)>;
    //! See Publisher::setPreparation().
    using Prepare = std::function<Result<void>()>;
    //! Fetches a tenant's secrets, immediately or later.
    using ReadSecret = std::function<void(const TenantConfig &, const SecretDone &)>;

    PublishSenders(Store &store, ReadSecret readSecret, QObject *parent = nullptr);
    ~PublishSenders() override;

    //! The tenant must have a publish section. If its records are being sent already, those queued meanwhile are sent
    //! next. -> began, progressed.., finished
    //! \param prepare called before the first record is sent; immediately when some are in flight already, since then
    //! nobody else can send
    void send(const TenantConfig &tenant, const Prepare &prepare = {});
    [[nodiscard]] bool isSending(const QString &tenantName) const;
    [[nodiscard]] bool isIdle() const;
    //! Ends sending for the tenant; the rest stays queued. -> finished
    void cancel(const QString &tenantName);
    //! The same for all tenants, and stops automatic retries.
    void cancelAll();
    //! Ends sending for the tenant without emitting a signal.
    void forget(const QString &tenantName);

signals:
    void began(const QString &tenantName);
    void progressed(const QString &tenantName, const Trustgauge::PublishProgress &progress);
    void retrying(const QString &tenantName, const Trustgauge::PublishRetry &retry);
    void finished(const QString &tenantName, const Trustgauge::PublishResult &result);
    //! send() should be called again for what still waits.
    void due(const QString &tenantName);

private:
    struct Sender
    {
        Publisher *publisher = nullptr;
        QTimer *again = nullptr;
        int failures = 0;
        bool starting = false; //!< waiting for the secret
        bool onceMore = false; //!< something was queued while sending
    };
    void start(const TenantConfig &tenant, const Result<PublishSecrets> &secrets, const Prepare &prepare);
    void ended(const QString &tenantName, const PublishResult &result);

    Store &m_store;
    ReadSecret m_readSecret;
    std::map<QString, Sender> m_senders;
};

} // namespace Trustgauge
