#include "app/cli/scheduledreports.h"

#include "app/cli/commands.h"
#include "app/cli/optionrules.h"
#include "core/base/errortext.h"

#include <QObject>

#include <utility>

namespace Trustgauge::Cli {

namespace {

constexpr auto folderOption = "--report-folder";
constexpr auto rhythmOption = "--report-every";
constexpr auto keepOption = "--report-keep";
constexpr auto languageOption = "--language";

} // namespace

QList<OptionSpec> ScheduledReports::options()
{
    OptionSpec rhythm{QString::fromLatin1(rhythmOption), Takes::One, QStringLiteral("RHYTHM"),
                      QStringLiteral("which cycles are reported (default: day)")};
    rhythm.choices = {{QStringLiteral("day"), QStringLiteral("the first complete one of each UTC day")},
                      {QStringLiteral("week"), QStringLiteral("the first complete one of each week, from Monday, UTC")},
                      {QStringLiteral("cycle"), QStringLiteral("every complete one")}};
    return {{QString::fromLatin1(folderOption), Takes::One, QStringLiteral("DIR"),
             QStringLiteral("with --watch: write reports of complete cycles there, as CSV and as a page")},
            rhythm,
            {QString::fromLatin1(keepOption), Takes::One, QStringLiteral("N"),
             QStringLiteral("keep only the newest N reports of each tenant (default: all)")},
            {QString::fromLatin1(languageOption), Takes::One, QStringLiteral("LANGUAGE"),
             QStringLiteral("of the reports' pages, such as de (default: en)")}};
}

Result<std::shared_ptr<const ReportPlan>> ScheduledReports::planOf(const Arguments &arguments, const CsvFormat &csv)
{
    const QString folder = QString::fromLatin1(folderOption);
    for (const char *name : {folderOption, rhythmOption, keepOption, languageOption}) {
        const QString option = QString::fromLatin1(name);
        if (!arguments.has(option))
            continue;
        if (!arguments.has(QStringLiteral("--watch")))
            return failure(ErrorCode::Usage, option, QStringLiteral("is for a schedule: give --watch, too"));
        if (!arguments.has(folder))
            return failure(ErrorCode::Usage, option, QStringLiteral("is about reports: give --report-folder, too"));
    }
    if (!arguments.has(folder))
        return std::shared_ptr<const ReportPlan>();
    const Result<std::optional<int>> keep = wholeNumberOf(arguments, keepOption);
    if (!keep)
        return tl::unexpected(keep.error());
    const QString language = QString::fromLatin1(languageOption);
    const Result<ReportLanguagePtr> spoken = ReportLanguage::of(arguments.has(language) ? arguments.value(language)
                                                                                        : QStringLiteral("en"));
    if (!spoken)
        return tl::unexpected(spoken.error());
    ReportPlan out{ReportFolder(arguments.value(folder), rhythmOf(arguments.value(QString::fromLatin1(rhythmOption)))),
                   *keep, csv, *spoken};
    if (const auto good = out.folder.check(); !good)
        return tl::unexpected(good.error());
    return std::make_shared<const ReportPlan>(std::move(out));
}

namespace {

QString saidOf(const ReportOutcome &outcome)
{
    using Kind = ReportOutcome::Kind;
    switch (outcome.kind) {
    case Kind::Written:
        return QStringLiteral("wrote the report %1, and its CSV").arg(outcome.page);
    case Kind::OlderStays:
        return QStringLiteral("wrote the report %1; an older one stays: %2").arg(outcome.page, errorText(outcome.error));
    case Kind::StillWriting:
        return QStringLiteral("no report of this cycle, since the one before is still being written");
    case Kind::PartialCycle:
        return QStringLiteral("no report is written of a partial cycle; the next complete one is reported");
    case Kind::Cancelled:
        return QStringLiteral("the report is not written, since the watch ends");
    case Kind::Failed:
        return QStringLiteral("the report is not written: %1").arg(errorText(outcome.error));
    }
    return {};
}

} // namespace

ScheduledReports::ScheduledReports(const PollService &polls, std::shared_ptr<const ReportPlan> plan,
                                   const QString &storePath)
    : m_schedule(polls, storePath)
{
    QObject::connect(&m_schedule, &ReportSchedule::told, &m_schedule, [](const ReportOutcome &outcome) {
        say(QStringLiteral("%1: %2").arg(outcome.tenantName, saidOf(outcome)));
    });
    m_schedule.setPlan(std::move(plan));
}

ScheduledReports::~ScheduledReports()
{
    m_schedule.stop(); // says what has just ended
}

} // namespace Trustgauge::Cli
