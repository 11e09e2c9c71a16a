#pragma once

#include "app/cli/secretsources.h"
#include "core/auth/tenantsecrets.h"

#include <QHash>

namespace Trustgauge::Cli {

//! The secrets of the tenants that a command works on. Each is asked for once, before the first call, so that a missing
//! one is told then; the services are answered from what is held.
class HeldSecrets : public TenantSecrets
{
public:
    //! \param sources live longer
    explicit HeldSecrets(const SecretSources &sources) : m_sources(sources) {}

    //! What the tenant signs in with, and the password of its proxy. Waits for the keychain if need be.
    [[nodiscard]] Result<void> holdForPolls(const TenantConfig &tenant);
    //! The REST proxy's secret, and the password of the forward proxy. NoPublishSecret: see failWithoutSecret()
    [[nodiscard]] Result<void> holdForPublishing(const TenantConfig &tenant);

    void readCredential(const TenantConfig &tenant, const SecretDone &done) override;
    void readPublishSecret(const TenantConfig &tenant, const SecretDone &done) override;
    void readProxyPassword(const TenantConfig &tenant, const ProxyPasswordDone &done) override;

private:
    void holdProxyPassword(const TenantConfig &tenant);

    const SecretSources &m_sources;
    QHash<QString, SecretText> m_credentials, m_publishSecrets; //!< by tenant
    QHash<QString, ProxyPassword> m_proxyPasswords;             //!< by tenant
};

} // namespace Trustgauge::Cli
