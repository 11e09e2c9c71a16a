#include "core/simulator/http/httpserver.h"

#include "core/simulator/http/httpconnection.h"

#include <QHostAddress>
#include <QSslServer>

namespace Trustgauge::Simulator {

HttpServer::HttpServer(HttpHandler &handler, QObject *parent) : QObject(parent), m_handler(handler) {}

HttpServer::~HttpServer()
{
    close();
}

bool HttpServer::listen(quint16 port, const std::optional<QSslConfiguration> &tls, QString *error)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    m_server->setListenBacklogSize(1'024);
    m_server->setMaxPendingConnections(1'024);
    // Not newConnection(): for TLS, this signal comes after the handshake.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::acceptConnections);
    if (m_server->listen(QHostAddress::LocalHost, port))
        return true;
    if (error != nullptr)
        *error = m_server->errorString();
    m_server.reset();
    return false;
}

quint16 HttpServer::port() const
{
    return m_server ? m_server->serverPort() : quint16{0};
}

void HttpServer::close()
{
    if (m_server)
        m_server->close();
    const QList<HttpConnection *> connections = findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(connections);
    m_server.reset();
}

void HttpServer::acceptConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_accepted;
        new HttpConnection(socket, m_handler, this); // deletes itself with its socket, or with the server
    }
}

} // namespace Trustgauge::Simulator
