#include "app/cli/commands.h"
#include "app/cli/outputs.h"
#include "app/cli/publishing.h"
#include "app/cli/secretsources.h"
#include "app/cli/tenantchoice.h"
#include "app/cli/watch.h"
#include "core/base/errortext.h"
#include "core/config/datapaths.h"
#include "core/config/profilelibrary.h"
#include "core/platform/interrupts.h"
#include "core/poll/cyclestore.h"
#include "core/poll/ratelimitfile.h"
#include "core/publish/publishsenders.h"
#include "core/store/store.h"
#include "core/store/storelock.h"

#include <QEventLoop>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace Trustgauge::Cli {

namespace {

//! One line on a terminal that is written over.
class ProgressLine
{
public:
    explicit ProgressLine(QString tenant) : m_tenant(std::move(tenant)) {}
    ~ProgressLine() { clear(); }

    static void clear() { clearProgress(); }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const PollProgress &p) const
    {
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
        showProgress(line);
    }

private:
    QString m_tenant;
};

class Poll
{
public:
    //! \param publishing null: nothing is published; else the tenants that have it switched on
    Poll(const Outputs &outputs, const SecretSources &secrets, const Publishing *publishing, Store &store,
         QString storePath, RateLimitFile &rateLimits, bool fresh)
        : m_outputs(outputs),
          m_secrets(secrets),
          m_publishing(publishing),
          m_store(store),
          m_storePath(std::move(storePath)),
          m_rateLimits(rateLimits),
          m_fresh(fresh)
    {}

    int run(const TenantConfig &tenant, const Profile &profile)
    {
        const Result<SecretText> secret = m_secrets.secretOf(tenant);
        if (!secret)
            return fail(secret.error());
        if (const Result<void> r = preparePublishing(tenant); !r)
            return Publishing::failWithoutSecret(r.error());
        const Result<PollContext> input = inputFor(tenant);
        if (!input)
            return fail(input.error());
        const Result<StoreLockPtr> lock = StoreLock::take(m_storePath, StoreLock::Use::Cycle, tenant.name);
        if (!lock)
            return fail(lock.error());
        PollCycle cycle(tenant, *secret, m_rateLimits.limiterOf(tenant), *input);
        if (const auto r = m_store.beginCycle(cycle.info()); !r)
            return fail(r.error());
        const Result<Kept> kept = [&] {
            Interrupts interrupts; // publishing has its own
            const Result<CycleOutcome> outcome = outcomeOf(cycle, tenant.name, interrupts);
            return keep(tenant, profile, cycle.info(), outcome);
        }();
        return kept ? tell(tenant, *kept) : fail(kept.error());
    }

    //! What the store knows that helps the tenant's next cycle.
    [[nodiscard]] Result<PollContext> inputFor(const TenantConfig &tenant)
    {
        Result<PollContext> out = pollContextFor(m_store, tenant, m_fresh);
        if (!out && out.error().code == ErrorCode::StoreBroken && m_watches) { // goes on without what was kept
            say(errorText(out.error()));
            out = pollContextFor(m_store, tenant, true);
        }
        if (out)
            out->proxyPassword = proxyPasswordOf(tenant);
        return out;
    }
    //! Asks the keychain once.
    ProxyPassword proxyPasswordOf(const TenantConfig &tenant)
    {
        auto known = m_proxyPasswords.find(tenant.name);
        if (known == m_proxyPasswords.end())
            known = m_proxyPasswords.insert(tenant.name, m_secrets.proxyPasswordOf(tenant));
        return *known;
    }
    //! Says something while the cycle runs; it is not said again at its end.
    void tellNotice(const QString &tenantName, const QString &notice)
    {
        say(QStringLiteral("%1: %2").arg(tenantName, notice));
        m_told.insert(tenantName + u'\n' + notice);
    }

    //! Stores and reports a cycle that has ended. \return the exit code
    int finish(const TenantConfig &tenant, const Profile &profile, const CycleInfo &info,
               const Result<CycleOutcome> &outcome)
    {
        const Result<Kept> kept = keep(tenant, profile, info, outcome);
        if (kept)
            return tell(tenant, *kept);
        say(QStringLiteral("%1: %2").arg(tenant.name, errorText(kept.error()))); // tenants may share a host
        return exitCode(kept.error().code);
    }

