#include "core/store/postgres/postgrescertificate.h"

#include "core/base/networkfault.h"
#include "core/store/postgres/postgreswords.h"

#include <QDir>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

#include <optional>

namespace Trustgauge {

namespace {

constexpr int withinMs = 5'000;

//! Those that libpq trusts. \param file `sslrootcert`
QList<QSslCertificate> authoritiesIn(const QString &file)
{
    if (file == QStringLiteral("system"))
        return QSslConfiguration::systemCaCertificates();
    return QSslCertificate::fromPath(file.isEmpty() ? QDir::home().filePath(QStringLiteral(".postgresql/root.crt"))
                                                    : file);
}

//! Waits for the one byte by which a server agrees to speak TLS.
bool agreesOnTls(QSslSocket &socket)
{
    const QByteArray request("\0\0\0\x08\x04\xd2\x16\x2f", 8); // SSLRequest: its length, 1234, 5679
    socket.write(request);
    while (socket.bytesAvailable() == 0) {
        if (!socket.waitForReadyRead(withinMs))
            return false;
    }
    return socket.read(1) == "S";
}

//! Why the certificate of the host that was tried last is not trusted; nullopt: it is, or was not seen.
std::optional<Error> distrustOf(pg_conn *connection)
{
    const QString host = QString::fromUtf8(PQhost(connection));
    const QString address = QString::fromUtf8(PQhostaddr(connection));
    const auto settings = settingsOf({PQconninfo(connection), &PQconninfoFree});
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(address.isEmpty() ? host : address, QByteArray(PQport(connection)).toUShort());
    if (!socket.waitForConnected(withinMs) || !agreesOnTls(socket))
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(authoritiesIn(settings.value(QStringLiteral("sslrootcert"))));
    socket.setSslConfiguration(tls);
    socket.setPeerVerifyName(host);
    socket.startClientEncryption();
    if (socket.waitForEncrypted(withinMs))
        return std::nullopt;
    QList<QSslError> errors = socket.sslHandshakeErrors();
    if (settings.value(QStringLiteral("sslmode")) != QStringLiteral("verify-full"))
        errors.removeIf([](const QSslError &error) { return error.error() == QSslError::HostNameMismatch; });
    if (errors.isEmpty())
        return std::nullopt;
    return certificateFault(host, errors, socket.peerCertificateChain(), false);
}

} // namespace

ConnectFault connectFaultOf(pg_conn *connection)
{
    const QString says = spokenBy(connection);
    if (!says.contains(QStringLiteral("certificate verify failed")))
        return {says, says.contains(QStringLiteral("server certificate"))};
    const std::optional<Error> why = distrustOf(connection);
    return {why ? Message(QStringLiteral("%1; %2")).arg(says).arg(why->detail) : Message(says), true};
}

} // namespace Trustgauge
