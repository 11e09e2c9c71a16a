#include "core/base/httpclient.h"

#include "core/base/jsontext.h"
#include "core/base/localfile.h"
#include "core/base/memory.h"
#include "core/base/networkfault.h"
#include "core/base/safetext.h"
#include "core/base/timestamp.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Trustgauge {

namespace {

// QNetworkAccessManager opens at most six HTTP/1.1 connections to a host; two managers carry ten calls at once, with
// room for the token beside them.
constexpr size_t channelCount = 2;
constexpr qint64 mostReserved = qint64{64} * 1024 * 1024; // on the word of a Content-Length
constexpr qint64 worthRecycling = qint64{256} * 1024;
constexpr qint64 streamBuffer = qint64{8} * 1024 * 1024; // of an answer that is taken piece by piece

//! The tenant's proxy, else the system's; never for loopback.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    ProxyChoice(const QString &proxy, const SecretText &secret)
    {
        const QUrl url(proxy);
        const bool own = !proxy.isEmpty() && url.isValid();
        const QString given = QString::fromUtf8(secret.reveal());
        m_user = own ? url.userName(QUrl::FullyDecoded) : QString();
        m_password = given;
        if (m_user.isEmpty()) {
            m_user = given.section(u':', 0, 0);
            m_password = given.section(u':', 1);
        }
        if (!own)
            return;
        const bool socks = url.scheme() == QStringLiteral("socks5");
        m_own = QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                              static_cast<quint16>(url.port(socks ? 1080 : 8080)), m_user, m_password);
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_own.type() != QNetworkProxy::DefaultProxy)
            return {m_own};
        QList<QNetworkProxy> out = systemProxyForQuery(query);
        for (QNetworkProxy &proxy : out) {
            if (proxy.type() == QNetworkProxy::NoProxy || !proxy.user().isEmpty())
                continue;
            proxy.setUser(m_user);
            proxy.setPassword(m_password);
        }
        return out;
    }

private:
    QString m_user;
    QString m_password;
    QNetworkProxy m_own{QNetworkProxy::DefaultProxy};
};

constexpr const char *tlsFaultProperty = "tlsFault";

QString firstOf(const QStringList &names)
{
    return names.isEmpty() ? QStringLiteral("(no name)") : names.first();
}

//! Why a certificate is not trusted, and who issued it: a company's inspecting proxy shows itself here.
QString tlsFault(const QList<QSslError> &errors, const QList<QSslCertificate> &chain)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        if (!reasons.contains(error.errorString()))
            reasons << error.errorString();
    }
    QStringList names;
    for (const QSslCertificate &certificate : chain)
        names << firstOf(certificate.subjectInfo(QSslCertificate::CommonName));
    if (!chain.isEmpty())
        names << firstOf(chain.last().issuerInfo(QSslCertificate::CommonName));
    return QStringLiteral("the certificate is not trusted: %1; chain: %2")
        .arg(reasons.join(QStringLiteral(" ")), names.join(QStringLiteral(" < ")));
}

//! Room for so many bytes and the padding of a JSON parser. What has room already keeps its memory.
void makeRoom(QByteArray &body, qint64 bytes)
{
    const qsizetype needed = static_cast<qsizetype>(bytes) + jsonPadding();
    if (body.capacity() >= needed)
        return;
    QByteArray larger;
    larger.reserve(std::max(needed, 2 * body.capacity()));
    preferHugePages(larger.constData(), static_cast<size_t>(larger.capacity())); // before anything is in it
    larger += body;
    body = std::move(larger);
}

} // namespace

//! A body that can be read one time. QNetworkAccessManager sends a request again by itself when the connection is lost
//! before any answer, and for that it must rewind the body, which this one refuses.
class OneTimeBody : public QIODevice
{
public:
    OneTimeBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return m_read == 0; }
    bool seek(qint64 position) override { return position == m_read && QIODevice::seek(position); }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 count = std::min(most, m_bytes.size() - m_read);
        std::copy_n(m_bytes.constData() + m_read, count, to);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