    //! The REST proxy's secret, asked for before any call; nothing to do where nothing is published.
    [[nodiscard]] Result<void> preparePublishing(const TenantConfig &tenant)
    {
        if (!publishes(tenant))
            return {};
        const Result<SecretText> secret = m_publishing->secretOf(tenant);
        if (!secret)
            return tl::unexpected(secret.error());
        m_publishSecrets.insert(tenant.name, {*secret, proxyPasswordOf(tenant)});
        return {};
    }
    [[nodiscard]] PublishSecrets publishSecretsOf(const QString &tenantName) const
    {
        return m_publishSecrets.value(tenantName);
    }
    [[nodiscard]] bool publishes(const TenantConfig &tenant) const
    {
        return m_publishing && tenant.publish && tenant.publish->enabled;
    }
    //! Nobody is there to ask for what is damaged anew: it is done without being asked.
    void setWatches() { m_watches = true; }
    //! What sends the records of a tenant in place of waiting until it is done.
    void setSend(std::function<void(const TenantConfig &)> send) { m_send = std::move(send); }
    //! A cycle changed more bands than may go out without a person's word.
    [[nodiscard]] bool wasHeldByBrake() const { return m_heldByBrake; }

private:
    //! A cycle that was stored, and whether it is to be published.
    struct Kept
    {
        StoredCycle cycle;
        std::optional<QueueOutcome> queued;
    };

    //! Stores a cycle that has ended; a signal meanwhile undoes that.
    Result<Kept> keep(const TenantConfig &tenant, const Profile &profile, const CycleInfo &info,
                      const Result<CycleOutcome> &outcome)
    {
        if (!outcome) {
            if (const auto r = m_store.endCycle(info); !r)
                say(errorText(r.error()));
            return tl::unexpected(outcome.error());
        }
        Kept out{{outcome->info, outcome->fleet, profile, tenant.completenessFloor}, {}};
        Outbox outbox(m_store, tenant.name);
        const auto queue = [&]() -> Result<void> {
            Result<QueueOutcome> done = queueCycle(out.cycle, tenant, outbox, m_publishing->overrides());
            if (!done)
                return tl::unexpected(done.error());
            out.queued = std::move(*done);
            return {};
        };
        m_store.stopCommitWhen(&Interrupts::raised);
        const Result<void> stored = publishes(tenant) ? storeCycle(m_store, out.cycle, *outcome, queue)
                                                      : storeCycle(m_store, out.cycle, *outcome);
        if (!stored)
            return tl::unexpected(stored.error());
        return out;
    }

    //! Reports and publishes. \return the exit code
    int tell(const TenantConfig &tenant, const Kept &kept)
    {
        const int code = report(kept.cycle, tenant.name);
        return kept.queued ? worse(code, publish(tenant, *kept.queued)) : code;
    }

    //! Sends what waits, also what an earlier cycle left behind. \return the exit code
    int publish(const TenantConfig &tenant, const QueueOutcome &queued)
    {
        Outbox outbox(m_store, tenant.name);
        m_heldByBrake = m_heldByBrake || queued.state == QueueOutcome::State::HeldByBrake;
        const int code = Publishing::report(queued, tenant);
        const Result<OutboxCounts> counts = outbox.counts();
        if (!counts)
            return fail(counts.error());
        if (counts->waiting == 0)
            return worse(code, counts->deadLettered > 0 ? exitNotAccepted : exitDone);
        if (m_send) {
            m_send(tenant);
            return code;
        }
        return worse(code, m_publishing->send(m_store, tenant, publishSecretsOf(tenant.name)));
    }

    Result<CycleOutcome> outcomeOf(PollCycle &cycle, const QString &tenantName, Interrupts &interrupts)
    {
        Result<CycleOutcome> out = failure(ErrorCode::Internal, {}, {});
        const ProgressLine line(tenantName);
        QEventLoop loop;
        QObject::connect(&cycle, &PollCycle::progressed, &loop, [&line](const PollProgress &p) { line.show(p); });
        QObject::connect(&interrupts, &Interrupts::interrupted, &cycle, &PollCycle::cancel);
        bool ended = false;
        QObject::connect(&cycle, &PollCycle::finished, &loop, [&](const Result<CycleOutcome> &outcome) {
            out = outcome;
            ended = true;
            loop.quit();
        });
        QObject::connect(&cycle, &PollCycle::noticed, &loop, [&](const Message &text) {
            line.clear();
            tellNotice(tenantName, text.text());
        });
        cycle.start();
        if (!ended)
            loop.exec();
        return out;
    }

