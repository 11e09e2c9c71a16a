#include "ui/devices/listedscores.h"

#include "ui/models/fleettablemodel.h"
#include "ui/session/showncycle.h"

namespace Trustgauge {

ListedScores::ListedScores(ShownCycle &shown, FleetTableModel &model, QObject *parent)
    : QObject(parent),
      m_shown(shown),
      m_model(model)
{
    connect(&shown, &ShownCycle::scoresChanged, this, &ListedScores::takeInUse);
}

void ListedScores::showTuned(const ScoreTablePtr &after)
{
    const ScoreTablePtr inUse = m_shown.state().scores;
    const bool differs = after && inUse && after != inUse && after->profile() != inUse->profile()
                         && after->index()->fleet() == inUse->index()->fleet();
    m_tuned = differs ? after : ScoreTablePtr();
    m_beside = differs ? inUse : ScoreTablePtr();
    emit tunedChanged(m_tuned, inUse);
    m_model.setScores(differs ? after : inUse, m_beside);
}

void ListedScores::takeInUse()
{
    const ScoreTablePtr scores = m_shown.state().scores;
    if (scores && scores == (m_tuned ? m_beside : m_model.scores()))
        return;
    if (m_tuned) { // the tuned scores are of another cycle, or are the saved ones now
        m_tuned.reset();
        m_beside.reset();
        emit tunedChanged({}, scores);
    }
    if (scores && m_model.scores() && scores->index()->fleet() != m_model.scores()->index()->fleet())
        emit fleetChanging();
    if (const std::optional<StoredCycle> &cycle = m_shown.state().cycle)
        m_model.setCycle({cycle->info.tenantName, cycle->info.id});
    m_model.setScores(scores);
}

} // namespace Trustgauge
