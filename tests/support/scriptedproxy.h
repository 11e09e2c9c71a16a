#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

//! A scripted forward proxy on a free port of loopback, with real sockets. Treats every host name as this
//! computer.
class ScriptedProxy : public QObject
{
    Q_OBJECT

public:
    //! The reaction to a request.
    struct Say
    {
        QByteArray bytes;
        bool close = false;   //!< after the bytes
        quint16 tunnelTo = 0; //!< then tunnel to this port of loopback; 0: no tunnel
    };
    //! \param request up to its blank line; with `byChunks`, the bytes received
    //! \param number index of the request on its connection, from 0
    using Script = std::function<Say(const QByteArray &request, int number)>;
    explicit ScriptedProxy(Script script, bool byChunks = false);

    QList<QByteArray> requests;
    int connections = 0;

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    //! The received `Proxy-Authorization` values.
    [[nodiscard]] QList<QByteArray> offers() const;
    //! The port in a CONNECT request.
    [[nodiscard]] static quint16 portIn(const QByteArray &request);
    [[nodiscard]] static QByteArray headerIn(const QByteArray &request, const QByteArray &name);

private:
    struct Heard
    {
        QByteArray bytes;
        int number = 0;
    };
    void read(QTcpSocket *socket);
    void tunnel(QTcpSocket *socket, quint16 port);

    Script m_script;
    bool m_byChunks;
    QHash<QTcpSocket *, Heard> m_heard; //!< connections that are not tunnels yet
    QTcpServer m_server;                //!< last member, so that it is destroyed first, with its sockets
};
