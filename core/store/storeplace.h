#pragma once

#include "core/base/secrettext.h"

#include <QString>

#include <functional>

namespace Trustgauge {

// A store is named by the path of its file or, on a PostgreSQL server, by a URI.

//! Whether a store's name is the URI of a server.
[[nodiscard]] bool isServerStore(const QString &name);

//! The path beside which this computer keeps what belongs to a store but is not in it (lock files, counts of calls,
//! temporary files): that of its file, without links; of a store on a server a name in the user's data folder.
[[nodiscard]] QString pathOnThisComputer(const QString &name);

//! Where passwords come from, for servers that ask for one and for which PGPASSFILE has none: given the store's name,
//! called on the thread that opens it. Before a store is opened.
void setServerPasswords(std::function<SecretText(const QString &name)> source);
//! The password of a store's server. Asked for once and then known; meanwhile, other threads that need it wait. Empty:
//! there is none.
[[nodiscard]] SecretText serverPassword(const QString &name);
//! What serverPassword() would answer without asking; empty: it would ask.
[[nodiscard]] SecretText knownServerPassword(const QString &name);
//! The server refused it: it is asked for anew when it is needed again.
void forgetServerPassword(const QString &name, const SecretText &refused);

} // namespace Trustgauge
