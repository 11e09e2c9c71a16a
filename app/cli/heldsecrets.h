#pragma once

#include "app/cli/secretsources.h"
#include "core/auth/tenantsecrets.h"

#include <QHash>

namespace Trustgauge::Cli {

//! The secrets of the tenants that a command works on. Each is fetched once, before the services start, so that a
//! missing one is reported then; the services get the held secrets.
class HeldSecrets : public TenantSecrets
{
public:
    //! \param sources must live longer
    explicit HeldSecrets(const SecretSources &sources) : m_sources(sources) {}

    //! Fetches the tenant's sign-in secret, and the password of its forward proxy. May wait for the keychain.
    [[nodiscard]] Result<void> holdForPolls(const TenantConfig &tenant);
    //! Fetches the REST proxy's secret, and the password of the forward proxy. NoPublishSecret: see failWithoutSecret()
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
