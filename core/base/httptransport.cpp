#include "core/base/httptransport.h"

#include "core/base/answerreader.h"
#include "core/base/dial.h"
#include "core/base/httpconnection.h"
#include "core/base/networkfault.h"
#include "core/base/ownthread.h"
#include "core/base/systemproxy.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace Trustgauge {

namespace {

constexpr qint64 mostOnItsWay = qint64{8} * 1024 * 1024; // streamed bytes handed on but not yet processed
constexpr std::chrono::seconds idleLife{60};
constexpr qint64 streamedBytes = qint64{256} * 1024;

const QByteArray userAgent = QByteArrayLiteral("Trustgauge/" TRUSTGAUGE_VERSION);

bool isSafe(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

const QByteArray &bodyOf(const HttpRequest &request)
{
    return request.secretBody.isEmpty() ? request.body : request.secretBody.reveal();
}

//! The head of a request; nullopt when a value contains a line break (header injection).
std::optional<QByteArray> headOf(const HttpRequest &request)
{
    const QByteArray path = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    QByteArray host = request.url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':') && !host.startsWith('['))
        host = '[' + host + ']';
    if (request.url.port() > 0)
        host += ':' + QByteArray::number(request.url.port());
    bool isGood = isSafe(path) && isSafe(host) && isSafe(request.verb);
    QByteArray out = request.verb + ' ' + (path.startsWith('/') ? path : '/' + path) + " HTTP/1.1\r\nHost: " + host
                     + "\r\nUser-Agent: " + userAgent + "\r\n";
    if (headerIn(request.headers, "Accept-Encoding").isEmpty())
        out += "Accept-Encoding: gzip, deflate\r\n";
    for (const auto &[name, value] : request.headers) {
        isGood = isGood && isSafe(name) && isSafe(value);
        out += name + ": " + value + "\r\n";
    }
    const QByteArray &body = bodyOf(request);
    if (!body.isEmpty() || request.verb == "POST" || request.verb == "PUT")
        out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const auto &[scheme, value] = request.credentials;
    if (!isGood || !isSafe(scheme) || !isSafe(value.reveal()))
        return std::nullopt;
    if (!scheme.isEmpty()) {
        const QByteArray start = out + "Authorization: " + scheme + ' ';
        out.clear();
        out.reserve(start.size() + value.reveal().size() + 4); // reallocation would leave a copy of a secret in memory
        out += start;
        out += value.reveal();
        out += "\r\n";
    }
    out += "\r\n";
    return out;
}

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(std::chrono::duration_cast<std::chrono::seconds>(time).count());
}

} // namespace

struct HttpTransport::Exchange
{
    quint64 id = 0;
    HttpRequest request;
    bool streams = false;
    QString way; //!< key of its connection: scheme, host, port and proxy
    bool looksForProxy = false;
    Dial *dial = nullptr;
    HttpConnection *connection = nullptr;
    std::unique_ptr<AnswerReader> reader;
    bool usedBefore = false; //!< the connection had served an exchange before
    bool triedAgain = false;
    qint64 onItsWay = 0; //!< bytes handed on, not yet processed
    QElapsedTimer sinceByte;
    QTimer idle;
    QTimer total;
};

HttpTransport::HttpTransport(ProxyChoice proxies, QSslConfiguration tls, Handlers handlers)
    : m_proxies(std::move(proxies)),
      m_tls(std::move(tls)),
      m_handlers(std::move(handlers))
{}

HttpTransport::~HttpTransport()
{
    while (!m_exchanges.empty())
        take(m_exchanges.begin()->first);
    for (const Idle &idle : m_idle)
        idle.connection->stop();
}

void HttpTransport::start(quint64 id, const HttpRequest &request, bool streams)
{
    TG_ON_OWN_THREAD(this);
    auto made = std::make_unique<Exchange>();
    Exchange &exchange = *made;
    exchange.id = id;
    exchange.request = request;
    exchange.streams = streams;
    exchange.sinceByte.start();
    m_exchanges.emplace(id, std::move(made));
    exchange.idle.setSingleShot(true);
    exchange.total.setSingleShot(true);
    exchange.total.setTimerType(Qt::PreciseTimer);
    connect(&exchange.idle, &QTimer::timeout, this, [this, &exchange] { watchIdle(exchange); });
    connect(&exchange.total, &QTimer::timeout, this, [this, &exchange] {
        outOfTime(exchange, sentence("Network", "the answer was not whole within %1 s")
                                .arg(seconds(exchange.request.totalTimeout)));
    });
    exchange.idle.start(request.idleTimeout);
    exchange.total.start(request.totalTimeout);
    begin(exchange);
}

