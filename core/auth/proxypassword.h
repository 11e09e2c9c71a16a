#pragma once

#include "core/base/proxypassword.h"
#include "core/config/tenant.h"

#include <functional>

namespace Trustgauge {

class SecretStore;

//! Whether calls to the tenant's API or to its publish target may use a proxy, its own or the system's, that asks for a
//! password. May block while the system looks for its proxy.
[[nodiscard]] bool mayNeedProxyPassword(const TenantConfig &tenant);

//! Reads the password of the tenant's forward proxy from the keychain. Calls `done` once, on the store's thread.
void readProxyPassword(SecretStore &secrets, const TenantConfig &tenant,
                       const std::function<void(const ProxyPassword &)> &done);

} // namespace Trustgauge