//! TLS settings with the own certificate authority and the client's certificate; a file that cannot be used is an error
//! of every request.
class SslSetup
{
public:
    explicit SslSetup(const HttpSettings &settings)
    {
        if (settings.caFile.isEmpty() && settings.clientCertificate.isEmpty())
            return;
        configuration = QSslConfiguration::defaultConfiguration();
        if (!settings.caFile.isEmpty())
            trust(settings.caFile);
        if (!settings.clientCertificate.isEmpty())
            identify(settings.clientCertificate);
    }

    std::optional<QSslConfiguration> configuration;
    std::optional<Error> fault;

private:
    void trust(const QString &caFile)
    {
        const Result<QByteArray> pem = readFile(caFile);
        const QList<QSslCertificate> own = QSslCertificate::fromData(pem.value_or(QByteArray()), QSsl::Pem);
        if (!pem)
            fault = Error{ErrorCode::BadInput, caFile, pem.error().detail + QStringLiteral(" (caFile)"), 0, {}};
        else if (own.isEmpty())
            fault = Error{ErrorCode::BadInput, caFile, QStringLiteral("holds no PEM certificate (caFile)"), 0, {}};
        configuration->addCaCertificates(own);
    }
    void identify(const QString &path)
    {
        const Result<QByteArray> read = readFile(path);
        if (!read) {
            fault = Error{ErrorCode::BadInput, path, read.error().detail + QStringLiteral(" (clientCertificate)"), 0, {}};
            return;
        }
        const QByteArray &pem = *read;
        const QList<QSslCertificate> chain = QSslCertificate::fromData(pem, QSsl::Pem);
        QSslKey key;
        for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
            if (key.isNull())
                key = QSslKey(pem, algorithm, QSsl::Pem);
        }
        if (chain.isEmpty() || key.isNull()) {
            fault = Error{ErrorCode::BadInput,
                          path,
                          QStringLiteral("holds no PEM certificate with its key (clientCertificate)"),
                          0,
                          {}};
            return;
        }
        configuration->setLocalCertificateChain(chain);
        configuration->setPrivateKey(key);
    }
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

