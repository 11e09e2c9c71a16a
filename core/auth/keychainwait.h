#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QString>

namespace Trustgauge {

// The keychain for a caller that waits for its answer, at most 20 s: the command line, and threads that wait for a
// server anyway. Never the thread of a window. Errors as of SecretStore.

[[nodiscard]] Result<SecretText> readFromKeychain(const QString &key);
[[nodiscard]] Result<void> writeToKeychain(const QString &key, const SecretText &secret);

} // namespace Trustgauge
