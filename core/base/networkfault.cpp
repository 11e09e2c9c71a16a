#include "core/base/networkfault.h"

#include "core/base/proxygate.h"
#include "core/base/safetext.h"

#include <QSslCertificate>
#include <QSslError>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr qint64 megabyte = 1024 * 1024;

Error network(const QString &host, const Message &detail, int fault)
{
    return {ErrorCode::Network, host, detail, fault};
}

Message firstOf(const QStringList &names)
{
    constexpr qsizetype longestName = 100;
    return names.isEmpty() ? sentence("Network", "(no name)") : Message(quotedText(names.first(), longestName));
}

QString statusOf(const AnswerReader &reader)
{
    return QStringLiteral("HTTP %1").arg(reader.status());
}

} // namespace

Error certificateFault(const QString &host, const QList<QSslError> &errors, const QList<QSslCertificate> &chain,
                       bool systemTrustsNobody)
{
    if (systemTrustsNobody)
        return network(host,
                       sentence("Network",
                                "no certificate can be trusted: this system has no certificate authority at all; "
                                "install its package of them (ca-certificates), or name one as caFile"),
                       NetworkFault::noAuthority);
    QStringList reasons;
    for (const QSslError &error : errors) {
        if (!reasons.contains(error.errorString()))
            reasons << error.errorString();
    }
    constexpr qsizetype mostNames = 5;
    QList<Message> names;
    for (const QSslCertificate &certificate : chain.first(std::min(chain.size(), mostNames)))
        names << firstOf(certificate.subjectInfo(QSslCertificate::CommonName));
    if (!chain.isEmpty())
        names << firstOf(chain.last().issuerInfo(QSslCertificate::CommonName));
    return network(host,
                   sentence("Network", "the certificate is not trusted: %1; chain: %2")
                       .arg(reasons.join(QStringLiteral(" ")), Message::joined(names, QStringLiteral(" < "))),
                   NetworkFault::tls);
}

Error connectFault(const QString &host, const QString &proxy, QAbstractSocket::SocketError error)
{
    const bool direct = proxy.isEmpty();
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return direct ? network(host, sentence("Network", "the host name was not found"), NetworkFault::hostNotFound)
                      : network(host, sentence("Network", "the name of the proxy %1 was not found").arg(proxy),
                                NetworkFault::proxyUnreachable);
    case QAbstractSocket::TemporaryError:
        return network(host,
                       direct ? sentence("Network", "the host name could not be looked up: no DNS server answered")
                              : sentence("Network",
                                         "the name of the proxy %1 could not be looked up: no DNS server answered")
                                    .arg(proxy),
                       NetworkFault::noNameServer);
    case QAbstractSocket::ConnectionRefusedError:
        return direct ? network(host, sentence("Network", "the connection was refused"), NetworkFault::refused)
                      : network(host, sentence("Network", "the proxy %1 refused the connection").arg(proxy),
                                NetworkFault::proxyUnreachable);
    case QAbstractSocket::NetworkError:
        return direct ? network(host,
                                sentence("Network", "the host cannot be reached: there is no way to it in the network"),
                                NetworkFault::mayRepeat)
                      : network(host, sentence("Network", "the proxy %1 cannot be reached").arg(proxy),
                                NetworkFault::proxyUnreachable);
    case QAbstractSocket::SocketTimeoutError:
        return direct ? network(host, sentence("Network", "no connection came about in time"), NetworkFault::mayRepeat)
                      : network(host,
                                sentence("Network", "the proxy %1 cannot be reached: no connection in time").arg(proxy),
                                NetworkFault::proxyUnreachable);
    default:
        return network(
            host,
            direct ? sentence("Network", "the host closed the connection")
                   : sentence("Network", "the proxy %1 closed the connection before it led to the host").arg(proxy),
            NetworkFault::mayRepeat);
    }
}

Error handshakeFault(const QString &host, const QString &proxy, const QString &library, bool plainText)
{
    const Message behind = proxy.isEmpty() ? Message() : sentence("Network", " behind the proxy %1").arg(proxy);
    // What OpenSSL reports when the bytes received are not TLS.
    const bool noTls = plainText || library.contains(QStringLiteral("wrong version number"))
                       || library.contains(QStringLiteral("packet length too long"))
                       || library.contains(QStringLiteral("http request"))
                       || library.contains(QStringLiteral("record layer failure"));
    if (noTls)
        return network(host, sentence("Network", "what answers there%1 speaks no TLS, but plain text").arg(behind),
                       NetworkFault::tls);
    if (library.isEmpty())
        return network(host, sentence("Network", "the connection%1 was closed while TLS began").arg(behind),
                       NetworkFault::mayRepeat);
    return network(host, sentence("Network", "TLS failed%1: %2").arg(behind, quotedText(library)), NetworkFault::tls);
}

