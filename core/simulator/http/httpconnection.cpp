#include "core/simulator/http/httpconnection.h"

#include "core/platform/socket.h"

#include <algorithm>
#include <QDateTime>
#include <QLocale>
#include <QSslSocket>

namespace Trustgauge::Simulator {

namespace {

// With this many bytes unsent, the producer is not asked for more.
constexpr qint64 highWater = 1024 * 1024;
constexpr qsizetype maxPipelined = 256;
constexpr int trickleIntervalMs = 20;

QByteArray httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpHandler &handler, QObject *parent)
    : QObject(parent),
      m_socket(socket),
      m_handler(handler)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // coarse timers may fire early
    connect(&m_timer, &QTimer::timeout, this, [this] { m_sending ? pump() : send(); });
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readRequests);
    const auto sendMore = [this] {
        if (m_sending && !m_timer.isActive())
            pump();
    };
    connect(m_socket, &QTcpSocket::bytesWritten, this, sendMore);
    // TLS emits bytesWritten when data is encrypted, before it is sent.
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, sendMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::ended);
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::readRequests, Qt::QueuedConnection);
}

HttpConnection::~HttpConnection()
{
    ended();
}

// Reports every received request as finished exactly once, even when the client disconnects.
void HttpConnection::ended()
{
    if (m_over)
        return;
    m_over = true;
    m_timer.stop();
    if (m_busy) {
        m_busy = false;
        m_handler.finished(m_request, m_sending ? m_response.status : 0, m_bodyBytes);
    }
    for (const HttpRequest &request : m_waiting)
        m_handler.finished(request, 0, 0);
    m_waiting.clear();
    m_response = {};
    deleteLater();
}

qint64 HttpConnection::unsent() const
{
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls != nullptr ? tls->encryptedBytesToWrite() : 0);
}

void HttpConnection::readRequests()
{
    if (m_over)
        return;
    if (!m_reading) {
        m_socket->readAll();
        return;
    }
    m_parser.append(m_socket->readAll());
    while (true) {
        HttpRequest request;
        const HttpRequestParser::State state = m_parser.next(request);
        if (m_parser.takeContinueWanted() && state == HttpRequestParser::State::Incomplete)
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (state == HttpRequestParser::State::Incomplete)
            break;
        if (state == HttpRequestParser::State::Bad || static_cast<qsizetype>(m_waiting.size()) >= maxPipelined) {
            m_reading = false;
            if (!m_busy)
                refuse(state == HttpRequestParser::State::Bad ? m_parser.errorStatus() : 503);
            break;
        }
        m_handler.received(request);
        m_waiting.push_back(std::move(request));
    }
    serveNext();
}

void HttpConnection::refuse(int status)
{
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status)
                    + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_socket->disconnectFromHost();
}

void HttpConnection::serveNext()
{
    if (m_busy || m_over || m_waiting.empty())
        return;
    m_busy = true;
    m_sending = false;
    m_bodyBytes = 0;
    m_trickled = 0;
    m_request = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_response = m_handler.respond(m_request);
    m_headOnly = m_request.method == "HEAD" || m_response.status == 204;
    if (m_response.delivery == Delivery::Hang)
        return;
    if (m_response.delay.count() > 0)
        m_timer.start(m_response.delay);
    else
        send();
}

void HttpConnection::reset()
{
    cutOffWhenClosed(m_socket->socketDescriptor());
    m_socket->abort();
    ended();
}

void HttpConnection::send()
{
    if (m_response.delivery == Delivery::ResetAtOnce) {
        reset();
        return;
    }
    m_sending = true;
    // A body that fits in the first part is sent with its length, like the service's small responses.
    QByteArray chunk;
    while (m_response.producer && m_response.body.size() < 65'536) {
        if (!m_response.producer(chunk)) {
            m_response.producer = nullptr;
            break;
        }
        m_response.body.append(chunk);
    }
    sendHead();
    if (m_response.delivery == Delivery::Reset || m_response.delivery == Delivery::CutBody) {
        writeBody(m_response.body.first(m_response.body.size() / 2));
        if (m_response.delivery == Delivery::Reset) {
            m_socket->flush();
            reset();
        } else {
            m_reading = false;
            m_response.producer = nullptr;
            m_response.body.clear();
            m_socket->disconnectFromHost();
        }
        return;
    }
    if (m_headOnly) {
        m_response.body.clear();
        m_response.producer = nullptr;
    }
    if (m_response.delivery != Delivery::Trickle && !m_response.body.isEmpty())
        writeBody(std::exchange(m_response.body, {}));
    pump();
}

void HttpConnection::sendHead()
{
    m_chunked = m_response.producer != nullptr && m_request.http11;
    m_closeAfter = !m_request.keepAlive || (m_response.producer != nullptr && !m_chunked);
    QByteArray head;
    head.reserve(512);
    head += "HTTP/1.1 " + QByteArray::number(m_response.status) + ' ' + reasonPhrase(m_response.status) + "\r\n";
    const auto isDate = [](const auto &header) { return header.first == "Date"; };
    if (std::none_of(m_response.headers.cbegin(), m_response.headers.cend(), isDate))
        head += "Date: " + httpDate() + "\r\n";
    if (!m_response.contentType.isEmpty())
        head += "Content-Type: " + m_response.contentType + "\r\n";
    for (const auto &[name, value] : std::as_const(m_response.headers))
        head += name + ": " + value + "\r\n";
    if (m_chunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (!m_response.producer && m_response.status != 204)
        head += "Content-Length: " + QByteArray::number(m_response.body.size()) + "\r\n";
    if (m_closeAfter)
        head += "Connection: close\r\n";
    else if (!m_request.http11)
        head += "Connection: keep-alive\r\n";
    head += "\r\n";
    m_socket->write(head);
}

void HttpConnection::writeBody(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_bodyBytes += bytes.size();
    if (!m_chunked) {
        m_socket->write(bytes);
        return;
    }
    m_socket->write(QByteArray::number(bytes.size(), 16) + "\r\n");
    m_socket->write(bytes);
    m_socket->write("\r\n");
}

void HttpConnection::pump()
{
    if (m_over || !m_sending)
        return;
    if (m_response.delivery == Delivery::Trickle && m_trickled < m_response.body.size()) {
        const qsizetype piece = std::max<qsizetype>(1, m_response.body.size() / 10);
        writeBody(m_response.body.mid(m_trickled, piece));
        m_trickled += piece;
        m_timer.start(trickleIntervalMs);
        return;
    }
    QByteArray chunk;
    while (m_response.producer) {
        if (unsent() > highWater)
            return; // bytesWritten calls this again
        if (!m_response.producer(chunk)) {
            m_response.producer = nullptr;
            break;
        }
        writeBody(chunk);
    }
    finishResponse();
}

void HttpConnection::finishResponse()
{
    if (m_chunked)
        m_socket->write("0\r\n\r\n");
    m_sending = false;
    m_busy = false;
    m_handler.finished(m_request, m_response.status, m_bodyBytes);
    m_response = {};
    if (m_closeAfter) {
        m_reading = false;
        m_socket->disconnectFromHost();
        return;
    }
    if (!m_reading && m_waiting.empty()) {
        refuse(m_parser.errorStatus() != 0 ? m_parser.errorStatus() : 503);
        return;
    }
    // Queued, so that a connection with many pipelined requests does not block the others.
    if (!m_waiting.empty())
        QMetaObject::invokeMethod(this, &HttpConnection::serveNext, Qt::QueuedConnection);
}

} // namespace Trustgauge::Simulator
