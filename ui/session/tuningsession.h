#pragma once

#include "core/scoring/tuningoutcome.h"
#include "ui/session/asynccall.h"
#include "ui/session/tuninghistory.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Trustgauge {

//! A profile being edited beside the saved one, with undo and with rows that are locked. Weights are applied
//! immediately, by signature; thresholds need a new index, which is built on the thread pool.
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

    //! The rows that only change when a whole profile is loaded. Locking is an undo step.
    [[nodiscard]] const TuningLocks &locks() const { return m_locks; }
    void setLocked(Indicator indicator, bool locked);
    //! Locks both pillars, since they total 100.
    void setLocked(Pillar pillar, bool locked);

    //! Whether moving a weight keeps its pillar's attainable total.
    [[nodiscard]] bool keepsTotals() const { return m_keepsTotals; }
    void setKeepsTotals(bool keeps);
    //! The setting that was last moved, as `weights.riskLow`, if it could not go all the way: it is locked, or the others
    //! are locked or at their limits. Otherwise empty.
    [[nodiscard]] const QString &stopped() const { return m_stopped; }

    //! Makes a change an undo step; changes of one gesture (a drag) share one step.
    //! \param what the step in words
    void edit(const Profile &next, const QString &what);
    //! The same, with other locks.
    void edit(const Profile &next, const TuningLocks &locks, const QString &what);
    //! Changes one setting, as `thresholds.cvss`. Changes of the same one that follow each other quickly are one step,
    //! as a key that is held.
    void change(const QString &key, const std::function<void(Profile &)> &apply);
    //! Sets a pillar and the other one, unless they are locked.
    void setPillar(Pillar pillar, int value);
    //! Sets one weight and no other.
    void setWeight(Indicator indicator, int value);
    //! Moves a weight, and with it, if totals are kept, the unlocked ones of its pillar.
    void moveWeight(Indicator indicator, int value);
    //! Back to Trustgauge's own default; totals are kept as when it is moved.
    void resetWeight(Indicator indicator);
    void resetPillars();
    void rebalance(Pillar pillar);
    void resetToSaved();
    //! Starts from another profile of the library.
    void startFrom(const Profile &profile);

    void beginGesture();
    void endGesture() { m_gesture = 0; }

    [[nodiscard]] TuningHistory &history() { return m_history; }

signals:
    void profileChanged();
    void outcomeChanged();
    void rebuildingChanged(bool rebuilding);
    void locksChanged();
    void keepsTotalsChanged();
    void stoppedChanged();

private:
    struct Evaluated
    {
        ScoreTablePtr after;
        TuningOutcome outcome;
    };
    static Evaluated evaluated(const ScoreTablePtr &before, const FleetSummary &summary, const SignatureIndexPtr &index,
                               const Profile &edited);
    //! The number of the gesture to which a change of a setting by hand belongs.
    int gestureOf(const QString &key);
    void push(const TuningState &state, const QString &words, int gesture);
    void show(const TuningState &state);
    void setStopped(const QString &key);
    void evaluate();
    void show(const Evaluated &result);

    Profile m_saved, m_edited;
    TuningLocks m_locks;
    ProfileRemarks m_errors;
    ScoreTablePtr m_before, m_after;
    TuningOutcome m_outcome;
    TuningHistory m_history;
    LatestCall m_call;
    bool m_keepsTotals = true;
    QString m_stopped;
    int m_gestures = 0;
    int m_gesture = 0;
    QString m_runKey; //!< the setting of a run of keys
    int m_run = 0;
    QTimer m_runEnd{this};
};

} // namespace Trustgauge
