#pragma once

#include "core/base/facttable.h"
#include "core/config/tenant.h"

#include <QStringView>

#include <array>
#include <optional>
#include <span>

namespace Trustgauge {

//! The operator of a sign-in service.
enum class SignInCloud { Public, UsGovernment };

//! Fixed facts of each cloud with a Defender API. Hosts are lower case.
struct CloudFacts
{
    Cloud cloud = {};
    const char *key = ""; //!< word in the tenants file
    SignInCloud signIn = {};
    const char *subScope = ""; //!< `tenant_region_sub_scope` of its tenants; empty: they have none
    const char *loginHost = "";
    std::span<const char *const> otherSignInNames = {}; //!< other hosts and instance names of the sign-in service
    const char *apiHost = "";                           //!< host of region `global`
    bool hasRegions = false;                            //!< whether `REGION.apiHost` serves a region
    std::span<const char *const> otherApiHosts = {};    //!< other hosts of the API; links to them are followed
    std::span<const char *const> storageZones = {};     //!< domains of export files, with a leading dot
    const char *audience = "";                          //!< audience of tokens for the API
    const char *olderAudience = "";                     //!< tried when `audience` gives no usable token
    std::span<const char *const> otherAudiences = {};   //!< further audiences that such tokens may have
    const char *portalHost = "";                        //!< the Defender portal
    const char *entraHost = "";                         //!< the Entra admin centre
    const char *azureHost = "";                         //!< the Azure portal, where admin consent returns to
};

namespace CloudLists {
inline constexpr std::array publicSignIn{"microsoftonline.com", "login.microsoft.com", "login.windows.net",
                                         "sts.windows.net"};
inline constexpr std::array governmentSignIn{"microsoftonline.us",
                                             "login-us.microsoftonline.com"}; // the name until 2020
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
    const char *key; //!< word in the tenants file; except for `global` the first label of the region's API host
};

inline constexpr std::array regionFacts{RegionFacts{Region::Global, "global"}, RegionFacts{Region::Us, "us"},
                                        RegionFacts{Region::Eu, "eu"},         RegionFacts{Region::Uk, "uk"},
                                        RegionFacts{Region::Au, "au"},         RegionFacts{Region::Swa, "swa"},
                                        RegionFacts{Region::Ina, "ina"},       RegionFacts{Region::Aea, "aea"}};

static_assert(hasRowForEach(regionFacts, &RegionFacts::region));
static_assert(isGivenInAll(regionFacts, &RegionFacts::key) && isUniqueIn(regionFacts, &RegionFacts::key));

//! The row of a cloud. For an invalid value a row without hosts, audiences and regions.
[[nodiscard]] const CloudFacts &factsOf(Cloud cloud);

//! The API host of a region; that of `global` when the cloud has no regions.
[[nodiscard]] QString apiHostOf(Cloud cloud, Region region);

//! The operator of a sign-in host or instance name (`microsoftonline.com`). nullopt for unknown names, such as those of
//! other national clouds.
[[nodiscard]] std::optional<SignInCloud> signInCloudOf(QStringView hostOrInstance);
//! Whether the sign-in host belongs to a national cloud without a Defender API.
[[nodiscard]] bool isForeignSignInHost(QStringView host);
//! The first cloud that signs in at the host; nullptr when there is none.
[[nodiscard]] const CloudFacts *cloudOfLoginHost(QStringView host);
//! The clouds that a tenant may be in, by its discovery document: by the sub-scope, else by the sign-in service. Empty
//! when the sub-scope is unknown.
[[nodiscard]] QList<Cloud> cloudsOfTenant(SignInCloud signIn, QStringView subScope);

//! Whether the host serves the API of that cloud; case-insensitive.
[[nodiscard]] bool isApiHost(Cloud cloud, QStringView host);
//! Whether the host is in a storage domain of that cloud; case-insensitive.
[[nodiscard]] bool isStorageHost(Cloud cloud, QStringView host);
//! Whether the audience is that of the API in any cloud; ignores case and trailing slashes.
[[nodiscard]] bool isApiAudience(QStringView audience);
//! Whether the host may be linked to for people: sign-in, admin centre or Defender portal of any cloud; ignores case.
[[nodiscard]] bool isPageHost(QStringView host);

} // namespace Trustgauge
