#include "app/cli/cyclereports.h"

#include "app/cli/commands.h"
#include "core/base/errortext.h"

namespace Trustgauge::Cli {

namespace {

//! Writes a progress line that the next one overwrites on a terminal.
void showLine(const QString &tenantName, const PollProgress &p)
{
    static const QStringList stages{QStringLiteral("token"),     QStringLiteral("machines"),
                                    QStringLiteral("antivirus"), QStringLiteral("vulnerabilities"),
                                    QStringLiteral("score"),     QStringLiteral("store")};
    QString line = QStringLiteral("%1: %2").arg(tenantName, stages.value(static_cast<int>(p.stage)));
    if (p.total > 0)
        line += QStringLiteral(" %1 of %2").arg(p.done).arg(p.total);
    else if (p.done > 0)
        line += QStringLiteral(" %1").arg(p.done);
    if (p.callsLeftThisHour >= 0)
        line += QStringLiteral(", calls left %1/min %2/h").arg(p.callsLeftThisMinute).arg(p.callsLeftThisHour);
    if (p.secondsLeft > 0)
        line += QStringLiteral(", %1 s left").arg(p.secondsLeft);
    showProgress(line);
}

} // namespace

CycleReports::CycleReports(PollService &polls, const Outputs &outputs, Polls how) : m_outputs(outputs)
{
    connect(&polls, &PollService::noticed, this, &CycleReports::notice);
    connect(&polls, &PollService::troubled, this, [](const Error &error) {
        clearProgress();
        say(errorText(error));
    });
    connect(&polls, &PollService::cycleLoaded, this,
            [this](const QString &name, const StoredCycle &cycle) { m_cycles.insert(name, cycle); });
    connect(&polls, &PollService::finished, this, [this](const QString &name) {
        clearProgress();
        m_codes.insert(name, report(m_cycles.take(name)));
    });
    connect(&polls, &PollService::failed, this, [this, how](const QString &name, const Error &error) {
        clearProgress();
        if (how == Polls::Once)
            fail(error);
        else
            say(QStringLiteral("%1: %2").arg(name, errorText(error))); // tenants may share a host
        m_codes.insert(name, exitCode(error.code));
    });
    if (how == Polls::Once)
        connect(&polls, &PollService::progressed, this, &showLine);
}

//! Says something while the cycle runs; it is not repeated at the end of the cycle.
void CycleReports::notice(const QString &tenantName, const Message &text)
{
    clearProgress();
    const QString line = QStringLiteral("%1: %2").arg(tenantName, text.text());
    say(line);
    m_told.insert(line);
}

int CycleReports::report(const StoredCycle &cycle)
{
    const QString &tenantName = cycle.info.tenantName;
    for (const Message &message : cycle.info.notices) {
        const QString line = QStringLiteral("%1: %2").arg(tenantName, message.text());
        if (!m_told.remove(line))
            say(line);
    }
    const ScoreTable table(indexFor(cycle.fleet, cycle.profile), cycle.profile, cycle.completenessFloor);
    const ReportSource source{cycle.profile.name, profileHash(cycle.profile), tenantName, cycle.info.id,
                              keyOf(cycle.info.state)};
    if (const auto r = m_outputs.write(table, source); !r)
        return fail(r.error());
    if (cycle.info.state == CycleState::Complete)
        return exitDone;
    say(QStringLiteral("%1: partial: %2").arg(tenantName, cycle.info.reason.text()));
    return exitPartial;
}

} // namespace Trustgauge::Cli
