#pragma once

#include "core/scoring/scoretable.h"

#include <QObject>

namespace Trustgauge {

class FleetTableModel;
class ShownCycle;
class TuningSession;

//! The scores that the list shows: those of the cycle shown, or those under the profile being edited, beside them. The
//! latter follow the edit until it ends, and a new cycle.
class ListedScores : public QObject
{
    Q_OBJECT

public:
    //! \param tuning must live longer
    ListedScores(ShownCycle &shown, const TuningSession &tuning, FleetTableModel &model, QObject *parent);

    //! Edited scores are shown.
    [[nodiscard]] bool isTuned() const { return m_tuned != nullptr; }
    //! The scores under the edited profile, of the fleet shown; nullptr: there are none, or they cannot differ.
    [[nodiscard]] ScoreTablePtr edited() const;
    [[nodiscard]] ScoreTablePtr inUse() const;
    //! Shows the edited scores, if there are any, or those in use.
    void showEdited(bool shown);
    //! Whether the list can be seen: otherwise it does not follow each step of the edit.
    void setVisible(bool visible);
    //! Shows the scores in use when they have changed.
    void takeInUse();

signals:
    //! Edited scores are shown now, or no longer, or there are others to be shown.
    void editChanged();
    //! The rows of another fleet are about to be shown.
    void fleetChanging();

private:
    void takeEdited();
    [[nodiscard]] bool awaitsEdited() const;
    void show(const ScoreTablePtr &tuned);

    ShownCycle &m_shown;
    const TuningSession &m_tuning;
    FleetTableModel &m_model;
    ScoreTablePtr m_tuned, m_beside; //!< scores under the edited profile, if shown, and those in use
    bool m_isVisible = false;
};

} // namespace Trustgauge
