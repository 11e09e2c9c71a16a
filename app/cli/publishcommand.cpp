#include "app/cli/commands.h"
#include "app/cli/publishing.h"
#include "app/cli/secretsources.h"
#include "app/cli/tenantchoice.h"
#include "core/base/httpclient.h"
#include "core/config/datapaths.h"
#include "core/publish/publishplan.h"
#include "core/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Trustgauge::Cli {

namespace {

class Publish
{
public:
    Publish(const Publishing &publishing, const SecretSources &secrets, Store &store, bool dryRun, QString storePath)
        : m_publishing(publishing),
          m_secrets(secrets),
          m_store(store),
          m_dryRun(dryRun),
          m_storePath(std::move(storePath))
    {}

    int run(const TenantConfig &tenant)
    {
        Outbox outbox(m_store, tenant.name);
        const Result<OutboxCounts> before = outbox.counts();
        if (!before)
            return fail(before.error());
        const Result<bool> isNew = hasNewCycle(outbox, tenant, *before);
        if (!isNew)
            return fail(isNew.error());
        if (m_dryRun)
            return preview(outbox, tenant, *isNew);
        if (!*isNew && before->waiting + before->dead == 0) {
            say(QStringLiteral("%1: nothing to publish; the last cycle is accepted").arg(tenant.name));
            return exitDone;
        }
        const Result<SecretText> secret = m_publishing.secretOf(tenant);
        if (!secret)
            return Publishing::failWithoutSecret(secret.error());
        int code = exitDone;
        if (*isNew) {
            const Result<QueueOutcome> queued = queueNew(outbox, tenant);
            if (!queued)
                return fail(queued.error());
            code = Publishing::report(*queued, tenant);
        }
        // Whoever calls this by hand also means the records that were put aside.
        if (const auto r = outbox.revive(); !r)
            return fail(r.error());
        const Result<OutboxCounts> counts = outbox.counts();
        if (!counts)
            return fail(counts.error());
        if (counts->waiting == 0)
            return code;
        return worse(code, m_publishing.send(m_store, tenant, {*secret, m_secrets.proxyPasswordOf(tenant)}));
    }

private:
    //! Whether the store holds a publishable cycle that was never queued for this destination.
    Result<bool> hasNewCycle(Outbox &outbox, const TenantConfig &tenant, const OutboxCounts &counts) const
    {
        const Result<std::optional<PublishableCycle>> cycle = outbox.newestCycle(m_publishing.word().includePartial);
        if (!cycle)
            return tl::unexpected(cycle.error());
        const Result<std::optional<PublishRun>> last = outbox.lastQueued();
        if (!last)
            return tl::unexpected(last.error());
        if (!*cycle) {
            if (counts.waiting + counts.dead > 0 || *last)
                return false;
            const Result<std::optional<PublishableCycle>> partial = outbox.newestCycle(true);
            if (partial && *partial)
                return failure(ErrorCode::StoreEmpty, m_storePath,
                               QStringLiteral(
                                   "holds only partial cycles of \"%1\"; --include-partial publishes the newest")
                                   .arg(tenant.name));
            return failure(ErrorCode::StoreEmpty, m_storePath,
                           QStringLiteral("holds no complete cycle of \"%1\"; poll it first").arg(tenant.name));
        }
        if (!*last || (*last)->target != targetOf(tenant))
            return true;
        return (*cycle)->id != (*last)->cycleId && (*cycle)->asOf >= (*last)->asOf;
    }

    Result<StoredCycle> load(const TenantConfig &tenant) const
    {
        const auto which = m_publishing.word().includePartial ? Store::Which::NewestWithData
                                                              : Store::Which::LastComplete;
        Result<std::optional<StoredCycle>> cycle = m_store.load(tenant.name, which);
        if (!cycle)
            return tl::unexpected(cycle.error());
        if (!*cycle)
            return failure(ErrorCode::StoreEmpty, m_storePath, QStringLiteral("holds no cycle"));
        return std::move(**cycle);
    }

