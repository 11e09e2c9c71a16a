#include "app/cli/commands.h"
#include "app/cli/interrupts.h"
#include "app/cli/outputs.h"
#include "app/cli/publishing.h"
#include "app/cli/secretsources.h"
#include "app/cli/tenantchoice.h"
#include "core/base/errortext.h"
#include "core/config/datapaths.h"
#include "core/config/profilelibrary.h"
#include "core/pipeline/pollcycle.h"
#include "core/store/store.h"

#include <QEventLoop>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace Trustgauge::Cli {

namespace {

//! One line on a terminal that is written over.
class ProgressLine
{
public:
    explicit ProgressLine(QString tenant) : m_tenant(std::move(tenant)), m_shown(::isatty(STDERR_FILENO) == 1) {}
    ~ProgressLine()
    {
        if (m_shown)
            std::fputs("\r\033[K", stderr);
    }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const PollProgress &p) const
    {
        if (!m_shown)
            return;
        static const QStringList stages{QStringLiteral("token"),     QStringLiteral("machines"),
                                        QStringLiteral("antivirus"), QStringLiteral("vulnerabilities"),
                                        QStringLiteral("score"),     QStringLiteral("store")};
        QString line = QStringLiteral("%1: %2").arg(m_tenant, stages.value(static_cast<int>(p.stage)));
        if (p.total > 0)
            line += QStringLiteral(" %1 of %2").arg(p.done).arg(p.total);
        else if (p.done > 0)
            line += QStringLiteral(" %1").arg(p.done);
        if (p.callsLeftThisHour >= 0)
            line += QStringLiteral(", calls left %1/min %2/h").arg(p.callsLeftThisMinute).arg(p.callsLeftThisHour);
        if (p.secondsLeft > 0)
            line += QStringLiteral(", %1 s left").arg(p.secondsLeft);
        std::fprintf(stderr, "\r\033[K%s", qPrintable(line));
    }

private:
    QString m_tenant;
    bool m_shown;
};

class Poll
{
public:
    //! \param publishing null: nothing is published
    Poll(const Outputs &outputs, const SecretSources &secrets, const Publishing *publishing, Store &store)
        : m_outputs(outputs),
          m_secrets(secrets),
          m_publishing(publishing),
          m_store(store)
    {}

    int run(const TenantConfig &tenant, const Profile &profile)
    {
        const Result<SecretText> secret = m_secrets.secretOf(tenant);
        if (!secret)
            return fail(secret.error());
        const Result<SecretText> publishSecret = m_publishing ? m_publishing->secretOf(tenant) : SecretText();
        if (!publishSecret)
            return Publishing::failWithoutSecret(publishSecret.error());
        Governor governor;
        PollCycle cycle(tenant, *secret, governor);
        if (const auto r = m_store.beginCycle(cycle.info()); !r)
            return fail(r.error());
        const Result<CycleOutcome> outcome = outcomeOf(cycle, tenant.name);
        if (!outcome) {
            if (const auto r = m_store.endCycle(cycle.info()); !r)
                say(errorText(r.error()));
            return fail(outcome.error());
        }
        const StoredCycle stored{outcome->info, outcome->fleet, profile, tenant.completenessFloor};
        if (!m_publishing) {
            if (const auto r = m_store.commitCycle(stored); !r)
                return fail(r.error());
            return report(stored, tenant.name);
        }
        Outbox outbox(m_store, tenant.name);
        Result<QueueOutcome> queued = QueueOutcome();
        const auto queue = [&]() -> Result<void> {
            queued = queueCycle(stored, tenant, outbox, m_publishing->word());
            if (!queued)
                return tl::unexpected(queued.error());
            return {};
        };
        if (const auto r = m_store.commitCycle(stored, queue); !r)
            return fail(r.error());
        const int code = worse(report(stored, tenant.name), Publishing::report(*queued, tenant));
        const Result<OutboxCounts> counts = outbox.counts(); // what an earlier cycle left behind goes out too
        if (!counts)
            return fail(counts.error());
        if (counts->waiting == 0)
            return worse(code, counts->dead > 0 ? exitNotAccepted : exitDone);
        return worse(code, m_publishing->send(m_store, tenant, *publishSecret));
    }

private:
    Result<CycleOutcome> outcomeOf(PollCycle &cycle, const QString &tenantName)
    {
        Result<CycleOutcome> out = failure(ErrorCode::Internal, {}, {});
        const ProgressLine line(tenantName);
        Interrupts interrupts;
        QEventLoop loop;
        QObject::connect(&cycle, &PollCycle::progressed, &loop, [&line](const PollProgress &p) { line.show(p); });
        QObject::connect(&interrupts, &Interrupts::interrupted, &cycle, &PollCycle::cancel);
        bool ended = false;
        QObject::connect(&cycle, &PollCycle::finished, &loop, [&](const Result<CycleOutcome> &outcome) {
            out = outcome;
            ended = true;
            loop.quit();
        });
        cycle.start();
        if (!ended)
            loop.exec();
        return out;
    }

