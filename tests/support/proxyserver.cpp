#include "support/proxyserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>

#include <sys/socket.h>

QList<QJsonObject> SeenRequest::records() const
{
    QList<QJsonObject> out;
    if (path.contains("/v3/")) {
        for (const QByteArray &line : body.split('\n'))
            out << QJsonDocument::fromJson(line).object();
        return out;
    }
    const QJsonArray list = QJsonDocument::fromJson(body).object().value(QStringLiteral("records")).toArray();
    for (const QJsonValue &value : list)
        out << value.toObject();
    return out;
}

QStringList SeenRequest::keys() const
{
    QStringList out;
    for (const QJsonObject &record : records()) {
        const QJsonValue key = record.value(QStringLiteral("key"));
        out << (key.isObject() ? key.toObject().value(QStringLiteral("data")).toString() : key.toString());
    }
    return out;
}

ProxyServer::ProxyServer(const QSslConfiguration *tls) : react(&ProxyServer::accepted), m_tls(tls != nullptr)
{
    if (tls) {
        auto *server = new QSslServer(this);
        server->setSslConfiguration(*tls);
        m_server = server;
    } else {
        m_server = new QTcpServer(this);
    }
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port");
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &ProxyServer::newConnection);
}

ProxyServer::~ProxyServer() = default;

QString ProxyServer::url() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(m_server->serverPort());
}

QList<SeenRequest> ProxyServer::produced() const
{
    QList<SeenRequest> out;
    for (const SeenRequest &request : requests) {
        if (request.method == "POST")
            out << request;
    }
    return out;
}

Reaction ProxyServer::accepted(const SeenRequest &request)
{
    Reaction out;
    if (request.path.endsWith("/v3/clusters")) {
        out.type = "application/json";
        out.body = "{\"data\":[{\"cluster_id\":\"c-1\"}]}";
        return out;
    }
    const auto count = request.records().size();
    if (request.path.contains("/v3/")) {
        for (qsizetype i = 0; i < count; ++i)
            out.body += "{\"error_code\":200,\"offset\":1}";
        return out;
    }
    out.body = "{\"offsets\":[";
    for (qsizetype i = 0; i < count; ++i)
        out.body += QByteArray(i > 0 ? "," : "") + "{\"partition\":0,\"offset\":1,\"error_code\":null,\"error\":null}";
    out.body += "]}";
    return out;
}

Reaction ProxyServer::status(int status, const QByteArray &body, const QByteArray &type)
{
    Reaction out;
    out.status = status;
    out.body = body;
    out.type = type;
    return out;
}

void ProxyServer::newConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void ProxyServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    SeenRequest request;
    if (const auto *tls = qobject_cast<QSslSocket *>(socket))
        request.withClientCertificate = !tls->peerCertificate().isNull();
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    request.method = first.value(0);
    request.path = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const auto length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    requests << request;
    const Reaction reaction = react(request);
    switch (reaction.how) {
    case Reaction::How::Hang:
        return;
    case Reaction::How::CloseAtOnce:
        socket->disconnectFromHost();
        return;
    case Reaction::How::Reset: {
        const linger now{1, 0};
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket->abort();
        return;
    }
    case Reaction::How::Answer:
    case Reaction::How::CutBody:
        break;
    }
    const bool cut = reaction.how == Reaction::How::CutBody;
    QByteArray out = "HTTP/1.1 " + QByteArray::number(reaction.status)
                     + " X\r\nContent-Length: " + QByteArray::number(reaction.body.size()) + "\r\n";
    if (!reaction.type.isEmpty())
        out += "Content-Type: " + reaction.type + "\r\n";
    for (const QByteArray &line : reaction.headers)
        out += line + "\r\n";
    out += "\r\n" + (cut ? reaction.body.left(reaction.body.size() / 2) : reaction.body);
    socket->write(out);
    if (cut)
        socket->disconnectFromHost();
}
