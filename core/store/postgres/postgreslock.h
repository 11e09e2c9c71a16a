#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>

namespace Trustgauge {

class PostgresLink;
class StoreConnection;

struct HeldPostgresLock
{
    std::shared_ptr<PostgresLink> link; //!< the connection that holds it
    int64_t backend = 0;                //!< the server's process for it
};

//! An advisory lock of the server, on a connection of its own: it ends with the connection, and so with the process; with
//! its computer at the latest when the server misses an answer for half a minute.
//! \param number of the lock
//! \return the lock, or who holds it: program, process, host, and since when
[[nodiscard]] Result<std::variant<HeldPostgresLock, Message>> takePostgresLock(const QString &uri, int64_t number);
//! Asks the server, on another connection, whether a process of it has the lock.
[[nodiscard]] Result<bool> holdsPostgresLock(const StoreConnection &connection, int64_t number, int64_t backend);

//! Who holds a lock, without trying to take it; nullopt: nobody.
[[nodiscard]] Result<std::optional<Message>> holderOfPostgresLock(const StoreConnection &connection, int64_t number);

} // namespace Trustgauge
