#include "ui/devices/listedscores.h"

#include "ui/models/fleettablemodel.h"
#include "ui/session/showncycle.h"
#include "ui/session/tuningsession.h"

namespace Trustgauge {

ListedScores::ListedScores(ShownCycle &shown, const TuningSession &tuning, FleetTableModel &model, QObject *parent)
    : QObject(parent),
      m_shown(shown),
      m_tuning(tuning),
      m_model(model)
{
    connect(&shown, &ShownCycle::scoresChanged, this, &ListedScores::takeInUse);
    connect(&tuning, &TuningSession::outcomeChanged, this, &ListedScores::takeEdited);
}

ScoreTablePtr ListedScores::inUse() const
{
    return m_shown.state().scores;
}

ScoreTablePtr ListedScores::edited() const
{
    const ScoreTablePtr &used = m_shown.state().scores;
    const ScoreTablePtr &after = m_tuning.after();
    const bool differs = used && after && !m_shown.isPast() && m_tuning.isChanged()
                         && after->profile() != used->profile() && after->index()->fleet() == used->index()->fleet();
    return differs ? after : ScoreTablePtr();
}

//! The edited profile is about to be evaluated for the fleet in use.
bool ListedScores::awaitsEdited() const
{
    const ScoreTablePtr &used = m_shown.state().scores;
    if (!used || !m_beside || m_shown.isPast() || !m_tuning.isChanged() || !m_tuning.isValid())
        return false;
    const std::optional<StoredCycle> &cycle = m_shown.state().cycle;
    const bool isSameTenant = cycle && cycle->info.tenantName == m_model.cycle().tenantName;
    return isSameTenant && used->profile() == m_beside->profile() && !edited();
}

void ListedScores::show(const ScoreTablePtr &tuned)
{
    const ScoreTablePtr used = inUse();
    m_tuned = tuned;
    m_beside = tuned ? used : ScoreTablePtr();
    if (used && m_model.scores() && used->index()->fleet() != m_model.scores()->index()->fleet())
        emit fleetChanging();
    if (const std::optional<StoredCycle> &cycle = m_shown.state().cycle)
        m_model.setCycle({cycle->info.tenantName, cycle->info.id});
    emit editChanged();
    m_model.setScores(tuned ? tuned : used, m_beside);
}

void ListedScores::showEdited(bool shown)
{
    const ScoreTablePtr tuned = shown ? edited() : ScoreTablePtr();
    if (tuned != m_tuned || m_beside != (tuned ? inUse() : ScoreTablePtr()))
        show(tuned);
}

void ListedScores::setVisible(bool visible)
{
    m_isVisible = visible;
    if (visible)
        takeEdited();
}

void ListedScores::takeInUse()
{
    const ScoreTablePtr used = inUse();
    if (used && used == (m_tuned ? m_beside : m_model.scores()))
        return;
    if (m_tuned && awaitsEdited())
        return; // takeEdited() follows
    show(m_tuned ? edited() : ScoreTablePtr());
}

void ListedScores::takeEdited()
{
    if (!m_tuned) {
        if (m_isVisible)
            emit editChanged(); // they can be shown now, or no longer
        return;
    }
    const ScoreTablePtr tuned = edited();
    if (tuned ? (m_isVisible && tuned != m_tuned) || m_beside != inUse() : !awaitsEdited())
        show(tuned);
}

} // namespace Trustgauge
