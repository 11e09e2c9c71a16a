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
    const QString path = storePathOf(arguments);
    const Result<std::unique_ptr<Store>> store = Store::open(path, Store::Open::ReadOnly);
    if (!store)
        return fail(store.error());
    const Result<QString> tenant = chosenTenant(**store, arguments);
    if (!tenant)
        return fail(tenant.error());
    const Result<std::optional<StoredCycle>> cycle = (*store)->cycles().load(*tenant, CycleTable::Which::LastComplete);
    if (!cycle)
        return fail(cycle.error());
    if (!*cycle)
        return fail({ErrorCode::StoreEmpty, path, QStringLiteral("holds no finished cycle of \"%1\"").arg(*tenant), 0});
    const StoredCycle &c = **cycle;
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
    const Result<std::optional<CycleInfo>> failed = (*store)->cycles().lastFailure(*tenant);
    if (failed && *failed)
        say(QStringLiteral("%1: these are the devices of %2; the last poll, at %3, failed: %4")
                .arg(c.info.tenantName, QString::fromStdString(formatSeconds(c.info.asOf)),
                     QString::fromStdString(formatSeconds((*failed)->started)), (*failed)->reason.text()));
    if (c.info.state == CycleState::Complete)
        return exitDone;
    say(QStringLiteral("%1: only a partial cycle is stored: %2").arg(c.info.tenantName, c.info.reason.text()));
    return exitPartial;
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
