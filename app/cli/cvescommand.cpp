#include "app/cli/commands.h"
#include "app/cli/filteroption.h"
#include "app/cli/outputs.h"
#include "app/cli/storechoice.h"
#include "app/cli/timeoption.h"
#include "core/config/profilelibrary.h"
#include "core/defender/savedanswers.h"
#include "core/report/cvesreport.h"
#include "core/report/noticetext.h"
#include "core/store/packedrecords.h"
#include "core/store/recordspool.h"

#include <QDir>

#include <algorithm>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace Trustgauge::Cli {

namespace {

constexpr int defaultCompletenessFloor = 50;

//! What the command is asked.
struct Question
{
    QString device; //!< machine id; null: all devices
    bool bySoftware = false;
    std::optional<size_t> plan; //!< number of steps
    size_t top = std::numeric_limits<size_t>::max();

    [[nodiscard]] bool needsSoftware() const { return bySoftware || plan; }
};

//! Devices, and where their records come from.
struct Subject
{
    ScoreTablePtr table;
    CvesSource source;
    int exitCode = exitDone;
    QString name; //!< for messages
    //! Visits the records of one device or of all. \return false: no records are kept
    std::function<Result<bool>(const QString &device, const BaselineTable::Visitor &visitor)> visit;
    QString whatToDo; //!< when there are no records
};

Result<std::optional<size_t>> numberOf(const Arguments &arguments, const char *name)
{
    const QString option = QString::fromLatin1(name);
    if (!arguments.has(option))
        return std::optional<size_t>();
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        return failure(ErrorCode::Usage, option,
                       QStringLiteral("takes a whole number from 1, not '%1'").arg(arguments.value(option)));
    return std::optional(static_cast<size_t>(number));
}

Result<Question> questionOf(const Arguments &arguments)
{
    const auto excludes = [&](const char *one, const char *other) {
        return arguments.has(QString::fromLatin1(one)) && arguments.has(QString::fromLatin1(other));
    };
    for (const auto &[one, other] :
         {std::pair("--device", "--by"), std::pair("--device", "--plan"), std::pair("--plan", "--by"),
          std::pair("--plan", "--top"), std::pair("--store", "--machines"), std::pair("--tenant", "--machines")}) {
        if (excludes(one, other))
            return failure(ErrorCode::Usage, QString::fromLatin1(one),
                           QStringLiteral("cannot be given together with %1").arg(QString::fromLatin1(other)));
    }
    for (const char *option : {"--vulnerabilities", "--antivirus", "--as-of"}) {
        if (excludes(option, option) && !arguments.has(QStringLiteral("--machines")))
            return failure(ErrorCode::Usage, QString::fromLatin1(option),
                           QStringLiteral("is for files: give the devices with --machines, too"));
    }
    Question out;
    if (arguments.has(QStringLiteral("--device")))
        out.device = arguments.value(QStringLiteral("--device"));
    out.bySoftware = arguments.value(QStringLiteral("--by")) == QStringLiteral("software");
    const Result<std::optional<size_t>> plan = numberOf(arguments, "--plan");
    if (!plan)
        return tl::unexpected(plan.error());
    out.plan = *plan;
    const Result<std::optional<size_t>> top = numberOf(arguments, "--top");
    if (!top)
        return tl::unexpected(top.error());
    out.top = top->value_or(out.top);
    return out;
}

Result<std::optional<Profile>> profileOf(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("--profile")))
        return std::optional<Profile>();
    Result<Profile> read = readProfileFile(arguments.value(QStringLiteral("--profile")));
    if (!read)
        return tl::unexpected(read.error());
    return std::optional(std::move(*read));
}

void scoreUnder(Subject &subject, const FleetPtr &fleet, const Profile &profile, int floor)
{
    subject.table = std::make_shared<const ScoreTable>(indexFor(fleet, profile), profile, floor);
    subject.source.asOf = fleet->asOf();
    subject.source.profileName = profile.name;
    subject.source.profileHash = profileHash(profile);
    subject.source.denominator = subject.table->scorer().denominator();
}