std::optional<qint64> HttpReply::secondsAhead() const
{
    const QDateTime date = httpDate(header("Date"));
    return date.isValid() ? std::optional(QDateTime::currentDateTimeUtc().secsTo(date)) : std::nullopt;
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
      m_ssl(std::make_shared<SslSetup>(settings)),
      m_hasProxyPassword(!settings.proxyPassword.isEmpty())
{
    for (Channel &channel : m_channels) {
        channel.manager = new QNetworkAccessManager(this);
        channel.manager->setAutoDeleteReplies(false);
        channel.manager->setProxyFactory(
            new ProxyChoice(settings.proxy, settings.proxyPassword)); // the manager takes it
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

    QNetworkReply *reply = nullptr;
    if (request.once && !request.body.isEmpty()) {
        auto *body = new OneTimeBody(request.body, nullptr);
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        reply = channel->manager->sendCustomRequest(out, request.verb, body);
        body->setParent(reply);
    } else {
        reply = channel->manager->sendCustomRequest(out, request.verb, request.body);
    }
    Call *raw = call.get();
    m_calls.emplace(reply, std::move(call));
    connect(reply, &QNetworkReply::downloadProgress, this, [reply, raw](qint64 received, qint64) {
        if (received > raw->request.maxBytes && !raw->tooLong) {
            raw->tooLong = true;
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::sslErrors, this, [reply](const QList<QSslError> &errors) {
        reply->setProperty(tlsFaultProperty, tlsFault(errors, reply->sslConfiguration().peerCertificateChain()));
    });
    if (!request.onBody) {
        connect(reply, &QNetworkReply::readyRead, this, [this, reply, raw] {
            if (!raw->tooLong && !gather(reply, *raw))
                reply->abort(); // ends in finish()
        });
    } else {
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

void HttpClient::recycle(QByteArray body)
{
    if (body.capacity() > m_spare.capacity())
        m_spare = std::move(body);
}

bool HttpClient::gather(QNetworkReply *reply, Call &call)
{
    const qint64 more = reply->bytesAvailable();
    if (call.body.isNull()) {
        // The announced length is a hint only: a body may be packed, and a server may promise what it likes.
        const qint64 announced = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        const qint64 expected = std::max(more, std::min({announced, call.request.maxBytes, mostReserved}));
        if (announced == 0 || expected > worthRecycling)
            call.body = std::exchange(m_spare, {});
        call.body.resize(0);
        makeRoom(call.body, expected);
    }
    const qsizetype before = call.body.size();
    if (before + more > call.request.maxBytes) {
        call.tooLong = true;
        return false;
    }
    makeRoom(call.body, before + more);
    call.body.resize(before + static_cast<qsizetype>(more));
    const qint64 read = reply->read(call.body.data() + before, more);
    call.body.resize(before + static_cast<qsizetype>(std::max<qint64>(read, 0)));
    return true;
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
    // whole body came. An error beside a good status is a broken body, or one that unpacks to too much. 407 is the word
    // of a proxy, whatever its body says.
    // Qt wants to send a body again where a 307 or 308 leads, also when no redirect is followed.
    const bool answered = error == QNetworkReply::NoError
                          || (status >= 300 && status < 400 && error == QNetworkReply::ContentReSendError)
                          || (status >= 400 && status != 407 && error >= QNetworkReply::ContentAccessDenied
                              && error != QNetworkReply::ProtocolFailure);
    if (answered && call->request.onBody && !call->refused)
        handOn(reply, *call);
    if (answered && !call->request.onBody && !call->tooLong)
        gather(reply, *call);
    if (call->aborted || call->tooLong || call->refused || !answered) {
        call->done(tl::unexpected(networkError(reply, *call)));
        return;
    }
    HttpReply out;
    out.status = status;
    out.url = reply->url();
    out.headers = reply->rawHeaderPairs();
    out.body = call->request.onBody ? reply->readAll() : std::move(call->body);
    bool hasLength = false;
    const qint64 length = out.header("Content-Length").toLongLong(&hasLength);
    // Over TLS, Qt can take the end of the connection for that of the body.
    if (hasLength && !call->request.onBody && status == 200 && out.header("Content-Encoding").isEmpty()
        && out.body.size() < length) {
        call->done(failure(ErrorCode::Network, hostAndPort(call->request.url),
                           QStringLiteral("the answer ends after %1 of %2 bytes").arg(out.body.size()).arg(length),
                           NetworkFault::mayRepeat));
        return;
    }
    call->done(std::move(out));
}

Error HttpClient::networkError(QNetworkReply *reply, const Call &call) const
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
        out.httpStatus = NetworkFault::mayRepeat;
    } else {
        const QString tls = reply->property(tlsFaultProperty).toString();
        out.detail = quotedText(tls.isEmpty() ? reply->errorString() : tls, 500);
        switch (reply->error()) {
        case QNetworkReply::HostNotFoundError:
            out.httpStatus = NetworkFault::hostNotFound;
            break;
        case QNetworkReply::ConnectionRefusedError:
            out.httpStatus = NetworkFault::refused;
            break;
        case QNetworkReply::SslHandshakeFailedError:
            out.httpStatus = NetworkFault::tls;
            break;
        case QNetworkReply::ProxyAuthenticationRequiredError:
            out.httpStatus = NetworkFault::proxyCredentials;
            out.detail = m_hasProxyPassword
                             ? QStringLiteral("the proxy refused the user name or the password (HTTP 407)")
                             : QStringLiteral("the proxy wants a user name and a password (HTTP 407), none is stored");
            break;
        case QNetworkReply::ProxyConnectionRefusedError:
        case QNetworkReply::ProxyNotFoundError:
            out.httpStatus = NetworkFault::proxyUnreachable;
            break;
        case QNetworkReply::ProtocolUnknownError:
        case QNetworkReply::ProtocolInvalidOperationError:
            break;
        default:
            out.httpStatus = NetworkFault::mayRepeat; // reset, cut off, timed out
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
