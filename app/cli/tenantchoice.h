#pragma once

#include "core/cli/arguments.h"
#include "core/config/profilelibrary.h"
#include "core/config/tenant.h"
#include "core/config/tenantsfile.h"

namespace Trustgauge {
class Store;
}

namespace Trustgauge::Cli {

struct TenantChoice
{
    QList<TenantConfig> chosen;
    QList<TenantConfig> all; //!< all tenants of the file
};

//! The tenants of a file that a command works on: every enabled one in file order, or the one with the unique name or
//! tenant id `wanted`, even if it is disabled.
//! \param library with the profiles that tenants may name
//! \param onlyOne a requested output can hold only one tenant; more than one candidate is a usage error
[[nodiscard]] Result<TenantChoice> chooseTenants(const ProfileLibrary &library, const QString &configPath,
                                                 const QString &wanted, bool onlyOne,
                                                 TenantsReading reading = TenantsReading::Strict);

//! Renames tenants in a store as in a tenants file, and says which ones were renamed; see TenantTable::takeNames().
[[nodiscard]] Result<void> takeNames(Store &store, const QList<TenantConfig> &all);

//! The index of the tenant named by `wanted`; a text that matches none or several is an error that lists the names.
[[nodiscard]] Result<qsizetype> findTenant(const QStringList &names, const QStringList &tenantIds,
                                           const QString &wanted, const QString &place);

} // namespace Trustgauge::Cli
