#pragma once

#include "core/base/secrettext.h"
#include "core/publish/publisher.h"

#include <QObject>

#include <functional>
#include <map>

class QTimer;

namespace Trustgauge {

//! Sends what waits of many tenants at once, one publisher a tenant, so that a slow proxy holds up nobody else; what is
//! not accepted is sent again by itself, less and less often. On the store's thread, which it never blocks for the
//! network.
class PublishSenders : public QObject
{
    Q_OBJECT

public:
    using SecretDone = std::function<void(const Result<PublishSecrets> &)>;
    //! See Publisher::setPreparation().
    using Prepare = std::function<Result<void>()>;
    //! Gets a tenant's secrets, at once or later.
    using ReadSecret = std::function<void(const TenantConfig &, const SecretDone &)>;

    PublishSenders(Store &store, ReadSecret readSecret, QObject *parent = nullptr);
    ~PublishSenders() override;

    //! The tenant must have a publish section. While its records are being sent already, what was queued meanwhile
    //! follows. -> began, progressed.., finished
    //! \param prepare what is to be done before the first record goes out; at once where some are under way already, for
    //! then nobody else can send
    void send(const TenantConfig &tenant, const Prepare &prepare = {});
    [[nodiscard]] bool isSending(const QString &tenantName) const;
    [[nodiscard]] bool isIdle() const;
    //! Ends what is under way; the rest stays queued. -> finished
    void cancel(const QString &tenantName);
    //! Likewise for all, and sends nothing again by itself.
    void cancelAll();
    //! Ends what is under way without a word.
    void forget(const QString &tenantName);

signals:
    void began(const QString &tenantName);
    void progressed(const QString &tenantName, const Trustgauge::PublishProgress &progress);
    void retrying(const QString &tenantName, const Trustgauge::PublishRetry &retry);
    void finished(const QString &tenantName, const Trustgauge::PublishResult &result);
    //! Time to call send() again for what still waits.
    void due(const QString &tenantName);

private:
    struct Sender
    {
        Publisher *publisher = nullptr;
        QTimer *again = nullptr;
        int failures = 0;
        bool starting = false; //!< the secret is on its way
        bool onceMore = false; //!< something was queued meanwhile
    };
    void start(const TenantConfig &tenant, const Result<PublishSecrets> &secrets, const Prepare &prepare);
    void ended(const QString &tenantName, const PublishResult &result);

    Store &m_store;
    ReadSecret m_readSecret;
    std::map<QString, Sender> m_senders;
};

} // namespace Trustgauge
