#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace Trustgauge {

struct CopiedStore
{
    qint64 tenants = 0, rows = 0;
};

//! Copies a store to another place, from any database to any other: whole or not at all, and compared row by row. Others
//! may write to it meanwhile; what is copied is one state of it. Usage: there is something at the other place, which may
//! only be an empty store on a server. May take minutes.
//! \param stops asked often; true ends it with Cancelled
[[nodiscard]] Result<CopiedStore> copyStore(const QString &from, const QString &to, const std::function<bool()> &stops);

} // namespace Trustgauge
