#include "core/config/tenantlist.h"

#include "core/base/privatefiles.h"
#include "core/config/tenantsfile.h"

#include <QFileInfo>

#include <algorithm>

namespace Trustgauge {

Result<QList<TenantConfig>> readTenantList(const QString &path)
{
    if (!QFileInfo::exists(path))
        return QList<TenantConfig>();
    const Result<QList<TenantEntry>> entries = readTenantsFile(path, {}, TenantsReading::OwnList);
    if (!entries)
        return tl::unexpected(entries.error());
    QList<TenantConfig> out;
    for (const TenantEntry &entry : *entries)
        out << entry.tenant;
    return out;
}

Result<void> writeTenantList(const QString &path, const QList<TenantConfig> &tenants)
{
    if (const auto r = makePrivateFolder(QFileInfo(path).absolutePath()); !r)
        return r;
    return writeTenantsFile(path, tenants, FileAccess::Private);
}

Result<const TenantConfig *> findTenant(const QList<TenantConfig> &tenants, const QString &name)
{
    const auto it = std::find_if(tenants.cbegin(), tenants.cend(),
                                 [&](const TenantConfig &t) { return t.name == name; });
    if (it == tenants.cend())
        return failure(ErrorCode::Usage, name, sentence("Config", "there is no such tenant"));
    return &*it;
}

QList<TenantConfig> mergedTenants(const QList<TenantConfig> &saved, const QList<TenantConfig> &incoming)
{
    QList<TenantConfig> out = saved;
    for (const TenantConfig &tenant : incoming) {
        const auto isReplaced = [&](const TenantConfig &t) { return t.name == tenant.name || t.isSameTenant(tenant); };
        const auto first = std::find_if(out.cbegin(), out.cend(), isReplaced);
        const qsizetype place = first - out.cbegin();
        out.removeIf(isReplaced);
        out.insert(std::min(place, out.size()), tenant);
    }
    return out;
}

} // namespace Trustgauge
