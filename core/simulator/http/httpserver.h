#pragma once

#include "core/simulator/http/httpmessage.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>

namespace Trustgauge::Simulator {

//! Answers requests. Called on the server's thread only.
class HttpHandler
{
public:
    HttpHandler() = default;
    HttpHandler(const HttpHandler &) = delete;
    HttpHandler &operator=(const HttpHandler &) = delete;
    virtual ~HttpHandler() = default;

    //! A request is complete; it may wait behind earlier ones of its connection. Sets its endpoint.
    virtual void received(HttpRequest &request) = 0;
    //! Returns the response.
    virtual HttpResponse respond(const HttpRequest &request) = 0;
    //! The response was sent completely, or the connection closed (status 0: before anything was sent).
    virtual void finished(const HttpRequest &request, int status, qint64 bodyBytes) = 0;
};

//! An HTTP/1.1 server on loopback, with or without TLS. Supports keep-alive and pipelining, streams large bodies, and
//! simulates faults on request (see Delivery). Lives on one thread.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    //! \a handler must outlive the server.
    explicit HttpServer(HttpHandler &handler, QObject *parent = nullptr);
    ~HttpServer() override;

    //! Listens on 127.0.0.1; \a port 0: any free port. False, with a reason in \a error, on failure.
    bool listen(quint16 port, const std::optional<QSslConfiguration> &tls, QString *error);
    quint16 port() const;
    //! Closes all connections and stops listening.
    void close();
    int connectionsAccepted() const { return m_accepted; }

private:
    void acceptConnections();

    HttpHandler &m_handler;
    std::unique_ptr<QTcpServer> m_server;
    int m_accepted = 0;
};

} // namespace Trustgauge::Simulator
