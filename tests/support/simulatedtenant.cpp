#include "support/simulatedtenant.h"

#include "core/config/tenantsfile.h"

namespace Trustgauge::TestSupport {

Simulator::SimulatorOptions unlimited(int devices, const QString &scenario)
{
    Simulator::SimulatorOptions out;
    out.devices = devices;
    out.scenario = scenario;
    out.rateLimits = false;
    return out;
}

std::unique_ptr<Simulator::Simulator> started(const Simulator::SimulatorOptions &options)
{
    auto out = std::make_unique<Simulator::Simulator>(options);
    QString error;
    if (!out->start(&error))
        qFatal("%s", qPrintable(error));
    return out;
}

TenantConfig tenantOf(const Simulator::Simulator &simulator)
{
    const auto entries = readTenantsFile(simulator.info().configPath, {});
    if (!entries)
        qFatal("%s", qPrintable(entries.error().detail.english()));
    return entries->first().tenant;
}

SecretText secretOf(const Simulator::Simulator &simulator)
{
    return SecretText(simulator.info().clientSecret.toUtf8());
}

} // namespace Trustgauge::TestSupport
