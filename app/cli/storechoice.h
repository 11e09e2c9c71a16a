#pragma once

#include "core/cli/arguments.h"
#include "core/config/profilelibrary.h"
#include "core/config/tenant.h"
#include "core/store/store.h"

#include <memory>

namespace Trustgauge::Cli {

//! `--store`, of every command that works on a store.
[[nodiscard]] OptionSpec storeOption();

//! The store that the command works on: the one named by `--store`, else the window's.
[[nodiscard]] QString storePathOf(const Arguments &arguments);

//! The profiles of those who use that store.
[[nodiscard]] ProfileLibrary profilesOf(const Arguments &arguments);

//! Lets servers among these stores ask for their passwords; storePathOf() does so itself.
void useServerPasswords(const QStringList &stores);

//! Opens a store for tenants of a file: says what opening noticed, and brings the names of its tenants to those of the
//! file.
[[nodiscard]] Result<std::unique_ptr<Store>> openStoreFor(const QList<TenantConfig> &all, const QString &path,
                                                          Store::Open how);

//! `--tenant`, of every command that works on one tenant of a store.
[[nodiscard]] OptionSpec storedTenantOption();
//! The name of the one tenant of a store that a command works on: the one named by `--tenant`, else the only one.
//! Usage: there are several; StoreEmpty: there is none.
[[nodiscard]] Result<QString> chosenTenant(Store &store, const Arguments &arguments);
//! Its last complete cycle; where there is only a partial one, the newest of these. StoreEmpty: there is none.
[[nodiscard]] Result<StoredCycle> chosenCycle(Store &store, const Arguments &arguments);
//! Says so when chosenCycle() found only a partial one. \return the command's exit code
[[nodiscard]] int sayIfPartial(const StoredCycle &cycle);

} // namespace Trustgauge::Cli
