#pragma once

#include <QString>

#include <optional>

namespace Trustgauge {

//! Whether the item `key` in the session's Secret Service is locked, or may be in a locked keyring; nullopt when there
//! is no Secret Service. Needed because QtKeychain reports a locked keyring as 'no such item'. Blocks for up to 5 s.
[[nodiscard]] std::optional<bool> isKeychainLocked(const QString &service, const QString &key);

//! The name that people know this system's keychain by.
[[nodiscard]] QString systemKeychainName();

//! Drops the connection that the library below QtKeychain (libsecret) keeps for the life of the process, so that the
//! next call connects anew to a restarted keychain. False when there is no connection to drop.
bool forgetKeychainConnection();

} // namespace Trustgauge
