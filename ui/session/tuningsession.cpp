#include "ui/session/tuningsession.h"

#include "core/base/qtext.h"
#include "core/scoring/linkedweights.h"
#include "core/scoring/profilediff.h"
#include "ui/text/words.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr std::chrono::seconds runRests{1}; //!< a key pressed later begins a new step

QString pillarKey(Pillar pillar)
{
    return u"pillars."_s + qtext(pillarKeys[indexOf(pillar)]);
}

QString weightKey(Indicator indicator)
{
    return u"weights."_s + qtext(indicatorInfos[indexOf(indicator)].key);
}

//! `Antivirus: Disabled 28 → 34 and 3 linked rows`
QString changeWords(const Profile &before, const Profile &after, const QString &key)
{
    const QList<ProfileDifference> differences = profileDifferences(before, after);
    const QString name = settingName(key, after);
    const auto lead = std::find_if(differences.begin(), differences.end(),
                                   [&](const ProfileDifference &difference) { return difference.key == key; });
    if (lead == differences.end())
        return name;
    const QString was = isolated(settingValue(key, lead->before));
    const QString is = isolated(settingValue(key, lead->after));
    const auto linked = static_cast<int>(differences.size()) - 1;
    if (linked == 0 || key.startsWith("pillars."_L1))
        return TuningSession::tr("%1 %2 → %3", "a setting, its value before and after").arg(name, was, is);
    return TuningSession::tr("%1 %2 → %3 and %Ln linked row(s)", "a setting, its value before and after", linked)
        .arg(name, was, is);
}

} // namespace

TuningSession::TuningSession(QObject *parent) : QObject(parent)
{
    m_runEnd.setObjectName(u"runEnd"_s);
    m_runEnd.setSingleShot(true);
    m_runEnd.setInterval(runRests);
    connect(&m_runEnd, &QTimer::timeout, this, [this] { m_runKey.clear(); });
    connect(&m_history, &TuningHistory::moved, this, [this](const TuningState &state) {
        m_runKey.clear();
        setStopped({});
        show(state);
    });
}

TuningSession::~TuningSession() = default;

