#pragma once

#include "app/cli/outputs.h"
#include "core/poll/pollservice.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Trustgauge::Cli {

//! Says on standard error what a PollService tells, writes the outputs of each cycle that it stores, and keeps the exit
//! codes that follow.
class CycleReports : public QObject
{
public:
    enum class Polls {
        Once,      //!< with progress; a failure is the command's
        OnSchedule //!< a failure is one of its tenant's polls
    };
    //! \param polls lives longer, as does `outputs`
    CycleReports(PollService &polls, const Outputs &outputs, Polls how);

    //! The exit code of the tenant's polls that have ended since the last call.
    [[nodiscard]] int takeCode(const QString &tenantName) { return m_codes.take(tenantName); }

private:
    void notice(const QString &tenantName, const Message &text);
    [[nodiscard]] int report(const StoredCycle &cycle);

    const Outputs &m_outputs;
    QSet<QString> m_told;                 //!< notices that were said while their cycle ran
    QHash<QString, StoredCycle> m_cycles; //!< stored, and to be reported, by tenant
    QHash<QString, int> m_codes;          //!< by tenant
};

} // namespace Trustgauge::Cli
