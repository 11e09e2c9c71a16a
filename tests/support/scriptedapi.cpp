#include "support/scriptedapi.h"

#include <QTcpSocket>

ScriptedApi::ScriptedApi()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
            read(socket);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("listen");
}

QString ScriptedApi::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
}

QByteArray ScriptedApi::ok(const QByteArray &body, const QByteArray &type)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\nConnection: close\r\n\r\n" + body;
}

void ScriptedApi::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    if (!buffer.contains("\r\n\r\n"))
        return;
    const QByteArray path = buffer.split(' ').value(1);
    buffer.clear();
    ++requests[path.left(path.indexOf('?') < 0 ? path.size() : path.indexOf('?'))];
    socket->write(answer(path));
    socket->disconnectFromHost();
}
