#pragma once

#include "core/cli/arguments.h"
#include "core/poll/pollservice.h"
#include "core/workspace/reportfolder.h"

#include <QObject>
#include <QSet>
#include <QThread>

#include <atomic>
#include <optional>

namespace Trustgauge::Cli {

//! The reports that a watch writes.
struct ReportPlan
{
    ReportFolder folder;
    std::optional<int> keep; //!< sets of each tenant; nullopt: all
    CsvFormat csv;
};

//! Writes reports of the cycles of a PollService into a folder. It does so on a thread and a connection of its own, so
//! that no poll waits; failures are said and end nothing.
class ScheduledReports : public QObject
{
public:
    [[nodiscard]] static QList<OptionSpec> options();
    //! What the command line asks for, whose folder is there and can be written; nullopt: nothing. Usage; OutputFailed.
    [[nodiscard]] static Result<std::optional<ReportPlan>> planOf(const Arguments &arguments, const CsvFormat &csv);

    //! \param polls of cycles stored at `storePath`
    ScheduledReports(const PollService &polls, ReportPlan plan, QString storePath);
    //! Cancels the report that is being written; no half of it stays.
    ~ScheduledReports() override;

private:
    void begin(const StoredCycle &cycle);
    //! Writes the report if it is due. On m_thread. \return what to say of it; empty: nothing
    [[nodiscard]] QString report(const StoredCycle &cycle) const;
    void end(const QString &tenantName, const QString &told);

    ReportPlan m_plan;
    QString m_storePath;
    QSet<QString> m_running; //!< tenants
    std::atomic<bool> m_stops = false;
    QThread m_thread;
    QObject *m_worker; // what is called on m_thread
};

} // namespace Trustgauge::Cli
