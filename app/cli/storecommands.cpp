#include "app/cli/commands.h"
#include "app/cli/outputs.h"
#include "app/cli/storechoice.h"
#include "app/cli/tenantchoice.h"

namespace Trustgauge::Cli {

namespace {

int runExport(const Arguments &arguments)
{
    const Result<Outputs> outputs = Outputs::from(arguments);
    if (!outputs)
        return fail(outputs.error());
    const QString path = storePathOf(arguments);
    const Result<std::unique_ptr<Store>> store = Store::open(path, Store::Open::ReadOnly);
    if (!store)
        return fail(store.error());
    const Result<QList<TenantTable::Tenant>> tenants = (*store)->tenants().list();
    if (!tenants)
        return fail(tenants.error());
    QStringList names;
    QStringList ids;
    for (const TenantTable::Tenant &tenant : *tenants) {
        names << tenant.name;
        ids << tenant.tenantId;
    }
    if (names.isEmpty())
        return fail({ErrorCode::StoreEmpty, path, QStringLiteral("holds no tenant yet"), 0});
    qsizetype chosen = 0;
    if (arguments.has(QStringLiteral("--tenant"))) {
        const Result<qsizetype> found = findTenant(names, ids, arguments.value(QStringLiteral("--tenant")), path);
        if (!found)
            return fail(found.error());
        chosen = *found;
    } else if (names.size() > 1) {
        return fail(
            {ErrorCode::Usage, path,
             QStringLiteral("holds several tenants; choose with --tenant: %1").arg(names.join(QStringLiteral(", "))),
             0});
    }
    const Result<std::optional<StoredCycle>> cycle = (*store)->cycles().load(names[chosen],
                                                                             CycleTable::Which::LastComplete);
    if (!cycle)
        return fail(cycle.error());
    if (!*cycle)
        return fail(
            {ErrorCode::StoreEmpty, path, QStringLiteral("holds no finished cycle of \"%1\"").arg(names[chosen]), 0});
    const StoredCycle &c = **cycle;
    const ScoreTable table(indexFor(c.fleet, c.profile), c.profile, c.completenessFloor);
    const ReportSource source{c.profile.name, profileHash(c.profile), c.info.tenantName, c.info.id, keyOf(c.info.state)};
    if (const auto r = outputs->write(table, source); !r)
        return fail(r.error());
    const Result<std::optional<CycleInfo>> failed = (*store)->cycles().lastFailure(names[chosen]);
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
    spec.options = {storeOption(),
                    {QStringLiteral("--tenant"), Takes::One, QStringLiteral("NAME"),
                     QStringLiteral("one tenant, by name or tenant id")}};
    spec.options += Outputs::options();
    return {spec, runExport};
}

} // namespace Trustgauge::Cli
