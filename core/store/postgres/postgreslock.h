#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <variant>

namespace Trustgauge {

class PostgresLink;

//! An advisory lock of the server, on a connection of its own: it ends with the connection, and so with the process; with
//! its computer at the latest when the server misses an answer for half a minute.
//! \param number of the lock
//! \return the connection that holds it, or who holds it: program, process, host, and since when
[[nodiscard]] Result<std::variant<std::shared_ptr<PostgresLink>, Message>> takePostgresLock(const QString &uri,
                                                                                            int64_t number);

} // namespace Trustgauge
