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

//! What a reader accepts.
enum class TenantsReading {
    Strict, //!< a secret is rejected
    //! Also accepts `clientSecret`, which the import moves to the keychain.
    ToImport,
    //! Also accepts a missing or invalid tenantId, clientId or pollIntervalMinutes (as empty text and 0), since the
    //! doctor reports these itself; all other errors are rejected.
    ToDiagnose,
    //! For this computer's own list, written by programs: older ones accepted publish settings that are rejected today,
    //! and two entries for one tenant. The form shows these errors, and nobody is locked out.
    OwnList,
};

//! Reads a tenants file (`trustgauge/tenants/1`). Unknown or duplicate keys, secrets, a missing interval, a duplicate
//! name, two entries for one tenant and an unknown profile are rejected; the error names the file and the key.
//! \param profileNames the allowed profiles; empty: not checked
[[nodiscard]] Result<QList<TenantEntry>> parseTenants(const QByteArray &json, const QString &fileName,
                                                      const QStringList &profileNames,
                                                      TenantsReading reading = TenantsReading::Strict);
[[nodiscard]] Result<QList<TenantEntry>> readTenantsFile(const QString &path, const QStringList &profileNames,
                                                         TenantsReading reading = TenantsReading::Strict);

//! The file's content, without secrets.
[[nodiscard]] QByteArray tenantsToJson(const QList<TenantConfig> &tenants);

//! Writes the whole file (temporary file, fsync, rename).
[[nodiscard]] Result<void> writeTenantsFile(const QString &path, const QList<TenantConfig> &tenants,
                                            FileAccess access = FileAccess::Umask);

} // namespace Trustgauge
