#include "core/auth/accesstoken.h"

#include "core/auth/certificateassertion.h"
#include "core/auth/tokenclaims.h"
#include "core/base/log.h"
#include "core/base/safetext.h"
#include "core/config/cloudfacts.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace Trustgauge {

namespace {

constexpr std::chrono::milliseconds renewEarly = std::chrono::minutes(5);
constexpr int shortestLife = 60; // seconds; a shorter life would mean a request for every call
constexpr int mostAttempts = 5;  // in a row that end with 429

int numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toInt() : value.toInt(); // v1 writes numbers as strings
}

constexpr qint64 skewThatMatters = 60; // seconds

//! Whether a token has application permissions. An unreadable token counts as having them: the API decides.
bool namesRoles(const SecretText &token)
{
    const std::optional<TokenClaims> claims = readClaims(token);
    return !claims || !claims->roles.isEmpty();
}

//! Form fields whose memory is wiped.
class Form
{
public:
    void add(const QByteArray &name, const QByteArray &value)
    {
        QByteArray encoded = value.toPercentEncoding();
        QByteArray longer;
        longer.reserve(m_text.size() + name.size() + encoded.size() + 2);
        longer += m_text;
        if (!longer.isEmpty())
            longer += '&';
        longer += name;
        longer += '=';
        longer += encoded;
        wipe(encoded);
        wipe(m_text);
        m_text = std::move(longer);
    }
    [[nodiscard]] WipedBytes take() { return WipedBytes(std::move(m_text)); }

private:
    QByteArray m_text;
};

} // namespace

