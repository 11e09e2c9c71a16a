#pragma once

#include "core/base/secrettext.h"

#include <QString>

#include <optional>

namespace Trustgauge {

//! Secrets that are handed to the program by whoever starts it; nullopt: that one is not.
struct HandedSecrets
{
    std::optional<SecretText> credential;    //!< TRUSTGAUGE_CLIENT_SECRET, or the file `clientSecret`
    std::optional<SecretText> publishSecret; //!< TRUSTGAUGE_PUBLISH_SECRET, or the file `publishSecret`
    std::optional<SecretText> proxyPassword; //!< TRUSTGAUGE_PROXY_PASSWORD, or the file `proxyPassword`
    // Which of the two it was: the variable's name, or the file's path.
    QString publishSecretFrom, proxyPasswordFrom;
};

//! Takes them out of the environment, wanted or not, so that no child inherits them and nobody reads them there later;
//! else from the files in $CREDENTIALS_DIRECTORY. To be called before there are other threads.
[[nodiscard]] HandedSecrets takeHandedSecrets();

//! Takes them out of the environment and keeps none. To be called before there are other threads.
void dropHandedSecrets();

} // namespace Trustgauge
