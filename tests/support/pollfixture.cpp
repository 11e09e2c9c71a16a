#include "support/pollfixture.h"

#include "core/scoring/scoretable.h"
#include "support/simulatedtenant.h"

#include <QTest>

#include <optional>

namespace Trustgauge {

TenantConfig PollFixture::serve(const QString &scenario, VulnerabilitySource source, int devices, int latencyMs,
                                bool tls)
{
    Simulator::SimulatorOptions options = TestSupport::unlimited(devices, scenario);
    options.latencyMs = latencyMs;
    options.tls = tls;
    simulator = TestSupport::started(options);
    TenantConfig tenant = TestSupport::tenantOf(*simulator);
    tenant.vulnerabilitySource = source;
    return tenant;
}

Result<CycleOutcome> PollFixture::poll(const TenantConfig &tenant, const PollContext &input,
                                       const std::function<void(PollCycle &)> &began) const
{
    RateLimiter limiter;
    limiter.lift();
    PollContext quick = input;
    quick.pace = quickRetries;
    PollCycle cycle(tenant, secret.isEmpty() ? TestSupport::secretOf(*simulator) : SecretText(secret), limiter, quick);
    std::optional<Result<CycleOutcome>> out;
    QObject::connect(&cycle, &PollCycle::finished, &cycle, [&](const Result<CycleOutcome> &outcome) {
        if (out)
            qFatal("finished twice");
        out = outcome;
    });
    if (began)
        began(cycle);
    cycle.start();
    if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
        return failure(ErrorCode::Internal, {}, QStringLiteral("the cycle never ended"));
    return *out;
}

int PollFixture::calls(const char *endpoint) const
{
    return simulator->counters().requests.value(QString::fromLatin1(endpoint));
}

QList<int> cvesOf(const Fleet &fleet)
{
    QList<int> out;
    for (size_t row = 0; row < fleet.size(); ++row) {
        const auto count = criticalCves(fleet, row, SignatureRules());
        out << (count ? static_cast<int>(*count) : -1);
    }
    return out;
}

} // namespace Trustgauge
