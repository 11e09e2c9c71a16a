#include "core/base/httpclient.h"

#include "core/base/calltally.h"
#include "core/base/forwardproxy.h"
#include "core/base/httptransport.h"
#include "core/base/log.h"
#include "core/base/ownthread.h"
#include "core/base/sslsetup.h"

#include <QElapsedTimer>
#include <QThread>

#include <utility>

namespace Trustgauge {

namespace {

//! `done`, preceded by a log line and a count: verb, host, path, outcome and duration.
HttpClient::Done logged(const HttpRequest &request, HttpClient::Done done)
{
    QElapsedTimer since;
    since.start();
    return [verb = QString::fromLatin1(request.verb), host = hostAndPort(request.url), path = request.url.path(), since,
            done = std::move(done)](Result<HttpReply> result) {
        const QString outcome = result ? QStringLiteral("HTTP %1").arg(result->status)
                                       : result.error().detail.english();
        const qint64 took = since.elapsed();
        qCDebug(logBase).noquote() << verb + u' ' + host + path + u':' << outcome << took << "ms";
        programCalls().add(verb, host, path, outcome, took, QDateTime::currentDateTimeUtc());
        done(std::move(result));
    };
}

} // namespace

HttpClient::HttpClient(const HttpSettings &settings, QObject *parent)
    : QObject(parent),
      m_thread(std::make_unique<QThread>())
{
    const SslSetup tls(settings.caFile, settings.clientCertificate);
    m_fault = tls.fault();
    // Both handlers queue to this thread. Large values are moved in, not copied.
    HttpTransport::Handlers handlers;
    handlers.ended = [this](quint64 id, Result<HttpReply> result) {
        auto handed = std::make_shared<Result<HttpReply>>(std::move(result));
        QMetaObject::invokeMethod(
            this, [this, id, handed] { end(id, std::move(*handed)); }, Qt::QueuedConnection);
    };
    handlers.piece = [this](quint64 id, QByteArray piece) {
        QMetaObject::invokeMethod(
            this, [this, id, bytes = std::move(piece)] { take(id, bytes); }, Qt::QueuedConnection);
    };
    m_transport = new HttpTransport(ProxyChoice(settings.proxy, settings.proxyPassword), tls.configuration(),
                                    std::move(handlers));
    m_transport->moveToThread(m_thread.get());
    releaseAtEndOf(*m_thread, [transport = m_transport] { delete transport; });
    m_thread->setObjectName(QStringLiteral("http"));
    m_thread->start();
}

HttpClient::~HttpClient()
{
    m_thread->quit(); // the transport is deleted on its thread before this object is
    m_thread->wait();
}

template<class Action>
void HttpClient::onTransport(Action action)
{
    QMetaObject::invokeMethod(
        m_transport, [transport = m_transport, action = std::move(action)]() mutable { action(*transport); },
        Qt::QueuedConnection);
}

void HttpClient::send(const HttpRequest &request, Done done)
{
    TG_ON_OWN_THREAD(this);
    const quint64 id = ++m_last;
    m_calls.emplace(id, Call{hostAndPort(request.url), logged(request, std::move(done)), request.onBody});
    if (m_fault) {
        QMetaObject::invokeMethod(
            this, [this, id] { end(id, tl::unexpected(*m_fault)); }, Qt::QueuedConnection);
        return;
    }
    HttpRequest plain = request;
    plain.onBody = nullptr; // called on this thread only, so the transport must not have it
    const bool streams = request.onBody != nullptr;
    onTransport([id, plain = std::move(plain), streams](HttpTransport &transport) mutable {
        transport.start(id, std::exchange(plain, {}), streams);
    });
}

void HttpClient::take(quint64 id, const QByteArray &piece)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end())
        return;
    const qint64 size = piece.size();
    if (it->second.onBody(piece)) {
        onTransport([id, size](HttpTransport &transport) { transport.taken(id, size); });
        return;
    }
    onTransport([id](HttpTransport &transport) { transport.drop(id); });
    end(id, failure(ErrorCode::Api, it->second.host, sentence("Base", "the answer cannot be read")));
}

void HttpClient::end(quint64 id, Result<HttpReply> result)
{
    auto call = m_calls.extract(id);
    if (!call.empty()) // otherwise it was aborted
        call.mapped().done(std::move(result));
}

void HttpClient::recycle(QByteArray body)
{
    TG_ON_OWN_THREAD(this);
    onTransport([body = std::move(body)](HttpTransport &transport) mutable { transport.recycle(std::move(body)); });
}

void HttpClient::abortAll()
{
    TG_ON_OWN_THREAD(this);
    const std::unordered_map<quint64, Call> calls = std::exchange(m_calls, {});
    for (const auto &[id, call] : calls)
        onTransport([id = id](HttpTransport &transport) { transport.drop(id); });
    for (const auto &[id, call] : calls)
        call.done(failure(ErrorCode::Cancelled, call.host, {}));
}

} // namespace Trustgauge
