#include "app/cli/scheduledreports.h"

#include "app/cli/commands.h"
#include "app/cli/optionrules.h"
#include "core/base/errortext.h"
#include "core/base/ownthread.h"

#include <QCoreApplication>

#include <utility>

namespace Trustgauge::Cli {

namespace {

constexpr auto folderOption = "--report-folder";
constexpr auto rhythmOption = "--report-every";
constexpr auto keepOption = "--report-keep";

ReportRhythm rhythmOf(const Arguments &arguments)
{
    const QString word = arguments.value(QString::fromLatin1(rhythmOption));
    return word == QStringLiteral("cycle")  ? ReportRhythm::Cycle
           : word == QStringLiteral("week") ? ReportRhythm::Week
                                            : ReportRhythm::Day;
}

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
             QStringLiteral("keep only the newest N reports of each tenant (default: all)")}};
}

Result<std::optional<ReportPlan>> ScheduledReports::planOf(const Arguments &arguments, const CsvFormat &csv)
{
    const QString folder = QString::fromLatin1(folderOption);
    for (const char *name : {folderOption, rhythmOption, keepOption}) {
        const QString option = QString::fromLatin1(name);
        if (!arguments.has(option))
            continue;
        if (!arguments.has(QStringLiteral("--watch")))
            return failure(ErrorCode::Usage, option, QStringLiteral("is for a schedule: give --watch, too"));
        if (!arguments.has(folder))
            return failure(ErrorCode::Usage, option, QStringLiteral("is about reports: give --report-folder, too"));
    }
    if (!arguments.has(folder))
        return std::optional<ReportPlan>();
    const Result<std::optional<int>> keep = wholeNumberOf(arguments, keepOption);
    if (!keep)
        return tl::unexpected(keep.error());
    ReportPlan out{ReportFolder(arguments.value(folder), rhythmOf(arguments)), *keep, csv};
    if (const auto good = out.folder.check(); !good)
        return tl::unexpected(good.error());
    return std::optional(std::move(out));
}

ScheduledReports::ScheduledReports(const PollService &polls, ReportPlan plan, QString storePath)
    : m_plan(std::move(plan)),
      m_storePath(std::move(storePath)),
      m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("reports"));
    m_worker->moveToThread(&m_thread);
    releaseAtEndOf(m_thread, [worker = m_worker] { delete worker; });
    connect(&polls, &PollService::cycleLoaded, this,
            [this](const QString &, const StoredCycle &cycle) { begin(cycle); });
    m_thread.start();
}

ScheduledReports::~ScheduledReports()
{
    m_stops = true;
    // After what still waits there, which only tells whether a report is missing now.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // says what has just ended
}

void ScheduledReports::begin(const StoredCycle &cycle)
{
    const QString &tenantName = cycle.info.tenantName;
    if (m_running.contains(tenantName)) {
        say(QStringLiteral("%1: no report of this cycle, since the one before is still being written").arg(tenantName));
        return;
    }
    m_running.insert(tenantName);
    QMetaObject::invokeMethod(
        m_worker,
        [this, cycle] {
        const QString told = report(cycle);
        QMetaObject::invokeMethod(
            this, [this, name = cycle.info.tenantName, told] { end(name, told); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

QString ScheduledReports::report(const StoredCycle &cycle) const
{
    const QString &tenantName = cycle.info.tenantName;
    if (!m_plan.folder.isDue(tenantName, cycle.info.asOf))
        return {};
    if (cycle.info.state != CycleState::Complete)
        return QStringLiteral("no report is written of a partial cycle; the next complete one is reported");
    const Result<std::unique_ptr<Store>> store = Store::open(m_storePath, Store::Open::ReadOnly);
    if (!store)
        return QStringLiteral("the report is not written: %1").arg(errorText(store.error()));
    const Result<QString> page = m_plan.folder.write(**store, cycle, m_plan.csv, [this] { return m_stops.load(); });
    if (!page && page.error().code == ErrorCode::Cancelled)
        return QStringLiteral("the report is not written, since the watch ends");
    if (!page)
        return QStringLiteral("the report is not written: %1").arg(errorText(page.error()));
    if (m_plan.keep) {
        if (const auto r = m_plan.folder.keepNewest(tenantName, *m_plan.keep); !r)
            return QStringLiteral("wrote the report %1; an older one stays: %2").arg(*page, errorText(r.error()));
    }
    return QStringLiteral("wrote the report %1, and its CSV").arg(*page);
}

void ScheduledReports::end(const QString &tenantName, const QString &told)
{
    m_running.remove(tenantName);
    if (!told.isEmpty())
        say(QStringLiteral("%1: %2").arg(tenantName, told));
}

} // namespace Trustgauge::Cli
