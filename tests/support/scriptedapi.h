#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

//! An API that answers what a test says, byte by byte, over real sockets on a port of its own. Each answer ends its
//! connection.
class ScriptedApi : public QObject
{
    Q_OBJECT

public:
    ScriptedApi();

    //! Makes the whole answer, headers included, to a request for a path with its query.
    std::function<QByteArray(const QByteArray &path)> answer;
    //! Requests so far, by path without query.
    QHash<QByteArray, int> requests;

    [[nodiscard]] QString url() const;
    //! A 200 with its length.
    [[nodiscard]] static QByteArray ok(const QByteArray &body, const QByteArray &type = "application/json");

private:
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};