    int report(const StoredCycle &cycle, const QString &tenantName)
    {
        for (const QString &notice : cycle.info.notices)
            say(QStringLiteral("%1: %2").arg(tenantName, notice));
        const ScoreTable table(indexFor(cycle.fleet, cycle.profile), cycle.profile, cycle.completenessFloor);
        const ReportSource source{cycle.profile.name, profileHash(cycle.profile), tenantName, cycle.info.id,
                                  wordOf(cycle.info.state)};
        if (const auto r = m_outputs.write(table, source); !r)
            return fail(r.error());
        if (cycle.info.state == CycleState::Complete)
            return exitDone;
        say(QStringLiteral("%1: partial: %2").arg(tenantName, cycle.info.reason));
        return exitPartial;
    }

    const Outputs &m_outputs;
    const SecretSources &m_secrets;
    const Publishing *m_publishing;
    Store &m_store;
};

int run(const Arguments &arguments)
{
    for (const QString &later : {QStringLiteral("--watch")}) {
        if (arguments.has(later))
            return fail(
                {ErrorCode::Usage, {}, QStringLiteral("option '%1' is not part of this version yet").arg(later), 0, {}});
    }
    const Result<Outputs> outputs = Outputs::from(arguments);
    if (!outputs)
        return fail(outputs.error());
    const Result<QList<TenantConfig>> tenants = chooseTenants(arguments.value(QStringLiteral("--config")),
                                                              arguments.value(QStringLiteral("--tenant")),
                                                              outputs->any());
    if (!tenants)
        return fail(tenants.error());
    Publishing publishing;
    publishing.setWord(Publishing::wordOf(arguments));
    const bool publishes = arguments.has(QStringLiteral("--publish"));
    if (publishes) {
        if (const auto good = Publishing::check(*tenants); !good)
            return fail(good.error());
    }
    std::optional<Profile> forAll;
    if (arguments.has(QStringLiteral("--profile"))) {
        Result<Profile> read = readProfileFile(arguments.value(QStringLiteral("--profile")));
        if (!read)
            return fail(read.error());
        forAll = std::move(*read);
    }
    const QString storePath = arguments.has(QStringLiteral("--store")) ? arguments.value(QStringLiteral("--store"))
                                                                       : defaultStorePath();
    const Result<std::unique_ptr<Store>> store = Store::open(storePath, Store::Open::MakeIfMissing);
    if (!store)
        return fail(store.error());
    const SecretSources secrets(arguments.has(QStringLiteral("--secret-stdin")));
    const ProfileLibrary library(defaultProfileFolder());
    Poll poll(*outputs, secrets, publishes ? &publishing : nullptr, **store);
    int code = exitDone;
    for (const TenantConfig &tenant : *tenants) {
        const Result<Profile> profile = forAll ? Result<Profile>(*forAll) : library.find(tenant.profile);
        if (!profile)
            return fail(profile.error());
        if (tenants->size() > 1)
            say(tenant.name);
        code = worse(code, poll.run(tenant, *profile));
        if (code == exitInterrupted)
            break;
    }
    return code;
}

} // namespace

Command pollCommand()
{
    CommandSpec spec{QStringLiteral("poll"),
                     QStringLiteral("Poll tenants once, score their devices and store the cycle."),
                     {}};
    spec.options = {{QStringLiteral("--config"), Takes::One, QStringLiteral("FILE"), QStringLiteral("tenants file"),
                     true},
                    {QStringLiteral("--tenant"), Takes::One, QStringLiteral("NAME"),
                     QStringLiteral("one tenant, by name or tenant id")},
                    {QStringLiteral("--store"), Takes::One, QStringLiteral("FILE"),
                     QStringLiteral("database (default: that of the window)")},
                    {QStringLiteral("--profile"), Takes::One, QStringLiteral("FILE"),
                     QStringLiteral("weights in place of the tenant's")},
                    {QStringLiteral("--secret-stdin"),
                     Takes::Nothing,
                     {},
                     QStringLiteral("read the client secret from standard input")},
                    {QStringLiteral("--fresh"),
                     Takes::Nothing,
                     {},
                     QStringLiteral("use no cached answer (this version keeps none)")},
                    {QStringLiteral("--watch"), Takes::Nothing, {}, QStringLiteral("not part of this version yet")},
                    {QStringLiteral("--publish"),
                     Takes::Nothing,
                     {},
                     QStringLiteral("publish the cycle to Kafka through the tenant's REST proxy")},
                    {QStringLiteral("--accept-band-changes"),
                     Takes::Nothing,
                     {},
                     QStringLiteral("publish even if more devices change band than the brake allows")},
                    {QStringLiteral("--include-partial"),
                     Takes::Nothing,
                     {},
                     QStringLiteral("publish the cycle even if it is partial")}};
    spec.options += Outputs::options();
    return {spec, run};
}

} // namespace Trustgauge::Cli
