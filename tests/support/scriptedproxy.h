#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

//! A forward proxy that says what a test wants: over real sockets, on a port of its own. Every name is taken for this
//! computer.
class ScriptedProxy : public QObject
{
    Q_OBJECT

public:
    //! What it does about a request.
    struct Say
    {
        QByteArray bytes;
        bool close = false;   //!< behind them
        quint16 tunnelTo = 0; //!< then leads to this port of this computer
    };
    //! \param request up to its blank line, or, with `byChunks`, what has come
    //! \param number of the request on its connection, from 0
    using Script = std::function<Say(const QByteArray &request, int number)>;
    explicit ScriptedProxy(Script script, bool byChunks = false);

    QList<QByteArray> requests;
    int connections = 0;

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    //! The values of `Proxy-Authorization` that came.
    [[nodiscard]] QList<QByteArray> offers() const;
    //! The port that a CONNECT names.
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
    QHash<QTcpSocket *, Heard> m_heard; //!< of those that lead nowhere yet
    QTcpServer m_server;                //!< goes first, with its sockets
};