void HttpTransport::begin(Exchange &exchange)
{
    const QUrl &url = exchange.request.url;
    const QString host = hostAndPort(url);
    if (url.host().isEmpty() || (url.scheme() != QStringLiteral("https") && url.scheme() != QStringLiteral("http"))) {
        end(exchange, failure(ErrorCode::Network, host, sentence("Base", "that is no address of HTTP")));
        return;
    }
    const std::optional<Result<ForwardProxy>> proxy = m_proxies.forUrl(url);
    if (!proxy) {
        exchange.looksForProxy = true;
        findSystemProxy(url, this, [this, id = exchange.id](const ForwardProxy &found) {
            if (const auto it = m_exchanges.find(id); it != m_exchanges.end())
                beginBy(*it->second, m_proxies.withCredentials(found));
        });
    } else if (*proxy) {
        beginBy(exchange, **proxy);
    } else {
        end(exchange, tl::unexpected(proxy->error()));
    }
}

void HttpTransport::beginBy(Exchange &exchange, const ForwardProxy &proxy)
{
    const QUrl &url = exchange.request.url;
    exchange.looksForProxy = false;
    exchange.way = url.scheme() + u' ' + url.host() + u' ' + QString::number(url.port()) + u' '
                   + (proxy.kind == ForwardProxy::Kind::None ? QString() : proxy.name());
    if (HttpConnection *const connection = exchange.triedAgain ? nullptr : idleFor(exchange.way)) {
        exchange.usedBefore = true;
        run(exchange, connection);
        return;
    }
    dial(exchange, proxy);
}

void HttpTransport::dial(Exchange &exchange, const ForwardProxy &proxy)
{
    exchange.usedBefore = false;
    exchange.dial = new Dial(
        {exchange.request.url, proxy, m_tls, userAgent}, [&exchange] { exchange.sinceByte.restart(); },
        [this, &exchange](Result<SocketPtr> socket) {
        exchange.dial->stop();
        std::exchange(exchange.dial, nullptr)->deleteLater();
        if (socket)
            run(exchange, new HttpConnection(std::move(*socket), this));
        else
            end(exchange, tl::unexpected(socket.error()));
        },
        this);
    exchange.dial->start();
}

void HttpTransport::run(Exchange &exchange, HttpConnection *connection)
{
    exchange.connection = connection;
    std::optional<QByteArray> head = headOf(exchange.request);
    if (!head) {
        end(exchange, failure(ErrorCode::Api, hostAndPort(exchange.request.url),
                              sentence("Base", "the call was not made: a value in its headers holds a line break")));
        return;
    }
    exchange.reader = std::make_unique<AnswerReader>(exchange.request.maxBytes, AnswerReader::To::Request,
                                                     exchange.streams ? QByteArray() : std::exchange(m_spare, {}));
    HttpConnection::Handlers handlers;
    handlers.active = [&exchange] { exchange.sinceByte.restart(); };
    handlers.body = [this, &exchange] {
        if (exchange.streams && exchange.reader->status() == 200 && exchange.reader->bodyWaiting() >= streamedBytes)
            handOn(exchange);
    };
    handlers.ended = [this, &exchange] { answered(exchange); };
    connection->exchange(std::move(*head), bodyOf(exchange.request), exchange.reader.get(), std::move(handlers));
}

void HttpTransport::handOn(Exchange &exchange)
{
    const QByteArray piece = exchange.reader->takeBody();
    if (piece.isEmpty())
        return;
    exchange.onItsWay += piece.size();
    if (exchange.onItsWay >= mostOnItsWay && exchange.connection)
        exchange.connection->hold(true);
    m_handlers.piece(exchange.id, piece);
}

void HttpTransport::taken(quint64 id, qint64 bytes)
{
    TG_ON_OWN_THREAD(this);
    const auto it = m_exchanges.find(id);
    if (it == m_exchanges.end())
        return;
    Exchange &exchange = *it->second;
    const bool wasFull = exchange.onItsWay >= mostOnItsWay;
    exchange.onItsWay -= bytes;
    exchange.sinceByte.restart(); // the pause was the receiver's, not the server's
    if (wasFull && exchange.onItsWay < mostOnItsWay && exchange.connection)
        exchange.connection->hold(false);
}

void HttpTransport::answered(Exchange &exchange)
{
    AnswerReader &reader = *exchange.reader;
    const QString host = hostAndPort(exchange.request.url);
    if (reader.hasHead() && reader.status() == 407) { // 407 comes from a proxy, whatever its body says
        end(exchange, tl::unexpected(strayLogonFault(host)));
        return;
    }
    if (reader.fault() == AnswerFault::None) {
        if (reader.keepsConnection() && !exchange.connection->isLost())
            keepIdle(exchange.way, std::exchange(exchange.connection, nullptr));
        end(exchange, replyOf(exchange));
        return;
    }
    // An error status is valid even when the body beside it was cut.
    if (reader.hasHead() && (reader.status() < 200 || reader.status() >= 300)) {
        end(exchange, replyOf(exchange));
        return;
    }
    const bool nothing = reader.fault() == AnswerFault::NothingCame;
    if (nothing && exchange.connection->wantsCertificate()) {
        end(exchange,
            failure(ErrorCode::Network, host,
                    sentence("Base",
                             "the host wants a certificate of the client, or another one (TLS: certificate required)"),
                    NetworkFault::tls));
        return;
    }
    // The server may have closed a kept connection while the request was on its way: send it once more.
    if (nothing && exchange.usedBefore && !exchange.triedAgain && !exchange.request.once) {
        exchange.triedAgain = true;
        exchange.connection->stop();
        std::exchange(exchange.connection, nullptr)->deleteLater();
        m_spare = reader.takeSpare();
        begin(exchange);
        return;
    }
    end(exchange, tl::unexpected(answerFault(host, reader, exchange.request.maxBytes)));
}

