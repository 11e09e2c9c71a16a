#pragma once

#include "core/simulator/http/httpserver.h"

#include <deque>
#include <QTcpSocket>
#include <QTimer>

namespace Trustgauge::Simulator {

//! One client connection of HttpServer. Owns its socket and deletes itself when the socket closes.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, HttpHandler &handler, QObject *parent);
    ~HttpConnection() override;

private:
    void readRequests();
    void serveNext();
    void send();
    void sendHead();
    void pump();
    void writeBody(const QByteArray &bytes);
    void finishResponse();
    void refuse(int status);
    void reset();
    void ended();
    qint64 unsent() const;

    QTcpSocket *m_socket;
    HttpHandler &m_handler;
    HttpRequestParser m_parser;
    std::deque<HttpRequest> m_waiting;
    QTimer m_timer;
    HttpRequest m_request;
    HttpResponse m_response;
    bool m_busy = false;
    bool m_sending = false;
    bool m_chunked = false;
    bool m_closeAfter = false;
    bool m_reading = true;
    bool m_headOnly = false;
    bool m_over = false;
    qint64 m_bodyBytes = 0;
    qsizetype m_trickled = 0;
};

} // namespace Trustgauge::Simulator
