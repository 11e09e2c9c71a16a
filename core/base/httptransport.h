#pragma once

#include "core/base/forwardproxy.h"
#include "core/base/httpmessage.h"
#include "core/base/result.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace Trustgauge {

class HttpConnection;

//! The part of HttpClient that runs on its own thread: kept connections, requests over them, and time limits. Every
//! exchange ends exactly once, unless it is dropped.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    //! Called on the transport's thread.
    struct Handlers
    {
        std::function<void(quint64 id, Result<HttpReply>)> ended;
        std::function<void(quint64 id, QByteArray)> piece; //!< a piece of the body of a streamed 200
    };
    HttpTransport(ProxyChoice proxies, QSslConfiguration tls, Handlers handlers);
    ~HttpTransport() override;

    //! \param streams whether the body of a 200 is handed on in pieces
    void start(quint64 id, const HttpRequest &request, bool streams);
    void drop(quint64 id);
    //! Reports that `bytes` of the streamed body have been processed.
    void taken(quint64 id, qint64 bytes);
    void recycle(QByteArray body);

private:
    struct Exchange;
    using ExchangePtr = std::unique_ptr<Exchange>;
    struct Idle
    {
        QString way;
        HttpConnection *connection;
        QDeadlineTimer life; //!< after that, a firewall or proxy in between may have dropped the connection
    };

    void begin(Exchange &exchange);
    void beginBy(Exchange &exchange, const ForwardProxy &proxy);
    void dial(Exchange &exchange, const ForwardProxy &proxy);
    void run(Exchange &exchange, HttpConnection *connection);
    void answered(Exchange &exchange);
    void handOn(Exchange &exchange);
    void watchIdle(Exchange &exchange);
    void outOfTime(Exchange &exchange, const Message &words);
    void end(Exchange &exchange, Result<HttpReply> result);
    //! The reply of an exchange whose head has arrived.
    [[nodiscard]] HttpReply replyOf(Exchange &exchange);
    [[nodiscard]] HttpConnection *idleFor(const QString &way);
    void keepIdle(const QString &way, HttpConnection *connection);
    //! Removes an exchange from the list; its connection, if it still has one, is closed.
    ExchangePtr take(quint64 id);

    ProxyChoice m_proxies;
    QSslConfiguration m_tls;
    Handlers m_handlers;
    std::unordered_map<quint64, ExchangePtr> m_exchanges;
    std::vector<Idle> m_idle; //!< most recently used last
    QByteArray m_spare;       //!< reused for the next body
};

} // namespace Trustgauge
