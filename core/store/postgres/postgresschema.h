#pragma once

#include <string>

namespace Trustgauge {

//! The version of the schema on a server; a later version has statements that bring an earlier one forward.
inline constexpr int postgresVersion = 1;

//! The oldest server that can hold a store, as PQserverVersion() tells it.
inline constexpr int oldestPostgres = 130'000;

//! Statements that make the schema of postgresVersion, within a transaction. The same tables and columns as those of
//! SQLite (a test compares them).
[[nodiscard]] const std::string &postgresSchema();

} // namespace Trustgauge
