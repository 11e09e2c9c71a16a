#pragma once

#include "core/auth/accesstoken.h"
#include "core/base/httpclient.h"
#include "core/base/retrypolicy.h"
#include "core/defender/ratelimiter.h"

#include <QObject>

#include <array>
#include <chrono>
#include <functional>

namespace Trustgauge {

//! Whether the message of a 404 says that there are no machines, which is documented. Any other message means that the
//! endpoint itself does not exist.
[[nodiscard]] bool saysNoMachines(const QString &message);

//! Calls the Defender API of one tenant; the one place for tokens, limits, retries and host pinning. A result is an
//! HTTP 200 with a JSON body, else an Error (Permission, Licence, TokenRefused, Api with its status, Network,
//! ForeignHost, Cancelled). Waits after a 429, but at most an hour without any other response of the endpoint; then Api
//! with status 429. Lives on one thread.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<HttpReply>)>;
    ApiClient(HttpClient &http, TokenSource &token, RateLimiter &limiter, TenantConfig tenant,
              const RetryPace &pace = {}, QObject *parent = nullptr);

    //! \param pathAndQuery begins with '/', already percent-encoded
    //! \param transient404 retry a few times after a 404
    void get(Endpoint endpoint, const QString &pathAndQuery, bool transient404, Done done);
    //! The path and query of a nextLink. Another known host of the same cloud is replaced by the configured one; any
    //! other origin is ForeignHost. Characters that a URL may not contain are encoded; Api when it is invalid even
    //! then.
    [[nodiscard]] Result<QString> pathOfLink(const QString &link) const;
    //! Host and port of the API, for errors.
    [[nodiscard]] QString host() const { return hostAndPort(m_api); }
    [[nodiscard]] const RetryPace &pace() const { return m_pace; }
    void cancel();

    //! Called when a call is really sent, after waiting for limits; `asOf` is taken from it.
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
        int pauses = 0; //!< number of pauses of its endpoint when it was sent
    };
    //! The series of 429s of an endpoint since its last other response.
    struct Throttle
    {
        ThrottlePauses pauses;
        int count = 0;       //!< pauses so far, never reset
        bool isOver = false; //!< an hour of waiting has passed
    };
    using CallPtr = std::shared_ptr<Call>;
    void start(const CallPtr &call);
    void sendWith(const CallPtr &call, const SecretText &token);
    void answered(const CallPtr &call, const SecretText &token, Result<HttpReply> result);
    //! Starts a pause after a 429; false when it has gone on for too long.
    [[nodiscard]] bool pauseFor(const Call &call, std::chrono::milliseconds asked);
    [[nodiscard]] Error errorOf(const HttpReply &reply) const;

    HttpClient &m_http;
    TokenSource &m_token;
    RateLimiter &m_limiter;
    TenantConfig m_tenant;
    QUrl m_api;
    RetryPace m_pace;
    std::array<Throttle, endpointCount> m_throttles;
    bool m_cancelled = false;
};

} // namespace Trustgauge
