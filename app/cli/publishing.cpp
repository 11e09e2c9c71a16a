#include "app/cli/publishing.h"

#include "app/cli/commands.h"
#include "app/cli/counted.h"
#include "core/base/errortext.h"
#include "core/base/networkfault.h"
#include "core/config/tenantlist.h"

#include <utility>

namespace Trustgauge::Cli {

namespace {

//! Says what failed, and when it is retried.
void reportRetry(const TenantConfig &tenant, const PublishRetry &retry)
{
    const double seconds = static_cast<double>(retry.pause.count()) / 1000.0;
    say(QStringLiteral("%1: %2; attempt %3 of %4 in %5 s")
            .arg(tenant.name, errorText(retry.fault))
            .arg(retry.attempt)
            .arg(retry.attempts)
            .arg(seconds, 0, 'f', 1));
}

//! Says how many records were sent. \return the exit code
int reportSent(const TenantConfig &tenant, const PublishResult &result)
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

} // namespace

namespace Publishing {

PublishOverrides overridesOf(const Arguments &arguments)
{
    return {arguments.has(QStringLiteral("--accept-band-changes")), arguments.has(QStringLiteral("--include-partial")),
            arguments.has(QStringLiteral("--tombstones"))};
}

OptionSpec tombstonesOption()
{
    return {QStringLiteral("--tombstones"),
            Takes::Nothing,
            {},
            QStringLiteral("also delete devices that have left from the topic, a cycle after the record that says so")};
}

Result<void> check(const QList<TenantConfig> &tenants)
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

int failWithoutSecret(const Error &error)
{
    say(QStringLiteral("trustgauge-cli: %1: %2. Give it in TRUSTGAUGE_PUBLISH_SECRET, in the file publishSecret of "
                       "$CREDENTIALS_DIRECTORY, or store it with 'trustgauge-cli secret set --publish --tenant NAME'.")
            .arg(error.subject.text(), error.detail.text()));
    return exitCode(error.code);
}

int report(const QueueOutcome &outcome, const TenantConfig &tenant, bool dryRun)
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

} // namespace Publishing

PublishReports::PublishReports(PublishService &service, const QList<TenantConfig> &tenants, Sending sending)
    : m_tenants(tenants)
{
    const bool waits = sending == Sending::IsWaitedFor;
    connect(&service, &PublishService::queued, this, [this](const QString &name, const QueueOutcome &outcome) {
        m_heldByBrake = m_heldByBrake || outcome.state == QueueOutcome::State::HeldByBrake;
        add(name, Publishing::report(outcome, tenant(name)));
    });
    connect(&service, &PublishService::retrying, this, [this](const QString &name, const PublishRetry &retry) {
        clearProgress();
        reportRetry(tenant(name), retry);
    });
    connect(&service, &PublishService::finished, this, [this, waits](const QString &name, const PublishResult &result) {
        clearProgress();
        const int code = reportSent(tenant(name), result);
        if (waits)
            add(name, code);
    });
    connect(&service, &PublishService::failed, this,
            [this](const Error &error) { add(error.subject.text(), fail(error)); });
    if (!waits)
        return;
    connect(&service, &PublishService::progressed, this, [](const QString &name, const PublishProgress &p) {
        showProgress(QStringLiteral("%1: publish %2 of %3").arg(name).arg(p.done).arg(p.total));
    });
}

int PublishReports::takeCode(const QString &tenantName)
{
    return m_codes.take(tenantName);
}

void PublishReports::add(const QString &tenantName, int code)
{
    m_codes.insert(tenantName, worse(m_codes.value(tenantName), code));
}

const TenantConfig &PublishReports::tenant(const QString &name) const
{
    return **Trustgauge::findTenant(m_tenants, name); // signals only concern tenants that were given to the service
}

} // namespace Trustgauge::Cli
