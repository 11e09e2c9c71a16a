#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QString>

namespace Trustgauge {

//! The password of a forward proxy (see HttpSettings), as far as it could be read.
struct ProxyPassword
{
    SecretText secret; //!< empty: no password, or no proxy
    Message unread;    //!< why it could not be read, e.g. `the keychain is locked`; empty: the keychain answered

    bool operator==(const ProxyPassword &) const = default;
};

//! Converts the keychain's answer.
[[nodiscard]] ProxyPassword proxyPasswordFrom(const Result<SecretText> &answer);

//! Adds to a fault that the proxy's password could not be read, if the proxy refused for lack of one.
[[nodiscard]] Error withUnreadPassword(const Error &fault, const ProxyPassword &password);

} // namespace Trustgauge
