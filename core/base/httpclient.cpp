#include "core/base/httpclient.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>

namespace Trustgauge {

namespace {

// QNetworkAccessManager opens at most six HTTP/1.1 connections to a host; two managers carry ten calls at once, with
// room for the token beside them.
constexpr size_t channelCount = 2;
constexpr qint64 streamBuffer = qint64{8} * 1024 * 1024; // of an answer that is taken piece by piece

//! The tenant's proxy, else the system's; never for loopback.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(const QString &proxy)
    {
        const QUrl url(proxy);
        if (proxy.isEmpty() || !url.isValid())
            return;
        const bool socks = url.scheme() == QStringLiteral("socks5");
        m_own = QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                              static_cast<quint16>(url.port(socks ? 1080 : 8080)), url.userName());
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_own.type() != QNetworkProxy::DefaultProxy)
            return {m_own};
        return systemProxyForQuery(query);
    }

private:
    QNetworkProxy m_own{QNetworkProxy::DefaultProxy};
};

} // namespace

//! TLS settings with the own certificate authority; a CA file that cannot be used is an error of every request.
class SslSetup
{
public:
    explicit SslSetup(const QString &caFile)
    {
        if (caFile.isEmpty())
            return;
        configuration = QSslConfiguration::defaultConfiguration();
        QFile file(caFile);
        QList<QSslCertificate> own;
        if (file.open(QIODevice::ReadOnly))
            own = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
        if (own.isEmpty())
            fault = Error{ErrorCode::BadInput, caFile, QStringLiteral("holds no PEM certificate (caFile)"), 0, {}};
        configuration->addCaCertificates(own);
    }

    std::optional<QSslConfiguration> configuration;
    std::optional<Error> fault;
};

bool isLoopbackHost(const QString &host)
{
    return host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QString hostAndPort(const QUrl &url)
{
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QStringLiteral("https") ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && port(a) == port(b);
}

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool HttpReply::isJson() const
{
    const QByteArray type = header("Content-Type").toLower();
    if (type.contains("json"))
        return true;
    if (!type.isEmpty() && (type.contains("html") || type.contains("xml")))
        return false;
    const QByteArray start = body.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

HttpClient::HttpClient(const HttpSettings &settings, QObject *parent)
    : QObject(parent),
      m_channels(channelCount),
      m_ssl(std::make_shared<SslSetup>(settings.caFile))
{
    for (Channel &channel : m_channels) {
        channel.manager = new QNetworkAccessManager(this);
        channel.manager->setAutoDeleteReplies(false);
        channel.manager->setProxyFactory(new ProxyChoice(settings.proxy)); // the manager takes it
    }
}

HttpClient::~HttpClient()
{
    // Nobody is left to be told.
    for (const auto &[reply, call] : m_calls) {
        reply->disconnect(this);
        reply->abort();
    }
}

void HttpClient::send(const HttpRequest &request, Done done)
{
    if (m_ssl->fault) {
        const Error fault = *m_ssl->fault;
        QTimer::singleShot(0, this, [fault, done = std::move(done)] { done(tl::unexpected(fault)); });
        return;
    }
    QNetworkRequest out(request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setTransferTimeout(static_cast<int>(request.idleTimeout.count()));
    out.setDecompressedSafetyCheckThreshold(request.maxBytes);
    if (m_ssl->configuration)
        out.setSslConfiguration(*m_ssl->configuration);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);

    const auto channel = std::min_element(m_channels.begin(), m_channels.end(),
                                          [](const Channel &a, const Channel &b) { return a.inFlight < b.inFlight; });
    ++channel->inFlight;
    auto call = std::make_unique<Call>();
    call->request = request;
    call->done = std::move(done);
    call->channel = static_cast<size_t>(channel - m_channels.begin());

    QNetworkReply *reply = channel->manager->sendCustomRequest(out, request.verb, request.body);
    Call *raw = call.get();
    m_calls.emplace(reply, std::move(call));
    connect(reply, &QNetworkReply::downloadProgress, this, [reply, raw](qint64 received, qint64) {
        if (received > raw->request.maxBytes && !raw->tooLong) {
            raw->tooLong = true;
            reply->abort();
        }
    });
    if (request.onBody) {
        reply->setReadBufferSize(streamBuffer);
        connect(reply, &QNetworkReply::readyRead, this, [reply, raw] {
            if (!raw->refused && !handOn(reply, *raw))
                reply->abort(); // ends in finish()
        });
    }
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
}

bool HttpClient::handOn(QNetworkReply *reply, Call &call)
{
    if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200 || reply->bytesAvailable() == 0)
        return true;
    call.refused = !call.request.onBody(reply->readAll());
    return !call.refused;
}

void HttpClient::finish(QNetworkReply *reply)
{
    const auto it = m_calls.find(reply);
    if (it == m_calls.end())
        return;
    const std::unique_ptr<Call> call = std::move(it->second);
    m_calls.erase(it);
    --m_channels[call->channel].inFlight;
    reply->deleteLater();

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = reply->error();
    // An answer with an error status also sets error() (400 is 'protocol invalid operation'); what counts is whether the
    // whole body came. An error beside a good status is a broken body, or one that unpacks to too much.
    const bool answered = error == QNetworkReply::NoError
                          || (status >= 400 && error >= QNetworkReply::ContentAccessDenied
                              && error != QNetworkReply::ProtocolFailure);
    if (answered && call->request.onBody && !call->refused)
        handOn(reply, *call);
    if (call->aborted || call->tooLong || call->refused || !answered) {
        call->done(tl::unexpected(networkError(reply, *call)));
        return;
    }
    HttpReply out;
    out.status = status;
    out.url = reply->url();
    out.headers = reply->rawHeaderPairs();
    out.body = reply->readAll();
    call->done(std::move(out));
}

Error HttpClient::networkError(QNetworkReply *reply, const Call &call)
{
    Error out{ErrorCode::Network, hostAndPort(call.request.url), {}, 0, {}};
    if (call.aborted) {
        out.code = ErrorCode::Cancelled;
    } else if (call.refused) {
        out.code = ErrorCode::Api;
        out.detail = QStringLiteral("the answer cannot be read");
    } else if (call.tooLong) {
        out.code = ErrorCode::Api;
        out.detail = QStringLiteral("the answer is longer than %1 MB").arg(call.request.maxBytes / 1024 / 1024);
    } else if (reply->error() == QNetworkReply::OperationCanceledError) {
        out.detail = QStringLiteral("no answer within %1 s")
                         .arg(std::chrono::duration_cast<std::chrono::seconds>(call.request.idleTimeout).count());
        out.httpStatus = -1; // may be repeated
    } else {
        out.detail = reply->errorString();
        switch (reply->error()) {
        case QNetworkReply::HostNotFoundError:
        case QNetworkReply::ConnectionRefusedError:
        case QNetworkReply::SslHandshakeFailedError:
        case QNetworkReply::ProxyAuthenticationRequiredError:
        case QNetworkReply::ProxyConnectionRefusedError:
        case QNetworkReply::ProxyNotFoundError:
        case QNetworkReply::ProtocolUnknownError:
        case QNetworkReply::ProtocolInvalidOperationError:
            break;
        default:
            out.httpStatus = -1; // reset, cut off, timed out: may be repeated
        }
    }
    return out;
}

void HttpClient::abortAll()
{
    std::vector<QNetworkReply *> replies;
    for (const auto &[reply, call] : m_calls) {
        call->aborted = true;
        replies.push_back(reply);
    }
    for (QNetworkReply *reply : replies)
        reply->abort(); // ends in finish()
}

} // namespace Trustgauge
