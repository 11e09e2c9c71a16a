#include "app/cli/answeroptions.h"
#include "app/cli/commands.h"
#include "app/cli/cyclereports.h"
#include "app/cli/heldsecrets.h"
#include "app/cli/outputs.h"
#include "app/cli/publishing.h"
#include "app/cli/scheduledreports.h"
#include "app/cli/storechoice.h"
#include "app/cli/tenantchoice.h"
#include "app/cli/watch.h"
#include "core/base/errortext.h"
#include "core/config/profilelibrary.h"
#include "core/platform/interrupts.h"
#include "core/poll/historythinning.h"

#include <QEventLoop>
#include <QHash>

#include <optional>
#include <utility>

namespace Trustgauge::Cli {

namespace {

//! The profiles that cycles are scored under: the one given for all, or the current file of each tenant's profile.
class CycleProfiles
{
public:
    CycleProfiles(std::optional<Profile> forAll, ProfileLibrary library)
        : m_forAll(std::move(forAll)),
          m_library(std::move(library))
    {}

    //! Reads the tenant's profile, before its first poll.
    [[nodiscard]] Result<void> hold(const TenantConfig &tenant)
    {
        const Result<Profile> profile = m_forAll ? Result<Profile>(*m_forAll) : m_library.find(tenant.profile);
        if (!profile)
            return tl::unexpected(profile.error());
        m_profiles.insert(tenant.name, *profile);
        return {};
    }
    //! The current profile. If it can no longer be read, says so and uses the previous one.
    [[nodiscard]] Profile of(const TenantConfig &tenant)
    {
        if (const auto read = hold(tenant); !read)
            say(errorText(read.error()));
        return m_profiles.value(tenant.name);
    }

private:
    std::optional<Profile> m_forAll;
    ProfileLibrary m_library;
    QHash<QString, Profile> m_profiles; //!< by tenant
};

//! What the command line asks of a poll.
struct Wanted
{
    QList<TenantConfig> tenants;
    bool watches = false;
    bool publishes = false; //!< `--publish`
    bool fresh = false;
    PublishOverrides overrides;
    std::shared_ptr<const ReportPlan> reports; //!< of a watch; may be null
};

//! The services on a store, the same as the window's, and the reports of what they do.
class Poll
{
public:
    Poll(const Wanted &wanted, Store &store, const SecretSources &sources, CycleProfiles &profiles,
         const Outputs &outputs)
        : m_wanted(wanted),
          m_store(store),
          m_profiles(profiles),
          m_secrets(sources),
          m_publishing(m_secrets, publishOptions(wanted)),
          m_cancellation(&Interrupts::raised),
          m_polls({m_secrets, [&profiles](const TenantConfig &tenant) { return profiles.of(tenant); }, m_publishing,
                   m_cancellation},
                  pollOptions(wanted)),
          m_published(m_publishing, wanted.tenants,
                      wanted.watches ? PublishReports::Sending::GoesOnBesidePolls
                                     : PublishReports::Sending::IsWaitedFor),
          m_cycles(m_polls, outputs, wanted.watches ? CycleReports::Polls::OnSchedule : CycleReports::Polls::Once)
    {
        QObject::connect(&m_publishing, &PublishService::queued, &m_published,
                         [this](const QString &name) { m_leftovers.insert(name, codeOfLeftovers(name)); });
        m_publishing.open(store);
        m_polls.open(store);
    }

    //! Polls one tenant after another. \return the exit code
    int pollOnce()
    {
        QList<TenantConfig> published;
        for (const TenantConfig &tenant : std::as_const(m_wanted.tenants)) {
            if (publishes(tenant))
                published << tenant;
        }
        m_publishing.setTenants(published);
        m_polls.setTenants(m_wanted.tenants);
        int code = exitDone;
        for (const TenantConfig &tenant : std::as_const(m_wanted.tenants)) {
            if (const auto held = m_profiles.hold(tenant); !held)
                return fail(held.error());
            if (m_wanted.tenants.size() > 1)
                say(tenant.name);
            code = worse(code, poll(tenant));
            if (code == exitInterrupted)
                break;
        }
        return code;
    }

    //! Polls on schedule until interrupted. \return the exit code
    int watchTenants()
    {
        QList<TenantConfig> published;
        for (TenantConfig &tenant : m_wanted.tenants) {
            if (const auto held = m_profiles.hold(tenant); !held)
                return fail(held.error());
            if (const auto own = m_polls.ownSchedule(tenant.name); !own)
                return fail(own.error());
            if (const auto held = holdSecrets(tenant); !held)
                return failWithout(held.error());
            if (publishes(tenant))
                published << tenant;
            tenant.enabled = true; // a tenant that is named is polled even if it is disabled
        }
        m_polls.setTenants(m_wanted.tenants);
        m_publishing.setTenants(published);
        HistoryThinning thinning;
        QObject::connect(&thinning, &HistoryThinning::failed, &thinning,
                         [](const Error &error) { say(errorText(error)); });
        thinning.follow(m_polls);
        thinning.open(m_store.path());
        std::optional<ScheduledReports> reports;
        if (m_wanted.reports)
            reports.emplace(m_polls, m_wanted.reports, m_store.path());
        const auto codeOf = [this](const QString &tenantName) { return takeCode(tenantName); };
        return watch({m_polls, m_publishing, codeOf, m_published}, m_wanted.tenants, m_wanted.publishes);
    }

private:
    [[nodiscard]] static PublishOptions publishOptions(const Wanted &wanted)
    {
        PublishOptions out;
        out.overrides = wanted.overrides;
        out.heedsPause = false; // the command is an order; the pause is for what the window does by itself
        out.sendsLeftoversFirst = wanted.watches;
        return out;
    }
    [[nodiscard]] static PollOptions pollOptions(const Wanted &wanted)
    {
        PollOptions out;
        out.fresh = wanted.fresh;
        out.ownsSchedules = wanted.watches;
        out.heedsOthers = false;
        out.needsWholeStore = !wanted.watches; // during a watch nobody is there to rerun with --fresh
        return out;
    }

