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

//! What HttpClient does on a thread of its own: connections that are kept and used again, requests over them, limits in
//! time. Every exchange ends exactly once, unless it is dropped.
class HttpTransport : public QObject
{
    Q_OBJECT

public:
    //! Called on the thread of the transport.
    struct Handlers
    {
        std::function<void(quint64 id, Result<HttpReply>)> ended;
        std::function<void(quint64 id, QByteArray)> piece; //!< of the body of a 200, where it is streamed
    };
    HttpTransport(ProxyChoice proxies, QSslConfiguration tls, Handlers handlers);
    ~HttpTransport() override;

    //! \param streams the body of a 200 is handed on piece by piece
    void start(quint64 id, const HttpRequest &request, bool streams);
    void drop(quint64 id);
    //! So much of what was handed on has been dealt with.
    void taken(quint64 id, qint64 bytes);
    void recycle(QByteArray body);

private:
    struct Exchange;
    using ExchangePtr = std::unique_ptr<Exchange>;
    struct Idle
    {
        QString way;
        HttpConnection *connection;
        QDeadlineTimer life; //!< beyond that, whoever stands in between may have forgotten it
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
    //! What came of an answer whose head is there.
    [[nodiscard]] HttpReply replyOf(Exchange &exchange);
    [[nodiscard]] HttpConnection *idleFor(const QString &way);
    void keepIdle(const QString &way, HttpConnection *connection);
    //! Takes an exchange off the list; its connection is closed, where it still has one.
    ExchangePtr take(quint64 id);

    ProxyChoice m_proxies;
    QSslConfiguration m_tls;
    Handlers m_handlers;
    std::unordered_map<quint64, ExchangePtr> m_exchanges;
    std::vector<Idle> m_idle; //!< the one used last at the end
    QByteArray m_spare;       //!< memory for a body
};

} // namespace Trustgauge
