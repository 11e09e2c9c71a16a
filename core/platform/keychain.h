#pragma once

#include <QString>

#include <optional>

namespace Trustgauge {

//! Whether the Secret Service of this session holds what is kept under `key` behind a lock, or may do so; nullopt where
//! there is no such service to ask. QtKeychain tells a locked keyring as 'no such item'. Waits for the answer, 5 s at most.
[[nodiscard]] std::optional<bool> isKeychainLocked(const QString &service, const QString &key);

//! What people know the keychain of this session by.
[[nodiscard]] QString systemKeychainName();

//! Has the library below QtKeychain make a new connection next time: to a keychain that was restarted, the old one is of no
//! use, and the library keeps it as long as the program runs. False where there is nothing to forget.
bool forgetKeychainConnection();

} // namespace Trustgauge
