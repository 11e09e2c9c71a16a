#include "core/publish/publishsenders.h"

#include "core/base/ownthread.h"

#include <QTimer>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr int firstPauseSeconds = 60;
constexpr int longestPauseSeconds = 900;

} // namespace

PublishSenders::PublishSenders(Store &store, ReadSecret readSecret, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_readSecret(std::move(readSecret))
{}

PublishSenders::~PublishSenders()
{
    while (!m_senders.empty())
        forget(m_senders.begin()->first);
}

void PublishSenders::forget(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    const auto it = m_senders.find(tenantName);
    if (it == m_senders.end())
        return;
    if (it->second.publisher) {
        it->second.publisher->disconnect(this);
        delete it->second.publisher; // aborts its requests; its records stay queued
    }
    delete it->second.again;
    m_senders.erase(it);
}

bool PublishSenders::isSending(const QString &tenantName) const
{
    const auto it = m_senders.find(tenantName);
    return it != m_senders.end() && (it->second.publisher || it->second.starting);
}

bool PublishSenders::isIdle() const
{
    return std::none_of(m_senders.begin(), m_senders.end(),
                        [](const auto &one) { return one.second.publisher || one.second.starting; });
}

void PublishSenders::send(const TenantConfig &tenant, const Prepare &prepare)
{
    TG_ON_OWN_THREAD(this);
    Sender &sender = m_senders[tenant.name];
    if (sender.publisher || sender.starting) {
        sender.onceMore = true;
        const Result<void> prepared = prepare ? prepare() : Result<void>();
        if (!prepared) {
            PublishResult result;
            result.fault = prepared.error();
            emit finished(tenant.name, result);
        }
        return;
    }
    sender.starting = true;
    if (sender.again)
        sender.again->stop();
    m_readSecret(tenant,
                 [this, tenant, prepare](const Result<PublishSecrets> &secrets) { start(tenant, secrets, prepare); });
}

void PublishSenders::start(const TenantConfig &tenant, const Result<PublishSecrets> &secrets, const Prepare &prepare)
{
    const auto it = m_senders.find(tenant.name);
    if (it == m_senders.end() || !it->second.starting)
        return; // the tenant was removed, or everything was cancelled meanwhile
    it->second.starting = false;
    it->second.onceMore = false;
    if (!secrets) {
        PublishResult result;
        result.fault = secrets.error();
        emit finished(tenant.name, result);
        return;
    }
    auto *publisher = new Publisher(m_store, tenant, *secrets, {}, this);
    it->second.publisher = publisher;
    publisher->setPreparation(prepare);
    connect(publisher, &Publisher::progressed, this,
            [this, name = tenant.name](const PublishProgress &p) { emit progressed(name, p); });
    connect(publisher, &Publisher::retrying, this,
            [this, name = tenant.name](const PublishRetry &retry) { emit retrying(name, retry); });
    connect(publisher, &Publisher::finished, this,
            [this, name = tenant.name](const PublishResult &result) { ended(name, result); });
    publisher->start();
    emit began(tenant.name);
}

void PublishSenders::ended(const QString &tenantName, const PublishResult &result)
{
    Sender &sender = m_senders[tenantName];
    sender.publisher->deleteLater();
    sender.publisher = nullptr;
    sender.failures = result.fault ? sender.failures + 1 : 0;
    const bool onceMore = std::exchange(sender.onceMore, false) && !result.fault && !result.cancelled;
    if (!onceMore && result.waiting > 0 && !result.cancelled) {
        if (!sender.again) {
            sender.again = new QTimer(this);
            sender.again->setSingleShot(true);
            connect(sender.again, &QTimer::timeout, this, [this, tenantName] { emit due(tenantName); });
        }
        int pause = std::min(longestPauseSeconds, firstPauseSeconds << std::min(sender.failures, 8));
        if (result.fault)
            pause = std::max(pause, static_cast<int>(result.retryAfter.count()));
        sender.again->start(std::chrono::seconds(pause));
    }
    emit finished(tenantName, result);
    if (onceMore)
        emit due(tenantName);
}

void PublishSenders::cancel(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    const auto it = m_senders.find(tenantName);
    if (it == m_senders.end())
        return;
    it->second.starting = false;
    if (it->second.again)
        it->second.again->stop();
    if (it->second.publisher)
        it->second.publisher->cancel();
}

void PublishSenders::cancelAll()
{
    TG_ON_OWN_THREAD(this);
    for (const auto &[name, sender] : m_senders)
        cancel(name);
}

} // namespace Trustgauge
