#include "core/publish/publishservice.h"

#include "core/base/ownthread.h"
#include "core/config/profilelibrary.h"
#include "core/config/tenantlist.h"
#include "core/store/store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaMethod>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr int rowsShown = 2000;
constexpr int runsShown = 200;

//! The same JSON, with one member per line.
QByteArray memberALine(const QByteArray &json)
{
    QByteArray out;
    int depth = 0;
    bool inText = false;
    bool escaped = false;
    for (const char c : json) {
        if (inText) {
            out += c;
            inText = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        inText = c == '"';
        const bool ends = (c == '}' || c == ']') && --depth == 0;
        if (ends)
            out += '\n';
        out += c;
        const bool begins = (c == '{' || c == '[') && ++depth == 1;
        if (begins || (c == ',' && depth == 1))
            out += "\n  ";
        else if (c == ':' || c == ',')
            out += ' ';
    }
    return out;
}

PreviewRow::Change changeOf(const OutboxRecord &record, const PreviewRow &row)
{
    if (record.kind == RecordKind::Summary)
        return PreviewRow::Change::Summary;
    if (record.band == tombstoneBand)
        return PreviewRow::Change::Tombstone;
    if (record.kind == RecordKind::FormerKey)
        return PreviewRow::Change::FormerKey;
    if (!record.score)
        return PreviewRow::Change::Correction;
    if (row.bandBefore.isEmpty())
        return PreviewRow::Change::New;
    if (row.bandBefore != row.bandNow)
        return PreviewRow::Change::Band;
    return row.scoreBefore != row.scoreNow ? PreviewRow::Change::Score : PreviewRow::Change::Same;
}

//! The order in the preview; the lowest rank is shown first.
int rankOf(PreviewRow::Change change)
{
    switch (change) {
    case PreviewRow::Change::Summary:
        return 0;
    case PreviewRow::Change::Correction:
    case PreviewRow::Change::Tombstone:
        return 1;
    case PreviewRow::Change::Band:
        return 2;
    case PreviewRow::Change::Score:
        return 3;
    case PreviewRow::Change::New:
        return 4;
    case PreviewRow::Change::FormerKey:
    case PreviewRow::Change::Same:
        break;
    }
    return 5;
}

QString nameIn(const QByteArray &value)
{
    return QJsonDocument::fromJson(value).object().value(QLatin1String("deviceName")).toString();
}

} // namespace

PublishService::PublishService(TenantSecrets &secrets, PublishOptions options, QObject *parent)
    : QObject(parent),
      m_secrets(secrets),
      m_options(options)
{}

void PublishService::open(Store &store)
{
    m_store = &store;
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
    if (!m_store || !tenant || !tenant->publish || !tenant->publish->enabled)
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

Result<void> PublishService::preview(const TenantConfig &tenant, PublishView &view)
{
    PublishControl control = controlOf(tenant);
    if (const std::optional<Profile> profile = profileInUse(tenant))
        view.profile = profile->name;
    // Prefers a complete cycle; a partial one, which a person must confirm, only when there is nothing else to publish.
    const Result<std::optional<NewCycle>> complete = control.newCycle(false);
    if (!complete)
        return tl::unexpected(complete.error());
    PublishOverrides overrides;
    overrides.includePartial = !*complete;
    return control.preview(overrides, rowsShown, [&](PublishPreview &found) -> Result<void> {
        view.hasCycle = found.cycle.has_value();
        view.otherProfile = found.cycle && found.cycle->isRepublished;
        view.partial = found.cycle && !found.cycle->cycle.complete;
        view.brake = found.brake;
        view.devices = found.plan.devices;
        view.insufficient = found.plan.insufficient;
        view.duplicates = found.plan.duplicates;
        view.corrections = found.plan.corrections;
        view.compared = found.plan.compared;
        view.bandChanges = found.plan.bandChanges;
        view.missing = found.plan.missing;
        view.planned = found.planned;
        view.records = found.cycle ? static_cast<qint64>(found.records.size())
                                   : view.counts.waiting + view.counts.deadLettered;
        return addRows(control.outbox(), std::move(found.records), view);
    });
}

//! Adds the records with what was last accepted for their keys, changes first.
Result<void> PublishService::addRows(Outbox &outbox, std::vector<OutboxRecord> records, PublishView &view)
{
    const Result<TextMap<LastState>> known = outbox.lastStates();
    if (!known)
        return tl::unexpected(known.error());
    std::vector<PreviewRow> rows;
    rows.reserve(records.size());
    for (OutboxRecord &record : records) {
        PreviewRow row;
        row.machineId = record.machineId;
        row.bandNow = record.band;
        row.scoreNow = record.score;
        row.value = std::move(record.value);
        const auto it = known->find(record.machineId.toStdString());
        if (it != known->end()) {
            row.bandBefore = it->second.accepted;
            row.scoreBefore = it->second.acceptedScore;
        }
        row.change = changeOf(record, row);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PreviewRow &a, const PreviewRow &b) { return rankOf(a.change) < rankOf(b.change); });
    rows.resize(std::min(rows.size(), static_cast<size_t>(rowsShown)));
    for (PreviewRow &row : rows) {
        const Result<QByteArray> before = outbox.acceptedValue(row.machineId);
        if (!before)
            return tl::unexpected(before.error());
        row.deviceName = nameIn(row.value.isEmpty() ? *before : row.value);
        row.accepted = memberALine(*before);
        row.value = row.value.isEmpty() ? QByteArray("null") : memberALine(row.value);
        view.preview << std::move(row);
    }
    return {};
}

Result<PublishView> PublishService::viewOf(const TenantConfig &tenant)
{
    PublishView view;
    Outbox outbox(*m_store, tenant.name);
    view.sending = m_senders->isSending(tenant.name);
    const Result<OutboxCounts> counts = outbox.counts();
    if (!counts)
        return counts.error().code == ErrorCode::StoreEmpty ? Result<PublishView>(view)
                                                            : tl::unexpected(counts.error());
    view.counts = *counts;
    const Result<bool> paused = outbox.isPaused();
    if (!paused)
        return tl::unexpected(paused.error());
    view.paused = *paused;
    const Result<bool> tombstones = outbox.sendsTombstones();
    if (!tombstones)
        return tl::unexpected(tombstones.error());
    view.tombstones = *tombstones;
    Result<QList<OutboxRecord>> records = outbox.list(rowsShown);
    if (!records)
        return tl::unexpected(records.error());
    for (OutboxRecord &record : *records)
        record.deviceName = nameIn(record.value);
    view.outbox = std::move(*records);
    const Result<QList<PublishRun>> history = outbox.history(runsShown);
    if (!history)
        return tl::unexpected(history.error());
    view.history = *history;
    if (tenant.publish) {
        if (const auto r = preview(tenant, view); !r)
            return tl::unexpected(r.error());
    }
    return view;
}

void PublishService::load(const QString &tenantName)
{
    TG_ON_OWN_THREAD(this);
    static const QMetaMethod told = QMetaMethod::fromSignal(&PublishService::loaded);
    const TenantConfig *tenant = find(tenantName);
    if (!m_store || !tenant || !isSignalConnected(told)) // previewing a large fleet takes time
        return;
    const Result<PublishView> view = viewOf(*tenant);
    if (view)
        emit loaded(tenantName, *view);
    else
        emit failed(view.error());
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
