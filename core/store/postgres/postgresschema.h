#pragma once

#include <string>

namespace Trustgauge {

//! The version of the schema on a server. Older ones can be read and written as they are.
inline constexpr int postgresVersion = 2;

//! The oldest server that can hold a store, as PQserverVersion() tells it.
inline constexpr int oldestPostgres = 130'000;

//! Statements that make the schema of postgresVersion, within a transaction. The same tables and columns as those of
//! SQLite (a test compares them).
[[nodiscard]] const std::string &postgresSchema();
//! A row if the user is the owner of the store, who alone may change its tables and give rights.
inline constexpr const char *postgresOwnership =
    "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'trustgauge' "
    "AND c.relname = 'store' AND pg_has_role(c.relowner, 'USAGE')";
//! Statements that bring a schema from this version to the next one, within a transaction of its owner.
[[nodiscard]] std::string postgresStep(int version);

} // namespace Trustgauge
