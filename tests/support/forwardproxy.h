#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

//! A forward proxy as companies have them: tunnels by CONNECT, with Basic authentication if it has a password. Every
//! name is taken for this computer. Over real sockets, on a port of its own.
class ForwardProxy : public QObject
{
    Q_OBJECT

public:
    ForwardProxy();

    QByteArray credentials;    //!< `user:password`; empty: everybody may
    QList<QByteArray> tunnels; //!< `host:port` of those that were let through
    int refused = 0;           //!< answered with 407

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void read(QTcpSocket *socket);

    QHash<QTcpSocket *, QByteArray> m_heads; //!< of those that have not asked yet
    QTcpServer m_server;                     //!< goes first, with its sockets
};
