#include "app/cli/answeroptions.h"
#include "app/cli/commands.h"
#include "app/cli/counted.h"
#include "app/cli/filteroption.h"
#include "app/cli/optionrules.h"
#include "app/cli/outputs.h"
#include "app/cli/storechoice.h"
#include "app/cli/timeoption.h"
#include "core/base/safetext.h"
#include "core/config/profilelibrary.h"
#include "core/report/rehearsalreport.h"
#include "core/workspace/cyclerehearsal.h"

#include <algorithm>

namespace Trustgauge::Cli {

namespace {

constexpr int mostHistoryDays = 36'500; // a century

//! What the command is asked, all of it read and checked.
struct Question
{
    RehearsalQuestion asked; //!< its profile: that of --profile, if given
    bool hasProfile = false;
    std::optional<int> historyDays;
};

//! A rehearsal, and how the command ends.
struct Answer
{
    Rehearsal rehearsal;
    int exitCode = exitDone;
};

Result<Question> questionOf(const Arguments &arguments)
{
    if (const auto r = refuseTogether(arguments, {{"--against", "--against-policy"}, {"--history", "--machines"}}); !r)
        return tl::unexpected(r.error());
    if (const auto r = checkStoreOrFiles(arguments); !r)
        return tl::unexpected(r.error());
    Question out;
    const Result<std::optional<int>> days = wholeNumberOf(arguments, "--history");
    if (!days)
        return tl::unexpected(days.error());
    if (*days && **days > mostHistoryDays)
        return failure(ErrorCode::Usage, QStringLiteral("--history"),
                       QStringLiteral("takes at most %1 days").arg(mostHistoryDays));
    out.historyDays = *days;
    const Result<std::optional<int>> mostDevices = wholeNumberOf(arguments, "--warn-above");
    if (!mostDevices)
        return tl::unexpected(mostDevices.error());
    out.asked.mostDevices = static_cast<size_t>(mostDevices->value_or(static_cast<int>(usualMostDevices)));
    const Result<std::optional<FilterExpression>> filter = filterOf(arguments);
    if (!filter)
        return tl::unexpected(filter.error());
    out.asked.filter = filter->value_or(FilterExpression());
    const Result<std::optional<Policy>> policy = policyOf(arguments, QStringLiteral("--policy"));
    if (!policy)
        return tl::unexpected(policy.error());
    out.asked.policy = policy->value_or(Policy()); // the option is required
    const Result<std::optional<Profile>> profile = profileOf(arguments);
    if (!profile)
        return tl::unexpected(profile.error());
    out.hasProfile = profile->has_value();
    out.asked.profile = profile->value_or(Profile());
    if (arguments.has(QStringLiteral("--against"))) {
        const Result<Profile> against = readProfileFile(arguments.value(QStringLiteral("--against")));
        if (!against)
            return tl::unexpected(against.error());
        out.asked.againstProfile = *against;
    }
    const Result<std::optional<Policy>> against = policyOf(arguments, QStringLiteral("--against-policy"));
    if (!against)
        return tl::unexpected(against.error());
    out.asked.againstPolicy = *against;
    return out;
}

//! The last complete cycle of a store.
Result<Answer> answerFromStore(Question &question, const Arguments &arguments)
{
    const Result<std::unique_ptr<Store>> store = Store::open(storePathOf(arguments), Store::Open::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const Result<StoredCycle> cycle = chosenCycle(**store, arguments);
    if (!cycle)
        return tl::unexpected(cycle.error());
    if (!question.hasProfile)
        question.asked.profile = cycle->profile;
    const RehearsalProgress progress{{},
                                     [](qint64 done, qint64 total) {
        showProgress(QStringLiteral("replaying cycle %1 of %2").arg(done + 1).arg(total));
                                     }};
    Result<CycleRehearsal> rehearsed = rehearseCycle(question.asked, **store, *cycle, question.historyDays, progress);
    clearProgress();
    if (!rehearsed)
        return tl::unexpected(rehearsed.error());
    for (const Message &remark : std::as_const(rehearsed->remarks))
        say(remark.text());
    return Answer{std::move(rehearsed->rehearsal), sayIfPartial(*cycle)};
}

//! Saved answers of the API.
Result<Answer> answerFromFiles(const Question &question, const Arguments &arguments)
{
    const Result<Ticks> asOf = timeOf(arguments, QStringLiteral("--as-of"), currentSecond());
    if (!asOf)
        return tl::unexpected(asOf.error());
    const SavedFiles files = savedFilesOf(arguments);
    FilterRecords records(allTestsOf(question.asked.expressions()));
    const Result<SavedAnswers> answers = readSavedAnswers(files, *asOf, [&records](const VulnerabilityRow &row) {
        records.add(row.machineId, row.cveId, row.vendor, row.software);
    });
    if (!answers)
        return tl::unexpected(answers.error());
    sayNotices(*answers);
    RehearsedFleet devices{answers->fleet, floorOfFiles, nullptr};
    if (!files.vulnerabilities.isEmpty()) // otherwise unknown
        devices.records = records.finish(answers->fleet);
    Result<Rehearsal> rehearsal = rehearse(question.asked, devices);
    if (!rehearsal)
        return tl::unexpected(rehearsal.error());
    return Answer{std::move(*rehearsal), answers->isPartial ? exitPartial : exitDone};
}

// ---- The table for people ----

void appendTable(QString &out, const QList<QStringList> &lines)
{
    QList<qsizetype> widths(lines.first().size());
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i + 1 < line.size(); ++i)
            text += line[i].leftJustified(widths[i] + 2);
        out += text + line.last().rightJustified(widths.last()) + u'\n';
    }
}

QString changesLine(const Rehearsal &rehearsal, int days)
{
    size_t devices = 0;
    uint32_t most = 0;
    for (const uint32_t changes : rehearsal.changes->byRow) {
        devices += changes > 0 ? 1 : 0;
        most = std::max(most, changes);
    }
    const QString past = QStringLiteral("In %1 (%2) ")
                             .arg(counted(days, "day", "days"),
                                  counted(static_cast<qint64>(rehearsal.changes->byCycle.size()), "cycle", "cycles"));
    if (devices == 0)
        return past + QStringLiteral("no device would have changed its action.\n");
    return past
           + QStringLiteral("%1 would have changed the action, at most %2.\n")
                 .arg(counted(static_cast<qint64>(devices), "device", "devices"), counted(most, "time", "times"));
}

QString rehearsalTable(const Rehearsal &rehearsal, const Question &question)
{
    QString out;
    QList<QStringList> lines{{QStringLiteral("Action"), QStringLiteral("Devices")}};
    for (const ActionCount &count : rehearsal.outcome.counts())
        lines << QStringList{oneLine(count.action), QString::number(count.devices)};
    appendTable(out, lines);
    if (question.asked.againstProfile || question.asked.againstPolicy) {
        out += u'\n';
        if (rehearsal.moves.empty())
            out += QStringLiteral("No device changes its action.\n");
        lines = {{QStringLiteral("From"), QStringLiteral("To"), QStringLiteral("Devices")}};
        for (const ActionMove &move : rehearsal.moves)
            lines << QStringList{oneLine(move.from), oneLine(move.to), QString::number(move.devices)};
        if (!rehearsal.moves.empty())
            appendTable(out, lines);
    }
    if (rehearsal.changes)
        out += u'\n' + changesLine(rehearsal, question.historyDays.value_or(0));
    return out;
}

Result<int> run(const Arguments &arguments)
{
    const Result<Outputs> outputs = Outputs::from(arguments);
    if (!outputs)
        return tl::unexpected(outputs.error());
    Result<Question> question = questionOf(arguments);
    if (!question)
        return tl::unexpected(question.error());
    const Result<Answer> answer = arguments.has(QStringLiteral("--machines")) ? answerFromFiles(*question, arguments)
                                                                              : answerFromStore(*question, arguments);
    if (!answer)
        return tl::unexpected(answer.error());
    say(QStringLiteral("A rehearsal: it tells what the policy would decide, and nothing is enforced."));
    for (const PolicyWarning &warning : answer->rehearsal.warnings)
        say(QStringLiteral("Warning: ") + sentenceOf(warning).text());
    const RehearsalQuestion &asked = question->asked;
    const RehearsalSource source{asked.policy.name, asked.profile.name, profileHash(asked.profile), asked.filter.text};
    const auto written = outputs->write(
        [&](QIODevice &file) { return writeRehearsalCsv(file, answer->rehearsal, outputs->csvOptions.format); },
        [&](QIODevice &file) { return writeRehearsalJson(file, answer->rehearsal, source); },
        [&] { return rehearsalTable(answer->rehearsal, *question); });
    if (!written)
        return tl::unexpected(written.error());
    return answer->exitCode;
}

int runRehearse(const Arguments &arguments)
{
    const Result<int> code = run(arguments);
    return code ? *code : fail(code.error());
}

} // namespace

