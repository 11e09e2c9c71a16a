#pragma once

#include "core/config/tenant.h"

namespace Trustgauge {

//! A host that the program contacts for a tenant.
struct ContactedHost
{
    enum class Purpose {
        SignIn,      //!< tokens and the tenant's discovery document
        Api,         //!< the Defender API
        ExportFiles, //!< a domain (`*.example.com`): vulnerability files, whose links the API gives
        Publishing,  //!< the REST proxy
        ForwardProxy,
    };

    QString host; //!< with the port when it is not that of https
    Purpose purpose = Purpose::SignIn;

    bool operator==(const ContactedHost &) const = default;
};

//! All hosts that the tenant's settings lead to; a connection to any other is refused. Pure; any thread.
[[nodiscard]] QList<ContactedHost> contactedHosts(const TenantConfig &tenant);

} // namespace Trustgauge
