#include "core/auth/tenantsecrets.h"

#include "core/auth/proxypassword.h"
#include "core/auth/secretstore.h"

namespace Trustgauge {

void KeychainSecrets::readCredential(const TenantConfig &tenant, const SecretDone &done)
{
    m_store.read(tenant.secretKey(), done);
}

void KeychainSecrets::readPublishSecret(const TenantConfig &tenant, const SecretDone &done)
{
    m_store.read(tenant.publishSecretKey(), done);
}

void KeychainSecrets::readProxyPassword(const TenantConfig &tenant, const ProxyPasswordDone &done)
{
    Trustgauge::readProxyPassword(m_store, tenant, done);
}

} // namespace Trustgauge
