#pragma once

#include "core/auth/accesstoken.h"
#include "core/base/httpclient.h"
#include "core/defender/apiclient.h"
#include "core/defender/pageprogress.h"
#include "core/defender/pagereaders.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace Trustgauge {

//! A request for alerts, with the credentials to use.
struct AlertQuestion
{
    TenantConfig tenant;
    SecretText secret;
    SecretText proxyPassword; //!< see HttpSettings
    QString machineId;
    RetryPace pace = {};
};

//! Fetches the open alerts of one device, within the rate limits of the tenant's app. Lives on one thread.
class AlertQuery : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<OpenAlerts> &)>;
    AlertQuery(AlertQuestion question, RateLimiter &limiter, Done done, QObject *parent = nullptr);

    //! Calls `done` exactly once, unless the object is destroyed before.
    void start();

private:
    void ask(const QString &path);
    void finish(const Result<OpenAlerts> &result);

    TenantConfig m_tenant;
    HttpClient m_http;
    TokenSource m_token;
    ApiClient m_api;
    std::string m_machineId;
    Done m_done;
    AlertCounts m_open;
    QSet<QString> m_asked; //!< requested paths, so that cyclic links end
    PageProgress m_progress;
};

} // namespace Trustgauge
