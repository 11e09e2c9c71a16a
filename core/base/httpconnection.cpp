#include "core/base/httpconnection.h"

#include "core/base/answerreader.h"
#include "core/base/ownthread.h"
#include "core/base/secrettext.h"

#include <QSslSocket>

#include <utility>

namespace Trustgauge {

namespace {

// Small blocks keep the copied data in the CPU cache and the buffers small.
constexpr qint64 readAtOnce = qint64{512} * 1024;

} // namespace

HttpConnection::HttpConnection(SocketPtr socket, QObject *parent) : QObject(parent), m_socket(std::move(socket))
{
    m_socket->setReadBufferSize(readAtOnce);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() == 0)
            wipe(m_head); // until now the socket shared its memory
        if (m_reader)
            m_handlers.active();
    });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &HttpConnection::closed);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &HttpConnection::closed);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        m_lost = true;
}

HttpConnection::~HttpConnection()
{
    m_socket.reset();
    wipe(m_head);
}

void HttpConnection::exchange(QByteArray head, const QByteArray &body, AnswerReader *reader, Handlers handlers)
{
    TG_ON_OWN_THREAD(this);
    m_reader = reader;
    m_handlers = std::move(handlers);
    wipe(m_head);
    m_head = std::move(head);
    m_socket->write(m_head);
    if (!body.isEmpty())
        m_socket->write(body);
    if (m_lost)
        QMetaObject::invokeMethod(this, &HttpConnection::closed, Qt::QueuedConnection);
}

void HttpConnection::stop()
{
    TG_ON_OWN_THREAD(this);
    m_reader = nullptr;
    m_lost = true;
    m_socket.reset();
    wipe(m_head);
}

void HttpConnection::hold(bool held)
{
    TG_ON_OWN_THREAD(this);
    m_held = held;
    if (!held)
        QMetaObject::invokeMethod(this, &HttpConnection::read, Qt::QueuedConnection);
}

bool HttpConnection::wantsCertificate() const
{
    return m_socket && m_socket->errorString().contains(QStringLiteral("certificate required"));
}

void HttpConnection::read()
{
    if (!m_reader) {
        if (m_socket && m_socket->bytesAvailable() > 0)
            closed(); // unsolicited data
        return;
    }
    bool any = false;
    while (m_reader && !m_held && m_socket->bytesAvailable() > 0 && !m_reader->isOver()) {
        any = true;
        const auto [room, size] = m_reader->room(m_socket->bytesAvailable());
        if (room) {
            const qint64 got = m_socket->read(room, size);
            m_reader->filled(got, size);
            if (got <= 0)
                break;
            continue;
        }
        if (m_reader->isOver())
            break;
        char block[32 * 1024];
        const qint64 got = m_socket->read(block, sizeof block);
        if (got <= 0)
            break;
        if (m_reader->feed(block, got) < got)
            m_lost = true; // data after the end of the response
    }
    if (!m_reader)
        return;
    if (any)
        m_handlers.active();
    if (m_reader && m_reader->isOver()) {
        end();
        return;
    }
    if (m_reader && m_reader->bodyWaiting() > 0)
        m_handlers.body();
    if (m_reader && m_lost && !m_held && m_socket->bytesAvailable() == 0) {
        m_reader->closed();
        end();
    }
}

void HttpConnection::closed()
{
    m_lost = true;
    if (m_reader) {
        read(); // parse what arrived before the connection closed
        return;
    }
    if (onLost)
        onLost();
}

void HttpConnection::end()
{
    m_reader = nullptr;
    if (m_socket->bytesToWrite() > 0 || m_socket->bytesAvailable() > 0)
        m_lost = true; // the response came before the request was sent completely
    const auto ended = std::exchange(m_handlers.ended, nullptr);
    ended();
}

} // namespace Trustgauge
