#include "app/cli/commands.h"
#include "app/cli/filteroption.h"
#include "app/cli/outputs.h"
#include "app/cli/timeoption.h"
#include "core/config/profilelibrary.h"
#include "core/defender/savedanswers.h"
#include "core/report/noticetext.h"
#include "core/scoring/scoretable.h"
#include "core/store/cycle.h"

namespace Trustgauge::Cli {

namespace {

constexpr int defaultCompletenessFloor = 50;

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
    Profile profile;
    if (arguments.has(QStringLiteral("--profile"))) {
        Result<Profile> read = readProfileFile(arguments.value(QStringLiteral("--profile")));
        if (!read)
            return fail(read.error());
        profile = std::move(*read);
    }
    const SavedFiles files{arguments.values(QStringLiteral("--machines")),
                           arguments.values(QStringLiteral("--antivirus")),
                           arguments.values(QStringLiteral("--vulnerabilities"))};
    FilterRecords records(filter->value_or(FilterExpression()));
    const bool needsRecords = !files.vulnerabilities.isEmpty() && records.areAskedFor();
    const auto collect = [&records](const VulnerabilityRow &row) {
        records.add(row.machineId, row.cveId, row.vendor, row.software);
    };
    const Result<SavedAnswers> answers = readSavedAnswers(files, *asOf,
                                                          needsRecords ? VulnerabilityTap(collect) : VulnerabilityTap());
    if (!answers)
        return fail(answers.error());
    for (const QString &notice : answers->notices)
        say(notice);
    for (const Message &notice : noticeMessages(answers->fleet->notices()))
        say(notice.text());

    FleetPtr fleet = answers->fleet;
    if (*filter) {
        const Result<FleetPtr> part = filteredFleet(**filter, fleet, profile, defaultCompletenessFloor,
                                                    needsRecords ? &records : nullptr);
        if (!part)
            return fail(part.error());
        fleet = *part;
    }
    const ScoreTable table(indexFor(fleet, profile), profile, defaultCompletenessFloor);
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
    spec.options = {{QStringLiteral("--machines"), Takes::Several, QStringLiteral("FILE"),
                     QStringLiteral(
                         "answers of /api/machines: pages, lists, one object, or JSON Lines; gzip too, '-' is standard "
                         "input"),
                     true},
                    {QStringLiteral("--vulnerabilities"), Takes::Several, QStringLiteral("FILE"),
                     QStringLiteral("vulnerability answers, export lines, or {\"machineId\":..,\"value\":[..]}")},
                    {QStringLiteral("--antivirus"), Takes::Several, QStringLiteral("FILE"),
                     QStringLiteral("pages of /api/deviceavinfo")},
                    {QStringLiteral("--profile"), Takes::One, QStringLiteral("FILE"),
                     QStringLiteral("weights (default: the built-in ones)")},
                    {QStringLiteral("--as-of"), Takes::One, QStringLiteral("TIME"),
                     QStringLiteral("the clock for ages (default: now)")},
                    filterOption()};
    spec.options += Outputs::options();
    return {spec, run};
}

} // namespace Trustgauge::Cli
