#pragma once

#include "core/base/httpclient.h"
#include "core/base/retrypolicy.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace Trustgauge {

//! The token request of the client credentials flow; every value percent-encoded, so that any secret survives.
//! \param nowSeconds since 1970 by the service's clock, for the assertion of a certificate
[[nodiscard]] Result<HttpRequest> tokenRequest(const TenantConfig &tenant, const SecretText &secret, qint64 nowSeconds);

struct TokenAnswer
{
    SecretText token;
    bool hasRoles = true; //!< false: a readable token without application permissions
    int expiresInSeconds = 0;
};
//! Reads an answer of the token endpoint, v1 or v2. A refusal is TokenRefused with Entra's AADSTS text.
[[nodiscard]] Result<TokenAnswer> parseTokenAnswer(const HttpReply &reply);

//! The tenant with the older audience, where the cloud has one and the usual one gave no token that is of use, because
//! it is not known in the tenant or came without roles: worth one try. nullopt: it is not.
[[nodiscard]] std::optional<TenantConfig> withOlderAudience(const TenantConfig &tenant,
                                                            const Result<TokenAnswer> &answer);
//! That the older audience gave one.
[[nodiscard]] Message olderAudienceNotice(Cloud cloud);

//! Keeps one access token, in memory only. Renewed five minutes early (by a monotonic clock) and after a 401; while
//! it is fetched, everybody who asks waits for the one answer. Where the usual audience of the commercial cloud is not
//! known in the tenant, or gives a token without roles, the older one is tried once. Lives on the thread of its HttpClient.
class TokenSource : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<SecretText> &)>;
    //! A clock that nobody sets, from any beginning on.
    using Clock = std::function<std::chrono::milliseconds()>;
    TokenSource(HttpClient &http, TenantConfig tenant, SecretText secret, QObject *parent = nullptr);
    TokenSource(HttpClient &http, TenantConfig tenant, SecretText secret, Clock clock, QObject *parent = nullptr);

    //! Calls `done` with a token that is good for at least five minutes, at once when there is one.
    void get(Done done);
    //! Says that the API refused this token; a newer one is kept.
    void refuse(const SecretText &token);
    //! Every waiting caller gets Cancelled.
    void cancel();
    //! How far the clock of the service is ahead of ours, in seconds, by its last answer.
    [[nodiscard]] qint64 clockSkewSeconds() const { return m_skewSeconds; }
    //! Something worth saying about how the token was had, in English; empty: nothing.
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
    SecretText m_token;
    std::chrono::milliseconds m_goodUntil{0}; //!< by the clock
    ThrottlePauses m_throttle;
    bool m_fetching = false;
    qint64 m_skewSeconds = 0;
    bool m_skewTried = false;
    bool m_olderTried = false;
    std::optional<Result<TokenAnswer>> m_firstAnswer; // of the usual audience, while the older one is tried
    Message m_notice;
    std::vector<Done> m_waiting;
};

} // namespace Trustgauge
