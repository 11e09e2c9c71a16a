#pragma once

#include <QHash>
#include <QString>

#include <memory>

#include <libpq-fe.h>

namespace Trustgauge {

//! What libpq said last of a connection, on one line; empty: nothing. On the connection's thread.
[[nodiscard]] QString spokenBy(const PGconn *connection);

using PostgresOptions = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

//! Those of libpq's settings that have a value, by libpq's names.
[[nodiscard]] QHash<QString, QString> settingsOf(const PostgresOptions &options);

} // namespace Trustgauge
