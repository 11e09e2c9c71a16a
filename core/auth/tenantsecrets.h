#pragma once

#include "core/base/proxypassword.h"
#include "core/base/result.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <functional>

namespace Trustgauge {

class SecretStore;

//! Where the secrets come from that polling and publishing need. Every call answers exactly once, at once or later, on
//! the caller's thread.
class TenantSecrets
{
public:
    using SecretDone = std::function<void(const Result<SecretText> &)>;
    using ProxyPasswordDone = std::function<void(const ProxyPassword &)>;

    TenantSecrets() = default;
    virtual ~TenantSecrets() = default;
    TenantSecrets(const TenantSecrets &) = delete;
    TenantSecrets &operator=(const TenantSecrets &) = delete;

    //! What the tenant signs in with, unchecked; see checkCredential().
    virtual void readCredential(const TenantConfig &tenant, const SecretDone &done) = 0;
    //! Of the REST proxy that the tenant is published through.
    virtual void readPublishSecret(const TenantConfig &tenant, const SecretDone &done) = 0;
    //! Of the forward proxy; empty where none is needed.
    virtual void readProxyPassword(const TenantConfig &tenant, const ProxyPasswordDone &done) = 0;
};

//! Asks the keychain each time, or what is kept for this session.
class KeychainSecrets : public TenantSecrets
{
public:
    //! \param store lives longer; calls are made on its thread
    explicit KeychainSecrets(SecretStore &store) : m_store(store) {}

    void readCredential(const TenantConfig &tenant, const SecretDone &done) override;
    void readPublishSecret(const TenantConfig &tenant, const SecretDone &done) override;
    void readProxyPassword(const TenantConfig &tenant, const ProxyPasswordDone &done) override;

private:
    SecretStore &m_store;
};

} // namespace Trustgauge
