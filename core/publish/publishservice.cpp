#include "core/publish/publishservice.h"

#include "core/base/ownthread.h"
#include "core/config/profilelibrary.h"
#include "core/config/tenantlist.h"
#include "core/store/store.h"

#include <QMetaMethod>

namespace Trustgauge {

PublishService::PublishService(TenantSecrets &secrets, PublishOptions options, QObject *parent)
    : QObject(parent),
      m_secrets(secrets),
      m_options(options)
{}

void PublishService::open(Store &store)
{
    m_store = &store;
    m_mayWrite = store.connection().mayWrite().value_or(true); // if that cannot be found out, writing tells
    m_senders = std::make_unique<PublishSenders>(store, [this](const TenantConfig &tenant,
                                                               const PublishSenders::SecretDone &done) {
        readSecret(tenant, done);
    });
    connect(m_senders.get(), &PublishSenders::began, this, &PublishService::load);
    connect(m_senders.get(), &PublishSenders::progressed, this, &PublishService::progressed);
    connect(m_senders.get(), &PublishSenders::retrying, this, &PublishService::retrying);
    connect(m_senders.get(), &PublishSenders::due, this, &PublishService::sendWaiting);
    connect(m_senders.get(), &PublishSenders::finished, this, [this](const QString &name, const PublishResult &result) {
        emit finished(name, result);
        if (result.fault
            && (result.fault->code == ErrorCode::NoPublishSecret || result.fault->code == ErrorCode::Keychain))
            emit failed(*result.fault);
        load(name);
    });
}

void PublishService::close()
{
    m_senders.reset();
    m_queued.clear();
    m_store = nullptr;
}

const TenantConfig *PublishService::find(const QString &tenantName) const
{
    const auto tenant = findTenant(m_tenants, tenantName);
    return tenant ? *tenant : nullptr;
}

void PublishService::setTenants(const QList<TenantConfig> &tenants)
{
    TG_ON_OWN_THREAD(this);
    m_tenants = tenants;
    if (!m_options.sendsLeftoversFirst)
        return;
    for (const TenantConfig &tenant : std::as_const(m_tenants))
        sendWaiting(tenant.name);
}

void PublishService::forget(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    if (m_senders)
        m_senders->forget(tenantName);
}

Result<void> PublishService::mayPublish(const TenantConfig &tenant) const
{
    if (!tenant.publish || tenant.publish->url.isEmpty())
        return failure(ErrorCode::Usage, tenant.name, sentence("Poll", "has no publishing target; edit the tenant"));
    if (m_options.loopbackOnly && !isLoopbackHost(QUrl(tenant.publish->url).host()))
        return failure(ErrorCode::Usage, tenant.name,
                       sentence("Poll", "the demo is never published to another computer"));
    return {};
}

std::function<Result<void>()> PublishService::queueing(const StoredCycle &cycle)
{
    const TenantConfig *tenant = find(cycle.info.tenantName);
    m_queued.remove(cycle.info.tenantName);
    if (!tenant || !tenant->publish || !tenant->publish->enabled || !mayPublish(*tenant))
        return {};
    return [this, &cycle, config = *tenant]() -> Result<void> {
        Outbox outbox(*m_store, config.name);
        const Result<QueueOutcome> outcome = queueCycle(cycle, config, outbox, m_options.overrides);
        if (!outcome)
            return tl::unexpected(outcome.error());
        m_queued.insert(config.name, *outcome);
        return {};
    };
}

void PublishService::cycleStored(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    if (const auto outcome = m_queued.constFind(tenantName); outcome != m_queued.cend())
        emit queued(tenantName, m_queued.take(tenantName));
    sendWaiting(tenantName);
}

void PublishService::cancelAll()
{
    TG_ON_OWN_THREAD(this);
    if (m_senders)
        m_senders->cancelAll();
}

bool PublishService::isIdle() const
{
    return !m_senders || m_senders->isIdle();
}

void PublishService::sendWaiting(const QString &tenantName)
{
    const TenantConfig *tenant = find(tenantName);
    if (!m_store || !m_mayWrite || !tenant || !tenant->publish || !tenant->publish->enabled)
        return;
    Outbox outbox(*m_store, tenantName);
    const Result<OutboxCounts> counts = outbox.counts();
    if (!counts || counts->waiting == 0)
        return;
    const Result<bool> paused = m_options.heedsPause ? outbox.isPaused() : Result<bool>(false);
    if (paused && !*paused)
        send(tenantName);
}

void PublishService::readSecret(const TenantConfig &tenant, const PublishSenders::SecretDone &done)
{
    m_secrets.readProxyPassword(tenant, [this, tenant, done](const ProxyPassword &forwardProxy) {
        if (tenant.publish->auth == PublishAuth::None)
            return done(PublishSecrets{{}, forwardProxy});
        m_secrets.readPublishSecret(tenant, [done, forwardProxy, name = tenant.name](const Result<SecretText> &secret) {
            if (secret && !secret->isEmpty())
                done(PublishSecrets{*secret, forwardProxy});
            else
                done(failure(secret ? ErrorCode::NoPublishSecret : secret.error().code, name,
                             secret ? sentence("Poll", "the REST proxy's secret is empty") : secret.error().detail));
        });
    });
}

void PublishService::send(const QString &tenantName, const PublishSenders::Prepare &prepare)
{
    const TenantConfig *tenant = find(tenantName);
    if (!m_store || !tenant)
        return;
    if (const auto may = mayPublish(*tenant); !may) {
        emit failed(may.error());
        return;
    }
    m_senders->send(*tenant, prepare);
}

std::optional<Profile> PublishService::profileInUse(const TenantConfig &tenant) const
{
    if (!m_options.profiles)
        return std::nullopt;
    const Result<Profile> profile = m_options.profiles->find(tenant.profile);
    return profile ? std::optional(*profile) : std::nullopt;
}

//! A person who publishes expects the scores shown in the window: those of the profile in use.
PublishControl PublishService::controlOf(const TenantConfig &tenant)
{
    return {*m_store, tenant, profileInUse(tenant)};
}

void PublishService::heedPause(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    if (!m_store || !m_options.heedsPause || !m_senders->isSending(tenantName))
        return;
    const Result<bool> paused = Outbox(*m_store, tenantName).isPaused();
    if (paused && *paused)
        m_senders->cancel(tenantName);
}

void PublishService::load(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    static const QMetaMethod told = QMetaMethod::fromSignal(&PublishService::loaded);
    const TenantConfig *tenant = find(tenantName);
    if (!m_store || !tenant || !isSignalConnected(told)) // previewing a large fleet takes time
        return;
    Result<PublishView> view = readPublishView(*m_store, *tenant, profileInUse(*tenant));
    if (!view) {
        emit failed(view.error());
        return;
    }
    view->sending = m_senders->isSending(tenantName);
    emit loaded(tenantName, *view);
}

void PublishService::publishNow(const QString &tenantName, const PublishOverrides &overrides)
{
    TG_ON_OWN_THREAD(this);
    if (!m_store)
        return;
    const auto found = findTenant(m_tenants, tenantName);
    const Result<void> may = found ? mayPublish(**found) : tl::unexpected(found.error());
    if (!may) {
        emit failed(may.error());
        return;
    }
    const auto prepare = [this, overrides, tenant = **found]() -> Result<void> {
        PublishControl control = controlOf(tenant);
        const Result<std::optional<QueueOutcome>> outcome = control.queueNew(overrides);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (*outcome)
            emit queued(tenant.name, **outcome);
        if (*outcome && (*outcome)->state != QueueOutcome::State::Queued)
            emit heldBack({ErrorCode::Usage, tenant.name, (*outcome)->reason(*tenant.publish), 0});
        // A person who publishes also means the parked records.
        return control.outbox().requeue();
    };
    send(tenantName, prepare); // requested by a person, so also when paused
}

void PublishService::change(const QString &tenantName, const std::function<Result<void>(Outbox &)> &work)
{
    if (!m_store)
        return;
    Outbox outbox(*m_store, tenantName);
    if (const auto r = work(outbox); !r)
        emit failed(r.error());
    load(tenantName);
}

void PublishService::setPaused(const QString &tenantName, bool paused)
{
    TG_ON_OWN_THREAD(this);
    if (paused && m_senders)
        m_senders->cancel(tenantName);
    change(tenantName, [paused](Outbox &outbox) { return outbox.setPaused(paused); });
    if (!paused)
        sendWaiting(tenantName);
}

void PublishService::setTombstones(const QString &tenantName, bool sends)
{
    TG_ON_OWN_THREAD(this);
    change(tenantName, [sends](Outbox &outbox) { return outbox.setSendsTombstones(sends); });
}

void PublishService::requeue(const QString &tenantName, const QList<qint64> &ids)
{
    TG_ON_OWN_THREAD(this);
    change(tenantName, [&ids](Outbox &outbox) { return outbox.requeue(ids); });
    send(tenantName);
}

void PublishService::drop(const QString &tenantName, const QList<qint64> &ids)
{
    TG_ON_OWN_THREAD(this);
    change(tenantName, [&ids](Outbox &outbox) { return outbox.drop(ids); });
}

void PublishService::testTarget(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    const auto tenant = findTenant(m_tenants, tenantName);
    const auto fail = [this, tenantName](const Message &why) {
        emit targetTested(tenantName, {{QStringLiteral("publish.reach"), TargetFinding::State::Fail, why},
                                       {QStringLiteral("publish.topic"), TargetFinding::State::Skip, {}}});
    };
    const Result<void> may = tenant ? mayPublish(**tenant) : tl::unexpected(tenant.error());
    if (!may)
        return fail(may.error().detail);
    readSecret(**tenant, [this, fail, config = **tenant](const Result<PublishSecrets> &secrets) {
        if (!secrets)
            return fail(secrets.error().detail);
        auto *http = new HttpClient(KafkaRest::settingsOf(config, secrets->forwardProxy.secret), this);
        checkTarget(*http, *config.publish, secrets->target,
                    [this, http, name = config.name](const QList<TargetFinding> &findings) {
            http->deleteLater();
            emit targetTested(name, findings);
        });
    });
}

} // namespace Trustgauge
