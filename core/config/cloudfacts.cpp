#include "core/config/cloudfacts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Trustgauge {

namespace {

constexpr std::array commercialApi{"api.security.microsoft.com",          "us.api.security.microsoft.com",
                                   "eu.api.security.microsoft.com",       "uk.api.security.microsoft.com",
                                   "au.api.security.microsoft.com",       "swa.api.security.microsoft.com",
                                   "ina.api.security.microsoft.com",      "aea.api.security.microsoft.com",
                                   "api.securitycenter.microsoft.com",    "api.securitycenter.windows.com",
                                   "api-us.securitycenter.microsoft.com", "api-eu.securitycenter.microsoft.com",
                                   "api-uk.securitycenter.microsoft.com", "api-au.securitycenter.microsoft.com"};
constexpr std::array gccApi{"api-gcc.securitycenter.microsoft.us"};
constexpr std::array governmentApi{"api-gov.securitycenter.microsoft.us"};

constexpr std::array publicStorage{".blob.core.windows.net"};
constexpr std::array governmentStorage{".blob.core.usgovcloudapi.net"};
constexpr std::array bothStorages{".blob.core.windows.net", ".blob.core.usgovcloudapi.net"};

constexpr std::array facts{CloudFacts{Cloud::Commercial, "login.microsoftonline.com", "api.security.microsoft.com",
                                      "https://api.securitycenter.microsoft.com", true, commercialApi, publicStorage,
                                      "https://security.microsoft.com/", "entra.microsoft.com", "portal.azure.com"},
                           CloudFacts{Cloud::Gcc, "login.microsoftonline.com", "api-gcc.securitycenter.microsoft.us",
                                      "https://api-gcc.securitycenter.microsoft.us", false, gccApi, bothStorages,
                                      "https://security.microsoft.com/", "entra.microsoft.com", "portal.azure.com"},
                           CloudFacts{Cloud::GccHigh, "login.microsoftonline.us", "api-gov.securitycenter.microsoft.us",
                                      "https://api-gov.securitycenter.microsoft.us", false, governmentApi,
                                      governmentStorage, "https://security.microsoft.us/", "entra.microsoft.us",
                                      "portal.azure.us"},
                           CloudFacts{Cloud::Dod, "login.microsoftonline.us", "api-gov.securitycenter.microsoft.us",
                                      "https://api-gov.securitycenter.microsoft.us", false, governmentApi,
                                      governmentStorage, "https://security.apps.mil/", "entra.microsoft.us",
                                      "portal.azure.us"}};

constexpr bool areInOrder()
{
    for (size_t i = 0; i < facts.size(); ++i) {
        if (facts[i].cloud != static_cast<Cloud>(i))
            return false;
    }
    return facts.size() == static_cast<size_t>(Cloud::Dod) + 1;
}
static_assert(areInOrder(), "one row a cloud, in the order of the enum");

constexpr std::array<std::pair<const char *, SignInCloud>, 8> signInHosts{
    {{"microsoftonline.com", SignInCloud::Public},
     {"login.microsoftonline.com", SignInCloud::Public},
     {"login.microsoft.com", SignInCloud::Public},
     {"login.windows.net", SignInCloud::Public},
     {"sts.windows.net", SignInCloud::Public},
     {"microsoftonline.us", SignInCloud::UsGovernment},
     {"login.microsoftonline.us", SignInCloud::UsGovernment},
     {"login-us.microsoftonline.com", SignInCloud::UsGovernment}}}; // its name until 2020

bool isSame(QStringView name, const char *known)
{
    return name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
}

} // namespace

const CloudFacts &factsOf(Cloud cloud)
{
    return facts[static_cast<size_t>(cloud)];
}

std::optional<SignInCloud> signInCloudOf(QStringView hostOrInstance)
{
    for (const auto &[name, cloud] : signInHosts) {
        if (isSame(hostOrInstance, name))
            return cloud;
    }
    return std::nullopt;
}

bool isApiHost(Cloud cloud, const QString &host)
{
    const auto &hosts = factsOf(cloud).apiHosts;
    return std::any_of(hosts.begin(), hosts.end(), [&host](const char *known) { return isSame(host, known); });
}

bool isStorageHost(Cloud cloud, const QString &host)
{
    const auto &zones = factsOf(cloud).storageZones;
    return std::any_of(zones.begin(), zones.end(), [&host](const char *zone) {
        return host.size() > QLatin1String(zone).size() && host.endsWith(QLatin1String(zone), Qt::CaseInsensitive);
    });
}

} // namespace Trustgauge
