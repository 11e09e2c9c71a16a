#include "ui/session/tuningsession.h"

#include "ui/text/words.h"

#include <QUndoCommand>

using namespace Qt::StringLiterals;

namespace Trustgauge {

//! A change from one profile to another.
class TuningSession::Step : public QUndoCommand
{
public:
    Step(TuningSession &model, Profile next, const QString &what, int gesture)
        : QUndoCommand(what),
          m_model(model),
          m_before(model.m_edited),
          m_next(std::move(next)),
          m_gesture(gesture)
    {}

    void undo() override { m_model.apply(m_before); }
    void redo() override { m_model.apply(m_next); }
    [[nodiscard]] int id() const override { return m_gesture > 0 ? 1 : -1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *step = static_cast<const Step *>(other);
        if (step->m_gesture != m_gesture)
            return false;
        m_next = step->m_next;
        if (m_next == m_before)
            setObsolete(true); // dragged there and back
        return true;
    }

private:
    TuningSession &m_model;
    Profile m_before, m_next;
    int m_gesture;
};

TuningSession::TuningSession(QObject *parent) : QObject(parent) {}

TuningSession::~TuningSession() = default;

void TuningSession::setSaved(const ScoreTablePtr &scores)
{
    if (scores == m_before)
        return;
    m_before = scores;
    if (!scores) {
        m_after.reset();
        m_outcome = {};
        m_call.forget();
        m_saved = m_edited = Profile{};
        m_errors.clear();
        m_undo.clear();
        emit profileChanged();
        emit outcomeChanged();
        return;
    }
    const bool first = !m_after;
    const bool fresh = first || !isChanged();
    const Profile before = m_saved;
    m_saved = scores->profile();
    Profile named = m_edited;
    named.name = m_saved.name;
    const bool isWhatWasEdited = named == m_saved;
    if (fresh || isWhatWasEdited) {
        m_edited = m_saved;
        m_errors.clear();
    }
    // The undo history survives saving a version and new cycles; if the profile was changed elsewhere, undo would lead
    // to states never seen here.
    if (first || (fresh && !isWhatWasEdited && m_saved != before))
        m_undo.clear();
    m_outcome.before = scores->summary();
    emit profileChanged();
    evaluate();
}

void TuningSession::edit(const Profile &next, const QString &what)
{
    if (next == m_edited)
        return;
    m_undo.push(new Step(*this, next, what, m_gesture));
}

void TuningSession::setPillar(Pillar pillar, int value)
{
    Profile next = m_edited;
    next.pillars[indexOf(pillar)] = value;
    next.pillars[1 - indexOf(pillar)] = 100 - value;
    edit(next, pillarName(pillar));
}

void TuningSession::setWeight(Indicator indicator, int value)
{
    Profile next = m_edited;
    next.weights[indexOf(indicator)] = value;
    edit(next, indicatorName(indicator, m_edited));
}

void TuningSession::rebalance(Pillar pillar)
{
    edit(rebalanced(m_edited, pillar), tr("Rebalance %1").arg(pillarName(pillar)));
}

void TuningSession::resetToSaved()
{
    edit(m_saved, tr("Reset to saved"));
}

void TuningSession::startFrom(const Profile &profile)
{
    Profile next = profile;
    next.name = m_saved.name; // the name is chosen when saving
    edit(next, tr("Start from %1").arg(profile.name));
}

void TuningSession::apply(const Profile &profile)
{
    m_edited = profile;
    m_edited.name = m_saved.name; // the step may be older than the last saved version
    m_errors = profileErrors(profile);
    emit profileChanged();
    evaluate();
}

QString TuningSession::bandChangesText() const
{
    const auto changed = static_cast<int>(m_outcome.bandChanges());
    const auto lost = static_cast<int>(bandsLost(m_outcome.migration));
    const auto gained = static_cast<int>(bandsGained(m_outcome.migration));
    QStringList parts{tr("%Ln device(s) change band", nullptr, changed)};
    if (lost > 0)
        parts << tr("%Ln of them to insufficient data", nullptr, lost);
    if (gained > 0)
        parts << tr("%Ln of them from insufficient data", nullptr, gained);
    return parts.join(u", "_s);
}

TuningSession::Evaluated TuningSession::evaluated(const ScoreTablePtr &before, const FleetSummary &summary,
                                                  const SignatureIndexPtr &index, const Profile &edited)
{
    auto after = std::make_shared<const ScoreTable>(index, edited, before->completenessFloor());
    TuningOutcome outcome = tuningOutcome(*before, summary, *after, mostMovedLimit);
    return {std::move(after), std::move(outcome)};
}

void TuningSession::evaluate()
{
    if (!m_before || !isValid()) {
        emit outcomeChanged();
        return;
    }
    const SignatureRules rules = SignatureRules::of(m_edited);
    for (const ScoreTablePtr &table : {m_before, m_after}) {
        if (table && table->index()->fleet() == m_before->index()->fleet() && table->index()->rules() == rules) {
            m_call.forget();
            show(evaluated(m_before, m_outcome.before, table->index(), m_edited));
            emit rebuildingChanged(false);
            return;
        }
    }
    m_call.run(
        this,
        [before = m_before, summary = m_outcome.before, profile = m_edited] {
        return evaluated(before, summary, indexFor(before->index()->fleet(), profile), profile);
        },
        [this, before = m_before](const Evaluated &result) {
        if (before == m_before) // otherwise a new fleet arrived while the profile is invalid
            show(result);
        emit rebuildingChanged(false);
    });
    emit rebuildingChanged(true);
}

void TuningSession::show(const Evaluated &result)
{
    m_after = result.after;
    m_outcome = result.outcome;
    emit outcomeChanged();
}

} // namespace Trustgauge
