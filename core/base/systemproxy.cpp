#include "core/base/systemproxy.h"

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QMutex>
#include <QMutexLocker>
#include <QNetworkProxyFactory>
#include <QPromise>
#include <QThreadPool>

#include <map>
#include <memory>
#include <optional>

namespace Trustgauge {

namespace {

constexpr std::chrono::minutes keptFor{1};

//! Cached answers, and the thread that asks the system. Never deleted: a look-up may outlast all other objects.
class Lookups
{
public:
    static Lookups &get()
    {
        static auto *const made = new Lookups;
        return *made;
    }
    std::optional<ForwardProxy> known(const QString &key)
    {
        const QMutexLocker lock(&m_mutex);
        std::erase_if(m_found, [](const auto &entry) { return entry.second.until.hasExpired(); });
        const auto it = m_found.find(key);
        return it == m_found.end() ? std::nullopt : std::optional(it->second.proxy);
    }
    void keep(const QString &key, const ForwardProxy &proxy)
    {
        const QMutexLocker lock(&m_mutex);
        m_found[key] = {proxy, QDeadlineTimer(keptFor)};
    }
    void run(std::function<void()> work) { m_pool.start(std::move(work)); }

private:
    struct Found
    {
        ForwardProxy proxy;
        QDeadlineTimer until;
    };
    Lookups() { m_pool.setMaxThreadCount(1); }

    QMutex m_mutex;
    std::map<QString, Found> m_found;
    QThreadPool m_pool;
};

ForwardProxy ask(const QUrl &url)
{
    const QList<QNetworkProxy> found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : found) {
        const bool socks = proxy.type() == QNetworkProxy::Socks5Proxy;
        if (proxy.type() == QNetworkProxy::NoProxy)
            return {};
        if (!socks && proxy.type() != QNetworkProxy::HttpProxy && proxy.type() != QNetworkProxy::HttpCachingProxy)
            continue;
        const auto kind = socks ? ForwardProxy::Kind::Socks5 : ForwardProxy::Kind::Http;
        return {kind, proxy.hostName(), proxy.port() == 0 ? defaultPort(kind) : proxy.port(), proxy.user(),
                SecretText(proxy.password().toUtf8())};
    }
    return {};
}

} // namespace

void findSystemProxy(const QUrl &url, QObject *receiver, const std::function<void(const ForwardProxy &)> &done)
{
    // Only scheme, host and port: the system may send the address to an auto-configuration server.
    QUrl place;
    place.setScheme(url.scheme());
    place.setHost(url.host());
    place.setPort(url.port());
    const QString key = place.toString();
    if (const std::optional<ForwardProxy> proxy = Lookups::get().known(key)) {
        done(*proxy);
        return;
    }
    auto *const watcher = new QFutureWatcher<ForwardProxy>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    const auto promise = std::make_shared<QPromise<ForwardProxy>>();
    promise->start();
    watcher->setFuture(promise->future());
    Lookups::get().run([promise, place, key] {
        std::optional<ForwardProxy> proxy = Lookups::get().known(key); // someone else may have asked at the same time
        if (!proxy) {
            proxy = ask(place);
            Lookups::get().keep(key, *proxy);
        }
        promise->addResult(*proxy);
        promise->finish();
    });
}

} // namespace Trustgauge
