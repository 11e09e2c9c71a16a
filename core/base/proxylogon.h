#pragma once

#include "core/base/forwardproxy.h"
#include "core/base/httpmessage.h"
#include "core/base/wipedbytes.h"

#include <QByteArray>

namespace Trustgauge {

//! Answers the 407 challenges of an HTTP proxy during one connection attempt. The credentials are offered once, by the
//! best scheme that the proxy supports: Digest, else NTLM, else Basic. A second challenge, except the one that is part of
//! NTLM, means that they were refused. Negotiate (Kerberos) is not supported.
class ProxyLogon
{
public:
    //! \param target the `host:port` of CONNECT
    ProxyLogon(ForwardProxy proxy, QByteArray target);

    enum class Step {
        Offer,         //!< send authorization() with the next request
        Refused,       //!< the credentials were already offered
        NoCredentials, //!< we have no credentials
        KerberosOnly,
        NoScheme, //!< the proxy names no scheme that we support
    };
    //! Decides what to do after a 407 with these headers.
    [[nodiscard]] Step answer(const HttpHeaders &headers);
    //! The `Proxy-Authorization` value for the next request; empty: none.
    [[nodiscard]] const WipedBytes &authorization() const { return m_authorization; }
    //! Whether the next request must use the same connection (NTLM).
    [[nodiscard]] bool isBound() const { return m_ntlm == Ntlm::Answered; }
    [[nodiscard]] bool hasOffered() const { return m_offered; }
    //! The schemes named by the last 407, for the error message.
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
