#include "support/forwardproxy.h"

#include <QHostAddress>
#include <QTcpSocket>

ForwardProxy::ForwardProxy()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the proxy has no port");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            m_heads.insert(socket, {});
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_heads.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

void ForwardProxy::read(QTcpSocket *socket)
{
    const auto head = m_heads.find(socket);
    if (head == m_heads.end())
        return; // a tunnel
    *head += socket->readAll();
    if (!head->contains("\r\n\r\n"))
        return;
    const QByteArray request = std::exchange(*head, {});
    const QByteArray line = request.left(request.indexOf('\r'));
    if (!credentials.isEmpty()
        && !request.contains("\r\nProxy-Authorization: Basic " + credentials.toBase64() + "\r\n")) {
        ++refused;
        socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"gateway\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        return;
    }
    if (!line.startsWith("CONNECT ")) {
        socket->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    m_heads.remove(socket);
    const QByteArray target = line.split(' ').value(1);
    tunnels << target;
    auto *server = new QTcpSocket(socket);
    connect(server, &QTcpSocket::connected, socket,
            [socket] { socket->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(server, &QTcpSocket::readyRead, socket, [socket, server] { socket->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    connect(socket, &QTcpSocket::readyRead, server, [socket, server] { server->write(socket->readAll()); });
    connect(socket, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), target.mid(target.lastIndexOf(':') + 1).toUShort());
}
