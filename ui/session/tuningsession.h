#pragma once

#include "core/scoring/tuningoutcome.h"
#include "ui/session/asynccall.h"

#include <QObject>
#include <QUndoStack>

namespace Trustgauge {

//! A profile being edited beside the saved one, with undo. Weights are applied immediately, by signature; thresholds
//! need a new index, which is built on the thread pool.
class TuningSession : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t mostMovedLimit = 50;

    explicit TuningSession(QObject *parent = nullptr);
    ~TuningSession() override;

    //! Sets the fleet as scored by the saved profile. Edits and undo history survive a new fleet, and saving.
    void setSaved(const ScoreTablePtr &scores);
    [[nodiscard]] const Profile &saved() const { return m_saved; }
    [[nodiscard]] const Profile &edited() const { return m_edited; }
    [[nodiscard]] bool isChanged() const { return m_edited != m_saved; }
    [[nodiscard]] bool isValid() const { return m_errors.empty(); }
    [[nodiscard]] const ProfileRemarks &errors() const { return m_errors; }
    [[nodiscard]] ProfileRemarks notices() const { return profileNotices(m_edited); }

    [[nodiscard]] const ScoreTablePtr &before() const { return m_before; }
    //! The scores under the edited profile; while that is invalid, under the last valid one.
    [[nodiscard]] const ScoreTablePtr &after() const { return m_after; }
    [[nodiscard]] const TuningOutcome &outcome() const { return m_outcome; }
    //! A sentence without full stop: how many devices change band, and how many enter or leave the bands.
    [[nodiscard]] QString bandChangesText() const;
    [[nodiscard]] bool isRebuilding() const { return m_call.isRunning(); }

    //! Makes a change an undo step; changes of one gesture (a drag) share one step.
    void edit(const Profile &next, const QString &what);
    void setPillar(Pillar pillar, int value);
    void setWeight(Indicator indicator, int value);
    void rebalance(Pillar pillar);
    void resetToSaved();
    //! Starts from another profile of the library.
    void startFrom(const Profile &profile);

    void beginGesture() { m_gesture = ++m_gestures; }
    void endGesture() { m_gesture = 0; }

    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

signals:
    void profileChanged();
    void outcomeChanged();
    void rebuildingChanged(bool rebuilding);

private:
    class Step;
    struct Evaluated
    {
        ScoreTablePtr after;
        TuningOutcome outcome;
    };
    static Evaluated evaluated(const ScoreTablePtr &before, const FleetSummary &summary, const SignatureIndexPtr &index,
                               const Profile &edited);
    void apply(const Profile &profile);
    void evaluate();
    void show(const Evaluated &result);

    Profile m_saved, m_edited;
    ProfileRemarks m_errors;
    ScoreTablePtr m_before, m_after;
    TuningOutcome m_outcome;
    QUndoStack m_undo;
    LatestCall m_call;
    int m_gestures = 0;
    int m_gesture = 0;
};

} // namespace Trustgauge
