#include "app/cli/commands.h"
#include "app/cli/counted.h"
#include "app/cli/heldsecrets.h"
#include "app/cli/publishing.h"
#include "app/cli/storechoice.h"
#include "app/cli/tenantchoice.h"
#include "core/base/httpclient.h"
#include "core/platform/interrupts.h"
#include "core/publish/publishcontrol.h"

#include <QEventLoop>
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
    Publish(Store &store, const QList<TenantConfig> &tenants, const PublishOverrides &overrides, bool dryRun)
        : m_store(store),
          m_overrides(overrides),
          m_dryRun(dryRun),
          m_sources(false),
          m_secrets(m_sources),
          m_service(m_secrets, options()),
          m_reports(m_service, tenants, PublishReports::Sending::IsWaitedFor)
    {
        m_service.open(store);
        m_service.setTenants(tenants);
    }

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
        if (const auto held = m_secrets.holdForPublishing(tenant); !held)
            return Publishing::failWithoutSecret(held.error());
        Interrupts interrupts;
        QEventLoop loop;
        QObject::connect(&interrupts, &Interrupts::interrupted, &m_service, &PublishService::cancelAll);
        QObject::connect(&m_service, &PublishService::finished, &loop, &QEventLoop::quit);
        m_service.publishNow(tenant.name, m_overrides);
        if (!m_service.isIdle())
            loop.exec();
        m_service.cancelAll(); // stops automatic retries
        return m_reports.takeCode(tenant.name);
    }

private:
    [[nodiscard]] static PublishOptions options()
    {
        PublishOptions out;
        out.sendsLeftoversFirst = false;
        return out;
    }
    //! Whether there is anything to queue or to send; an error if no cycle was ever stored that could be published.
    Result<bool> hasAnything(PublishControl &control) const
    {
        const Result<OutboxCounts> counts = control.outbox().counts();
        if (!counts)
            return tl::unexpected(counts.error());
        const Result<std::optional<NewCycle>> isNew = control.newCycle(m_overrides.includePartial);
        if (!isNew)
            return tl::unexpected(isNew.error());
        if (*isNew || counts->waiting + counts->deadLettered > 0)
            return true;
        const Result<std::optional<PublishRun>> last = control.outbox().lastQueued();
        if (!last)
            return tl::unexpected(last.error());
        if (!*last)
            return tl::unexpected(control.nothingStored(m_overrides.includePartial));
        return false;
    }

    //! Prints the records that would be sent, in order, one JSON object per line.
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
        const Result<void> looked = control.preview(m_overrides, all, [&found](PublishPreview &preview) {
            found = std::move(preview); // printed after the transaction, when the store is free again
            return Result<void>();
        });
        if (!looked)
            return fail(looked.error());
        int code = exitDone;
        const bool held = found.cycle && found.brake && !m_overrides.acceptBandChanges;
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

    Store &m_store;
    PublishOverrides m_overrides;
    bool m_dryRun;
    SecretSources m_sources;
    HeldSecrets m_secrets;
    PublishService m_service;
    PublishReports m_reports;
};

int run(const Arguments &arguments)
{
    const Result<TenantChoice> choice = chooseTenants(profilesOf(arguments),
                                                      arguments.value(QStringLiteral("--config")),
                                                      arguments.value(QStringLiteral("--tenant")), false);
    if (!choice)
        return fail(choice.error());
    const QList<TenantConfig> &tenants = choice->chosen;
    if (const auto good = Publishing::check(tenants); !good)
        return fail(good.error());
    const bool dryRun = arguments.has(QStringLiteral("--dry-run"));
    // A dry run plans as if it were queued, but in a copy: the store itself only has to be readable.
    const Result<std::unique_ptr<Store>> store = openStoreFor(choice->all, storePathOf(arguments),
                                                              dryRun ? Store::Open::Copy : Store::Open::MustExist);
    if (!store)
        return fail(store.error());
    Publish publish(**store, tenants, Publishing::overridesOf(arguments), dryRun);
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
              storeOption(),
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
