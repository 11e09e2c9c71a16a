#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

//! An API on a free port of loopback that sends the bytes a test provides, over real sockets. Closes the connection
//! after each answer.
class ScriptedApi : public QObject
{
    Q_OBJECT

public:
    ScriptedApi();

    //! Returns the whole response, including headers, for a path with query.
    std::function<QByteArray(const QByteArray &path)> answer;
    //! Number of requests, by path without query.
    QHash<QByteArray, int> requests;

    [[nodiscard]] QString url() const;
    //! A 200 response with Content-Length.
    [[nodiscard]] static QByteArray ok(const QByteArray &body, const QByteArray &type = "application/json");

private:
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};
