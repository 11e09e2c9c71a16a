#pragma once

#include "core/base/httpclient.h"
#include "core/base/retrypolicy.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace Trustgauge {

//! Builds the token request of the client credentials flow. All values are percent-encoded, so any secret is valid.
//! \param nowSeconds Unix time by the service's clock, for the assertion of a certificate
[[nodiscard]] Result<HttpRequest> tokenRequest(const TenantConfig &tenant, const SecretText &secret, qint64 nowSeconds);

struct TokenAnswer
{
    SecretText token;
    bool hasRoles = true; //!< false: the token is readable and has no application permissions
    int expiresInSeconds = 0;
};
//! Parses a v1 or v2 response of the token endpoint. A refusal is TokenRefused with Entra's AADSTS text.
[[nodiscard]] Result<TokenAnswer> parseTokenAnswer(const HttpReply &reply);

//! The tenant with the older audience, when the cloud has one and the usual audience is unknown in the tenant or gave a
//! token without roles; then it is worth a try. Otherwise nullopt.
[[nodiscard]] std::optional<TenantConfig> withOlderAudience(const TenantConfig &tenant,
                                                            const Result<TokenAnswer> &answer);
//! Says that the older audience worked.
[[nodiscard]] Message olderAudienceNotice(Cloud cloud);

//! Keeps one access token, in memory only. Renews it five minutes early (monotonic clock) and after a 401. Callers
//! during a request share its result. If the usual audience of the commercial cloud is unknown in the tenant or gives a
//! token without roles, tries the older one once. Lives on the thread of its HttpClient.
class TokenSource : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<SecretText> &)>;
    //! A monotonic clock; its origin does not matter.
    using Clock = std::function<std::chrono::milliseconds()>;
    TokenSource(HttpClient &http, TenantConfig tenant, SecretText secret, const RetryPace &pace = {},
                QObject *parent = nullptr);
    TokenSource(HttpClient &http, TenantConfig tenant, SecretText secret, Clock clock, const RetryPace &pace = {},
                QObject *parent = nullptr);

    //! Calls `done` with a token, at once when one is kept. It lasts five minutes or half its life, at least.
    void get(Done done);
    //! Reports that the API refused this token. Does nothing when a newer one is kept.
    void refuse(const SecretText &token);
    //! Calls every waiting `done` with Cancelled.
    void cancel();
    //! Seconds by which the service's clock is ahead of ours, from its last response.
    [[nodiscard]] qint64 clockSkewSeconds() const { return m_skewSeconds; }
    //! A notice about how the token was obtained; empty: none.
    [[nodiscard]] const Message &notice() const { return m_notice; }

private:
    void fetch(int attempt);
    void answered(int attempt, const Result<HttpReply> &result);
    [[nodiscard]] bool tryOlderAudience(const Result<TokenAnswer> &answer);
    void finish(const Result<SecretText> &result);

    HttpClient &m_http;
    Clock m_clock;
    TenantConfig m_tenant;
    SecretText m_secret;
    RetryPace m_pace;
    SecretText m_token;
    std::chrono::milliseconds m_goodUntil{0}; //!< by m_clock
    ThrottlePauses m_throttle;
    bool m_fetching = false;
    qint64 m_skewSeconds = 0;
    bool m_skewTried = false;
    bool m_olderTried = false;
    std::optional<Result<TokenAnswer>> m_firstAnswer; // result of the usual audience while the older one is tried
    Message m_notice;
    std::vector<Done> m_waiting;
};

} // namespace Trustgauge
