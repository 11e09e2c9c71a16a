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

//! What is asked, and with which credentials.
struct AlertQuestion
{
    TenantConfig tenant;
    SecretText secret;
    SecretText proxyPassword; //!< see HttpSettings
    QString machineId;
};

//! Asks for the open alerts of one device, within the limits of the tenant's app. Lives on one thread.
class AlertQuery : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<OpenAlerts> &)>;
    AlertQuery(AlertQuestion question, RateLimiter &limiter, Done done, QObject *parent = nullptr);

    //! Ends with exactly one `done`, unless the object is destroyed before.
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
    QSet<QString> m_asked; //!< paths, so that no ring of links is followed
    PageProgress m_progress;
};

} // namespace Trustgauge
