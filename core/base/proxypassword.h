#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QString>

namespace Trustgauge {

//! The password of a forward proxy (see HttpSettings), as far as it is known.
struct ProxyPassword
{
    SecretText secret; //!< empty: there is none, or no proxy
    Message unread;    //!< why it may be another, such as `the keychain is locked`; empty: the keychain answered

    bool operator==(const ProxyPassword &) const = default;
};

//! What the keychain said when it was asked for it.
[[nodiscard]] ProxyPassword proxyPasswordFrom(const Result<SecretText> &answer);

//! The fault of a call; of one that the proxy refused for want of a password that could not be read, it says so.
[[nodiscard]] Error withUnreadPassword(const Error &fault, const ProxyPassword &password);

} // namespace Trustgauge
