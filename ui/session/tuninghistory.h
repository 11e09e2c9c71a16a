#pragma once

#include "core/scoring/profile.h"
#include "core/scoring/tuninglocks.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace Trustgauge {

//! What undo brings back.
struct TuningState
{
    Profile profile;
    TuningLocks locks;

    bool operator==(const TuningState &) const = default;
};

//! A state that was reached, and how.
struct TuningStep
{
    TuningState state;
    QString words; //!< 'Antivirus: Disabled 28 → 34'
    QDateTime at;
    QString savedAs; //!< the profile that was saved with this state; empty: none

    bool operator==(const TuningStep &) const = default;
};

//! The way through edited profiles, to go back and forward in. The first step is where editing began; going back and
//! changing something drops the steps after it.
class TuningHistory : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maxSteps = 500; //!< the oldest are dropped

    explicit TuningHistory(QObject *parent = nullptr);

    //! Forgets all, and begins with a state.
    void begin(const TuningState &state, const QString &savedAs);
    //! Adds a step, or continues the last one when both belong to the same gesture. One that is back where it began is
    //! no step.
    //! \param gesture 0: none
    void push(const TuningState &state, const QString &words, int gesture = 0);
    //! The state that a change of this gesture departs from: where the gesture began.
    [[nodiscard]] const TuningState &origin(int gesture) const;
    //! Marks the present state as saved.
    void markSaved(const QString &profile);
    //! Gives all states the name of the profile that is edited.
    void setProfileName(const QString &name);

    [[nodiscard]] const QList<TuningStep> &steps() const { return m_steps; }
    [[nodiscard]] int count() const
    {
        return static_cast<int>(m_steps.size()) - 1;
    }                                                   //!< steps that can be undone or redone
    [[nodiscard]] int index() const { return m_index; } //!< the step of the present state
    [[nodiscard]] bool canUndo() const { return m_index > 0; }
    [[nodiscard]] bool canRedo() const { return m_index < count(); }
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    void undo() { setIndex(m_index - 1); }
    void redo() { setIndex(m_index + 1); }
    //! Goes to a step; ignored out of range.
    void setIndex(int index);

signals:
    //! The present state is another one, by undo, redo or a jump.
    void moved(const Trustgauge::TuningState &state);
    //! Steps or the present one changed.
    void changed();

private:
    QList<TuningStep> m_steps{TuningStep{}};
    int m_index = 0;
    int m_gesture = 0;
};

} // namespace Trustgauge
