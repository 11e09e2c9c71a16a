#include "app/cli/publishing.h"

#include "app/cli/commands.h"
#include "app/cli/secretsources.h"
#include "core/base/counted.h"
#include "core/base/errortext.h"
#include "core/base/networkfault.h"
#include "core/platform/interrupts.h"
#include "core/store/store.h"

#include <QEventLoop>

#include <utility>

namespace Trustgauge::Cli {

PublishOverrides Publishing::overridesOf(const Arguments &arguments)
{
    return {arguments.has(QStringLiteral("--accept-band-changes")), arguments.has(QStringLiteral("--include-partial")),
            arguments.has(QStringLiteral("--tombstones"))};
}

OptionSpec Publishing::tombstonesOption()
{
    return {QStringLiteral("--tombstones"),
            Takes::Nothing,
            {},
            QStringLiteral("also delete devices that have left from the topic, a cycle after the record that says so")};
}

Result<void> Publishing::check(const QList<TenantConfig> &tenants)
{
    for (const TenantConfig &tenant : tenants) {
        if (!tenant.publish)
            return failure(ErrorCode::Usage, tenant.name,
                           QStringLiteral("has no publish section in the tenants file, so it cannot be published"));
        if (!tenant.publish->enabled)
            return failure(ErrorCode::Usage, tenant.name,
                           QStringLiteral("publishing is switched off (publish.enabled is false)"));
    }
    return {};
}

Result<SecretText> Publishing::secretOf(const TenantConfig &tenant) const
{
    if (tenant.publish->auth == PublishAuth::None)
        return SecretText();
    if (const auto &given = handedSecrets().publishSecret) {
        sayDoubtsOnce(*given, SecretKind::RestProxy, handedSecrets().publishSecretFrom);
        return *given;
    }
    const Result<SecretText> out = readFromKeychain(tenant.publishSecretKey());
    if (out && !out->isEmpty())
        return out;
    const QString why = out ? QStringLiteral("the keychain's is empty")
                        : out.error().code == ErrorCode::Keychain
                            ? QStringLiteral("the keychain %1").arg(out.error().detail.text())
                            : out.error().detail.text();
    return failure(ErrorCode::NoPublishSecret, tenant.name,
                   QStringLiteral("there is no secret for the REST proxy (%1)").arg(why));
}

int Publishing::failWithoutSecret(const Error &error)
{
    say(QStringLiteral("trustgauge-cli: %1: %2. Give it in TRUSTGAUGE_PUBLISH_SECRET, in the file publishSecret of "
                       "$CREDENTIALS_DIRECTORY, or store it with 'trustgauge-cli secret set --publish --tenant NAME'.")
            .arg(error.subject, error.detail.text()));
    return exitCode(error.code);
}

int Publishing::report(const QueueOutcome &outcome, const TenantConfig &tenant, bool dryRun)
{
    const PublishPlan &plan = outcome.plan;
    switch (outcome.state) {
    case QueueOutcome::State::Queued:
        say(QStringLiteral("%1: %2 %3; left out: %4 with insufficient data, %5; %6")
                .arg(tenant.name, counted(plan.devices, "device", "devices"),
                     dryRun ? QStringLiteral("to publish") : QStringLiteral("queued"),
                     QString::number(plan.insufficient), counted(plan.duplicates, "duplicate", "duplicates"),
                     counted(plan.corrections, "correction", "corrections")));
        if (plan.devices + plan.insufficient + plan.duplicates == 0)
            say(QStringLiteral("%1: the cycle holds no device at all, and its summary says so").arg(tenant.name));
        if (plan.formerKeys > 0)
            say(QStringLiteral("%1: %2 taken back under their former keys")
                    .arg(tenant.name, counted(plan.formerKeys, "device", "devices")));
        if (plan.tombstones > 0)
            say(QStringLiteral("%1: %2 for devices that have left")
                    .arg(tenant.name, counted(plan.tombstones, "tombstone", "tombstones")));
        return exitDone;
    case QueueOutcome::State::HeldByBrake:
        say((dryRun ? QStringLiteral("%1: %2. Nothing of this cycle would be published.")
                    : QStringLiteral("%1: %2. Nothing of this cycle is published. Look at it with 'publish --dry-run'; "
                                     "--accept-band-changes publishes it all the same."))
                .arg(tenant.name, outcome.reason(*tenant.publish).text()));
        return exitNotAccepted;
    case QueueOutcome::State::HeldAsPartial:
        say(QStringLiteral("%1: the cycle is partial and is not published; --include-partial publishes it.")
                .arg(tenant.name));
        return exitPartial;
    }
    return exitDone;
}

int Publishing::send(Store &store, const TenantConfig &tenant, const PublishSecrets &secrets,
                     std::function<Result<void>()> prepare) const
{
    Publisher publisher(store, tenant, secrets);
    publisher.setPreparation(std::move(prepare));
    PublishResult result;
    Interrupts interrupts;
    QEventLoop loop;
    QObject::connect(&publisher, &Publisher::progressed, &loop, [&](const PublishProgress &p) {
        showProgress(QStringLiteral("%1: publish %2 of %3").arg(tenant.name).arg(p.done).arg(p.total));
    });
    QObject::connect(&publisher, &Publisher::retrying, &loop, [&](const PublishRetry &retry) {
        clearProgress();
        reportRetry(tenant, retry);
    });
    QObject::connect(&interrupts, &Interrupts::interrupted, &publisher, &Publisher::cancel);
    QObject::connect(&publisher, &Publisher::finished, &loop, [&](const PublishResult &r) {
        result = r;
        loop.quit();
    });
    publisher.start();
    loop.exec();
    clearProgress();
    return reportSent(tenant, result);
}

void Publishing::reportRetry(const TenantConfig &tenant, const PublishRetry &retry)
{
    const double seconds = static_cast<double>(retry.pause.count()) / 1000.0;
    say(QStringLiteral("%1: %2; attempt %3 of %4 in %5 s")
            .arg(tenant.name, errorText(retry.fault))
            .arg(retry.attempt)
            .arg(retry.attempts)
            .arg(seconds, 0, 'f', 1));
}

int Publishing::reportSent(const TenantConfig &tenant, const PublishResult &result)
{
    if (result.everythingAccepted() && result.requests == 0)
        return exitDone; // nothing waited
    if (result.fault && result.fault->code != ErrorCode::Network)
        return fail(*result.fault);
    say(QStringLiteral("%1: %2 accepted by %3")
            .arg(tenant.name, counted(result.accepted, "record", "records"), hostAndPort(QUrl(tenant.publish->url))));
    if (result.everythingAccepted())
        return exitDone;
    if (result.fault)
        say(QStringLiteral("%1: %2").arg(tenant.name, errorText(*result.fault)));
    else if (!result.lastRefusal.isEmpty())
        say(QStringLiteral("%1: refused: %2").arg(tenant.name, result.lastRefusal.text()));
    const QList<int> nobodyAnswered{NetworkFault::hostNotFound, NetworkFault::refused, NetworkFault::mayRepeat,
                                    NetworkFault::noNameServer};
    if (result.fault && nobodyAnswered.contains(result.fault->httpStatus))
        say(QStringLiteral("%1: check that the REST proxy runs, and publish.url").arg(tenant.name));
    if (result.waiting > 0)
        say(QStringLiteral("%1: %2 not accepted, and still queued; 'trustgauge-cli publish' sends again.")
                .arg(tenant.name, counted(result.waiting, "record", "records")));
    if (result.deadLettered > 0)
        say(QStringLiteral("%1: %2 put aside as refused. What is put aside is not sent again by itself: "
                           "'trustgauge-cli publish' gives it another try and says why if it is refused again; the "
                           "window's Publishing page lists it, and sends it again or drops it.")
                .arg(tenant.name, counted(result.deadLettered, "record", "records")));
    return result.cancelled ? exitInterrupted : exitNotAccepted;
}

} // namespace Trustgauge::Cli
