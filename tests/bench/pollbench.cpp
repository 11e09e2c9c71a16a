#include "bench/bench.h"

#include "bench/baretable.h"
#include "core/base/httpclient.h"
#include "core/config/tenantsfile.h"
#include "core/poll/cyclestore.h"
#include "core/simulator/simulator.h"

#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <optional>

namespace Trustgauge::Bench {

namespace {

constexpr double rowsPerDevice = 20;

std::optional<CycleOutcome> poll(const TenantConfig &tenant, const SecretText &secret, const PollContext &input = {})
{
    RateLimiter limiter;
    limiter.lift();
    PollCycle cycle(tenant, secret, limiter, input);
    std::optional<CycleOutcome> out;
    bool ended = false;
    QEventLoop loop;
    QObject::connect(&cycle, &PollCycle::finished, &loop, [&](const Result<CycleOutcome> &outcome) {
        if (outcome)
            out = *outcome;
        else
            std::fprintf(stderr, "poll: %s\n", qPrintable(outcome.error().detail.english()));
        ended = true;
        loop.quit();
    });
    cycle.start();
    if (!ended)
        loop.exec();
    return out;
}

//! Polls as the program does: reads, and writes to a store.
void pollAndStore(const TenantConfig &tenant, const SecretText &secret, const QString &path)
{
    PollContext input;
    input.storePath = path; // the vulnerability records are stored, too
    const std::optional<CycleOutcome> outcome = poll(tenant, secret, input);
    const auto store = Store::open(path, Store::Open::MakeIfMissing);
    if (!outcome || !store || !(*store)->cycles().begin(outcome->info)
        || !storeCycle(**store, {outcome->info, outcome->fleet, Profile(), 50}, *outcome))
        std::fprintf(stderr, "the cycle could not be stored\n");
}

QByteArray download(HttpClient &http, const Simulator::CallRecord &call, const QString &base)
{
    HttpRequest request;
    request.url = QUrl(base + call.target, QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}, {"Authorization", call.authorization}};
    QByteArray body;
    QEventLoop loop;
    http.send(request, [&](Result<HttpReply> reply) {
        if (reply)
            body = std::move(reply->body);
        loop.quit();
    });
    loop.exec();
    return body;
}

} // namespace

std::vector<Figure> pollFigures()
{
    Simulator::SimulatorOptions options;
    options.devices = static_cast<int>(sized(100'000));
    options.averageRows = rowsPerDevice;
    options.rateLimits = false;
    options.keepPages = true;
    Simulator::Simulator simulator(options);
    const QTemporaryDir folder;
    const auto entries = simulator.start() ? readTenantsFile(simulator.info().configPath, {})
                                           : failure(ErrorCode::Internal, {}, {});
    if (!entries)
        return {};
    TenantConfig tenant = entries->first().tenant;
    tenant.vulnerabilitySource = VulnerabilitySource::Bulk;
    const SecretText secret(simulator.info().clientSecret.toUtf8());
    const std::optional<CycleOutcome> first = poll(tenant, secret); // lets the simulator render its pages
    if (!first)
        return {};
    simulator.resetCounters();
    if (!poll(tenant, secret))
        return {};
    const QList<Simulator::CallRecord> calls = simulator.calls();

    int run = 0;
    HttpClient http{HttpSettings{}};
    volatile size_t sink = 0;
    const auto path = [&](const char *name) {
        return folder.filePath(QStringLiteral("%1-%2.db").arg(QString::fromLatin1(name)).arg(run));
    };
    const Measured polled = timedInTurn(
        [&] {
        ++run;
        pollAndStore(tenant, secret, path("poll"));
        },
        [&] {
        for (const Simulator::CallRecord &call : calls) {
            if (!call.target.startsWith(QStringLiteral("/api/")))
                continue;
            struct Recycle
            {
                HttpClient &http;
                Result<JsonText> &text;
                ~Recycle()
                {
                    if (text)
                        http.recycle(std::move(text->bytes));
                }
            };
            Result<JsonText> text = asJsonText(download(http, call, simulator.info().apiUrl), call.target);
            const Recycle recycle{http, text};
            if (!text)
                continue;
            if (call.endpoint == QStringLiteral("machines"))
                sink = sink
                       + bareWalk(*text, {"id", "mergedIntoMachineId", "computerDnsName", "lastSeen", "osPlatform",
                                          "version", "healthStatus", "rbacGroupName", "riskScore", "exposureLevel",
                                          "aadDeviceId", "machineTags", "onboardingStatus"});
            else if (call.endpoint == QStringLiteral("deviceavinfo"))
                sink = sink + bareWalk(*text, {"machineId", "avMode"});
            else
                sink = sink
                       + bareWalk(*text, {"id", "deviceId", "softwareVendor", "softwareName", "softwareVersion", "cveId",
                                          "vulnerabilitySeverityLevel", "cvssScore", "recommendedSecurityUpdate",
                                          "recommendedSecurityUpdateId", "exploitabilityLevel"});
        }
        BareTable(path("bare")).insert(*first->fleet, 0, first->fleet->size());
    },
                   5); // few runs, because each takes seconds
    return {{"poll 100,000 devices with 2,000,000 rows", "ms", polled, 1.0, {}}};
}

} // namespace Trustgauge::Bench
