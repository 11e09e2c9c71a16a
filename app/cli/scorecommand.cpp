#include "app/cli/answeroptions.h"
#include "app/cli/commands.h"
#include "app/cli/filteroption.h"
#include "app/cli/outputs.h"
#include "app/cli/timeoption.h"
#include "core/scoring/scoretable.h"
#include "core/store/cycle.h"

namespace Trustgauge::Cli {

namespace {

int run(const Arguments &arguments)
{
    const Result<Outputs> outputs = Outputs::from(arguments);
    if (!outputs)
        return fail(outputs.error());
    const Result<Ticks> asOf = timeOf(arguments, QStringLiteral("--as-of"), currentSecond());
    if (!asOf)
        return fail(asOf.error());
    const Result<std::optional<FilterExpression>> filter = filterOf(arguments);
    if (!filter)
        return fail(filter.error());
    const Result<std::optional<Profile>> given = profileOf(arguments);
    if (!given)
        return fail(given.error());
    const Profile profile = given->value_or(Profile());
    const SavedFiles files = savedFilesOf(arguments);
    FilterRecords records(filter->value_or(FilterExpression()));
    const bool needsRecords = !files.vulnerabilities.isEmpty() && records.areAskedFor();
    const auto collect = [&records](const VulnerabilityRow &row) {
        records.add(row.machineId, row.cveId, row.vendor, row.software);
    };
    const Result<SavedAnswers> answers = readSavedAnswers(files, *asOf,
                                                          needsRecords ? VulnerabilityTap(collect) : VulnerabilityTap());
    if (!answers)
        return fail(answers.error());
    sayNotices(*answers);

    FleetPtr fleet = answers->fleet;
    if (*filter) {
        const Result<FleetPtr> part = filteredFleet(**filter, fleet, profile, floorOfFiles,
                                                    needsRecords ? &records : nullptr);
        if (!part)
            return fail(part.error());
        fleet = *part;
    }
    const ScoreTable table(indexFor(fleet, profile), profile, floorOfFiles);
    ReportSource source;
    source.profileName = profile.name;
    source.profileHash = profileHash(profile);
    if (*filter)
        source.filter = (*filter)->text;
    if (answers->isPartial)
        source.cycleState = keyOf(CycleState::Partial);
    if (const auto r = outputs->write(table, source); !r)
        return fail(r.error());
    return answers->isPartial ? exitPartial : exitDone;
}

} // namespace

Command scoreCommand()
{
    CommandSpec spec{QStringLiteral("score"), QStringLiteral("Score saved answers of the API, without a network."), {}};
    spec.options = answerOptions(true);
    spec.options += profileOption(QStringLiteral("the built-in ones"));
    spec.options += filterOption();
    spec.options += Outputs::options();
    return {spec, run};
}

} // namespace Trustgauge::Cli
