#include "core/config/contactedhosts.h"

#include "core/config/cloudfacts.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString hostAndPort(const QUrl &url)
{
    const int usual = url.scheme() == "http"_L1 ? 80 : 443;
    return url.port() < 0 || url.port() == usual ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

} // namespace

QList<ContactedHost> contactedHosts(const TenantConfig &tenant)
{
    using Purpose = ContactedHost::Purpose;
    QList<ContactedHost> out;
    const auto add = [&out](const QString &host, Purpose purpose) {
        const ContactedHost next{host, purpose};
        if (!host.isEmpty() && !out.contains(next))
            out << next;
    };
    add(hostAndPort(tenant.loginUrl()), Purpose::SignIn);
    add(hostAndPort(tenant.apiUrl()), Purpose::Api);
    if (tenant.vulnerabilitySource == VulnerabilitySource::Export
        || tenant.vulnerabilitySource == VulnerabilitySource::Auto) {
        for (const char *zone : factsOf(tenant.cloud).storageZones)
            add(u'*' + QString::fromLatin1(zone), Purpose::ExportFiles);
    }
    const auto addProxy = [&add](const QString &proxy) {
        if (!proxy.isEmpty() && proxy != "none"_L1)
            add(hostAndPort(QUrl(proxy)), Purpose::ForwardProxy);
    };
    addProxy(tenant.proxy);
    if (tenant.publish) {
        add(hostAndPort(QUrl(tenant.publish->url)), Purpose::Publishing);
        addProxy(tenant.publishProxy());
    }
    return out;
}

} // namespace Trustgauge
