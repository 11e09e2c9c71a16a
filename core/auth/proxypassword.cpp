#include "core/auth/proxypassword.h"

#include "core/auth/secretstore.h"
#include "core/base/forwardproxy.h"
#include "core/base/httpclient.h"

#include <QNetworkProxyFactory>

#include <algorithm>

namespace Trustgauge {

namespace {

bool goesThroughAProxy(const QUrl &url, const QString &own)
{
    if (isLoopbackHost(url.host()) || own == noForwardProxy)
        return false;
    if (!own.isEmpty())
        return true;
    const QList<QNetworkProxy> system = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return std::any_of(system.cbegin(), system.cend(),
                       [](const QNetworkProxy &proxy) { return proxy.type() != QNetworkProxy::NoProxy; });
}

} // namespace

bool mayNeedProxyPassword(const TenantConfig &tenant)
{
    return goesThroughAProxy(tenant.apiUrl(), tenant.proxy)
           || (tenant.publish && !tenant.publish->url.isEmpty()
               && goesThroughAProxy(QUrl(tenant.publish->url), tenant.publishProxy()));
}

void readProxyPassword(SecretStore &secrets, const TenantConfig &tenant,
                       const std::function<void(const ProxyPassword &)> &done)
{
    if (!mayNeedProxyPassword(tenant)) {
        done({});
        return;
    }
    secrets.read(tenant.proxySecretKey(),
                 [done](const Result<SecretText> &password) { done(proxyPasswordFrom(password)); });
}

} // namespace Trustgauge
