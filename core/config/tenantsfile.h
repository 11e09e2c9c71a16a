#pragma once

#include "core/base/secrettext.h"
#include "core/base/wholefile.h"
#include "core/config/tenant.h"

#include <QStringList>

namespace Trustgauge {

//! A tenant read from a file, with the secret it may carry (an import moves it to the keychain).
struct TenantEntry
{
    TenantConfig tenant;
    SecretText clientSecret;
};

//! What a reader takes. ToDiagnose lets a tenant through whose tenantId, clientId or pollIntervalMinutes is missing or
//! makes no sense (as empty text and 0), since the doctor tells that by itself; all else is refused as always.
enum class TenantsReading { Strict, ToDiagnose };

//! Reads a tenants file (`trustgauge/tenants/1`). Unknown or doubled keys, a missing interval, a doubled name and an
//! unknown profile are refused; the error names the file and the key.
//! \param profileNames the profiles a tenant may name; empty: not checked
[[nodiscard]] Result<QList<TenantEntry>> parseTenants(const QByteArray &json, const QString &fileName,
                                                      const QStringList &profileNames,
                                                      TenantsReading reading = TenantsReading::Strict);
[[nodiscard]] Result<QList<TenantEntry>> readTenantsFile(const QString &path, const QStringList &profileNames,
                                                         TenantsReading reading = TenantsReading::Strict);

//! The file's form, without secrets.
[[nodiscard]] QByteArray tenantsToJson(const QList<TenantConfig> &tenants);

//! Writes the file whole (temporary file, fsync, rename).
[[nodiscard]] Result<void> writeTenantsFile(const QString &path, const QList<TenantConfig> &tenants,
                                            FileAccess access = FileAccess::Umask);

} // namespace Trustgauge
