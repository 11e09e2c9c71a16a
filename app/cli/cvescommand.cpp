#include "app/cli/answeroptions.h"
#include "app/cli/commands.h"
#include "app/cli/filteroption.h"
#include "app/cli/optionrules.h"
#include "app/cli/outputs.h"
#include "app/cli/storechoice.h"
#include "app/cli/timeoption.h"
#include "core/store/packedrecords.h"
#include "core/store/recordspool.h"
#include "core/workspace/cveslens.h"

#include <QDir>

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace Trustgauge::Cli {

namespace {

//! What the command is asked.
struct Question
{
    QString device; //!< machine id; null: all devices
    bool bySoftware = false;
    std::optional<size_t> plan; //!< number of steps
    size_t top = std::numeric_limits<size_t>::max();

    [[nodiscard]] bool needsSoftware() const { return bySoftware || plan; }
};

//! Devices with their records, and how to speak of where these come from.
struct Subject
{
    CvesSubject cves;
    int exitCode = exitDone;
    QString name;              //!< for messages
    QString whatToDo;          //!< when there are no records
    QString recordsName;       //!< of what holds the records
    QString whatNamesSoftware; //!< what to give when the records do not
};

//! What devices are chosen by, and scored under.
struct DeviceChoice
{
    FilterExpression filter; //!< empty: all devices
    std::optional<Profile> profile;
};

Result<Question> questionOf(const Arguments &arguments)
{
    if (const auto r = refuseTogether(
            arguments, {{"--device", "--by"}, {"--device", "--plan"}, {"--plan", "--by"}, {"--plan", "--top"}});
        !r)
        return tl::unexpected(r.error());
    if (const auto r = checkStoreOrFiles(arguments); !r)
        return tl::unexpected(r.error());
    Question out;
    if (arguments.has(QStringLiteral("--device")))
        out.device = arguments.value(QStringLiteral("--device"));
    out.bySoftware = arguments.value(QStringLiteral("--by")) == QStringLiteral("software");
    const Result<std::optional<int>> plan = wholeNumberOf(arguments, "--plan");
    if (!plan)
        return tl::unexpected(plan.error());
    if (*plan)
        out.plan = static_cast<size_t>(**plan);
    const Result<std::optional<int>> top = wholeNumberOf(arguments, "--top");
    if (!top)
        return tl::unexpected(top.error());
    if (*top)
        out.top = static_cast<size_t>(**top);
    return out;
}

Result<DeviceChoice> choiceOf(const Arguments &arguments)
{
    const Result<std::optional<FilterExpression>> filter = filterOf(arguments);
    if (!filter)
        return tl::unexpected(filter.error());
    const Result<std::optional<Profile>> profile = profileOf(arguments);
    if (!profile)
        return tl::unexpected(profile.error());
    return DeviceChoice{filter->value_or(FilterExpression()), *profile};
}

//! The last complete cycle of a store.
Result<Subject> subjectInStore(Store &store, const Arguments &arguments)
{
    const Result<DeviceChoice> choice = choiceOf(arguments);
    if (!choice)
        return tl::unexpected(choice.error());
    const Result<StoredCycle> cycle = chosenCycle(store, arguments);
    if (!cycle)
        return tl::unexpected(cycle.error());
    const StoredCycle &c = *cycle;
    const Profile profile = choice->profile.value_or(c.profile);
    Result<CvesSubject> cves = cvesOfCycle(store, c.info, scoredUnder(profile, c.fleet, c.completenessFloor),
                                           profile.name, choice->filter);
    if (!cves)
        return tl::unexpected(cves.error());
    return Subject{std::move(*cves),
                   sayIfPartial(c),
                   store.path(),
                   QStringLiteral("poll the tenant, with a vulnerabilitySource other than none; 'poll --fresh' does not "
                                  "wait until the last answer is six hours old"),
                   store.path(),
                   QStringLiteral("read them in bulk or from export files (vulnerabilitySource bulk or export)")};
}

//! Visits the records that wait in a file.
Result<bool> visitSpool(RecordSpool &spool, const QString &device, const BaselineTable::Visitor &visitor)
{
    const std::string only = device.toStdString();
    for (int number = 0; number < RecordSpool::bucketCount; ++number) {
        if (!device.isNull() && number != RecordSpool::bucketOf(only))
            continue;
        const Result<RecordSpool::Bucket> bucket = spool.bucket(number);
        if (!bucket)
            return tl::unexpected(bucket.error());
        for (const auto &[machineId, entries] : *bucket) {
            if (device.isNull() || machineId == only) {
                const std::vector<VulnerabilityRecord> records = recordsOf(entries);
                visitor.device({machineId, noTime, records});
            }
        }
    }
    return true;
}

//! Saved answers of the API. Their records wait in an unnamed temporary file, as in a poll.
Result<Subject> subjectInFiles(const Arguments &arguments)
{
    const Result<DeviceChoice> choice = choiceOf(arguments);
    if (!choice)
        return tl::unexpected(choice.error());
    const Result<Ticks> asOf = timeOf(arguments, QStringLiteral("--as-of"), currentSecond());
    if (!asOf)
        return tl::unexpected(asOf.error());
    const SavedFiles files = savedFilesOf(arguments);
    Result<std::shared_ptr<RecordSpool>> records = RecordSpool::make(QDir::tempPath());
    if (!records)
        return tl::unexpected(records.error());
    const Result<SavedAnswers> answers = readSavedAnswers(files, *asOf,
                                                          [&](const VulnerabilityRow &row) { (*records)->add(row); });
    if (!answers)
        return tl::unexpected(answers.error());
    sayNotices(*answers);
    const Profile profile = choice->profile.value_or(Profile());
    Subject out{cvesSubject(scoredUnder(profile, answers->fleet, floorOfFiles), profile.name, choice->filter),
                answers->isPartial ? exitPartial : exitDone,
                files.machines.first(),
                QStringLiteral("give the vulnerabilities with --vulnerabilities"),
                files.vulnerabilities.value(0),
                QStringLiteral("give pages of SoftwareVulnerabilitiesByMachine, or export lines")};
    out.cves.visit = [spool = *records,
                      given = !files.vulnerabilities.isEmpty()](const QString &device,
                                                                const BaselineTable::Visitor &visitor) -> Result<bool> {
        return given ? visitSpool(*spool, device, visitor) : Result<bool>(false);
    };
    return out;
}

template<class Row>
Result<void> write(const Outputs &outputs, const std::vector<Row> &rows, const CvesSource &source, size_t top)
{
    const std::span<const Row> shown = std::span(rows).first(std::min(top, rows.size()));
    return outputs.write([&](QIODevice &file) { return writeCvesCsv(file, shown, source, outputs.csvOptions.format); },
                         [&](QIODevice &file) { return writeCvesJson(file, shown, source); },
                         [&] { return cvesTable(shown, source); });
}

tl::unexpected<Error> noRecords(const Subject &subject)
{
    return failure(ErrorCode::StoreEmpty, subject.name,
                   QStringLiteral("holds no vulnerability records; %1").arg(subject.whatToDo));
}

Result<void> answerForDevice(const Subject &subject, const Question &question, const Outputs &outputs)
{
    const Result<DeviceCvesFound> found = findCvesOfDevice(subject.cves, question.device);
    if (!found)
        return tl::unexpected(found.error());
    const auto refused = [&](const QString &why) {
        return failure(ErrorCode::Usage, QStringLiteral("--device"), why.arg(question.device));
    };
    switch (found->state) {
    case DeviceCvesFound::State::NoSuchDevice:
        return refused(QStringLiteral("'%1' is no device of the cycle"));
    case DeviceCvesFound::State::NoMatch:
        return refused(QStringLiteral("'%1' is no device of the cycle that matches the filter"));
    case DeviceCvesFound::State::NoRecordsKept:
        return noRecords(subject);
    case DeviceCvesFound::State::Found:
        break;
    }
    return write(outputs, found->rows, found->source, question.top);
}

Result<void> answerForAll(const Subject &subject, const Question &question, const Outputs &outputs)
{
    const Result<CvesFound> found = findCves(subject.cves);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->areKept)
        return noRecords(subject);
    if (question.needsSoftware() && found->lacksSoftware)
        return failure(ErrorCode::StoreEmpty, subject.recordsName,
                       QStringLiteral("holds records that do not name the software: %1").arg(subject.whatNamesSoftware));
    if (question.plan)
        return write(outputs, found->analysis->plan(*question.plan), found->source, question.top);
    if (question.bySoftware)
        return write(outputs, found->analysis->bySoftware(), found->source, question.top);
    return write(outputs, found->analysis->byCve(), found->source, question.top);
}

Result<int> run(const Arguments &arguments)
{
    const Result<Outputs> outputs = Outputs::from(arguments);
    if (!outputs)
        return tl::unexpected(outputs.error());
    const Result<Question> question = questionOf(arguments);
    if (!question)
        return tl::unexpected(question.error());
    const bool isOfFiles = arguments.has(QStringLiteral("--machines"));
    std::unique_ptr<Store> store;
    if (!isOfFiles) {
        Result<std::unique_ptr<Store>> opened = Store::open(storePathOf(arguments), Store::Open::ReadOnly);
        if (!opened)
            return tl::unexpected(opened.error());
        store = std::move(*opened);
    }
    Result<Subject> subject = isOfFiles ? subjectInFiles(arguments) : subjectInStore(*store, arguments);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto written = question->device.isNull() ? answerForAll(*subject, *question, *outputs)
                                                   : answerForDevice(*subject, *question, *outputs);
    if (!written)
        return tl::unexpected(written.error());
    return subject->exitCode;
}

int runCves(const Arguments &arguments)
{
    const Result<int> code = run(arguments);
    return code ? *code : fail(code.error());
}

} // namespace

Command cvesCommand()
{
    CommandSpec spec{QStringLiteral("cves"),
                     QStringLiteral("Tell what the CVEs and the software of a fleet weigh, and what to update first."),
                     {}};
    spec.options = {storeOption(),
                    storedTenantOption(),
                    filterOption(),
                    {QStringLiteral("--by"),
                     Takes::One,
                     QStringLiteral("WHAT"),
                     QStringLiteral("a row for each CVE (the default), or each software"),
                     false,
                     {{QStringLiteral("cve"), {}}, {QStringLiteral("software"), {}}}},
                    {QStringLiteral("--device"), Takes::One, QStringLiteral("ID"),
                     QStringLiteral("one device, by its machine id: a row for each record with a CVE")},
                    {QStringLiteral("--plan"), Takes::One, QStringLiteral("N"),
                     QStringLiteral("a patch plan: N steps, in each the software that then brings most")},
                    {QStringLiteral("--top"), Takes::One, QStringLiteral("N"), QStringLiteral("only the first N rows")}};
    spec.options += profileOption(QStringLiteral("as the cycle was scored; for files the built-in ones"));
    spec.options += answerOptions(false);
    spec.options += Outputs::options();
    return {spec, runCves};
}

} // namespace Trustgauge::Cli
