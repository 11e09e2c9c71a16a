#pragma once

#include "core/cli/arguments.h"
#include "core/workspace/reportschedule.h"

#include <memory>

namespace Trustgauge::Cli {

//! The reports that a watch writes, and what it says of them.
class ScheduledReports
{
public:
    [[nodiscard]] static QList<OptionSpec> options();
    //! What the command line asks for, whose folder is there and can be written; nullptr: nothing. Usage; OutputFailed.
    [[nodiscard]] static Result<std::shared_ptr<const ReportPlan>> planOf(const Arguments &arguments,
                                                                          const CsvFormat &csv);

    //! \param polls of cycles stored at `storePath`
    ScheduledReports(const PollService &polls, std::shared_ptr<const ReportPlan> plan, const QString &storePath);
    //! As that of ReportSchedule.
    ~ScheduledReports();
    ScheduledReports(const ScheduledReports &) = delete;
    ScheduledReports &operator=(const ScheduledReports &) = delete;

private:
    ReportSchedule m_schedule;
};

} // namespace Trustgauge::Cli
