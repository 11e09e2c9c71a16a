#include "core/defender/apiclient.h"

#include "core/base/log.h"
#include "core/base/networkfault.h"
#include "core/base/safetext.h"
#include "core/config/cloudfacts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace Trustgauge {

namespace {

//! Whether JSON was cut off: without a length, a response ends whenever the connection does.
bool endsEarly(const QByteArray &body)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    const auto first = std::find_if_not(body.begin(), body.end(), isSpace);
    if (first == body.end() || (*first != '{' && *first != '['))
        return false; // not JSON, which is reported elsewhere
    const char last = *std::find_if_not(body.rbegin(), body.rend(), isSpace);
    return last != (*first == '{' ? '}' : ']');
}

//! The path without its query, for the log.
QString withoutQuery(const QString &path)
{
    return path.section(u'?', 0, 0);
}

} // namespace

bool saysNoMachines(const QString &message)
{
    static const QRegularExpression words(QStringLiteral("\\bno\\b[^.]*\\bmachines?\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(message).hasMatch();
}

ApiClient::ApiClient(HttpClient &http, TokenSource &token, RateLimiter &limiter, TenantConfig tenant,
                     const RetryPace &pace, QObject *parent)
    : QObject(parent),
      m_http(http),
      m_token(token),
      m_limiter(limiter),
      m_tenant(std::move(tenant)),
      m_api(m_tenant.apiUrl()),
      m_pace(pace)
{}

void ApiClient::get(Endpoint endpoint, const QString &pathAndQuery, bool transient404, Done done)
{
    start(std::make_shared<Call>(Call{endpoint, pathAndQuery, transient404, std::move(done), 0, false}));
}

Result<QString> ApiClient::pathOfLink(const QString &link) const
{
    const std::optional<QUrl> address = addressIn(link);
    if (!address)
        return failure(ErrorCode::Api, hostAndPort(m_api),
                       sentence("Defender", "a link of the API is no valid address and was not followed: %1")
                           .arg(quotedText(link, 200)),
                       200);
    const QUrl url = m_api.resolved(*address);
    const bool known = url.scheme() == QStringLiteral("https") && isApiHost(m_tenant.cloud, url.host())
                       && url.port(443) == 443;
    if (url.host().isEmpty() || !(sameOrigin(url, m_api) || known))
        return failure(
            ErrorCode::ForeignHost, quotedText(url.host().isEmpty() ? link : hostAndPort(url), 200),
            sentence("Defender", "a link of the API leads away from %1 and was not followed").arg(hostAndPort(m_api)));
    return url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

void ApiClient::start(const CallPtr &call)
{
    if (m_cancelled) {
        call->done(failure(ErrorCode::Cancelled, {}, {}));
        return;
    }
    const std::chrono::milliseconds wait = m_limiter.waitFor(call->endpoint);
    if (wait.count() > 0) {
        QTimer::singleShot(wait, this, [this, call] { start(call); });
        return;
    }
    m_token.get([this, call](const Result<SecretText> &token) {
        if (!token) {
            call->done(tl::unexpected(token.error()));
            return;
        }
        // Fetching the token may have taken a while: check the limit again before the call counts.
        if (m_limiter.waitFor(call->endpoint).count() > 0) {
            start(call);
            return;
        }
        sendWith(call, *token);
    });
}

void ApiClient::sendWith(const CallPtr &call, const SecretText &token)
{
    m_limiter.started(call->endpoint);
    if (onStart)
        onStart(call->endpoint);
    ++call->attempt;
    call->pauses = m_throttles[static_cast<size_t>(call->endpoint)].count;
    HttpRequest request;
    request.url = QUrl(m_api.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::FullyEncoded) + call->pathAndQuery,
                       QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}};
    request.credentials = bearerCredentials(token);
    m_http.send(request, [this, call, token](Result<HttpReply> result) { answered(call, token, std::move(result)); });
}

void ApiClient::answered(const CallPtr &call, const SecretText &token, Result<HttpReply> result)
{
    if (m_cancelled) {
        call->done(failure(ErrorCode::Cancelled, {}, {}));
        return;
    }
    if (result && isLoopbackHost(m_api.host()) && result->header("X-Trustgauge-Simulator") == "rate-limits=off")
        m_limiter.lift();
    if (result && result->status == 200 && endsEarly(result->body))
        result = failure(
            ErrorCode::Network, hostAndPort(m_api),
            sentence("Defender", "the answer to %1 ends in the middle").arg(call->pathAndQuery.section(u'?', 0, 0)),
            NetworkFault::mayRepeat);
    const Verdict verdict = judge(result, call->attempt, call->transient404, call->renewed, m_pace);
    if (result && verdict.step != NextStep::Wait) {
        Throttle &throttle = m_throttles[static_cast<size_t>(call->endpoint)];
        throttle.pauses.reset();
        throttle.isOver = false;
    }
    switch (verdict.step) {
    case NextStep::BackOff:
        qCInfo(logDefender).noquote() << withoutQuery(call->pathAndQuery) << "goes out again in"
                                      << verdict.pause.count() << "ms, after try" << call->attempt;
        QTimer::singleShot(verdict.pause, this, [this, call] { start(call); });
        return;
    case NextStep::Wait:
        if (!pauseFor(*call, verdict.pause)) {
            call->done(
                failure(ErrorCode::Api, hostAndPort(m_api),
                        sentence("Defender", "too many requests: %1 was answered with HTTP 429 again and again, for an "
                                             "hour; another program may use up the limits of this application")
                            .arg(call->pathAndQuery.section(u'?', 0, 0)),
                        429));
            return;
        }
        start(call);
        return;
    case NextStep::RenewToken:
        qCInfo(logDefender).noquote() << withoutQuery(call->pathAndQuery)
                                      << "was refused its token; a new one is fetched";
        call->renewed = true;
        m_token.refuse(token);
        start(call);
        return;
    case NextStep::TakeIt:
        break;
    }
    if (!result) {
        call->done(std::move(result));
        return;
    }
    if (result->status >= 300 && result->status < 400) {
        const QUrl target = result->url.resolved(QUrl(QString::fromUtf8(result->header("Location"))));
        if (!sameOrigin(target, m_api))
            call->done(
                failure(ErrorCode::ForeignHost, quotedText(hostAndPort(target), 200),
                        sentence("Defender", "%1 redirects there, which was not followed").arg(hostAndPort(m_api))));
        else
            call->done(failure(ErrorCode::Api, hostAndPort(m_api),
                               sentence("Defender", "%1 is redirected (HTTP %2), which the API does not document")
                                   .arg(call->pathAndQuery.section(u'?', 0, 0))
                                   .arg(result->status),
                               result->status));
        return;
    }
    if (result->status != 200) {
        call->done(tl::unexpected(errorOf(*result)));
        return;
    }
    if (!result->isJson()) {
        call->done(
            failure(ErrorCode::Api, hostAndPort(m_api),
                    sentence("Defender", "the answer to %1 is no JSON (%2); a proxy may have answered in its place")
                        .arg(call->pathAndQuery.section(u'?', 0, 0), quotedText(result->header("Content-Type"), 80)),
                    200));
        return;
    }
    call->done(std::move(result));
}

bool ApiClient::pauseFor(const Call &call, std::chrono::milliseconds asked)
{
    Throttle &throttle = m_throttles[static_cast<size_t>(call.endpoint)];
    if (throttle.isOver)
        return false;
    if (call.pauses != throttle.count && m_limiter.waitFor(call.endpoint).count() > 0)
        return true; // it was sent before another call's 429 started the current pause
    ++throttle.count;
    const std::optional<std::chrono::milliseconds> pause = throttle.pauses.next(asked);
    throttle.isOver = !pause;
    qCInfo(logDefender).noquote() << withoutQuery(call.pathAndQuery) << "is one call too many;"
                                  << (pause ? QStringLiteral("waits %1 ms").arg(pause->count())
                                            : QStringLiteral("no more waiting"));
    if (pause)
        m_limiter.pause(call.endpoint, *pause);
    return pause.has_value();
}

Error ApiClient::errorOf(const HttpReply &reply) const
{
    const QJsonObject error = QJsonDocument::fromJson(reply.body).object().value(QStringLiteral("error")).toObject();
    const QString code = error.value(QStringLiteral("code")).toString();
    QString message = quotedText(error.value(QStringLiteral("message")).toString(), 500);
    if (message.isEmpty())
        message = QStringLiteral("HTTP %1 for %2").arg(reply.status).arg(reply.url.path());
    Error out{ErrorCode::Api, hostAndPort(m_api), message, reply.status};
    if (reply.status == 401)
        out.code = message.contains(QStringLiteral("license")) || message.contains(QStringLiteral("Account mode"))
                       ? ErrorCode::Licence
                       : ErrorCode::TokenRefused;
    else if (reply.status == 403)
        out.code = code == QStringLiteral("DisabledFeature") ? ErrorCode::Licence : ErrorCode::Permission;
    else if (reply.status == 404 && !code.isEmpty())
        out.detail = message; // the API itself says that the object does not exist
    else if (reply.status == 404)
        out.detail = sentence("Defender", "%1 does not exist there (HTTP 404); check the API host and the cloud")
                         .arg(reply.url.path());
    const bool isDocumented = (code == QStringLiteral("ResourceNotFound") || code == QStringLiteral("NotFound"))
                              && (reply.url.path() != QStringLiteral("/api/machines") || saysNoMachines(message));
    if (reply.status == 404 && !code.isEmpty() && !isDocumented)
        out.detail = sentence("Defender", "%1 was answered with HTTP 404: %2").arg(reply.url.path(), message);
    if (reply.status == 404)
        out.httpStatus = isDocumented ? 404 : 400; // not the documented 'does not exist'
    return out;
}

void ApiClient::cancel()
{
    m_cancelled = true;
    m_token.cancel();
    m_http.abortAll();
}

} // namespace Trustgauge
