#include "ui/session/cyclechange.h"

namespace Trustgauge {

CycleChange::CycleChange(FleetSession &session, const ShownCycle &shown, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_shown(shown)
{
    connect(&shown, &ShownCycle::scoresChanged, this, &CycleChange::refresh);
    const HistoryService *history = session.workspace().history().origin();
    connect(history, &HistoryService::cycleBeforeLoaded, this, &CycleChange::takePrevious);
    connect(history, &HistoryService::failed, this, &CycleChange::takeError);
    refresh();
}

CycleChange::~CycleChange() = default;

void CycleChange::refresh()
{
    const TenantState &state = m_shown.state();
    const QString shown = state.cycle && state.scores ? state.cycle->info.id : QString();
    if (shown != m_asked) {
        m_asked = shown;
        m_previous.reset();
        m_before.reset();
        m_after.reset();
        m_change.reset();
        m_isFirst = false;
        m_error.reset();
        m_request.forget();
        m_call.forget();
        emit changed();
        if (!shown.isEmpty())
            m_session.workspace().history().ask(&HistoryService::loadCycleBefore, m_session.tenantName(), shown,
                                                m_request.begin());
        return;
    }
    if (m_previous && state.scores != m_after)
        count();
}

void CycleChange::takePrevious(quint64 request, const std::optional<StoredCycle> &cycle)
{
    if (!m_request.take(request))
        return;
    m_isFirst = !cycle;
    m_previous = cycle;
    if (cycle)
        count();
    else
        emit changed();
}

void CycleChange::takeError(quint64 request, const Error &error)
{
    if (!m_request.take(request))
        return;
    m_error = error;
    emit changed();
}

void CycleChange::count()
{
    struct Counted
    {
        ScoreTablePtr before, after;
        FleetChange change;
        FleetSummary beforeSummary;
    };
    m_call.run(
        this,
        [previous = *m_previous, before = m_before, after = m_shown.state().scores] {
        Counted out{before, after, {}, {}};
        if (!before)
            out.before = scoredUnder(previous.profile, previous.fleet, previous.completenessFloor);
        out.change = fleetChange(*out.before, *out.after, largestLimit);
        out.beforeSummary = out.before->summary();
        return out;
        },
        [this](const Counted &counted) {
        m_before = counted.before;
        m_after = counted.after;
        m_change = counted.change;
        m_beforeSummary = counted.beforeSummary;
        emit changed();
    });
}

bool CycleChange::lacksData() const
{
    const std::optional<StoredCycle> &shown = m_shown.state().cycle;
    return m_previous && shown
           && (m_previous->info.state == CycleState::Partial || shown->info.state == CycleState::Partial);
}

std::optional<DeviceChange> CycleChange::device(size_t row) const
{
    if (!m_before || !m_after || row >= m_after->size())
        return std::nullopt;
    const auto before = m_before->fleet().find(m_after->fleet().machineId(row));
    if (!before)
        return std::nullopt;
    return deviceChange(*m_before, *before, *m_after, row);
}

} // namespace Trustgauge
