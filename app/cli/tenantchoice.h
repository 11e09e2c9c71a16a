#pragma once

#include "core/cli/arguments.h"
#include "core/config/tenant.h"
#include "core/config/tenantsfile.h"

namespace Trustgauge {
class Store;
}

namespace Trustgauge::Cli {

struct TenantChoice
{
    QList<TenantConfig> chosen;
    QList<TenantConfig> all; //!< of the file
};

//! The tenants of a file that a command works on: every enabled one in file order, or the one that `wanted` names by
//! its unique name or tenant id, also when it is disabled.
//! \param onlyOne an output was asked for that can hold one tenant; more than one candidate is a usage error
[[nodiscard]] Result<TenantChoice> chooseTenants(const QString &configPath, const QString &wanted, bool onlyOne,
                                                 TenantsReading reading = TenantsReading::Strict);

//! Brings the names in a store to those of a tenants file, and says which were others; see TenantTable::takeNames().
[[nodiscard]] Result<void> takeNames(Store &store, const QList<TenantConfig> &all);

//! The index of the one that `wanted` names; a text that fits none or several is an error that lists the names.
[[nodiscard]] Result<qsizetype> findTenant(const QStringList &names, const QStringList &tenantIds,
                                           const QString &wanted, const QString &place);

} // namespace Trustgauge::Cli
