#include "app/cli/commands.h"
#include "app/cli/publishing.h"
#include "app/cli/secretsources.h"
#include "app/cli/tenantchoice.h"
#include "core/base/counted.h"
#include "core/base/httpclient.h"
#include "core/config/datapaths.h"
#include "core/publish/publishcontrol.h"
#include "core/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace Trustgauge::Cli {

namespace {

class Publish
{
public:
    Publish(const Publishing &publishing, const SecretSources &secrets, Store &store, bool dryRun)
        : m_publishing(publishing),
          m_secrets(secrets),
          m_store(store),
          m_dryRun(dryRun)
    {}

    int run(const TenantConfig &tenant)
    {
        PublishControl control(m_store, tenant);
        const Result<bool> any = hasAnything(control);
        if (!any)
            return fail(any.error());
        if (m_dryRun)
            return preview(control, tenant);
        if (!*any) {
            say(QStringLiteral("%1: nothing to publish; the last cycle is accepted").arg(tenant.name));
            return exitDone;
        }
        const Result<SecretText> secret = m_publishing.secretOf(tenant);
        if (!secret)
            return Publishing::failWithoutSecret(secret.error());
        int code = exitDone;
        const auto prepare = [&]() -> Result<void> {
            const Result<std::optional<QueueOutcome>> queued = control.queueNew(m_publishing.overrides());
            if (!queued)
                return tl::unexpected(queued.error());
            if (*queued)
                code = Publishing::report(**queued, tenant);
            // Whoever calls this by hand also means the records that were put aside.
            return control.outbox().requeue();
        };
        const int sent = m_publishing.send(m_store, tenant, {*secret, m_secrets.proxyPasswordOf(tenant)}, prepare);
        return worse(code, sent);
    }

private:
    //! Whether there is anything to queue or to send; an error where nothing was ever stored that could be.
    Result<bool> hasAnything(PublishControl &control) const
    {
        const Result<OutboxCounts> counts = control.outbox().counts();
        if (!counts)
            return tl::unexpected(counts.error());
        const Result<std::optional<NewCycle>> isNew = control.newCycle(m_publishing.overrides().includePartial);
        if (!isNew)
            return tl::unexpected(isNew.error());
        if (*isNew || counts->waiting + counts->deadLettered > 0)
            return true;
        const Result<std::optional<PublishRun>> last = control.outbox().lastQueued();
        if (!last)
            return tl::unexpected(last.error());
        if (!*last)
            return tl::unexpected(control.nothingStored(m_publishing.overrides().includePartial));
        return false;
    }

    //! One JSON object a line: what would be sent, in its order.
    static bool printRecords(const std::vector<OutboxRecord> &records, const PublishTarget &target)
    {
        QByteArray out;
        for (const OutboxRecord &record : records) {
            const auto text = [](const QString &plain) {
                const QByteArray list = QJsonDocument(QJsonArray{plain}).toJson(QJsonDocument::Compact);
                return list.mid(1, list.size() - 2);
            };
            out += "{\"topic\":" + text(record.kind == RecordKind::Summary ? target.summaryTopic : target.deviceTopic)
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

    int preview(PublishControl &control, const TenantConfig &tenant) const
    {
        PublishPreview found;
        constexpr int all = std::numeric_limits<int>::max();
        const Result<void> looked = control.preview(m_publishing.overrides(), all, [&found](PublishPreview &preview) {
            found = std::move(preview); // printed when the store is free again
            return Result<void>();
        });
        if (!looked)
            return fail(looked.error());
        int code = exitDone;
        const bool held = found.cycle && found.brake && !m_publishing.overrides().acceptBandChanges;
        if (found.cycle) {
            const QueueOutcome queued{held ? QueueOutcome::State::HeldByBrake : QueueOutcome::State::Queued, found.plan};
            code = Publishing::report(queued, tenant, true);
        }
        const QString host = hostAndPort(QUrl(tenant.publish->url));
        const QString records = counted(found.records.size(), "record", "records");
        if (held)
            say(QStringLiteral("%1: dry run: with --accept-band-changes, %2 would go to %3, as printed; without "
                               "it, none of the cycle. Nothing was sent")
                    .arg(tenant.name)
                    .arg(records)
                    .arg(host));
        else
            say(QStringLiteral("%1: dry run: %2 would go to %3; nothing was sent")
                    .arg(tenant.name)
                    .arg(records)
                    .arg(host));
        return printRecords(found.records, *tenant.publish) ? code : 1;
    }

    const Publishing &m_publishing;
    const SecretSources &m_secrets;
    Store &m_store;
    bool m_dryRun;
};

int run(const Arguments &arguments)
{
    const SecretSources secrets(false);
    Publishing publishing;
    publishing.setOverrides(Publishing::overridesOf(arguments));
    const Result<TenantChoice> choice = chooseTenants(arguments.value(QStringLiteral("--config")),
                                                      arguments.value(QStringLiteral("--tenant")), false);
    if (!choice)
        return fail(choice.error());
    const QList<TenantConfig> &tenants = choice->chosen;
    if (const auto good = Publishing::check(tenants); !good)
        return fail(good.error());
    const QString path = arguments.has(QStringLiteral("--store")) ? arguments.value(QStringLiteral("--store"))
                                                                  : defaultStorePath();
    const bool dryRun = arguments.has(QStringLiteral("--dry-run"));
    // A dry run plans as if it were queued, which it does in a copy: the store itself need only be readable.
    const Result<std::unique_ptr<Store>> store = Store::open(path, dryRun ? Store::Open::Copy : Store::Open::MustExist);
    if (!store)
        return fail(store.error());
    for (const QString &notice : (*store)->notices())
        say(notice);
    if (const auto named = takeNames(**store, choice->all); !named)
        return fail(named.error());
    Publish publish(publishing, secrets, **store, dryRun);
    int code = exitDone;
    for (const TenantConfig &tenant : tenants) {
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