    int report(const StoredCycle &cycle, const QString &tenantName)
    {
        for (const Message &message : cycle.info.notices) {
            const QString notice = message.text();
            if (!m_told.remove(tenantName + u'\n' + notice))
                say(QStringLiteral("%1: %2").arg(tenantName, notice));
        }
        const ScoreTable table(indexFor(cycle.fleet, cycle.profile), cycle.profile, cycle.completenessFloor);
        const ReportSource source{cycle.profile.name, profileHash(cycle.profile), tenantName, cycle.info.id,
                                  keyOf(cycle.info.state)};
        if (const auto r = m_outputs.write(table, source); !r)
            return fail(r.error());
        if (cycle.info.state == CycleState::Complete)
            return exitDone;
        say(QStringLiteral("%1: partial: %2").arg(tenantName, cycle.info.reason.text()));
        return exitPartial;
    }

    const Outputs &m_outputs;
    const SecretSources &m_secrets;
    const Publishing *m_publishing;
    Store &m_store;
    QString m_storePath;
    RateLimitFile &m_rateLimits;
    bool m_fresh;
    bool m_watches = false;
    QSet<QString> m_told;
    QHash<QString, PublishSecrets> m_publishSecrets; //!< by tenant
    QHash<QString, ProxyPassword> m_proxyPasswords;  //!< by tenant
    std::function<void(const TenantConfig &)> m_send;
    bool m_heldByBrake = false;
};

//! Sends while the polling goes on: a slow proxy of one tenant holds up neither the polls nor the others.
class BackgroundPublishing : public QObject
{
public:
    BackgroundPublishing(Poll &poll, Store &store, const QList<TenantConfig> &tenants)
        : m_senders(store, [&poll](const TenantConfig &tenant, const PublishSenders::SecretDone &done) {
              done(poll.publishSecretsOf(tenant.name));
          })
    {
        for (const TenantConfig &tenant : tenants)
            m_tenants.insert(tenant.name, tenant);
        poll.setSend([this](const TenantConfig &tenant) { m_senders.send(tenant); });
        connect(&m_senders, &PublishSenders::due, this,
                [this](const QString &name) { m_senders.send(m_tenants[name]); });
        connect(&m_senders, &PublishSenders::retrying, this, [this](const QString &name, const PublishRetry &retry) {
            Publishing::reportRetry(m_tenants[name], retry);
        });
        connect(&m_senders, &PublishSenders::finished, this, [this](const QString &name, const PublishResult &result) {
            [[maybe_unused]] const int code = Publishing::reportSent(m_tenants[name], result); // the watch goes on
            tellWhenIdle();
        });
        for (const TenantConfig &tenant : tenants) { // what an earlier run left behind
            Outbox outbox(store, tenant.name);
            const Result<OutboxCounts> counts = outbox.counts();
            if (counts && counts->waiting > 0)
                m_senders.send(tenant);
        }
    }
    void stop(const std::function<void()> &done)
    {
        m_done = done;
        m_senders.cancelAll();
        tellWhenIdle();
    }

private:
    void tellWhenIdle()
    {
        if (m_done && m_senders.isIdle())
            std::exchange(m_done, {})();
    }

    QHash<QString, TenantConfig> m_tenants;
    std::function<void()> m_done;
    PublishSenders m_senders;
};

//! Polls by schedule until interrupted.
//! \param endsWhenHeld a cycle that the brake holds is the end of the watch
int watchTenants(const QList<TenantConfig> &tenants, Poll &poll, const SecretSources &secrets,
                 const std::optional<Profile> &forAll, const ProfileLibrary &library, Store &store,
                 const QString &storePath, bool endsWhenHeld)
{
    WatchJob job;
    QList<TenantConfig> published;
    std::vector<StoreLockPtr> schedules; // this is the one program that polls them on schedule
    QHash<QString, Profile> profiles;    // as last read; edits count from the next cycle on
    for (const TenantConfig &tenant : tenants) {
        const Result<Profile> profile = forAll ? Result<Profile>(*forAll) : library.find(tenant.profile);
        if (!profile)
            return fail(profile.error());
        profiles.insert(tenant.name, *profile);
        Result<StoreLockPtr> lock = StoreLock::take(storePath, StoreLock::Use::Schedule, tenant.name);
        if (!lock)
            return fail(lock.error());
        schedules.push_back(std::move(*lock));
        const Result<SecretText> secret = secrets.secretOf(tenant);
        if (!secret)
            return fail(secret.error());
        if (const Result<void> r = poll.preparePublishing(tenant); !r)
            return Publishing::failWithoutSecret(r.error());
        if (poll.publishes(tenant))
            published << tenant;
        poll.proxyPasswordOf(tenant); // the keychain is not to be waited for while cycles run
        job.tenants.append({tenant, *secret});
    }
    job.rateLimitPath = RateLimitFile::pathBeside(storePath);
    job.storePath = storePath;
    job.input = [&](const TenantConfig &tenant) { return poll.inputFor(tenant); };
    job.noticed = [&](const QString &tenant, const Message &text) { poll.tellNotice(tenant, text.text()); };
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
    std::optional<BackgroundPublishing> publishing;
    if (!published.isEmpty()) {
        publishing.emplace(poll, store, published);
        job.stopping = [&publishing](const std::function<void()> &done) { publishing->stop(done); };
    }
    job.endsWith = [&]() {
        return endsWhenHeld && poll.wasHeldByBrake() ? std::optional(exitNotAccepted) : std::nullopt;
    };
    return watch(job);
}

