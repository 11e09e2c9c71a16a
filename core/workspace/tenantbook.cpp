#include "core/workspace/tenantbook.h"

#include "core/base/httpmessage.h"
#include "core/config/tenantlist.h"

#include <algorithm>

namespace Trustgauge {

Result<void> TenantBook::open()
{
    const Result<QList<TenantConfig>> tenants = readTenantList(m_path);
    if (!tenants)
        return tl::unexpected(tenants.error());
    m_tenants = *tenants;
    m_tenants.removeIf([this](const TenantConfig &tenant) { return !mayHold(tenant); });
    return {};
}

QList<TenantConfig> TenantBook::shown() const
{
    QList<TenantConfig> out = m_tenants;
    for (const TenantConfig &shared : m_shared) {
        const bool isKnown = std::any_of(m_tenants.begin(), m_tenants.end(), [&shared](const TenantConfig &own) {
            return own.name == shared.name || own.tenantId.compare(shared.tenantId, Qt::CaseInsensitive) == 0;
        });
        if (!isKnown)
            out << shared;
    }
    return out;
}

Result<const TenantConfig *> TenantBook::find(const QString &name) const
{
    return findTenant(m_tenants, name);
}

Result<void> TenantBook::keep(const QList<TenantConfig> &tenants)
{
    if (const auto written = writeTenantList(m_path, tenants); !written)
        return written;
    m_tenants = tenants;
    return {};
}

Result<void> TenantBook::mayHold(const TenantConfig &tenant) const
{
    if (!m_loopbackOnly)
        return {};
    if (isLoopbackHost(tenant.loginUrl().host()) && isLoopbackHost(tenant.apiUrl().host()) && tenant.proxy.isEmpty())
        return {};
    return failure(ErrorCode::Usage, tenant.name,
                   sentence("Workspace",
                            "the demo holds invented tenants of this computer only; leave the demo to connect it"));
}

bool TenantBook::usesSecret(const QString &key) const
{
    return std::any_of(m_tenants.begin(), m_tenants.end(), [&](const TenantConfig &t) { return t.secretKey() == key; });
}

} // namespace Trustgauge