//! The last complete cycle of a store.
Result<Subject> subjectInStore(Store &store, const Arguments &arguments)
{
    const Result<std::optional<FilterExpression>> filter = filterOf(arguments);
    if (!filter)
        return tl::unexpected(filter.error());
    const Result<std::optional<Profile>> profile = profileOf(arguments);
    if (!profile)
        return tl::unexpected(profile.error());
    const Result<QString> tenant = chosenTenant(store, arguments);
    if (!tenant)
        return tl::unexpected(tenant.error());
    const Result<std::optional<StoredCycle>> cycle = store.cycles().load(*tenant, CycleTable::Which::LastComplete);
    if (!cycle)
        return tl::unexpected(cycle.error());
    if (!*cycle)
        return failure(ErrorCode::StoreEmpty, store.path(),
                       QStringLiteral("holds no finished cycle of \"%1\"").arg(*tenant));
    StoredCycle c = **cycle;
    c.profile = profile->value_or(c.profile);
    FleetPtr fleet = c.fleet;
    if (*filter) {
        const Result<FleetPtr> part = filteredFleet(**filter, store, c);
        if (!part)
            return tl::unexpected(part.error());
        fleet = *part;
    }
    Subject out;
    scoreUnder(out, fleet, c.profile, c.completenessFloor);
    if (*filter)
        out.source.filter = (*filter)->text;
    out.source.tenant = c.info.tenantName;
    out.name = store.path();
    out.whatToDo = QStringLiteral("poll the tenant, with a vulnerabilitySource other than none; 'poll --fresh' does not "
                                  "wait until the last answer is six hours old");
    out.visit = [&store, name = *tenant](const QString &device, const BaselineTable::Visitor &visitor) -> Result<bool> {
        if (device.isNull())
            return store.baseline().visit(name, visitor);
        return store.baseline().visitDevice(name, device.toStdString(), visitor);
    };
    if (c.info.state != CycleState::Complete) {
        say(QStringLiteral("%1: only a partial cycle is stored: %2").arg(c.info.tenantName, c.info.reason.text()));
        out.exitCode = exitPartial;
    }
    return out;
}

//! Saved answers of the API. Their records wait in an unnamed temporary file, as in a poll.
Result<Subject> subjectInFiles(const Arguments &arguments)
{
    const Result<std::optional<FilterExpression>> filter = filterOf(arguments);
    if (!filter)
        return tl::unexpected(filter.error());
    const Result<std::optional<Profile>> profile = profileOf(arguments);
    if (!profile)
        return tl::unexpected(profile.error());
    const Result<Ticks> asOf = timeOf(arguments, QStringLiteral("--as-of"), currentSecond());
    if (!asOf)
        return tl::unexpected(asOf.error());
    const SavedFiles files{arguments.values(QStringLiteral("--machines")),
                           arguments.values(QStringLiteral("--antivirus")),
                           arguments.values(QStringLiteral("--vulnerabilities"))};
    Result<std::shared_ptr<RecordSpool>> records = RecordSpool::make(QDir::tempPath());
    if (!records)
        return tl::unexpected(records.error());
    FilterRecords asked(filter->value_or(FilterExpression()));
    const Result<SavedAnswers> answers = readSavedAnswers(files, *asOf, [&](const VulnerabilityRow &row) {
        (*records)->add(row);
        asked.add(row.machineId, row.cveId, row.vendor, row.software);
    });
    if (!answers)
        return tl::unexpected(answers.error());
    for (const QString &notice : answers->notices)
        say(notice);
    for (const Message &notice : noticeMessages(answers->fleet->notices()))
        say(notice.text());
    Subject out;
    const Profile used = profile->value_or(Profile());
    FleetPtr fleet = answers->fleet;
    if (*filter) {
        const Result<FleetPtr> part = filteredFleet(**filter, fleet, used, defaultCompletenessFloor,
                                                    files.vulnerabilities.isEmpty() ? nullptr : &asked);
        if (!part)
            return tl::unexpected(part.error());
        fleet = *part;
    }
    scoreUnder(out, fleet, used, defaultCompletenessFloor);
    if (*filter)
        out.source.filter = (*filter)->text;
    out.name = files.machines.first();
    out.whatToDo = QStringLiteral("give the vulnerabilities with --vulnerabilities");
    out.exitCode = answers->isPartial ? exitPartial : exitDone;
    out.visit = [spool = *records,
                 given = !files.vulnerabilities.isEmpty()](const QString &device,
                                                           const BaselineTable::Visitor &visitor) -> Result<bool> {
        if (!given)
            return false;
        const std::string only = device.toStdString();
        for (int number = 0; number < RecordSpool::bucketCount; ++number) {
            if (!device.isNull() && number != RecordSpool::bucketOf(only))
                continue;
            const Result<RecordSpool::Bucket> bucket = spool->bucket(number);
            if (!bucket)
                return tl::unexpected(bucket.error());
            for (const auto &[machineId, entries] : *bucket) {
                if (device.isNull() || machineId == only)
                    visitor.device({machineId, noTime, recordsOf(entries)});
            }
        }
        return true;
    };
    return out;
}

