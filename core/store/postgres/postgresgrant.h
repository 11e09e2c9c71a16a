#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace Trustgauge {

//! What a user of a server may do with the store.
enum class StoreRole {
    None,
    Reader,   //!< look, export, report
    Operator, //!< also poll and publish
};

//! Gives a user of the server this role, in place of the one before; of some tenants only if any are named. For the
//! user who made the store. Usage: there is no such user or tenant, or the store is a file.
[[nodiscard]] Result<void> grantStore(const QString &store, StoreRole role, const QString &user,
                                      const QStringList &tenants = {});

} // namespace Trustgauge