Command rehearseCommand()
{
    CommandSpec spec{QStringLiteral("rehearse"),
                     QStringLiteral(
                         "Tell what a policy would do with the devices of the last complete cycle. Nothing is "
                         "enforced."),
                     {}};
    spec.options = {{QStringLiteral("--policy"), Takes::One, QStringLiteral("FILE"),
                     QStringLiteral("the policy: rules with a filter expression and an action, of which the first that "
                                    "matches a device decides ('-': standard input)"),
                     true},
                    storeOption(),
                    storedTenantOption(),
                    filterOption()};
    spec.options += profileOption(QStringLiteral("as the cycle was scored; for files the built-in ones"));
    spec.options += QList<OptionSpec>{
        {QStringLiteral("--against"), Takes::One, QStringLiteral("FILE"),
         QStringLiteral("also tell which devices move from the action they meet under this profile")},
        {QStringLiteral("--against-policy"), Takes::One, QStringLiteral("FILE"),
         QStringLiteral("also tell which devices move from the action that this policy has for them")},
        {QStringLiteral("--history"), Takes::One, QStringLiteral("DAYS"),
         QStringLiteral("also count how often the action for each device would have changed from cycle to cycle in so "
                        "many days up to the last cycle")},
        {QStringLiteral("--warn-above"), Takes::One, QStringLiteral("N"),
         QStringLiteral("warn of an action that more than N devices meet (%1 unless given)").arg(usualMostDevices)}};
    spec.options += answerOptions(false);
    spec.options += Outputs::options();
    return {spec, runRehearse};
}

} // namespace Trustgauge::Cli