template<class Row>
Result<void> write(const Outputs &outputs, const std::vector<Row> &rows, const Subject &subject, size_t top)
{
    const std::span<const Row> shown = std::span(rows).first(std::min(top, rows.size()));
    const CvesSource &source = subject.source;
    return outputs.write([&](QIODevice &file) { return writeCvesCsv(file, shown, source, outputs.csvOptions.format); },
                         [&](QIODevice &file) { return writeCvesJson(file, shown, source); },
                         [&] { return cvesTable(shown, source); });
}

tl::unexpected<Error> noRecords(const Subject &subject)
{
    return failure(ErrorCode::StoreEmpty, subject.name,
                   QStringLiteral("holds no vulnerability records; %1").arg(subject.whatToDo));
}

Result<void> answerForDevice(Subject &subject, const Question &question, const Outputs &outputs)
{
    const std::optional<size_t> row = subject.table->fleet().find(question.device.toStdString());
    if (!row)
        return failure(ErrorCode::Usage, QStringLiteral("--device"),
                       (subject.source.filter.isEmpty()
                            ? QStringLiteral("'%1' is no device of the cycle")
                            : QStringLiteral("'%1' is no device of the cycle that matches the filter"))
                           .arg(question.device));
    std::vector<DeviceCve> rows;
    const BaselineTable::Visitor visitor{[&](Ticks told) {
        rows.clear();
        subject.source.recordsAsOf = told;
                                         },
                                         [&](DeviceRecords &&device) {
        if (device.told != noTime)
            subject.source.recordsAsOf = device.told;
        rows = cvesOfDevice(device.records, subject.table->profile(), subject.table->signature(*row).cves >= 0);
    }};
    const Result<bool> kept = subject.visit(question.device, visitor);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return noRecords(subject);
    return write(outputs, rows, subject, question.top);
}

Result<void> answerForAll(Subject &subject, const Question &question, const Outputs &outputs)
{
    CveAnalysis analysis(subject.table);
    const BaselineTable::Visitor visitor{[&](Ticks told) {
        analysis.clear();
        subject.source.recordsAsOf = told;
                                         },
                                         [&](DeviceRecords &&device) {
        analysis.add(device.machineId, device.records);
    }};
    const Result<bool> kept = subject.visit({}, visitor);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return noRecords(subject);
    if (question.needsSoftware() && analysis.hasCves() && !analysis.hasSoftware())
        return failure(ErrorCode::StoreEmpty, subject.name,
                       QStringLiteral("holds records that do not name the software: read them in bulk or from export "
                                      "files (vulnerabilitySource bulk or export)"));
    if (question.plan)
        return write(outputs, analysis.plan(*question.plan), subject, question.top);
    if (question.bySoftware)
        return write(outputs, analysis.bySoftware(), subject, question.top);
    return write(outputs, analysis.byCve(), subject, question.top);
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
                    {QStringLiteral("--top"), Takes::One, QStringLiteral("N"), QStringLiteral("only the first N rows")},
                    {QStringLiteral("--profile"), Takes::One, QStringLiteral("FILE"),
                     QStringLiteral("weights (default: as the cycle was scored; for files the built-in ones)")},
                    {QStringLiteral("--machines"), Takes::Several, QStringLiteral("FILE"),
                     QStringLiteral("saved answers of /api/machines, in place of a store")},
                    {QStringLiteral("--vulnerabilities"), Takes::Several, QStringLiteral("FILE"),
                     QStringLiteral("vulnerability answers, export lines, or {\"machineId\":..,\"value\":[..]}")},
                    {QStringLiteral("--antivirus"), Takes::Several, QStringLiteral("FILE"),
                     QStringLiteral("pages of /api/deviceavinfo")},
                    {QStringLiteral("--as-of"), Takes::One, QStringLiteral("TIME"),
                     QStringLiteral("the clock for ages in files (default: now)")}};
    spec.options += Outputs::options();
    return {spec, runCves};
}

} // namespace Trustgauge::Cli
