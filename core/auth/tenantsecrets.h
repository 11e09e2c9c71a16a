#pragma once

#include "core/base/proxypassword.h"
#include "core/base/result.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <functional>

namespace Trustgauge {

class SecretStore;

//! The source of the secrets needed for polling and publishing. Every call answers exactly once, immediately or later,
//! on the caller's thread.
class TenantSecrets
{
public:
    using SecretDone = std::function<void(const Result<SecretText> &)>;
    using ProxyPasswordDone = std::function<void(const ProxyPassword &)>;

    TenantSecrets() = default;
    virtual ~TenantSecrets() = default;
    TenantSecrets(const TenantSecrets &) = delete;
    TenantSecrets &operator=(const TenantSecrets &) = delete;

    //! The tenant's credential, unchecked; see checkCredential().
    virtual void readCredential(const TenantConfig &tenant, const SecretDone &done) = 0;
    //! The secret of the tenant's REST proxy.
    virtual void readPublishSecret(const TenantConfig &tenant, const SecretDone &done) = 0;
    //! The password of the forward proxy; empty when none is needed.
    virtual void readProxyPassword(const TenantConfig &tenant, const ProxyPasswordDone &done) = 0;
};

//! Reads from the keychain each time, or from the secrets kept for this session.
class KeychainSecrets : public TenantSecrets
{
public:
    //! \param store must outlive this object; call on its thread
    explicit KeychainSecrets(SecretStore &store) : m_store(store) {}

    void readCredential(const TenantConfig &tenant, const SecretDone &done) override;
    void readPublishSecret(const TenantConfig &tenant, const SecretDone &done) override;
    void readProxyPassword(const TenantConfig &tenant, const ProxyPasswordDone &done) override;

private:
    SecretStore &m_store;
};

} // namespace Trustgauge