//! What is about publishing, of a poll that publishes nothing, would be taken for done.
Result<void> checkWords(const Arguments &arguments, bool mayPublish)
{
    if (mayPublish)
        return {};
    for (const QString &option : {QStringLiteral("--accept-band-changes"), QStringLiteral("--include-partial"),
                                  Publishing::tombstonesOption().name}) {
        if (arguments.has(option))
            return failure(ErrorCode::Usage, option,
                           QStringLiteral("is about publishing, and nothing is published without --publish"));
    }
    return {};
}

int run(const Arguments &arguments)
{
    const Result<Outputs> outputs = Outputs::from(arguments);
    if (!outputs)
        return fail(outputs.error());
    const Result<TenantChoice> choice = chooseTenants(arguments.value(QStringLiteral("--config")),
                                                      arguments.value(QStringLiteral("--tenant")), outputs->any());
    if (!choice)
        return fail(choice.error());
    const QList<TenantConfig> &tenants = choice->chosen;
    Publishing publishing;
    publishing.setOverrides(Publishing::overridesOf(arguments));
    const bool publishes = arguments.has(QStringLiteral("--publish"));
    const bool watches = arguments.has(QStringLiteral("--watch"));
    if (const auto good = checkWords(arguments, publishes || watches); !good)
        return fail(good.error());
    if (publishes) {
        if (const auto good = Publishing::check(tenants); !good)
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
    for (const QString &notice : (*store)->notices())
        say(notice);
    if (const auto named = takeNames(**store, choice->all); !named)
        return fail(named.error());
    const SecretSources secrets(arguments.has(QStringLiteral("--secret-stdin")));
    const ProfileLibrary library(defaultProfileFolder());
    RateLimitFile rateLimits(RateLimitFile::pathBeside(storePath));
    QObject::connect(&rateLimits, &RateLimitFile::failed, &rateLimits,
                     [](const Error &error) { say(errorText(error)); });
    // A watch publishes whoever has it switched on, asked to or not.
    Poll poll(*outputs, secrets, publishes || watches ? &publishing : nullptr, **store, storePath, rateLimits,
              arguments.has(QStringLiteral("--fresh")));
    if (watches) {
        poll.setWatches();
        return watchTenants(tenants, poll, secrets, forAll, library, **store, storePath, publishes);
    }
    int code = exitDone;
    for (const TenantConfig &tenant : tenants) {
        const Result<Profile> profile = forAll ? Result<Profile>(*forAll) : library.find(tenant.profile);
        if (!profile)
            return fail(profile.error());
        if (tenants.size() > 1)
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
         QStringLiteral("ask for all vulnerabilities anew, also within six hours of the last answer")},
        {QStringLiteral("--watch"), Takes::Nothing, {}, QStringLiteral("poll again each interval until interrupted")},
        {QStringLiteral("--publish"),
         Takes::Nothing,
         {},
         QStringLiteral("publish the cycle to Kafka through the tenant's REST proxy; with --watch, tenants that have it "
                        "switched on are published without this, too")},
        {QStringLiteral("--accept-band-changes"),
         Takes::Nothing,
         {},
         QStringLiteral("publish even if more devices change band than the brake allows")},
        {QStringLiteral("--include-partial"),
         Takes::Nothing,
         {},
         QStringLiteral("publish the cycle even if it is partial")},
        Publishing::tombstonesOption()};
    spec.options += Outputs::options();
    return {spec, run};
}

} // namespace Trustgauge::Cli
