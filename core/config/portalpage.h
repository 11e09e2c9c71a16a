#pragma once

#include "core/base/result.h"
#include "core/config/tenant.h"

namespace Trustgauge {

//! The page of a device in the Defender portal of the tenant's cloud, for people to open: https, at a host of the cloud
//! table. BadInput with the tenant as subject and the reason as a clause: no portal has the device, because the tenant's
//! API is not that of its cloud (a simulator's, for one), or its id cannot stand in an address.
[[nodiscard]] Result<QUrl> portalPageOf(const TenantConfig &tenant, const QString &machineId);

} // namespace Trustgauge
