#pragma once

#include "core/base/secrettext.h"

#include <QString>

#include <optional>

namespace Trustgauge {

//! Secrets passed to the program by its environment; nullopt: not passed.
struct HandedSecrets
{
    std::optional<SecretText> credential;    //!< TRUSTGAUGE_CLIENT_SECRET, or the file `clientSecret`
    std::optional<SecretText> publishSecret; //!< TRUSTGAUGE_PUBLISH_SECRET, or the file `publishSecret`
    std::optional<SecretText> proxyPassword; //!< TRUSTGAUGE_PROXY_PASSWORD, or the file `proxyPassword`
    std::optional<SecretText> storePassword; //!< TRUSTGAUGE_STORE_PASSWORD, or the file `storePassword`
    // Where it came from: the variable's name or the file's path.
    QString publishSecretFrom, proxyPasswordFrom;
};

//! Reads the secrets from environment variables, else from files in $CREDENTIALS_DIRECTORY. Removes the variables, used
//! or not, so that no child process inherits them. Call before other threads are started.
[[nodiscard]] HandedSecrets takeHandedSecrets();

//! Removes the variables without keeping the secrets. Call before other threads are started.
void dropHandedSecrets();

} // namespace Trustgauge
