#pragma once

#include "core/simulator/http/httpmessage.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>

namespace Trustgauge::Simulator {

//! Answers requests; all calls come from the server's thread.
class HttpHandler
{
public:
    HttpHandler() = default;
    HttpHandler(const HttpHandler &) = delete;
    HttpHandler &operator=(const HttpHandler &) = delete;
    virtual ~HttpHandler() = default;

    //! A whole request has arrived; it may wait behind earlier ones of its connection. Names the endpoint.
    virtual void received(HttpRequest &request) = 0;
    //! The answer to it.
    virtual HttpResponse respond(const HttpRequest &request) = 0;
    //! The answer has gone out whole, or the connection is gone (status 0 when nothing had been sent).
    virtual void finished(const HttpRequest &request, int status, qint64 bodyBytes) = 0;
};

//! An HTTP/1.1 server over plain sockets or TLS, on loopback only. It keeps connections alive, takes pipelined requests
//! in order, streams large bodies without holding them, and misbehaves when an answer asks for it (see Delivery).
class HttpServer : public QObject
{
    Q_OBJECT

public:
    //! \a handler must outlive the server.
    explicit HttpServer(HttpHandler &handler, QObject *parent = nullptr);
    ~HttpServer() override;

    //! Listens on 127.0.0.1; \a port 0 takes any free one. False with a reason in \a error.
    bool listen(quint16 port, const std::optional<QSslConfiguration> &tls, QString *error);
    quint16 port() const;
    //! Drops every connection and stops listening.
    void close();
    int connectionsAccepted() const { return m_accepted; }

private:
    void acceptConnections();

    HttpHandler &m_handler;
    std::unique_ptr<QTcpServer> m_server;
    int m_accepted = 0;
};

} // namespace Trustgauge::Simulator