void TuningSession::setSaved(const ScoreTablePtr &scores)
{
    if (scores == m_before)
        return;
    m_before = scores;
    setStopped({});
    if (!scores) {
        m_after.reset();
        m_outcome = {};
        const bool wasRebuilding = isRebuilding();
        m_call.forget();
        m_saved = m_edited = Profile{};
        m_locks = {};
        m_errors.clear();
        m_history.begin({}, {});
        emit profileChanged();
        emit locksChanged();
        emit outcomeChanged();
        if (wasRebuilding)
            emit rebuildingChanged(false);
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
    // The undo history survives saving a version, new cycles, and that another profile comes into use.
    if (first) {
        m_history.begin({m_saved, m_locks}, m_saved.name);
    } else {
        m_history.setProfileName(m_saved.name);
        if (fresh && !isWhatWasEdited && m_saved != before)
            m_history.push({m_saved, m_locks}, tr("Profile “%1” in use").arg(plainText(m_saved.name)), 0);
        if ((fresh || isWhatWasEdited) && m_saved != before)
            m_history.markSaved(m_saved.name);
    }
    m_outcome.before = scores->summary();
    emit profileChanged();
    evaluate();
}

void TuningSession::setLocked(Indicator indicator, bool locked)
{
    TuningLocks locks = m_locks;
    locks.weights[indexOf(indicator)] = locked;
    const QString name = indicatorName(indicator, m_edited);
    edit(m_edited, locks, locked ? tr("Lock %1").arg(name) : tr("Unlock %1").arg(name));
}

void TuningSession::setLocked(Pillar pillar, bool locked)
{
    TuningLocks locks = m_locks;
    locks.pillars.fill(locked);
    const QString name = pillarName(pillar);
    edit(m_edited, locks, locked ? tr("Lock %1").arg(name) : tr("Unlock %1").arg(name));
}

void TuningSession::setKeepsTotals(bool keeps)
{
    if (keeps == m_keepsTotals)
        return;
    m_keepsTotals = keeps;
    m_runKey.clear();
    setStopped({});
    emit keepsTotalsChanged();
}

void TuningSession::edit(const Profile &next, const QString &what)
{
    edit(next, m_locks, what);
}

void TuningSession::edit(const Profile &next, const TuningLocks &locks, const QString &what)
{
    m_runKey.clear();
    setStopped({});
    push({next, locks}, what, m_gesture);
}

void TuningSession::change(const QString &key, const std::function<void(Profile &)> &apply)
{
    const int gesture = gestureOf(key);
    const Profile origin = m_history.origin(gesture).profile;
    Profile next = m_edited;
    apply(next);
    setStopped({});
    push({next, m_locks}, changeWords(origin, next, key), gesture);
}

void TuningSession::setPillar(Pillar pillar, int value)
{
    if (m_locks.holdPillars()) {
        setStopped(pillarKey(pillar));
        return;
    }
    change(pillarKey(pillar), [pillar, value](Profile &profile) {
        profile.pillars[indexOf(pillar)] = value;
        profile.pillars[1 - indexOf(pillar)] = 100 - value;
    });
}

void TuningSession::setWeight(Indicator indicator, int value)
{
    change(weightKey(indicator), [indicator, value](Profile &profile) { profile.weights[indexOf(indicator)] = value; });
}

void TuningSession::moveWeight(Indicator indicator, int value)
{
    if (!m_keepsTotals && !m_locks.has(indicator)) {
        setWeight(indicator, value);
        return;
    }
    const QString key = weightKey(indicator);
    const int gesture = gestureOf(key);
    // From where the gesture began, so that going there and back changes nothing.
    const Profile origin = m_history.origin(gesture).profile;
    const LinkedMove move = Trustgauge::moveWeight(origin, indicator, value, m_locks);
    setStopped(move.stopped ? weightKey(indicator) : QString());
    push({move.profile, m_locks}, changeWords(origin, move.profile, key), gesture);
}

void TuningSession::resetWeight(Indicator indicator)
{
    if (m_locks.has(indicator))
        return;
    LinkedMove move;
    if (m_keepsTotals) {
        move = Trustgauge::resetWeight(m_edited, indicator, Profile{}, m_locks);
    } else {
        move.profile = m_edited;
        move.profile.weights[indexOf(indicator)] = Profile{}.weight(indicator);
    }
    edit(move.profile, changeWords(m_edited, move.profile, weightKey(indicator)));
    setStopped(move.stopped ? weightKey(indicator) : QString());
}

void TuningSession::resetPillars()
{
    if (m_locks.holdPillars())
        return;
    Profile next = m_edited;
    next.pillars = Profile{}.pillars;
    edit(next, changeWords(m_edited, next, pillarKey(Pillar::Critical)));
}

void TuningSession::rebalance(Pillar pillar)
{
    edit(rebalanced(m_edited, pillar, m_locks), tr("Rebalance %1").arg(pillarName(pillar)));
}

void TuningSession::resetToSaved()
{
    edit(m_saved, tr("Reset to saved"));
}

void TuningSession::startFrom(const Profile &profile)
{
    edit(profile, tr("Start from %1").arg(plainText(profile.name)));
}

void TuningSession::beginGesture()
{
    m_gesture = ++m_gestures;
    m_runKey.clear();
}

int TuningSession::gestureOf(const QString &key)
{
    if (m_gesture > 0)
        return m_gesture;
    if (key != m_runKey) {
        m_run = ++m_gestures;
        m_runKey = key;
    }
    m_runEnd.start();
    return m_run;
}

void TuningSession::push(const TuningState &state, const QString &words, int gesture)
{
    TuningState next = state;
    next.profile.name = m_saved.name; // the name is chosen when saving
    if (next == TuningState{m_edited, m_locks})
        return;
    m_history.push(next, words, gesture);
    show(next);
}

void TuningSession::show(const TuningState &state)
{
    const bool otherLocks = state.locks != m_locks;
    m_locks = state.locks;
    if (state.profile != m_edited) {
        m_edited = state.profile;
        m_errors = profileErrors(m_edited);
        emit profileChanged();
        evaluate();
    }
    if (otherLocks)
        emit locksChanged();
}

void TuningSession::setStopped(const QString &key)
{
    if (key.isEmpty() && m_stopped.isEmpty())
        return;
    m_stopped = key;
    emit stoppedChanged(); // each time, since the control shows more than could be reached
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
    const bool wasRebuilding = isRebuilding();
    const SignatureRules rules = SignatureRules::of(m_edited);
    for (const ScoreTablePtr &table : {m_before, m_after}) {
        if (table && table->index()->fleet() == m_before->index()->fleet() && table->index()->rules() == rules) {
            m_call.forget();
            show(evaluated(m_before, m_outcome.before, table->index(), m_edited));
            if (wasRebuilding)
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
    if (!wasRebuilding)
        emit rebuildingChanged(true);
}

void TuningSession::show(const Evaluated &result)
{
    m_after = result.after;
    m_outcome = result.outcome;
    emit outcomeChanged();
}

} // namespace Trustgauge