Result<HttpRequest> tokenRequest(const TenantConfig &tenant, const SecretText &secret, qint64 nowSeconds)
{
    const bool v1 = tenant.tokenVersion == TokenVersion::V1;
    HttpRequest out;
    out.verb = "POST";
    out.url = tenant.loginUrl();
    out.url.setPath(u'/' + tenant.tenantId
                    + (v1 ? QStringLiteral("/oauth2/token") : QStringLiteral("/oauth2/v2.0/token")));
    out.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    out.maxBytes = 1024 * 1024;
    out.idleTimeout = std::chrono::seconds(30);
    out.totalTimeout = shortCallTime;
    Form form;
    form.add("grant_type", "client_credentials");
    form.add("client_id", tenant.clientId.toUtf8());
    if (tenant.credential == CredentialKind::Certificate) {
        Result<QByteArray> assertion = certificateAssertion(secret, tenant.clientId, out.url, nowSeconds);
        if (!assertion)
            return tl::unexpected(assertion.error());
        form.add("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.add("client_assertion", *assertion);
        wipe(*assertion);
    } else {
        form.add("client_secret", secret.reveal());
    }
    const QByteArray audience = tenant.audienceInForce().toUtf8();
    if (v1)
        form.add("resource", audience);
    else
        form.add("scope", audience + "/.default");
    out.secretBody = form.take();
    return out;
}

Result<TokenAnswer> parseTokenAnswer(const HttpReply &reply)
{
    const QString host = hostAndPort(reply.url);
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    if (reply.status == 200) {
        QString token = object.value(QStringLiteral("access_token")).toString();
        if (token.isEmpty())
            return failure(ErrorCode::Api, host,
                           sentence("Auth",
                                    "the token endpoint answered with something that is no token; a proxy may have "
                                    "answered in its place"),
                           200);
        const SecretText secret(token.toUtf8());
        wipe(token);
        return TokenAnswer{secret, namesRoles(secret), numberOf(object.value(QStringLiteral("expires_in")))};
    }
    const QString error = object.value(QStringLiteral("error")).toString();
    if (error.isEmpty())
        return failure(ErrorCode::Api, host,
                       sentence("Auth",
                                "the token endpoint answered HTTP %1 without an error of Entra; a proxy may have "
                                "answered in its place")
                           .arg(reply.status),
                       reply.status);
    // The first sentence says what is wrong; trace ids and a time follow.
    QString text = object.value(QStringLiteral("error_description")).toString().section(u'\r', 0, 0).section(u'\n', 0, 0);
    if (const qsizetype trace = text.indexOf(QStringLiteral(" Trace ID:")); trace > 0)
        text.truncate(trace);
    if (text.isEmpty())
        text = error;
    if (reply.status >= 500 || reply.status == 429)
        return failure(
            ErrorCode::Api, host,
            sentence("Auth", "the token endpoint answered HTTP %1: %2").arg(reply.status).arg(quotedText(text, 500)),
            reply.status);
    return failure(ErrorCode::TokenRefused, host, sentence("Auth", "no token was given: %1").arg(quotedText(text, 500)),
                   reply.status);
}

std::optional<TenantConfig> withOlderAudience(const TenantConfig &tenant, const Result<TokenAnswer> &answer)
{
    const bool unusable = answer ? !answer->hasRoles
                                 : answer.error().code == ErrorCode::TokenRefused
                                       && answer.error().detail.english().contains(QStringLiteral("AADSTS500011"));
    const CloudFacts &facts = factsOf(tenant.cloud);
    const QString older = QString::fromLatin1(facts.olderAudience);
    if (!unusable || older.isEmpty() || tenant.audienceInForce() != QLatin1String(facts.audience))
        return std::nullopt;
    TenantConfig out = tenant;
    out.audience = older;
    return out;
}

Message olderAudienceNotice(Cloud cloud)
{
    const CloudFacts &facts = factsOf(cloud);
    return sentence("Auth", "The audience %1 gave no usable token; %2 did.")
        .arg(QLatin1String(facts.audience), QLatin1String(facts.olderAudience));
}

namespace {

std::chrono::milliseconds sinceStart()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

TokenSource::TokenSource(HttpClient &http, TenantConfig tenant, SecretText secret, const RetryPace &pace,
                         QObject *parent)
    : TokenSource(http, std::move(tenant), std::move(secret), sinceStart, pace, parent)
{}

TokenSource::TokenSource(HttpClient &http, TenantConfig tenant, SecretText secret, Clock clock, const RetryPace &pace,
                         QObject *parent)
    : QObject(parent),
      m_http(http),
      m_clock(std::move(clock)),
      m_tenant(std::move(tenant)),
      m_secret(std::move(secret)),
      m_pace(pace)
{}

void TokenSource::get(Done done)
{
    if (!m_token.isEmpty() && m_clock() < m_goodUntil) {
        done(m_token);
        return;
    }
    m_waiting.push_back(std::move(done));
    if (!m_fetching) {
        m_fetching = true;
        fetch(1);
    }
}

void TokenSource::refuse(const SecretText &token)
{
    if (m_token == token)
        m_token = {};
}

void TokenSource::cancel()
{
    finish(failure(ErrorCode::Cancelled, {}, {}));
}

void TokenSource::fetch(int attempt)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch() + m_skewSeconds;
    const Result<HttpRequest> request = tokenRequest(m_tenant, m_secret, now);
    if (!request) {
        finish(tl::unexpected(request.error()));
        return;
    }
    m_http.send(*request, [this, attempt](Result<HttpReply> result) {
        if (m_fetching) // otherwise it was cancelled
            answered(attempt, result);
        if (result)
            wipe(result->body); // it contains the token
    });
}

void TokenSource::answered(int attempt, const Result<HttpReply> &result)
{
    if (result)
        m_skewSeconds = result->secondsAhead().value_or(0);
    const Verdict verdict = judge(result, attempt, false, true, m_pace);
    std::optional<std::chrono::milliseconds> pause;
    if (verdict.step == NextStep::BackOff)
        pause = verdict.pause;
    else if (verdict.step == NextStep::Wait && attempt < mostAttempts)
        pause = m_throttle.next(verdict.pause);
    if (verdict.step != NextStep::Wait)
        m_throttle.reset();
    if (pause) {
        qCInfo(logAuth).noquote() << "the token endpoint is asked again in" << pause->count() << "ms, after try"
                                  << attempt;
        QTimer::singleShot(*pause, this, [this, attempt] {
            if (m_fetching)
                fetch(attempt + 1);
        });
        return;
    }
    Result<TokenAnswer> answer = result ? parseTokenAnswer(*result) : tl::unexpected(result.error());
    // The assertion is only valid for minutes by the service's clock: retry once with its time if ours differs.
    if (!answer && answer.error().code == ErrorCode::TokenRefused && m_tenant.credential == CredentialKind::Certificate
        && std::abs(m_skewSeconds) > skewThatMatters && !m_skewTried) {
        m_skewTried = true;
        fetch(1);
        return;
    }
    if (tryOlderAudience(answer))
        return;
    if (m_firstAnswer) {
        const bool better = answer && answer->hasRoles;
        const QString usual = QString::fromLatin1(factsOf(m_tenant.cloud).audience);
        if (better)
            m_notice = olderAudienceNotice(m_tenant.cloud);
        else
            m_tenant.audience = usual;
        if (!better)
            answer = *std::exchange(m_firstAnswer, std::nullopt);
        m_firstAnswer.reset();
    }
    if (!answer) {
        qCInfo(logAuth).noquote() << "no token:" << answer.error().detail.english();
        finish(tl::unexpected(answer.error()));
        return;
    }
    m_token = answer->token;
    // A token with less than ten minutes of life is renewed at half its life.
    const std::chrono::milliseconds life = std::chrono::seconds(std::max(answer->expiresInSeconds, shortestLife));
    qCInfo(logAuth).noquote() << "a token for" << m_tenant.audienceInForce() << "from"
                              << hostAndPort(m_tenant.loginUrl()) << "is good for" << life.count() / 1000 << "s";
    m_goodUntil = m_clock() + (life > 2 * renewEarly ? life - renewEarly : life / 2);
    finish(m_token);
}

bool TokenSource::tryOlderAudience(const Result<TokenAnswer> &answer)
{
    const std::optional<TenantConfig> older = m_olderTried ? std::nullopt : withOlderAudience(m_tenant, answer);
    if (!older)
        return false;
    m_olderTried = true;
    m_firstAnswer = answer;
    m_tenant = *older;
    fetch(1);
    return true;
}

void TokenSource::finish(const Result<SecretText> &result)
{
    m_fetching = false;
    const std::vector<Done> waiting = std::move(m_waiting);
    m_waiting.clear();
    for (const Done &done : waiting)
        done(result);
}

} // namespace Trustgauge
