#pragma once

#include "core/auth/accesstoken.h"
#include "core/base/httpclient.h"
#include "core/defender/apiclient.h"
#include "core/defender/pageprogress.h"
#include "core/defender/pagereaders.h"
#include "core/poll/deviceanswer.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace Trustgauge {

//! A request about one device, with the credentials to use.
struct DeviceQuestion
{
    TenantConfig tenant;
    SecretText secret;
    SecretText proxyPassword; //!< see HttpSettings
    QString machineId;
    RetryPace pace = {};
};

//! Asks the API about one device, all pages of the answer, within the rate limits of the tenant's app. Lives on one
//! thread.
class DeviceQuery : public QObject
{
    Q_OBJECT

public:
    //! Reads a page of the answer.
    using Read = std::function<Result<PageResult>(JsonText &page, const QString &path)>;
    using Done = std::function<void(const Result<void> &)>;
    //! \param endpoint of one device
    DeviceQuery(DeviceQuestion question, Endpoint endpoint, RateLimiter &limiter, Read read, Done done,
                QObject *parent = nullptr);

    //! Calls `done` exactly once, within two minutes, unless the object is destroyed before.
    void start();

private:
    void ask(const QString &path);
    [[nodiscard]] Result<void> take(HttpReply &&reply);
    void finish(const Result<void> &result);

    TenantConfig m_tenant;
    Endpoint m_endpoint;
    HttpClient m_http;
    TokenSource m_token;
    ApiClient m_api;
    QString m_machineId;
    Read m_read;
    Done m_done;
    QSet<QString> m_asked; //!< requested paths, so that cyclic links end
    PageProgress m_progress;
};

//! A query of what a person wants to know about a device. Not started.
//! \param done called with the whole answer, or why there is none
[[nodiscard]] DeviceQuery *makeDeviceQuery(const DeviceQuestion &question, DeviceTopic topic, RateLimiter &limiter,
                                           std::function<void(const Result<DeviceAnswer> &)> done, QObject *parent);

} // namespace Trustgauge
