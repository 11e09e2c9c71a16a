#pragma once

#include "core/config/tenant.h"

#include <QStringView>

#include <optional>
#include <span>

namespace Trustgauge {

//! What is fixed for each cloud that has a Defender API. One row a cloud; a cloud without a row has no hosts.
struct CloudFacts
{
    Cloud cloud;
    const char *loginHost;
    const char *apiHost;                       //!< of the region `global`
    const char *audience;                      //!< of tokens for the API
    bool hasRegions;                           //!< `REGION.apiHost` serves a region
    std::span<const char *const> apiHosts;     //!< all that serve the API: a link to one of them is a link to the API
    std::span<const char *const> storageZones; //!< where the files of an export lie; begin with a dot
    const char *portal;                        //!< of Defender
    const char *entraHost;                     //!< of the admin centre
    const char *azureHost;                     //!< of the portal that an admin consent returns to
};

[[nodiscard]] const CloudFacts &factsOf(Cloud cloud);

//! Whose sign-in service a host or an instance name (`microsoftonline.com`) belongs to.
enum class SignInCloud { Public, UsGovernment };
//! nullopt for a name that is not known to be one of these, such as that of another national cloud.
[[nodiscard]] std::optional<SignInCloud> signInCloudOf(QStringView hostOrInstance);

//! Whether the host serves the API of that cloud. Ignores case.
[[nodiscard]] bool isApiHost(Cloud cloud, const QString &host);
//! Whether the host lies in a storage zone of that cloud. Ignores case.
[[nodiscard]] bool isStorageHost(Cloud cloud, const QString &host);

} // namespace Trustgauge
