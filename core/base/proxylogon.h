#pragma once

#include "core/base/forwardproxy.h"
#include "core/base/httpmessage.h"
#include "core/base/wipedbytes.h"

#include <QByteArray>

namespace Trustgauge {

//! Answers the challenges (407) of an HTTP proxy during one attempt to connect: the credentials are offered once,
//! whatever the scheme (Digest, NTLM, Basic; the first of them that the proxy takes). A challenge after that, other than the
//! one that belongs to NTLM, means that they were refused. Negotiate (Kerberos) is not spoken.
class ProxyLogon
{
public:
    //! \param target of CONNECT: `host:port`
    ProxyLogon(ForwardProxy proxy, QByteArray target);

    enum class Step {
        Offer,         //!< send authorization() with the next request
        Refused,       //!< the credentials were offered
        NoCredentials, //!< there are none
        KerberosOnly,
        NoScheme, //!< the proxy names no way of logging on that is known
    };
    //! What to do about a 407 with these headers.
    [[nodiscard]] Step answer(const HttpHeaders &headers);
    //! The value of `Proxy-Authorization` for the next request; empty: none.
    [[nodiscard]] const WipedBytes &authorization() const { return m_authorization; }
    //! The next request must go over the same connection.
    [[nodiscard]] bool isBound() const { return m_ntlm == Ntlm::Answered; }
    [[nodiscard]] bool hasOffered() const { return m_offered; }
    //! The schemes that the last 407 named, for a message.
    [[nodiscard]] const QStringList &schemes() const { return m_schemes; }

private:
    enum class Ntlm { None, Began, Answered };
    [[nodiscard]] bool offerDigest(const QByteArray &parameters);
    [[nodiscard]] bool goOnWithNtlm(const QByteArray &challenge);

    ForwardProxy m_proxy;
    QByteArray m_target;
    WipedBytes m_authorization;
    QStringList m_schemes;
    bool m_offered = false;
    Ntlm m_ntlm = Ntlm::None;
};

} // namespace Trustgauge
