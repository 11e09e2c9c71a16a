#include "app/cli/commands.h"
#include "app/cli/filteroption.h"
#include "app/cli/outputs.h"
#include "app/cli/storechoice.h"

namespace Trustgauge::Cli {

namespace {

int runExport(const Arguments &arguments)
{
    const Result<Outputs> outputs = Outputs::from(arguments);
    if (!outputs)
        return fail(outputs.error());
    const Result<std::optional<FilterExpression>> filter = filterOf(arguments);
    if (!filter)
        return fail(filter.error());
    const Result<std::unique_ptr<Store>> store = Store::open(storePathOf(arguments), Store::Open::ReadOnly);
    if (!store)
        return fail(store.error());
    const Result<StoredCycle> cycle = chosenCycle(**store, arguments);
    if (!cycle)
        return fail(cycle.error());
    const StoredCycle &c = *cycle;
    FleetPtr fleet = c.fleet;
    if (*filter) {
        const Result<FleetPtr> part = filteredFleet(**filter, **store, c);
        if (!part)
            return fail(part.error());
        fleet = *part;
    }
    const ScoreTable table(indexFor(fleet, c.profile), c.profile, c.completenessFloor);
    ReportSource source{c.profile.name, profileHash(c.profile), c.info.tenantName, c.info.id, keyOf(c.info.state)};
    if (*filter)
        source.filter = (*filter)->text;
    if (const auto r = outputs->write(table, source); !r)
        return fail(r.error());
    const Result<std::optional<CycleInfo>> failed = (*store)->cycles().lastFailure(c.info.tenantName);
    if (failed && *failed)
        say(QStringLiteral("%1: these are the devices of %2; the last poll, at %3, failed: %4")
                .arg(c.info.tenantName, QString::fromStdString(formatSeconds(c.info.asOf)),
                     QString::fromStdString(formatSeconds((*failed)->started)), (*failed)->reason.text()));
    return sayIfPartial(c);
}

} // namespace

Command exportCommand()
{
    CommandSpec spec{QStringLiteral("export"),
                     QStringLiteral("Write the last complete cycle of the store, as it was scored then."),
                     {}};
    spec.options = {storeOption(), storedTenantOption(), filterOption()};
    spec.options += Outputs::options();
    return {spec, runExport};
}

} // namespace Trustgauge::Cli
