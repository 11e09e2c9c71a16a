#include "core/base/proxypassword.h"

#include "core/base/networkfault.h"

namespace Trustgauge {

ProxyPassword proxyPasswordFrom(const Result<SecretText> &answer)
{
    if (answer)
        return {*answer, {}};
    const bool isAnswer = answer.error().code != ErrorCode::Keychain;
    return {{}, isAnswer ? Message() : sentence("Network", "the keychain %1").arg(answer.error().detail)};
}

Error withUnreadPassword(const Error &fault, const ProxyPassword &password)
{
    const std::optional<ForwardProxy::Kind> wants = lacksCredentials(fault);
    if (password.unread.isEmpty() || !wants)
        return fault;
    Error out = fault;
    out.httpStatus = 0; // drop the advice to store a password: one may be stored
    out.detail = (*wants == ForwardProxy::Kind::Socks5
                      ? sentence("Network",
                                 "the proxy wants a user name and a password, and whether a password is stored cannot "
                                 "be told: %1. Open it, or give the password in TRUSTGAUGE_PROXY_PASSWORD")
                      : sentence("Network", "the proxy wants a user name and a password (HTTP 407), and whether a "
                                            "password is stored cannot be told: %1. Open it, or give the password in "
                                            "TRUSTGAUGE_PROXY_PASSWORD"))
                     .arg(password.unread);
    return out;
}

} // namespace Trustgauge
