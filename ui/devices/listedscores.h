#pragma once

#include "core/scoring/scoretable.h"

#include <QObject>

namespace Trustgauge {

class FleetTableModel;
class ShownCycle;

//! The scores that the list shows: those of the cycle shown, or those under a profile being edited, beside them.
class ListedScores : public QObject
{
    Q_OBJECT

public:
    ListedScores(ShownCycle &shown, FleetTableModel &model, QObject *parent);

    [[nodiscard]] bool isTuned() const { return m_tuned != nullptr; }
    //! Shows scores under an edited profile, if they belong to the same fleet as those in use and may differ from them;
    //! otherwise, and with nullptr, those in use.
    void showTuned(const ScoreTablePtr &after);
    //! Shows the scores in use when they have changed.
    void takeInUse();

signals:
    //! \param tuned nullptr: the scores in use are shown
    void tunedChanged(const ScoreTablePtr &tuned, const ScoreTablePtr &inUse);
    //! The rows of another fleet are about to be shown.
    void fleetChanging();

private:
    ShownCycle &m_shown;
    FleetTableModel &m_model;
    ScoreTablePtr m_tuned, m_beside; //!< scores under the edited profile, if shown, and those in use
};

} // namespace Trustgauge
