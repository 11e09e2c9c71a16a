#include "core/config/portalpage.h"

#include "core/config/cloudfacts.h"

#include <algorithm>

namespace Trustgauge {

namespace {

//! Ids are opaque; only those that cannot change the meaning of the address are put into one.
bool fitsAddress(const QString &machineId)
{
    return !machineId.isEmpty() && machineId.size() <= 128
           && std::all_of(machineId.begin(), machineId.end(), [](QChar c) {
                  return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
              });
}

} // namespace

Result<QUrl> portalPageOf(const TenantConfig &tenant, const QString &machineId)
{
    const QUrl api = tenant.apiUrl();
    if (api.scheme() != QStringLiteral("https") || !isApiHost(tenant.cloud, api.host()))
        return failure(ErrorCode::BadInput, tenant.name,
                       sentence("Config", "the tenant's API at %1 belongs to no Defender portal").arg(api.host()));
    if (!fitsAddress(machineId))
        return failure(ErrorCode::BadInput, tenant.name,
                       sentence("Config", "the id of the device does not fit into a web address"));
    QUrl page;
    page.setScheme(QStringLiteral("https"));
    page.setHost(QString::fromLatin1(factsOf(tenant.cloud).portalHost));
    page.setPath(QStringLiteral("/machines/v2/%1/overview").arg(machineId));
    if (isGuid(tenant.tenantId))
        page.setQuery(QStringLiteral("tid=%1").arg(tenant.tenantId));
    if (!page.isValid() || !isPageHost(page.host()))
        return failure(ErrorCode::BadInput, tenant.name,
                       sentence("Config", "the cloud of the tenant has no known portal"));
    return page;
}

} // namespace Trustgauge