HttpReply HttpTransport::replyOf(Exchange &exchange)
{
    AnswerReader &reader = *exchange.reader;
    HttpReply out;
    out.status = reader.status();
    out.headers = reader.headers();
    out.url = exchange.request.url;
    if (exchange.streams && out.status == 200)
        handOn(exchange); // the last piece
    else
        out.body = reader.takeBody();
    return out;
}

void HttpTransport::watchIdle(Exchange &exchange)
{
    const auto limit = exchange.request.idleTimeout;
    const std::chrono::milliseconds left = limit - std::chrono::milliseconds(exchange.sinceByte.elapsed());
    if (left.count() > 0 || exchange.onItsWay >= mostOnItsWay)
        exchange.idle.start(std::max(left, std::chrono::milliseconds(1'000)));
    else
        outOfTime(exchange, sentence("Network", "no answer within %1 s").arg(seconds(limit)));
}

void HttpTransport::outOfTime(Exchange &exchange, const Message &words)
{
    if (exchange.reader && exchange.reader->hasHead() && exchange.reader->status() >= 300) {
        end(exchange, replyOf(exchange));
        return;
    }
    const Message text = exchange.dial ? Message(QStringLiteral("%1: %2")).arg(words, exchange.dial->waitsFor())
                         : exchange.looksForProxy
                             ? sentence("Network", "%1: the system was still looking for its proxy").arg(words)
                             : words;
    end(exchange, failure(ErrorCode::Network, hostAndPort(exchange.request.url), text, NetworkFault::mayRepeat));
}

HttpTransport::ExchangePtr HttpTransport::take(quint64 id)
{
    const auto it = m_exchanges.find(id);
    if (it == m_exchanges.end())
        return {};
    ExchangePtr out = std::move(it->second);
    m_exchanges.erase(it);
    out->idle.stop();
    out->total.stop();
    if (out->dial) {
        out->dial->stop();
        std::exchange(out->dial, nullptr)->deleteLater();
    }
    if (out->connection) {
        out->connection->stop();
        std::exchange(out->connection, nullptr)->deleteLater();
    }
    return out;
}

void HttpTransport::end(Exchange &exchange, Result<HttpReply> result)
{
    const quint64 id = exchange.id;
    if (exchange.reader && m_spare.isNull())
        m_spare = exchange.reader->takeSpare();
    // A caller may reuse the memory of the request's body once it has the reply, so release our copy first.
    exchange.request.body = {};
    // Deleted later, because one of its own timers may be the caller.
    QMetaObject::invokeMethod(
        this, [gone = std::shared_ptr<Exchange>(take(id))] {}, Qt::QueuedConnection);
    m_handlers.ended(id, std::move(result));
}

void HttpTransport::drop(quint64 id)
{
    TG_ON_OWN_THREAD(this);
    take(id);
}

void HttpTransport::recycle(QByteArray body)
{
    TG_ON_OWN_THREAD(this);
    if (body.capacity() > m_spare.capacity())
        m_spare = std::move(body);
}

HttpConnection *HttpTransport::idleFor(const QString &way)
{
    std::erase_if(m_idle, [](const Idle &idle) {
        if (!idle.life.hasExpired())
            return false;
        idle.connection->onLost = nullptr;
        idle.connection->stop();
        idle.connection->deleteLater();
        return true;
    });
    const auto it = std::find_if(m_idle.rbegin(), m_idle.rend(), [&](const Idle &idle) { return idle.way == way; });
    if (it == m_idle.rend())
        return nullptr;
    HttpConnection *const out = it->connection;
    m_idle.erase(std::next(it).base());
    out->onLost = nullptr;
    return out;
}

void HttpTransport::keepIdle(const QString &way, HttpConnection *connection)
{
    connection->onLost = [this, connection] {
        std::erase_if(m_idle, [connection](const Idle &idle) { return idle.connection == connection; });
        connection->stop();
        connection->deleteLater();
    };
    m_idle.push_back({way, connection, QDeadlineTimer(idleLife)});
}

} // namespace Trustgauge
