#include "app/cli/commands.h"
#include "app/cli/interrupts.h"
#include "app/cli/outputs.h"
#include "app/cli/secretsources.h"
#include "app/cli/tenantchoice.h"
#include "app/cli/watch.h"
#include "core/base/errortext.h"
#include "core/config/datapaths.h"
#include "core/config/profilelibrary.h"
#include "core/pipeline/quotabook.h"
#include "core/store/store.h"

#include <QEventLoop>
#include <QHash>
#include <QSet>

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
    ~ProgressLine() { clear(); }

    void clear() const
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

//! Exit codes in the order in which they win.
int worse(int a, int b)
{
    static const QList<int> order{exitInterrupted, 1, 2, 3, 4, 6, exitPartial, exitDone};
    return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

class Poll
{
public:
    Poll(const Outputs &outputs, const SecretSources &secrets, Store &store, QuotaBook &quotas, bool fresh)
        : m_outputs(outputs),
          m_secrets(secrets),
          m_store(store),
          m_quotas(quotas),
          m_fresh(fresh)
    {}

    int run(const TenantConfig &tenant, const Profile &profile)
    {
        const Result<SecretText> secret = m_secrets.secretOf(tenant);
        if (!secret)
            return fail(secret.error());
        const Result<PollInput> input = inputFor(tenant);
        if (!input)
            return fail(input.error());
        PollCycle cycle(tenant, *secret, m_quotas.governorOf(tenant), *input);
        if (const auto r = m_store.beginCycle(cycle.info()); !r)
            return fail(r.error());
        const Result<CycleOutcome> outcome = outcomeOf(cycle, tenant.name);
        return finish(tenant, profile, cycle.info(), outcome);
    }

    //! What the store knows that helps the tenant's next cycle.
    [[nodiscard]] Result<PollInput> inputFor(const TenantConfig &tenant) const
    {
        return pollInputFor(m_store, tenant, m_fresh);
    }
    //! Says something while the cycle runs; it is not said again at its end.
    void tell(const QString &tenantName, const QString &notice)
    {
        say(QStringLiteral("%1: %2").arg(tenantName, notice));
        m_told.insert(tenantName + u'\n' + notice);
    }

    //! Stores and reports a cycle that has ended. \return the exit code
    int finish(const TenantConfig &tenant, const Profile &profile, const CycleInfo &info,
               const Result<CycleOutcome> &outcome)
    {
        if (!outcome) {
            if (const auto r = m_store.endCycle(info); !r)
                say(errorText(r.error()));
            return fail(outcome.error());
        }
        const StoredCycle stored{outcome->info, outcome->fleet, profile, tenant.completenessFloor};
        if (const auto r = m_store.commitCycle(stored); !r)
            return fail(r.error());
        if (outcome->answer) {
            if (const auto r = m_store.keepVulnerabilityAnswer(tenant.name, *outcome->answer); !r)
                return fail(r.error());
        }
        return report(stored, tenant.name);
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
        QObject::connect(&cycle, &PollCycle::noticed, &loop, [&](const QString &text) {
            line.clear();
            tell(tenantName, text);
        });
        cycle.start();
        if (!ended)
            loop.exec();
        return out;
    }

    int report(const StoredCycle &cycle, const QString &tenantName)
    {
        for (const QString &notice : cycle.info.notices) {
            if (!m_told.remove(tenantName + u'\n' + notice))
                say(QStringLiteral("%1: %2").arg(tenantName, notice));
        }
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
    Store &m_store;
    QuotaBook &m_quotas;
    bool m_fresh;
    QSet<QString> m_told;
};

//! Polls by schedule until interrupted.
int watchTenants(const QList<TenantConfig> &tenants, Poll &poll, const SecretSources &secrets,
                 const std::optional<Profile> &forAll, const ProfileLibrary &library, Store &store,
                 const QString &storePath)
{
    WatchJob job;
    QHash<QString, Profile> profiles; // as last read; edits count from the next cycle on
    for (const TenantConfig &tenant : tenants) {
        const Result<Profile> profile = forAll ? Result<Profile>(*forAll) : library.find(tenant.profile);
        if (!profile)
            return fail(profile.error());
        profiles.insert(tenant.name, *profile);
        const Result<SecretText> secret = secrets.secretOf(tenant);
        if (!secret)
            return fail(secret.error());
        job.tenants.append({tenant, *secret});
    }
    job.quotaPath = QuotaBook::pathBeside(storePath);
    job.input = [&](const TenantConfig &tenant) { return poll.inputFor(tenant); };
    job.noticed = [&](const QString &tenant, const QString &text) { poll.tell(tenant, text); };
    job.begun = [&](const CycleInfo &info) { return store.beginCycle(info); };
    job.ended = [&](const TenantConfig &tenant, const CycleInfo &info, const Result<CycleOutcome> &outcome) {
        if (!forAll) {
            if (const Result<Profile> profile = library.find(tenant.profile))
                profiles.insert(tenant.name, *profile);
            else
                say(errorText(profile.error()));
        }
        return poll.finish(tenant, profiles.value(tenant.name), info, outcome);
    };
    return watch(job);
}

int run(const Arguments &arguments)
{
    for (const QString &later : {QStringLiteral("--publish")}) {
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
    QuotaBook quotas(QuotaBook::pathBeside(storePath));
    Poll poll(*outputs, secrets, **store, quotas, arguments.has(QStringLiteral("--fresh")));
    if (arguments.has(QStringLiteral("--watch")))
        return watchTenants(*tenants, poll, secrets, forAll, library, **store, storePath);
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
    spec.options = {
        {QStringLiteral("--config"), Takes::One, QStringLiteral("FILE"), QStringLiteral("tenants file"), true},
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
         QStringLiteral("ask for vulnerabilities anew, also within six hours of the last answer")},
        {QStringLiteral("--watch"), Takes::Nothing, {}, QStringLiteral("poll again each interval until interrupted")},
        {QStringLiteral("--publish"), Takes::Nothing, {}, QStringLiteral("not part of this version yet")},
        {QStringLiteral("--accept-band-changes"), Takes::Nothing, {}, QStringLiteral("for publishing")},
        {QStringLiteral("--include-partial"), Takes::Nothing, {}, QStringLiteral("for publishing")}};
    spec.options += Outputs::options();
    return {spec, run};
}

} // namespace Trustgauge::Cli
