#pragma once

#include "core/base/answerreader.h"
#include "core/base/result.h"

#include <QAbstractSocket>
#include <QList>

class QSslCertificate;
class QSslError;

namespace Trustgauge {

//! What kept an answer from coming, in Error::httpStatus of an Error of code Network. Only what mayPass() is worth another
//! attempt; the others stay as they are until somebody changes something.
namespace NetworkFault {
inline constexpr int mayRepeat = -1; //!< reset, cut off, no answer in time
inline constexpr int hostNotFound = -2;
inline constexpr int tls = -3;
inline constexpr int proxyCredentials = -4;
inline constexpr int refused = -5;
inline constexpr int proxyUnreachable = -6;
inline constexpr int proxyRefused = -7; //!< it does not let us through, whatever our name
inline constexpr int noAuthority = -8;  //!< this system trusts no certificate authority at all
inline constexpr int noNameServer = -9; //!< no DNS server answered, so that nobody knows whether there is such a host

//! It may be better the next time, with nobody doing anything about it.
[[nodiscard]] constexpr bool mayPass(int fault)
{
    return fault == mayRepeat || fault == noNameServer;
}
//! Asking again helps nothing before somebody has changed something, and may lock an account.
[[nodiscard]] constexpr bool needsAPerson(int fault)
{
    return fault == tls || fault == noAuthority || fault == proxyCredentials || fault == proxyRefused;
}
} // namespace NetworkFault

// The one place that tells what a fault of the transport is, in English, for the log and for people. \param host the subject
// of the error. What a proxy did is told as the proxy's, by its name.

//! Why no connection came about. \param proxy its name; empty: without one \param error TemporaryError: no DNS server answered
[[nodiscard]] Error connectFault(const QString &host, const QString &proxy, QAbstractSocket::SocketError error);
//! Why no TLS came about on a connection, other than for the certificate. \param library what it says; empty: the
//! connection was closed \param plainText the other side began to speak without TLS
[[nodiscard]] Error handshakeFault(const QString &host, const QString &proxy, const QString &library, bool plainText);
//! Why an answer is none. Never for AnswerFault::None.
[[nodiscard]] Error answerFault(const QString &host, const AnswerReader &reader, qint64 maxBytes);
//! An answer of a proxy that is no way through. \param reader of its answer to CONNECT
[[nodiscard]] Error proxyFault(const QString &host, const QString &proxy, const AnswerReader &reader);
enum class OfCredentials { None, NoneForSocks, Refused, RefusedBefore };
//! 407 in place of a way through, or of an answer. \param state RefusedBefore: and not offered again
[[nodiscard]] Error credentialsFault(const QString &host, OfCredentials state);
//! Whether a proxy wanted credentials and there were none, so that nothing was refused.
[[nodiscard]] bool lacksCredentials(const Error &fault);
//! A proxy that takes no way of logging on that we have. \param schemes it named
[[nodiscard]] Error logonSchemeFault(const QString &host, const QString &proxy, const QStringList &schemes);

//! Why a certificate is not trusted, and who issued it: a company's inspecting proxy shows itself here.
//! \param systemTrustsNobody there is not one certificate authority on this system
[[nodiscard]] Error certificateFault(const QString &host, const QList<QSslError> &errors,
                                     const QList<QSslCertificate> &chain, bool systemTrustsNobody);
//! 407 where no proxy is known that could have been logged on to.
[[nodiscard]] Error strayLogonFault(const QString &host);

} // namespace Trustgauge