Error answerFault(const QString &host, const AnswerReader &reader, qint64 maxBytes)
{
    switch (reader.fault()) {
    case AnswerFault::NotHttp:
        return network(host, sentence("Network", "what answers there speaks no HTTP"), 0);
    case AnswerFault::HeadTooLong:
        return {ErrorCode::Api, host,
                sentence("Base", "the headers of the answer are longer than %1 KB").arg(AnswerReader::longestHead / 1024),
                reader.status()};
    case AnswerFault::TooManyInterim:
        return {
            ErrorCode::Api, host,
            sentence("Base", "more than %1 interim answers came, and none to the call").arg(AnswerReader::mostInterim),
            0};
    case AnswerFault::BodyTooLong:
        return {ErrorCode::Api, host,
                maxBytes < megabyte ? sentence("Base", "the answer is longer than %1 bytes").arg(maxBytes)
                                    : sentence("Base", "the answer is longer than %1 MB").arg(maxBytes / megabyte),
                reader.status()};
    case AnswerFault::Cut:
        if (reader.announcedBytes() >= 0)
            return network(host,
                           sentence("Network",
                                    "the answer ends in the middle: the connection was closed before its %1 bytes "
                                    "were there")
                               .arg(reader.announcedBytes()),
                           NetworkFault::mayRepeat);
        return network(host, sentence("Network", "the answer ends in the middle: the connection was closed"),
                       NetworkFault::mayRepeat);
    case AnswerFault::BadFraming:
        return network(host, sentence("Network", "the answer is broken: its lengths make no sense"),
                       NetworkFault::mayRepeat);
    case AnswerFault::BadPacking:
        return network(host, sentence("Network", "the answer is broken: it cannot be unpacked to its end"),
                       NetworkFault::mayRepeat);
    case AnswerFault::NothingCame:
    case AnswerFault::None:
        break;
    }
    return network(host, sentence("Network", "the connection was closed without an answer"), NetworkFault::mayRepeat);
}

Error proxyFault(const QString &host, const QString &proxy, const AnswerReader &reader)
{
    if (!reader.hasHead()) {
        if (reader.fault() == AnswerFault::NotHttp)
            return network(host, sentence("Network", "what answers as the proxy %1 speaks no HTTP").arg(proxy),
                           NetworkFault::proxyUnreachable);
        if (reader.fault() == AnswerFault::NothingCame || reader.fault() == AnswerFault::Cut)
            return connectFault(host, proxy, QAbstractSocket::RemoteHostClosedError);
        Error out = answerFault(host, reader, 0);
        out.detail = sentence("Network", "the proxy %1: %2").arg(proxy, out.detail);
        return out;
    }
    if (reader.status() >= 500)
        return network(host,
                       sentence("Network", "the proxy %1 found no way to the host (%2)").arg(proxy, statusOf(reader)),
                       NetworkFault::mayRepeat);
    return network(host,
                   sentence("Network", "the proxy %1 refused to lead to the host (%2): let its administrator allow it")
                       .arg(proxy, statusOf(reader)),
                   NetworkFault::proxyRefused);
}

Error strayLogonFault(const QString &host)
{
    return network(host,
                   sentence("Network",
                            "a proxy on the way wants a logon (HTTP 407), but this connection goes through none "
                            "that is known: name it as the tenant's proxy"),
                   NetworkFault::proxyCredentials);
}

Error credentialsFault(const QString &host, OfCredentials state, ForwardProxy::Kind kind)
{
    const auto fault = [&host](const Message &text) { return network(host, text, NetworkFault::proxyCredentials); };
    const bool isSocks = kind == ForwardProxy::Kind::Socks5; // which has no 407
    switch (state) {
    case OfCredentials::None:
        return fault(
            isSocks ? sentence("Network", "the proxy wants a user name and a password, none is stored")
                    : sentence("Network", "the proxy wants a user name and a password (HTTP 407), none is stored"));
    case OfCredentials::RefusedBefore:
        return fault((isSocks
                          ? sentence("Network", "the proxy refused the user name or the password before; so that no "
                                                "account is locked, they are not offered again for %1 minutes")
                          : sentence("Network", "the proxy refused the user name or the password (HTTP 407) before; so "
                                                "that no account is locked, they are not offered again for %1 minutes"))
                         .arg(ProxyGate::refusedFor.count()));
    case OfCredentials::Refused:
        break;
    }
    return fault(isSocks ? sentence("Network", "the proxy refused the user name or the password")
                         : sentence("Network", "the proxy refused the user name or the password (HTTP 407)"));
}

std::optional<ForwardProxy::Kind> lacksCredentials(const Error &fault)
{
    using Kind = ForwardProxy::Kind;
    for (const Kind kind : {Kind::Http, Kind::Socks5}) {
        const Error wants = credentialsFault({}, OfCredentials::None, kind);
        if (fault.httpStatus == wants.httpStatus && fault.detail == wants.detail)
            return kind;
    }
    return std::nullopt;
}

Error socksFault(const QString &host, const QString &proxy, int code)
{
    switch (code) {
    case 2:
        return network(
            host,
            sentence("Network", "the proxy %1 refused to lead to the host: let its administrator allow it").arg(proxy),
            NetworkFault::proxyRefused);
    case 3:
    case 4:
        return network(host, sentence("Network", "the proxy %1 found no way to the host").arg(proxy),
                       NetworkFault::mayRepeat);
    case 5:
        return network(host, sentence("Network", "the proxy %1 says that the host refused the connection").arg(proxy),
                       NetworkFault::refused);
    default:
        return network(
            host,
            sentence("Network", "the proxy %1 could not connect to the host (SOCKS error %2)").arg(proxy).arg(code),
            NetworkFault::mayRepeat);
    }
}

Error logonSchemeFault(const QString &host, const QString &proxy, const QStringList &schemes)
{
    const bool kerberos = schemes.contains(QStringLiteral("negotiate"));
    if (kerberos)
        return network(host,
                       sentence("Network", "the proxy %1 wants Kerberos (Negotiate) and nothing else, which is not "
                                           "supported; let its administrator take Basic, Digest or NTLM too, or let the "
                                           "host through without a logon (HTTP 407)")
                           .arg(proxy),
                       NetworkFault::proxyRefused);
    return network(host,
                   sentence("Network",
                            "the proxy %1 wants a logon (HTTP 407), but names no way of it that is supported%2")
                       .arg(proxy, schemes.isEmpty()
                                       ? QString()
                                       : QStringLiteral(": ") + quotedText(schemes.join(QStringLiteral(", ")))),
                   NetworkFault::proxyRefused);
}

} // namespace Trustgauge
