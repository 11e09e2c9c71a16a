#include "app/cli/heldsecrets.h"

namespace Trustgauge::Cli {

namespace {

void answer(const QHash<QString, SecretText> &held, const QString &tenantName, const TenantSecrets::SecretDone &done)
{
    const auto secret = held.constFind(tenantName);
    if (secret != held.cend())
        done(*secret);
    else
        done(failure(ErrorCode::Internal, tenantName, {})); // callers must have held the secret first
}

} // namespace

Result<void> HeldSecrets::holdForPolls(const TenantConfig &tenant)
{
    const Result<SecretText> secret = m_sources.secretOf(tenant);
    if (!secret)
        return tl::unexpected(secret.error());
    m_credentials.insert(tenant.name, *secret);
    holdProxyPassword(tenant);
    return {};
}

Result<void> HeldSecrets::holdForPublishing(const TenantConfig &tenant)
{
    const Result<SecretText> secret = m_sources.publishSecretOf(tenant);
    if (!secret)
        return tl::unexpected(secret.error());
    m_publishSecrets.insert(tenant.name, *secret);
    holdProxyPassword(tenant);
    return {};
}

void HeldSecrets::holdProxyPassword(const TenantConfig &tenant)
{
    if (!m_proxyPasswords.contains(tenant.name))
        m_proxyPasswords.insert(tenant.name, m_sources.proxyPasswordOf(tenant));
}

void HeldSecrets::readCredential(const TenantConfig &tenant, const SecretDone &done)
{
    answer(m_credentials, tenant.name, done);
}

void HeldSecrets::readPublishSecret(const TenantConfig &tenant, const SecretDone &done)
{
    answer(m_publishSecrets, tenant.name, done);
}

void HeldSecrets::readProxyPassword(const TenantConfig &tenant, const ProxyPasswordDone &done)
{
    done(m_proxyPasswords.value(tenant.name));
}

} // namespace Trustgauge::Cli
