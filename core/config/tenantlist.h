#pragma once

#include "core/base/result.h"
#include "core/config/tenant.h"
#include "core/config/tenantsfile.h"

namespace Trustgauge {

//! Reads the tenants file shared by both programs. A missing file is an empty list. Profile names are not checked,
//! because a profile may have been deleted. Does file I/O.
[[nodiscard]] Result<QList<TenantConfig>> readTenantList(const QString &path);
//! Writes the file atomically; makes the folder when missing.
[[nodiscard]] Result<void> writeTenantList(const QString &path, const QList<TenantConfig> &tenants);

//! A pointer into `tenants`; Usage when no tenant has this name.
[[nodiscard]] Result<const TenantConfig *> findTenant(const QList<TenantConfig> &tenants, const QString &name);

//! `saved` with `incoming` merged in: each replaces the tenant with the same identity or name, or is appended.
[[nodiscard]] QList<TenantConfig> mergedTenants(const QList<TenantConfig> &saved, const QList<TenantConfig> &incoming);

//! Whether an entry of a file that someone may have sent can be merged: it must not take a secret that is kept for the
//! same app to a place that the saved tenant does not name. A client secret in the entry replaces the kept one, so that
//! it may say where that goes. \return BadInput, naming the tenant, the key and the new place
[[nodiscard]] Result<void> checkKeptSecrets(const QList<TenantConfig> &saved, const TenantEntry &incoming);

} // namespace Trustgauge