    //! A watch publishes every tenant that has publishing enabled, with or without `--publish`.
    [[nodiscard]] bool publishes(const TenantConfig &tenant) const
    {
        return (m_wanted.publishes || m_wanted.watches) && tenant.publish && tenant.publish->enabled;
    }
    //! Fetches all secrets that the tenant's polls need, so that no poll waits for the keychain.
    [[nodiscard]] Result<void> holdSecrets(const TenantConfig &tenant)
    {
        if (auto held = m_secrets.holdForPolls(tenant); !held || !publishes(tenant))
            return held;
        return m_secrets.holdForPublishing(tenant);
    }
    [[nodiscard]] static int failWithout(const Error &error)
    {
        return error.code == ErrorCode::NoPublishSecret ? Publishing::failWithoutSecret(error) : fail(error);
    }

    //! Polls and publishes one tenant. \return the exit code
    int poll(const TenantConfig &tenant)
    {
        if (const auto held = holdSecrets(tenant); !held)
            return failWithout(held.error());
        Interrupts interrupts;
        QEventLoop loop;
        bool polled = false;
        const auto quitWhenDone = [this, &polled, &loop] {
            if (polled && m_publishing.isIdle())
                loop.quit();
        };
        const auto ended = [&polled, quitWhenDone] {
            polled = true;
            quitWhenDone();
        };
        // Queued: the cycle is handed to publishing only after this signal.
        QObject::connect(&m_polls, &PollService::finished, &loop, ended, Qt::QueuedConnection);
        QObject::connect(&m_polls, &PollService::failed, &loop, ended, Qt::QueuedConnection);
        QObject::connect(&m_publishing, &PublishService::finished, &loop, quitWhenDone, Qt::QueuedConnection);
        QObject::connect(&interrupts, &Interrupts::interrupted, &loop, [this, &tenant] {
            m_polls.cancel(tenant.name);
            m_publishing.cancelAll();
        });
        m_polls.pollNow(tenant.name);
        loop.exec();
        m_publishing.cancelAll(); // stops automatic retries
        return takeCode(tenant.name);
    }

    //! The exit code for earlier records that were refused, when nothing else is to be sent.
    [[nodiscard]] int codeOfLeftovers(const QString &tenantName)
    {
        const Result<OutboxCounts> counts = Outbox(m_store, tenantName).counts();
        if (!counts)
            return fail(counts.error());
        return counts->waiting == 0 && counts->deadLettered > 0 ? exitNotAccepted : exitDone;
    }
    [[nodiscard]] int takeCode(const QString &tenantName)
    {
        return worse(worse(m_cycles.takeCode(tenantName), m_published.takeCode(tenantName)),
                     m_leftovers.take(tenantName));
    }

    Wanted m_wanted;
    Store &m_store;
    CycleProfiles &m_profiles;
    HeldSecrets m_secrets;
    PublishService m_publishing;
    CommitCancellation m_cancellation;
    PollService m_polls;
    QHash<QString, int> m_leftovers; //!< exit codes, by tenant
    PublishReports m_published;
    CycleReports m_cycles;
};

//! Refuses publishing options for a poll that does not publish: they would have no effect.
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
    const Result<std::shared_ptr<const ReportPlan>> reports = ScheduledReports::planOf(arguments,
                                                                                       outputs->csvOptions.format);
    if (!reports)
        return fail(reports.error());
    const ProfileLibrary library = profilesOf(arguments);
    const Result<TenantChoice> choice = chooseTenants(library, arguments.value(QStringLiteral("--config")),
                                                      arguments.value(QStringLiteral("--tenant")), outputs->any());
    if (!choice)
        return fail(choice.error());
    Wanted wanted;
    wanted.tenants = choice->chosen;
    wanted.watches = arguments.has(QStringLiteral("--watch"));
    wanted.publishes = arguments.has(QStringLiteral("--publish"));
    wanted.fresh = arguments.has(QStringLiteral("--fresh"));
    wanted.overrides = Publishing::overridesOf(arguments);
    wanted.reports = *reports;
    if (const auto good = checkWords(arguments, wanted.publishes || wanted.watches); !good)
        return fail(good.error());
    if (wanted.publishes) {
        if (const auto good = Publishing::check(wanted.tenants); !good)
            return fail(good.error());
    }
    Result<std::optional<Profile>> forAll = profileOf(arguments);
    if (!forAll)
        return fail(forAll.error());
    const Result<std::unique_ptr<Store>> store = openStoreFor(choice->all, storePathOf(arguments),
                                                              Store::Open::MakeIfMissing);
    if (!store)
        return fail(store.error());
    const SecretSources secrets(arguments.has(QStringLiteral("--secret-stdin")));
    CycleProfiles profiles(std::move(*forAll), library);
    Poll poll(wanted, **store, secrets, profiles, *outputs);
    return wanted.watches ? poll.watchTenants() : poll.pollOnce();
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
        storeOption(),
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
        {QStringLiteral("--watch"),
         Takes::Nothing,
         {},
         QStringLiteral("poll again each interval until interrupted; a pause set in the window does not count here")},
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
    spec.options += ScheduledReports::options();
    spec.options += Outputs::options();
    return {spec, run};
}

} // namespace Trustgauge::Cli
