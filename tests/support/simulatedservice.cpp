#include "support/simulatedservice.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTcpSocket>
#include <QUrl>

#include <zlib.h>

namespace Trustgauge::Simulator {

Answer Client::send(QNetworkRequest request, const QByteArray &verb, const QByteArray &body)
{
    request.setTransferTimeout(timeoutMs);
    if (m_tls)
        request.setSslConfiguration(*m_tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(m_manager.sendCustomRequest(request, verb, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(30'000);
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->isOpen()) // closed after an abort
        answer.body = reply->readAll();
    answer.error = reply->error();
    answer.headers = reply->rawHeaderPairs();
    return answer;
}

void Client::trust(const QString &caPath)
{
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls->setCaCertificates(QSslCertificate::fromPath(caPath));
}

SimulatorOptions small(int devices)
{
    SimulatorOptions options;
    options.devices = devices;
    options.now = anchor;
    options.rateLimits = false;
    return options;
}

QJsonObject claimsOf(const QByteArray &token)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding))
        .object();
}

QByteArray unzipped(const QByteArray &bytes)
{
    z_stream stream{};
    inflateInit2(&stream, 15 + 32);
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    QByteArray out;
    int result = Z_OK;
    while (result == Z_OK) {
        char buffer[65'536];
        stream.next_out = reinterpret_cast<Bytef *>(buffer);
        stream.avail_out = sizeof buffer;
        result = inflate(&stream, Z_NO_FLUSH);
        out.append(buffer, static_cast<qsizetype>(sizeof buffer - stream.avail_out));
    }
    inflateEnd(&stream);
    return result == Z_STREAM_END ? out : QByteArray();
}

bool SimulatedService::start(const SimulatorOptions &options)
{
    m_client.reset();
    m_simulator = std::make_unique<Simulator>(options);
    QString error;
    if (!m_simulator->start(&error)) {
        qWarning("%s", qPrintable(error));
        return false;
    }
    m_client = std::make_unique<Client>(m_simulator->info());
    return true;
}

void SimulatedService::stop()
{
    m_client.reset();
    m_simulator.reset();
}

QByteArray SimulatedService::raw(const QByteArray &bytes, int expectedAnswers, int pieceSize)
{
    QTcpSocket socket;
    const QUrl url(m_simulator->info().apiUrl);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected())
        return {};
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (qsizetype at = 0; at<bytes.size(); at += pieceSize> 0 ? pieceSize : bytes.size()) {
        socket.write(bytes.mid(at, pieceSize > 0 ? pieceSize : -1));
        socket.flush();
    }
    QByteArray received;
    while (received.count("HTTP/1.1 ") < expectedAnswers || !received.contains("\r\n\r\n")) {
        if (!socket.waitForReadyRead(3'000))
            break;
        received += socket.readAll();
    }
    while (socket.waitForReadyRead(50))
        received += socket.readAll();
    return received;
}

} // namespace Trustgauge::Simulator
