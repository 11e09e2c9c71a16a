#include "support/scriptedproxy.h"

#include <QHostAddress>
#include <QSet>
#include <QTcpSocket>

#include <utility>

ScriptedProxy::ScriptedProxy(Script script, bool byChunks) : m_script(std::move(script)), m_byChunks(byChunks)
{
    // Never reuse a port: credentials refused by a proxy are not offered again at its port for a while.
    static QSet<quint16> used;
    do {
        m_server.close();
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the proxy has no port");
    } while (used.contains(m_server.serverPort()));
    used.insert(m_server.serverPort());
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++connections;
            m_heard.insert(socket, {});
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_heard.remove(socket);
                socket->deleteLater();
            });
            read(socket);
        }
    });
}

void ScriptedProxy::read(QTcpSocket *socket)
{
    const auto heard = m_heard.find(socket);
    if (heard == m_heard.end())
        return; // a tunnel
    heard->bytes += socket->readAll();
    if (heard->bytes.isEmpty() || (!m_byChunks && !heard->bytes.contains("\r\n\r\n")))
        return;
    const QByteArray request = std::exchange(heard->bytes, {});
    requests << request;
    const Say say = m_script(request, heard->number++);
    if (say.tunnelTo > 0) {
        m_heard.remove(socket);
        tunnel(socket, say.tunnelTo);
    }
    socket->write(say.bytes);
    if (say.close)
        socket->disconnectFromHost();
}

void ScriptedProxy::tunnel(QTcpSocket *socket, quint16 port)
{
    auto *server = new QTcpSocket(socket);
    connect(server, &QTcpSocket::readyRead, socket, [socket, server] { socket->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    connect(socket, &QTcpSocket::readyRead, server, [socket, server] { server->write(socket->readAll()); });
    connect(socket, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), port); // data written earlier waits in the socket
}

QList<QByteArray> ScriptedProxy::offers() const
{
    QList<QByteArray> out;
    for (const QByteArray &request : requests) {
        if (const QByteArray offer = headerIn(request, "Proxy-Authorization"); !offer.isEmpty())
            out << offer;
    }
    return out;
}

quint16 ScriptedProxy::portIn(const QByteArray &request)
{
    const QByteArray target = request.split(' ').value(1);
    return target.mid(target.lastIndexOf(':') + 1).toUShort();
}

QByteArray ScriptedProxy::headerIn(const QByteArray &request, const QByteArray &name)
{
    const QByteArray key = "\r\n" + name + ": ";
    const qsizetype at = request.indexOf(key);
    if (at < 0)
        return {};
    const qsizetype begin = at + key.size();
    return request.mid(begin, request.indexOf("\r\n", begin) - begin);
}
