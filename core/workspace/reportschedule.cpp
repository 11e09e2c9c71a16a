#include "core/workspace/reportschedule.h"

#include "core/base/errortext.h"
#include "core/base/ownthread.h"
#include "core/poll/pollservice.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <functional>
#include <utility>

namespace Trustgauge {

namespace {

Q_LOGGING_CATEGORY(logReports, "trustgauge.workspace", QtWarningMsg)

//! Writes the report of a cycle if it is due. On the thread of reports. \return nullopt: it is not
std::optional<ReportOutcome> reportOf(const StoredCycle &cycle, const ReportPlan &plan, const QString &storePath,
                                      const std::function<bool()> &isStale)
{
    using Kind = ReportOutcome::Kind;
    const QString &tenantName = cycle.info.tenantName;
    if (!plan.folder.isDue(tenantName, cycle.info.asOf))
        return std::nullopt;
    if (cycle.info.state != CycleState::Complete)
        return ReportOutcome{Kind::PartialCycle, tenantName, {}, {}};
    const Result<std::unique_ptr<Store>> store = Store::open(storePath, Store::Open::ReadOnly);
    if (!store)
        return ReportOutcome{Kind::Failed, tenantName, {}, store.error()};
    const Result<QString> page = plan.folder.write(**store, cycle, plan.csv, *plan.language, isStale);
    if (!page)
        return ReportOutcome{page.error().code == ErrorCode::Cancelled ? Kind::Cancelled : Kind::Failed,
                             tenantName,
                             {},
                             page.error()};
    if (plan.keep) {
        if (const auto r = plan.folder.keepNewest(tenantName, *plan.keep); !r)
            return ReportOutcome{Kind::OlderStays, tenantName, *page, r.error()};
    }
    return ReportOutcome{Kind::Written, tenantName, *page, {}};
}

void logOutcome(const ReportOutcome &outcome)
{
    using Kind = ReportOutcome::Kind;
    const QString &tenant = outcome.tenantName;
    switch (outcome.kind) {
    case Kind::Written:
        qCInfo(logReports).noquote() << tenant << "report written:" << outcome.page;
        break;
    case Kind::OlderStays:
        qCWarning(logReports).noquote() << tenant << "an older report stays:" << errorText(outcome.error);
        break;
    case Kind::StillWriting:
        qCInfo(logReports).noquote() << tenant << "no report, since the one before is still being written";
        break;
    case Kind::PartialCycle:
        qCInfo(logReports).noquote() << tenant << "no report of a partial cycle";
        break;
    case Kind::Cancelled:
        qCInfo(logReports).noquote() << tenant << "report cancelled";
        break;
    case Kind::Failed:
        qCWarning(logReports).noquote() << tenant << "report not written:" << errorText(outcome.error);
        break;
    }
}

} // namespace

ReportSchedule::ReportSchedule(const PollService &polls, QString storePath, QObject *parent)
    : QObject(parent),
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

ReportSchedule::~ReportSchedule()
{
    stop();
}

void ReportSchedule::setPlan(std::shared_ptr<const ReportPlan> plan)
{
    m_plan = std::move(plan);
}

void ReportSchedule::stop()
{
    m_plan.reset();
    if (m_stops.exchange(true))
        return;
    // After what still waits there, which only tells whether a report is missing now.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // tells what has just ended
}

void ReportSchedule::begin(const StoredCycle &cycle)
{
    if (!m_plan)
        return;
    const QString &tenantName = cycle.info.tenantName;
    if (m_running.contains(tenantName)) {
        tell({ReportOutcome::Kind::StillWriting, tenantName, {}, {}});
        return;
    }
    m_running.insert(tenantName);
    QMetaObject::invokeMethod(
        m_worker,
        [this, cycle, plan = m_plan] {
        const auto outcome = reportOf(cycle, *plan, m_storePath, [this] { return m_stops.load(); });
        QMetaObject::invokeMethod(
            this,
            [this, outcome, name = cycle.info.tenantName] {
            m_running.remove(name);
            if (outcome)
                tell(*outcome);
            },
            Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void ReportSchedule::tell(const ReportOutcome &outcome)
{
    logOutcome(outcome);
    emit told(outcome);
}

} // namespace Trustgauge
