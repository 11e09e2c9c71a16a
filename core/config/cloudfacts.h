#pragma once

#include "core/base/facttable.h"
#include "core/config/tenant.h"

#include <QStringView>

#include <array>
#include <optional>
#include <span>

namespace Trustgauge {

//! Whose sign-in service a cloud uses.
enum class SignInCloud { Public, UsGovernment };

//! What is fixed for each cloud that has a Defender API. Hosts in lower case.
struct CloudFacts
{
    Cloud cloud = {};
    const char *key = ""; //!< in the tenants file
    SignInCloud signIn = {};
    const char *subScope = ""; //!< `tenant_region_sub_scope` of its tenants; empty: they have none
    const char *loginHost = "";
    std::span<const char *const> otherSignInNames = {}; //!< hosts and instance names of the same sign-in service
    const char *apiHost = "";                           //!< of the region `global`
    bool hasRegions = false;                            //!< `REGION.apiHost` serves a region
    std::span<const char *const> otherApiHosts = {};    //!< that serve the API, too: links to them are followed
    std::span<const char *const> storageZones = {};     //!< where the files of an export lie; begin with a dot
    const char *audience = "";                          //!< of tokens for the API
    const char *olderAudience = "";                     //!< asked for where `audience` gives no token that is of use
    std::span<const char *const> otherAudiences = {};   //!< that such tokens may have, too
    const char *portalHost = "";                        //!< of Defender
    const char *entraHost = "";                         //!< of the admin centre
    const char *azureHost = "";                         //!< of the portal that an admin consent returns to
};

namespace CloudLists {
inline constexpr std::array publicSignIn{"microsoftonline.com", "login.microsoft.com", "login.windows.net",
                                         "sts.windows.net"};
inline constexpr std::array governmentSignIn{"microsoftonline.us",
                                             "login-us.microsoftonline.com"}; // its name until 2020
inline constexpr std::array commercialApi{"api.securitycenter.microsoft.com",    "api.securitycenter.windows.com",
                                          "api-us.securitycenter.microsoft.com", "api-eu.securitycenter.microsoft.com",
                                          "api-uk.securitycenter.microsoft.com", "api-au.securitycenter.microsoft.com"};
inline constexpr std::array commercialAudiences{"fc780465-2017-40d4-a0c5-307022471b92",
                                                "https://api.securitycenter.windows.com"};
inline constexpr std::array publicStorage{".blob.core.windows.net"};
inline constexpr std::array governmentStorage{".blob.core.usgovcloudapi.net"};
inline constexpr std::array bothStorages{".blob.core.windows.net", ".blob.core.usgovcloudapi.net"};
} // namespace CloudLists

// clang-format off
inline constexpr std::array cloudFacts{
    CloudFacts{
        .cloud = Cloud::Commercial,
        .key = "commercial",
        .signIn = SignInCloud::Public,
        .loginHost = "login.microsoftonline.com",
        .otherSignInNames = CloudLists::publicSignIn,
        .apiHost = "api.security.microsoft.com",
        .hasRegions = true,
        .otherApiHosts = CloudLists::commercialApi,
        .storageZones = CloudLists::publicStorage,
        .audience = "https://api.securitycenter.microsoft.com",
        .olderAudience = "https://securitycenter.onmicrosoft.com/windowsatpservice",
        .otherAudiences = CloudLists::commercialAudiences,
        .portalHost = "security.microsoft.com",
        .entraHost = "entra.microsoft.com",
        .azureHost = "portal.azure.com",
    },
    CloudFacts{
        .cloud = Cloud::Gcc,
        .key = "gcc",
        .signIn = SignInCloud::Public,
        .subScope = "GCC",
        .loginHost = "login.microsoftonline.com",
        .apiHost = "api-gcc.securitycenter.microsoft.us",
        .storageZones = CloudLists::bothStorages,
        .audience = "https://api-gcc.securitycenter.microsoft.us",
        .portalHost = "security.microsoft.com",
        .entraHost = "entra.microsoft.com",
        .azureHost = "portal.azure.com",
    },
    CloudFacts{
        .cloud = Cloud::GccHigh,
        .key = "gccHigh",
        .signIn = SignInCloud::UsGovernment,
        .subScope = "DODCON",
        .loginHost = "login.microsoftonline.us",
        .otherSignInNames = CloudLists::governmentSignIn,
        .apiHost = "api-gov.securitycenter.microsoft.us",
        .storageZones = CloudLists::governmentStorage,
        .audience = "https://api-gov.securitycenter.microsoft.us",
        .portalHost = "security.microsoft.us",
        .entraHost = "entra.microsoft.us",
        .azureHost = "portal.azure.us",
    },
    CloudFacts{
        .cloud = Cloud::Dod,
        .key = "dod",
        .signIn = SignInCloud::UsGovernment,
        .subScope = "DOD",
        .loginHost = "login.microsoftonline.us",
        .apiHost = "api-gov.securitycenter.microsoft.us",
        .storageZones = CloudLists::governmentStorage,
        .audience = "https://api-gov.securitycenter.microsoft.us",
        .portalHost = "security.apps.mil",
        .entraHost = "entra.microsoft.us",
        .azureHost = "portal.azure.us",
    },
};
// clang-format on

static_assert(hasRowForEach(cloudFacts, &CloudFacts::cloud));
static_assert(isGivenInAll(cloudFacts, &CloudFacts::key) && isUniqueIn(cloudFacts, &CloudFacts::key));
static_assert(isUniqueIn(cloudFacts, &CloudFacts::subScope));
static_assert(isGivenInAll(cloudFacts, &CloudFacts::loginHost) && isGivenInAll(cloudFacts, &CloudFacts::apiHost));
static_assert(isGivenInAll(cloudFacts, &CloudFacts::audience) && isGivenInAll(cloudFacts, &CloudFacts::portalHost));
static_assert(isGivenInAll(cloudFacts, &CloudFacts::entraHost) && isGivenInAll(cloudFacts, &CloudFacts::azureHost));

struct RegionFacts
{
    Region region;
    const char *key; //!< in the tenants file; but for `global` the first label of the region's API host
};

inline constexpr std::array regionFacts{RegionFacts{Region::Global, "global"}, RegionFacts{Region::Us, "us"},
                                        RegionFacts{Region::Eu, "eu"},         RegionFacts{Region::Uk, "uk"},
                                        RegionFacts{Region::Au, "au"},         RegionFacts{Region::Swa, "swa"},
                                        RegionFacts{Region::Ina, "ina"},       RegionFacts{Region::Aea, "aea"}};

static_assert(hasRowForEach(regionFacts, &RegionFacts::region));
static_assert(isGivenInAll(regionFacts, &RegionFacts::key) && isUniqueIn(regionFacts, &RegionFacts::key));

//! The row of a cloud. A value that is none has a row without any host, audience or region.
[[nodiscard]] const CloudFacts &factsOf(Cloud cloud);

//! The host that serves the API to a region of the cloud; that of `global` where the cloud has no regions.
[[nodiscard]] QString apiHostOf(Cloud cloud, Region region);

//! Whose sign-in service a host or an instance name (`microsoftonline.com`) belongs to. nullopt for a name that is not
//! known to be one of these, such as that of another national cloud.
[[nodiscard]] std::optional<SignInCloud> signInCloudOf(QStringView hostOrInstance);
//! Whether the sign-in host is that of a national cloud that has no Defender API.
[[nodiscard]] bool isForeignSignInHost(QStringView host);
//! The first cloud that signs in at the host; null when none does.
[[nodiscard]] const CloudFacts *cloudOfLoginHost(QStringView host);
//! The clouds that a tenant may live in, by what the discovery answer says. The sub-scope tells; where it is missing,
//! the sign-in service does. Empty: the sub-scope is not known.
[[nodiscard]] QList<Cloud> cloudsOfTenant(SignInCloud signIn, QStringView subScope);

//! Whether the host serves the API of that cloud. Ignores case.
[[nodiscard]] bool isApiHost(Cloud cloud, QStringView host);
//! Whether the host lies in a storage zone of that cloud. Ignores case.
[[nodiscard]] bool isStorageHost(Cloud cloud, QStringView host);
//! Whether tokens for the API of any cloud may be meant for that audience. Ignores case and slashes at the end.
[[nodiscard]] bool isApiAudience(QStringView audience);
//! Whether people may be sent to the host: sign-in, admin centre or Defender portal of any cloud. Ignores case.
[[nodiscard]] bool isPageHost(QStringView host);

} // namespace Trustgauge
