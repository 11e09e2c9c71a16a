#include "core/config/cloudfacts.h"

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr std::array otherNationalZones{".cn", "microsoftonline.de"};

bool isSame(QStringView name, const char *known)
{
    return *known != '\0' && name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
}

bool isOneOf(QStringView name, std::span<const char *const> all)
{
    return std::any_of(all.begin(), all.end(), [name](const char *known) { return isSame(name, known); });
}

} // namespace

const CloudFacts &factsOf(Cloud cloud)
{
    static constexpr CloudFacts nowhere;
    const auto row = static_cast<size_t>(cloud);
    return row < cloudFacts.size() ? cloudFacts[row] : nowhere;
}

QString apiHostOf(Cloud cloud, Region region)
{
    const CloudFacts &facts = factsOf(cloud);
    const QString host = QString::fromLatin1(facts.apiHost);
    return facts.hasRegions && region != Region::Global ? keyOf(region) + u'.' + host : host;
}

std::optional<SignInCloud> signInCloudOf(QStringView hostOrInstance)
{
    for (const CloudFacts &facts : cloudFacts) {
        if (isSame(hostOrInstance, facts.loginHost) || isOneOf(hostOrInstance, facts.otherSignInNames))
            return facts.signIn;
    }
    return std::nullopt;
}

bool isForeignSignInHost(QStringView host)
{
    return !signInCloudOf(host)
           && std::any_of(otherNationalZones.begin(), otherNationalZones.end(),
                          [host](const char *zone) { return host.endsWith(QLatin1String(zone)); });
}

const CloudFacts *cloudOfLoginHost(QStringView host)
{
    const auto *it = std::find_if(cloudFacts.begin(), cloudFacts.end(),
                                  [host](const CloudFacts &facts) { return isSame(host, facts.loginHost); });
    return it != cloudFacts.end() ? it : nullptr;
}

QList<Cloud> cloudsOfTenant(SignInCloud signIn, QStringView subScope)
{
    QList<Cloud> ofService;
    QList<Cloud> withoutScope;
    for (const CloudFacts &facts : cloudFacts) {
        if (!subScope.isEmpty()) {
            if (isSame(subScope, facts.subScope))
                return {facts.cloud};
        } else if (facts.signIn == signIn) {
            (*facts.subScope == '\0' ? withoutScope : ofService) << facts.cloud;
        }
    }
    return withoutScope.isEmpty() ? ofService : withoutScope;
}

bool isApiHost(Cloud cloud, QStringView host)
{
    const CloudFacts &facts = factsOf(cloud);
    return isSame(host, facts.apiHost) || isOneOf(host, facts.otherApiHosts)
           || (facts.hasRegions && std::any_of(regionFacts.begin(), regionFacts.end(), [=](const RegionFacts &region) {
                   return host.compare(apiHostOf(cloud, region.region), Qt::CaseInsensitive) == 0;
               }));
}

bool isStorageHost(Cloud cloud, QStringView host)
{
    const auto &zones = factsOf(cloud).storageZones;
    return std::any_of(zones.begin(), zones.end(), [host](const char *zone) {
        return host.size() > QLatin1String(zone).size() && host.endsWith(QLatin1String(zone), Qt::CaseInsensitive);
    });
}

bool isApiAudience(QStringView audience)
{
    while (audience.endsWith(u'/'))
        audience.chop(1);
    return std::any_of(cloudFacts.begin(), cloudFacts.end(), [audience](const CloudFacts &facts) {
        return isSame(audience, facts.audience) || isSame(audience, facts.olderAudience)
               || isOneOf(audience, facts.otherAudiences);
    });
}

bool isPageHost(QStringView host)
{
    return std::any_of(cloudFacts.begin(), cloudFacts.end(), [host](const CloudFacts &facts) {
        return isSame(host, facts.loginHost) || isSame(host, facts.entraHost) || isSame(host, facts.portalHost);
    });
}

} // namespace Trustgauge
