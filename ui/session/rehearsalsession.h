#pragma once

#include "core/policy/rehearsal.h"
#include "ui/session/filterwords.h"
#include "ui/session/fleetsession.h"
#include "ui/session/policyeditor.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace Trustgauge {

class TuningSession;

//! What a policy is compared with.
struct RehearsedAgainst
{
    enum class Kind {
        SavedVersion, //!< the newest saved version of the same policy
        Policy,       //!< another saved policy
        Profile,      //!< the same policy under another profile
    };
    Kind kind = Kind::SavedVersion;
    QString name; //!< of Policy and Profile

    bool operator==(const RehearsedAgainst &) const = default;
};

//! The policy being edited, rehearsed on the newest cycle, under the profile in use or the edited one. Computes on the
//! thread pool when the edits pause; the latest wins, and what was found before stays until then. How often actions
//! changed in the past is counted when it is asked for, on a connection of its own.
class RehearsalSession : public QObject
{
    Q_OBJECT

public:
    //! What was found, and for what.
    struct Outcome
    {
        Rehearsal rehearsal;
        RehearsalQuestion question;
        CycleInfo cycle;
        bool isEdited = false;   //!< under the edited profile
        QList<Message> remarks;  //!< complete sentences: what the rules ask of that is not known
        std::optional<int> days; //!< that changes of action were counted in
    };
    using OutcomePtr = std::shared_ptr<const Outcome>;
    enum class State {
        Idle, //!< nothing to rehearse, or not shown yet
        Rehearsing,
        Found,
        Failed,
    };
    enum class PastState { Idle, Counting, Counted, Failed, Cancelled };

    //! \param tuning, words must live longer
    RehearsalSession(FleetSession &session, const TuningSession &tuning, FilterWords &words, QObject *parent = nullptr);
    ~RehearsalSession() override;

    [[nodiscard]] PolicyEditor &editor() { return m_editor; }
    [[nodiscard]] const PolicyEditor &editor() const { return m_editor; }
    //! Nothing is computed while it is not shown, and what changes meanwhile is caught up with.
    void setShown(bool shown);
    //! Under the edited profile, as long as there is one.
    void setEdited(bool edited);
    [[nodiscard]] bool isEdited() const { return m_wantsEdited && hasEdited(); }
    [[nodiscard]] bool hasEdited() const;
    void setAgainst(const RehearsedAgainst &against);
    [[nodiscard]] const RehearsedAgainst &against() const { return m_against; }
    //! An action that more devices meet is warned of.
    void setMostDevices(size_t most);

    [[nodiscard]] State state() const { return m_state; }
    //! The latest; nullptr: nothing was found yet.
    [[nodiscard]] const OutcomePtr &outcome() const { return m_outcome; }
    //! The outcome is that of the draft as it is now.
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    //! Counts how often actions would have changed in so many days.
    void countChanges(int days);
    void cancelCounting();
    [[nodiscard]] PastState pastState() const { return m_pastState; }
    //! With changes; of the same question as outcome() or an older one. nullptr: not counted.
    [[nodiscard]] const OutcomePtr &past() const { return m_past; }
    //! past() is of the rules and the cycle on show.
    [[nodiscard]] bool isPastCurrent() const;
    [[nodiscard]] const std::optional<Error> &pastError() const { return m_pastError; }
    [[nodiscard]] qint64 cyclesDone() const { return m_cyclesDone ? m_cyclesDone->load() : 0; }
    [[nodiscard]] qint64 cyclesInAll() const { return m_cyclesInAll ? m_cyclesInAll->load() : 0; }

    //! The texts of the fleet, for completing expressions; never nullptr.
    [[nodiscard]] const FilterWords::VocabularyPtr &vocabulary() const { return m_vocabulary; }

signals:
    void changed();     //!< state, outcome, comparison, or whether there is an edited profile
    void pastChanged(); //!< state or result of counting
    void pastProgressed();
    void vocabularyChanged();

private:
    struct Question
    {
        ScoreTablePtr scores;
        QString cycle; //!< id
        RehearsalQuestion asked;
        bool isEdited = false;
    };
    struct Answer
    {
        OutcomePtr outcome;
        std::optional<Error> error;
    };

    [[nodiscard]] std::optional<Question> question() const;
    void compareWith(RehearsalQuestion &question) const;
    void forgetTenant();
    void refresh();
    void run();
    void stop();
    void takePast(const Answer &answer);
    void stopCounting();
    void learnTexts();
    void takeTexts();

    FleetSession &m_session;
    const TuningSession &m_tuning;
    PolicyEditor m_editor;
    FilterWords &m_words;
    QString m_tenant;
    RehearsedAgainst m_against;
    size_t m_mostDevices = usualMostDevices;
    bool m_wantsEdited = false;
    bool m_wasEdited = false; //!< when it was last told
    bool m_shown = false;

    QTimer m_rest; // while the person types
    std::optional<Question> m_asked;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    LatestCall m_call;
    State m_state = State::Idle;
    OutcomePtr m_outcome;
    std::optional<Error> m_error;

    QTimer m_clock; // of the progress
    LatestRequest m_pastRequest;
    LatestCall m_pastCall;
    PastState m_pastState = PastState::Idle;
    OutcomePtr m_past;
    std::optional<Error> m_pastError;
    std::shared_ptr<std::atomic<qint64>> m_cyclesDone, m_cyclesInAll;

    FilterWords::VocabularyPtr m_vocabulary;
};

} // namespace Trustgauge
