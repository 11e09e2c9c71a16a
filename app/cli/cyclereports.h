#pragma once

#include "app/cli/outputs.h"
#include "core/poll/pollservice.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Trustgauge::Cli {

//! Reports the signals of a PollService on standard error, writes the outputs of each stored cycle, and keeps the
//! resulting exit codes.
class CycleReports : public QObject
{
public:
    enum class Polls {
        Once,      //!< with progress; a failure is the failure of the command
        OnSchedule //!< a failure is only that of one tenant's poll
    };
    //! \param polls must live longer, as must `outputs`
    CycleReports(PollService &polls, const Outputs &outputs, Polls how);

    //! The exit code of the tenant's polls that have ended since the last call.
    [[nodiscard]] int takeCode(const QString &tenantName) { return m_codes.take(tenantName); }

private:
    void notice(const QString &tenantName, const Message &text);
    [[nodiscard]] int report(const StoredCycle &cycle);

    const Outputs &m_outputs;
    QSet<QString> m_told;                 //!< notices that were shown while their cycle ran
    QHash<QString, StoredCycle> m_cycles; //!< stored cycles still to be reported, by tenant
    QHash<QString, int> m_codes;          //!< by tenant
};

} // namespace Trustgauge::Cli
