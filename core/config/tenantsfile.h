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

//! What a reader takes.
enum class TenantsReading {
    Strict, //!< a secret is refused
    //! The same with `clientSecret`, which the import moves to the keychain.
    ToImport,
    //! A tenant whose tenantId, clientId or pollIntervalMinutes is missing or makes no sense comes through (as empty text
    //! and 0), since the doctor tells that by itself; all else is refused as always.
    ToDiagnose,
    //! The list of this computer, which programs have written: older ones took publish settings that are refused today, and
    //! two entries for one tenant. The form tells them, and nobody is locked out.
    OwnList,
};

//! Reads a tenants file (`trustgauge/tenants/1`). Unknown or doubled keys, secrets, a missing interval, a doubled name, two
//! entries for one tenant and an unknown profile are refused; the error names the file and the key.
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
