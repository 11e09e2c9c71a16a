#pragma once

#include "core/base/result.h"
#include "core/config/tenant.h"

namespace Trustgauge {

//! The tenants both programs share (a tenants file in the data folder). No file is an empty list; profiles are not
//! checked, since one may have been deleted meanwhile. Blocks on the disk.
[[nodiscard]] Result<QList<TenantConfig>> readTenantList(const QString &path);
//! Makes the folder if need be; whole or not at all.
[[nodiscard]] Result<void> writeTenantList(const QString &path, const QList<TenantConfig> &tenants);

//! The tenant of a name, within the list; a usage error when there is none.
[[nodiscard]] Result<const TenantConfig *> findTenant(const QList<TenantConfig> &tenants, const QString &name);

//! `saved` with `incoming` added, each in the place of the tenant that it is, or whose name it has.
[[nodiscard]] QList<TenantConfig> mergedTenants(const QList<TenantConfig> &saved, const QList<TenantConfig> &incoming);

} // namespace Trustgauge
