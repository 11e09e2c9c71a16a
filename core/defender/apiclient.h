#pragma once

#include "core/auth/accesstoken.h"
#include "core/base/httpclient.h"
#include "core/base/retrypolicy.h"
#include "core/defender/ratelimiter.h"

#include <QObject>

#include <array>
#include <functional>

namespace Trustgauge {

//! Whether the message of a 404 says that there is no machine to list, which is documented. Any other says that the list
//! itself is not there.
[[nodiscard]] bool saysNoMachines(const QString &message);

//! Calls the Defender API of one tenant: token, limits, retries and host pinning in one place. An answer is an HTTP
//! 200 with a JSON body; every other outcome is an Error (Permission, Licence, TokenRefused, Api with its status,
//! Network, ForeignHost, Cancelled). A 429 is waited for, an hour in all without another answer of the endpoint; then it is
//! an Api error of status 429. Lives on one thread.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<HttpReply>)>;
    ApiClient(HttpClient &http, TokenSource &token, RateLimiter &limiter, TenantConfig tenant,
              QObject *parent = nullptr);

    //! \param pathAndQuery from '/' on, already encoded
    //! \param transient404 ask again a few times after a 404
    void get(Endpoint endpoint, const QString &pathAndQuery, bool transient404, Done done);
    //! A nextLink, resolved against the configured host: another known host of the same cloud is asked for at the
    //! configured one, path and query unchanged; any other origin is ForeignHost. What may not stand in an address is
    //! encoded; a text that is none even then is an Api error.
    [[nodiscard]] Result<QString> pathOfLink(const QString &link) const;
    void cancel();

    //! The clock when the first call of the endpoint really started is needed for `asOf`.
    std::function<void(Endpoint)> onStart;

private:
    struct Call
    {
        Endpoint endpoint;
        QString pathAndQuery;
        bool transient404 = false;
        Done done;
        int attempt = 0;
        bool renewed = false;
        int pauses = 0; //!< of its endpoint, when it was sent
    };
    //! What 429 has done to an endpoint since its last other answer.
    struct Throttle
    {
        ThrottlePauses pauses;
        int count = 0;       //!< of pauses, ever
        bool isOver = false; //!< the hour is over
    };
    using CallPtr = std::shared_ptr<Call>;
    void start(const CallPtr &call);
    void sendWith(const CallPtr &call, const SecretText &token);
    void answered(const CallPtr &call, const SecretText &token, Result<HttpReply> result);
    //! After a 429; false when it has gone on for too long.
    [[nodiscard]] bool pauseFor(const Call &call, std::chrono::milliseconds asked);
    [[nodiscard]] Error errorOf(const HttpReply &reply) const;

    HttpClient &m_http;
    TokenSource &m_token;
    RateLimiter &m_limiter;
    TenantConfig m_tenant;
    QUrl m_api;
    std::array<Throttle, endpointCount> m_throttles;
    bool m_cancelled = false;
};

} // namespace Trustgauge
