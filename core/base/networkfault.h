#pragma once

#include "core/base/answerreader.h"
#include "core/base/forwardproxy.h"
#include "core/base/result.h"

#include <QAbstractSocket>
#include <QList>

#include <optional>

class QSslCertificate;
class QSslError;

namespace Trustgauge {

//! Why no response arrived: values of Error::httpStatus for the code Network, and of proxySetting for BadInput. Only
//! faults with mayPass() are worth a retry; the others need a change first.
namespace NetworkFault {
inline constexpr int mayRepeat = -1; //!< reset, cut off, time-out
inline constexpr int hostNotFound = -2;
inline constexpr int tls = -3;
inline constexpr int proxyCredentials = -4;
inline constexpr int refused = -5;
inline constexpr int proxyUnreachable = -6;
inline constexpr int proxyRefused = -7;  //!< the proxy refuses the connection, whoever the user is
inline constexpr int noAuthority = -8;   //!< this system trusts no certificate authority at all
inline constexpr int noNameServer = -9;  //!< no DNS server answered, so the host may or may not exist
inline constexpr int proxySetting = -10; //!< what is set for the proxy, or in the environment, cannot be used

//! Whether the fault may disappear by itself.
[[nodiscard]] constexpr bool mayPass(int fault)
{
    return fault == mayRepeat || fault == noNameServer;
}
//! Whether a person must change something first; retrying could even lock an account.
[[nodiscard]] constexpr bool needsAPerson(int fault)
{
    return fault == tls || fault == noAuthority || fault == proxyCredentials || fault == proxyRefused;
}
} // namespace NetworkFault

// The one place that words transport faults, for the log and for people. \param host subject of the error. Faults of a
// proxy name the proxy.

//! Why connecting failed. \param proxy its name; empty: no proxy \param error TemporaryError: no DNS server answered
[[nodiscard]] Error connectFault(const QString &host, const QString &proxy, QAbstractSocket::SocketError error);
//! Why the TLS handshake failed, except for the certificate. \param library the TLS library's message; empty: the
//! connection was closed \param plainText the server sent something other than TLS
[[nodiscard]] Error handshakeFault(const QString &host, const QString &proxy, const QString &library, bool plainText);
//! Why a response is invalid. The reader's fault must not be AnswerFault::None.
[[nodiscard]] Error answerFault(const QString &host, const AnswerReader &reader, qint64 maxBytes);
//! The proxy refused to connect. \param reader has its response to CONNECT
[[nodiscard]] Error proxyFault(const QString &host, const QString &proxy, const AnswerReader &reader);
//! The same of a SOCKS5 proxy. \param code of its answer
[[nodiscard]] Error socksFault(const QString &host, const QString &proxy, int code);
enum class OfCredentials { None, Refused, RefusedBefore };
//! A proxy wants authentication: a 407 response, or what SOCKS5 has in its place. \param state RefusedBefore: the
//! credentials were not offered again
[[nodiscard]] Error credentialsFault(const QString &host, OfCredentials state, ForwardProxy::Kind kind);
//! The kind of the proxy that wanted credentials when we had none; nullopt: another fault.
[[nodiscard]] std::optional<ForwardProxy::Kind> lacksCredentials(const Error &fault);
//! The proxy supports none of our authentication schemes. \param schemes those it named
[[nodiscard]] Error logonSchemeFault(const QString &host, const QString &proxy, const QStringList &schemes);

//! Why a certificate is not trusted, and its issuer, which reveals a company's inspecting proxy.
//! \param systemTrustsNobody the system has no CA certificates at all
[[nodiscard]] Error certificateFault(const QString &host, const QList<QSslError> &errors,
                                     const QList<QSslCertificate> &chain, bool systemTrustsNobody);
//! A 407 without a known proxy to authenticate to.
[[nodiscard]] Error strayLogonFault(const QString &host);

} // namespace Trustgauge
