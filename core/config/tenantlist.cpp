#include "core/config/tenantlist.h"

#include "core/base/privatefiles.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

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

namespace {

//! A place to which a secret goes, in the tenants file.
struct SecretPlace
{
    const char *key;
    QString before, after;
};

QString unlessNone(const QString &proxy)
{
    return proxy == QStringLiteral("none") ? QString() : proxy;
}

} // namespace

Result<void> checkKeptSecrets(const QList<TenantConfig> &saved, const TenantEntry &incoming)
{
    const TenantConfig &now = incoming.tenant;
    const auto old = std::find_if(saved.cbegin(), saved.cend(),
                                  [&now](const TenantConfig &t) { return t.secretKey() == now.secretKey(); });
    if (old == saved.cend())
        return {};
    QList<SecretPlace> places{{"proxy", old->proxy, unlessNone(now.proxy)}};
    if (incoming.clientSecret.isEmpty())
        places << SecretPlace{"endpoints.login", old->loginEndpoint, now.loginEndpoint}
               << SecretPlace{"endpoints.api", old->apiEndpoint, now.apiEndpoint}
               << SecretPlace{"caFile", old->caFile, now.caFile};
    if (now.publish && old->publish && old->publish->auth != PublishAuth::None)
        places << SecretPlace{"publish.url", old->publish->url, now.publish->url}
               << SecretPlace{"publish.caFile", old->publish->caFile, now.publish->caFile}
               << SecretPlace{"publish.proxy", old->publishProxy(), unlessNone(now.publishProxy())};
    for (const SecretPlace &place : std::as_const(places)) {
        if (place.after.isEmpty() || place.after == place.before)
            continue;
        return failure(ErrorCode::BadInput, now.name,
                       sentence("Config",
                                "%1: with %2, a secret that is kept for this tenant could go somewhere else than "
                                "before; if that is right, change it in the tenant's settings, or remove the "
                                "tenant before the import")
                           .arg(QLatin1String(place.key), place.after));
    }
    return {};
}

} // namespace Trustgauge
