#include "core/auth/proxypassword.h"

#include "core/auth/secretstore.h"
#include "core/base/httpclient.h"

#include <QNetworkProxyFactory>

#include <algorithm>

namespace Trustgauge {

bool mayNeedProxyPassword(const TenantConfig &tenant)
{
    if (isLoopbackHost(tenant.apiUrl().host()))
        return false;
    if (!tenant.proxy.isEmpty())
        return true;
    const QList<QNetworkProxy> system = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(tenant.apiUrl()));
    return std::any_of(system.cbegin(), system.cend(),
                       [](const QNetworkProxy &proxy) { return proxy.type() != QNetworkProxy::NoProxy; });
}

void readProxyPassword(SecretStore &secrets, const TenantConfig &tenant,
                       const std::function<void(const SecretText &)> &done)
{
    if (!mayNeedProxyPassword(tenant)) {
        done({});
        return;
    }
    secrets.read(tenant.proxySecretKey(),
                 [done](const Result<SecretText> &password) { done(password.value_or(SecretText())); });
}

} // namespace Trustgauge
