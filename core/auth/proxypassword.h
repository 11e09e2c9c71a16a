#pragma once

#include "core/base/proxypassword.h"
#include "core/config/tenant.h"

#include <functional>

namespace Trustgauge {

class SecretStore;

//! Whether calls to the tenant's API, or to where it is published, go through a proxy, its own or the system's, that may
//! ask for a password. May wait where the system has to look for its proxy.
[[nodiscard]] bool mayNeedProxyPassword(const TenantConfig &tenant);

//! The password of the tenant's forward proxy from its keychain item. Calls `done` exactly once, on the store's thread.
void readProxyPassword(SecretStore &secrets, const TenantConfig &tenant,
                       const std::function<void(const ProxyPassword &)> &done);

} // namespace Trustgauge
