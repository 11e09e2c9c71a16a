#pragma once

#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <QStringList>

namespace Trustgauge {

//! A tenant read from a file, with the secret it may carry (an import moves it to the keychain).
struct TenantEntry
{
    TenantConfig tenant;
    SecretText clientSecret;
};

//! Reads a tenants file (`trustgauge/tenants/1`). Unknown or doubled keys, a missing interval, a doubled name and an
//! unknown profile are refused; the error names the file and the key.
//! \param profileNames the profiles a tenant may name; empty: not checked
[[nodiscard]] Result<QList<TenantEntry>> parseTenants(const QByteArray &json, const QString &fileName,
                                                      const QStringList &profileNames);
[[nodiscard]] Result<QList<TenantEntry>> readTenantsFile(const QString &path, const QStringList &profileNames);

//! The file's form, without secrets.
[[nodiscard]] QByteArray tenantsToJson(const QList<TenantConfig> &tenants);

//! Writes the file whole (temporary file, fsync, rename).
[[nodiscard]] Result<void> writeTenantsFile(const QString &path, const QList<TenantConfig> &tenants);

} // namespace Trustgauge