    Result<QueueOutcome> queueNew(Outbox &outbox, const TenantConfig &tenant) const
    {
        const Result<StoredCycle> cycle = load(tenant);
        if (!cycle)
            return tl::unexpected(cycle.error());
        Result<QueueOutcome> out = QueueOutcome();
        const auto done = outbox.inTransaction([&]() -> Result<void> {
            out = queueCycle(*cycle, tenant, outbox, m_publishing.word());
            if (!out)
                return tl::unexpected(out.error());
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        return out;
    }

    //! One JSON object a line: what would be sent, in its order.
    bool printRecords(const std::vector<OutboxRecord> &records, const PublishTarget &target) const
    {
        QByteArray out;
        for (const OutboxRecord &record : records) {
            const auto text = [](const QString &plain) {
                const QByteArray list = QJsonDocument(QJsonArray{plain}).toJson(QJsonDocument::Compact);
                return list.mid(1, list.size() - 2);
            };
            out += "{\"topic\":" + text(record.kind == RecordKind::Device ? target.deviceTopic : target.summaryTopic)
                   + ",\"key\":" + text(record.key)
                   + ",\"value\":" + (record.value.isEmpty() ? QByteArray("null") : record.value) + "}\n";
            if (out.size() > 1 << 20) {
                if (!printData(out))
                    return false;
                out.clear();
            }
        }
        return printData(out);
    }

    int preview(Outbox &outbox, const TenantConfig &tenant, bool isNew) const
    {
        std::vector<OutboxRecord> records;
        int code = exitDone;
        if (isNew) {
            const Result<StoredCycle> cycle = load(tenant);
            if (!cycle)
                return fail(cycle.error());
            Result<QueueOutcome> queued = QueueOutcome();
            // Planned as if it were queued, another destination included, then undone.
            const Error undo{ErrorCode::Cancelled, {}, {}, 0, {}};
            const auto done = outbox.inTransaction([&]() -> Result<void> {
                if (const auto r = outbox.beginTarget(targetOf(tenant)); !r)
                    return r;
                Result<PublishPlan> plan = planOf(*cycle, tenant, outbox, EventIds::LeaveOut,
                                                  m_publishing.word().tombstones);
                if (!plan)
                    return tl::unexpected(plan.error());
                records = std::move(plan->records);
                queued->plan = std::move(*plan);
                return tl::unexpected(undo);
            });
            if (done.error() != undo)
                return fail(done.error());
            if (!m_publishing.word().acceptBandChanges
                && queued->plan.tripsBrake(tenant.publish->bandChangeBrakePercent))
                queued->state = QueueOutcome::State::HeldByBrake;
            code = Publishing::report(*queued, tenant, true);
        } else {
            for (const RecordKind kind : {RecordKind::Device, RecordKind::Summary}) {
                constexpr int all = 10'000'000;
                Result<std::vector<OutboxRecord>> waiting = outbox.waiting(kind, all);
                if (!waiting)
                    return fail(waiting.error());
                records.insert(records.end(), std::make_move_iterator(waiting->begin()),
                               std::make_move_iterator(waiting->end()));
            }
        }
        say(QStringLiteral("%1: dry run: %2 record(s) would go to %3; nothing was sent")
                .arg(tenant.name)
                .arg(code == exitDone ? records.size() : 0)
                .arg(hostAndPort(QUrl(tenant.publish->url))));
        return printRecords(records, *tenant.publish) ? code : 1;
    }

    const Publishing &m_publishing;
    const SecretSources &m_secrets;
    Store &m_store;
    bool m_dryRun;
    QString m_storePath;
};

int run(const Arguments &arguments)
{
    const SecretSources secrets(false);
    Publishing publishing;
    publishing.setWord(Publishing::wordOf(arguments));
    const Result<QList<TenantConfig>> tenants = chooseTenants(arguments.value(QStringLiteral("--config")),
                                                              arguments.value(QStringLiteral("--tenant")), false);
    if (!tenants)
        return fail(tenants.error());
    if (const auto good = Publishing::check(*tenants); !good)
        return fail(good.error());
    const QString path = arguments.has(QStringLiteral("--store")) ? arguments.value(QStringLiteral("--store"))
                                                                  : defaultStorePath();
    const Result<std::unique_ptr<Store>> store = Store::open(path, Store::Open::MustExist);
    if (!store)
        return fail(store.error());
    Publish publish(publishing, secrets, **store, arguments.has(QStringLiteral("--dry-run")), path);
    int code = exitDone;
    for (const TenantConfig &tenant : *tenants) {
        code = worse(code, publish.run(tenant));
        if (code == exitInterrupted)
            break;
    }
    return code;
}

} // namespace

Command publishCommand()
{
    return {{QStringLiteral("publish"),
             QStringLiteral("Send what waits in the outbox, or the last complete cycle, to Kafka through a REST proxy."),
             {{QStringLiteral("--config"), Takes::One, QStringLiteral("FILE"), QStringLiteral("tenants file"), true},
              {QStringLiteral("--store"), Takes::One, QStringLiteral("FILE"),
               QStringLiteral("database (default: that of the window)")},
              {QStringLiteral("--tenant"), Takes::One, QStringLiteral("NAME"),
               QStringLiteral("one tenant, by name or tenant id")},
              {QStringLiteral("--dry-run"),
               Takes::Nothing,
               {},
               QStringLiteral("print the records, one a line; send and change nothing")},
              {QStringLiteral("--accept-band-changes"),
               Takes::Nothing,
               {},
               QStringLiteral("publish even if more devices change band than the brake allows")},
              {QStringLiteral("--include-partial"),
               Takes::Nothing,
               {},
               QStringLiteral("publish the newest cycle even if it is partial")},
              Publishing::tombstonesOption()}},
            run};
}

} // namespace Trustgauge::Cli
