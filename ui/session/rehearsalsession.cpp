#include "ui/session/rehearsalsession.h"

#include "core/store/store.h"
#include "core/workspace/cyclerehearsal.h"
#include "ui/session/tuningsession.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

constexpr auto typingPause = 150ms;

bool isSameQuestion(const RehearsalQuestion &a, const RehearsalQuestion &b)
{
    return a.policy == b.policy && a.profile == b.profile && a.againstProfile == b.againstProfile
           && a.againstPolicy == b.againstPolicy && a.mostDevices == b.mostDevices;
}

//! Runs on the thread pool.
Result<RehearsalSession::OutcomePtr> rehearsedOn(const ScoreTablePtr &scores, RehearsalSession::Outcome outcome,
                                                 FilterSourceReader &reader, const std::atomic<bool> &cancelled)
{
    const Result<FilterSources> sources = reader.read(allTestsOf(outcome.question.expressions()),
                                                      {outcome.cycle.tenantName, outcome.cycle.id}, scores,
                                                      [&cancelled] { return cancelled.load(); });
    if (!sources)
        return tl::unexpected(sources.error());
    RehearsedFleet devices{scores->index()->fleet(), scores->completenessFloor(), nullptr};
    devices.before = sources->before ? sources->before->index()->fleet() : nullptr;
    devices.cves = sources->records.cves.get();
    devices.software = sources->records.software.get();
    devices.vulnerableSoftware = sources->records.vulnerableSoftware.get();
    devices.known = scores;
    devices.cancelled = &cancelled;
    Result<Rehearsal> found = rehearse(outcome.question, devices);
    if (!found)
        return tl::unexpected(found.error());
    outcome.rehearsal = std::move(*found);
    for (const FilterLack lack : sources->lacks)
        outcome.remarks << sentenceOf(lack);
    return std::make_shared<const RehearsalSession::Outcome>(std::move(outcome));
}

//! Likewise.
Result<RehearsalSession::OutcomePtr> rehearsedInPast(const QString &storePath, const StoredCycle &cycle,
                                                     RehearsalSession::Outcome outcome,
                                                     const RehearsalProgress &progress)
{
    const Result<std::unique_ptr<Store>> store = Store::open(storePath, Store::Open::MustExist);
    if (!store)
        return tl::unexpected(store.error());
    Result<CycleRehearsal> found = rehearseCycle(outcome.question, **store, cycle, outcome.days, progress);
    if (!found)
        return tl::unexpected(found.error());
    outcome.rehearsal = std::move(found->rehearsal);
    outcome.remarks = found->remarks;
    return std::make_shared<const RehearsalSession::Outcome>(std::move(outcome));
}

RehearsalSession::Outcome outcomeToCome(const RehearsalQuestion &question, const CycleInfo &cycle, bool isEdited)
{
    return {Rehearsal{nullptr, RowMask(), PolicyOutcome(question.policy, {}), {}, std::nullopt, 0},
            question,
            cycle,
            isEdited,
            {},
            std::nullopt};
}

} // namespace

RehearsalSession::RehearsalSession(FleetSession &session, const TuningSession &tuning, FilterWords &words,
                                   QObject *parent)
    : QObject(parent),
      m_session(session),
      m_tuning(tuning),
      m_words(words),
      m_tenant(session.tenantName()),
      m_vocabulary(std::make_shared<const FilterVocabulary>())
{
    m_rest.setSingleShot(true);
    m_clock.setInterval(100ms);
    connect(&m_rest, &QTimer::timeout, this, &RehearsalSession::run);
    connect(&m_clock, &QTimer::timeout, this, &RehearsalSession::pastProgressed);
    connect(&session, &FleetSession::tenantChanged, this, &RehearsalSession::forgetTenant);
    connect(&session, &FleetSession::scoresChanged, this, &RehearsalSession::refresh);
    connect(&session, &FleetSession::profilesChanged, this, &RehearsalSession::refresh);
    connect(&words, &FilterWords::learned, this, &RehearsalSession::takeTexts);
    connect(&tuning, &TuningSession::outcomeChanged, this, &RehearsalSession::refresh);
    connect(&tuning, &TuningSession::profileChanged, this, &RehearsalSession::refresh);
    connect(&m_editor, &PolicyEditor::draftChanged, this, &RehearsalSession::refresh);
    connect(&m_editor, &PolicyEditor::libraryChanged, this, &RehearsalSession::refresh);
}

RehearsalSession::~RehearsalSession()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void RehearsalSession::setShown(bool shown)
{
    m_shown = shown;
    if (shown) {
        refresh();
    } else if (m_rest.isActive()) { // hidden last of all when the window is destroyed: its session is gone
        m_rest.stop();
        m_asked.reset();
    }
}

void RehearsalSession::setEdited(bool edited)
{
    m_wantsEdited = edited;
    refresh();
}

bool RehearsalSession::hasEdited() const
{
    return m_session.state().scores && m_tuning.isChanged() && m_tuning.after();
}

void RehearsalSession::setAgainst(const RehearsedAgainst &against)
{
    m_against = against;
    refresh();
}

void RehearsalSession::setMostDevices(size_t most)
{
    m_mostDevices = most;
    refresh();
}

void RehearsalSession::compareWith(RehearsalQuestion &question) const
{
    if (m_against.kind == RehearsedAgainst::Kind::Profile) {
        const QList<Profile> &profiles = m_session.profiles();
        const auto other = std::find_if(profiles.cbegin(), profiles.cend(),
                                        [this](const Profile &profile) { return profile.name == m_against.name; });
        if (other != profiles.cend())
            question.againstProfile = *other;
        return;
    }
    const bool isSaved = m_against.kind == RehearsedAgainst::Kind::SavedVersion;
    const PolicyVersion *other = isSaved ? m_editor.saved() : m_editor.inLibrary(m_against.name);
    if (other)
        question.againstPolicy = other->policy;
}

std::optional<RehearsalSession::Question> RehearsalSession::question() const
{
    const TenantState &state = m_session.state();
    if (!state.cycle || !state.scores || !m_editor.valid())
        return std::nullopt;
    Question out;
    out.isEdited = isEdited();
    out.scores = out.isEdited ? m_tuning.after() : state.scores;
    out.cycle = state.cycle->info.id;
    out.asked.policy = *m_editor.valid();
    out.asked.profile = out.scores->profile();
    out.asked.mostDevices = m_mostDevices;
    compareWith(out.asked);
    return out;
}

bool RehearsalSession::isCurrent() const
{
    const std::optional<Question> now = question();
    return m_outcome && now && m_editor.isValid() && m_outcome->cycle.id == now->cycle
           && isSameQuestion(m_outcome->question, now->asked);
}

bool RehearsalSession::isPastCurrent() const
{
    const std::optional<Question> now = question();
    return m_past && now && m_editor.isValid() && m_past->cycle.id == now->cycle
           && isSameQuestion(m_past->question, now->asked);
}

void RehearsalSession::forgetTenant()
{
    if (m_session.tenantName() != m_tenant) {
        m_tenant = m_session.tenantName();
        stop();
        stopCounting();
        m_asked.reset();
        m_outcome.reset();
        m_past.reset();
        m_pastState = PastState::Idle;
        m_state = State::Idle;
        emit changed();
        emit pastChanged();
    }
    refresh();
}

//! While it is not shown, tells only whether the figures are of the edited profile; the rest is caught up with.
void RehearsalSession::refresh()
{
    const bool wasEdited = std::exchange(m_wasEdited, isEdited());
    if (!m_shown) {
        if (wasEdited != m_wasEdited)
            emit changed();
        return;
    }
    const std::optional<Question> wanted = question();
    // Scores of a newer cycle under the edited profile come soon.
    const bool awaitsEdited = wanted && wanted->isEdited
                              && wanted->scores->index()->fleet() != m_session.state().scores->index()->fleet();
    if (!wanted) {
        stop();
        m_asked.reset();
        m_outcome.reset();
        m_state = State::Idle;
    } else if (!awaitsEdited
               && !(m_asked && m_asked->scores == wanted->scores && isSameQuestion(m_asked->asked, wanted->asked))) {
        const bool isFirst = !m_outcome;
        stop();
        m_asked = wanted;
        m_state = State::Rehearsing;
        m_error.reset();
        m_rest.start(isFirst ? 0ms : typingPause);
        learnTexts();
    }
    emit changed();
    emit pastChanged();
}

void RehearsalSession::run()
{
    const std::optional<StoredCycle> &cycle = m_session.state().cycle;
    if (!m_asked || !cycle)
        return;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_call.run(
        this,
        [scores = m_asked->scores, outcome = outcomeToCome(m_asked->asked, cycle->info, m_asked->isEdited),
         reader = m_words.reader(), cancelled = m_cancelled] {
        const Result<OutcomePtr> found = rehearsedOn(scores, outcome, *reader, *cancelled);
        return found ? Answer{*found, {}} : Answer{{}, found.error()};
        },
        [this](const Answer &answer) {
        m_error = answer.error;
        m_state = answer.error ? State::Failed : State::Found;
        if (answer.outcome)
            m_outcome = answer.outcome;
        learnTexts(); // of what the rules have had read
        emit changed();
        emit pastChanged();
    });
}

void RehearsalSession::stop()
{
    m_rest.stop();
    m_call.forget();
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

void RehearsalSession::countChanges(int days)
{
    const std::optional<StoredCycle> &cycle = m_session.state().cycle;
    const std::optional<Question> now = question();
    if (!now || !cycle)
        return;
    stopCounting();
    Outcome outcome = outcomeToCome(now->asked, cycle->info, now->isEdited);
    outcome.days = days;
    m_pastState = PastState::Counting;
    m_pastError.reset();
    m_cyclesDone = std::make_shared<std::atomic<qint64>>(0);
    m_cyclesInAll = std::make_shared<std::atomic<qint64>>(0);
    m_clock.start();
    m_pastCall.run(
        this,
        [outcome, cycle = *cycle, path = m_session.workspace().options().storePath, request = m_pastRequest.begin(),
         done = m_cyclesDone, all = m_cyclesInAll] {
        RehearsalProgress progress;
        progress.isStale = [request] { return request.isStale(); };
        progress.reached = [done, all](qint64 cycles, qint64 total) {
            *all = total;
            *done = cycles;
        };
        const Result<OutcomePtr> found = rehearsedInPast(path, cycle, outcome, progress);
        return found ? Answer{*found, {}} : Answer{{}, found.error()};
        },
        [this](const Answer &answer) { takePast(answer); });
    emit pastChanged();
}

void RehearsalSession::takePast(const Answer &answer)
{
    stopCounting();
    m_pastError = answer.error;
    m_pastState = answer.error ? PastState::Failed : PastState::Counted;
    if (answer.outcome)
        m_past = answer.outcome;
    emit pastChanged();
}

void RehearsalSession::stopCounting()
{
    m_clock.stop();
    m_pastRequest.forget();
    m_pastCall.forget();
}

void RehearsalSession::cancelCounting()
{
    if (m_pastState != PastState::Counting)
        return;
    stopCounting();
    m_pastState = PastState::Cancelled;
    emit pastChanged();
}

void RehearsalSession::learnTexts()
{
    if (!m_asked)
        return;
    m_words.learn(m_asked->scores->index()->fleet());
    takeTexts();
}

void RehearsalSession::takeTexts()
{
    const auto known = m_asked ? m_words.of(m_asked->scores->index()->fleet()) : nullptr;
    if (!known || known == m_vocabulary)
        return;
    m_vocabulary = known;
    emit vocabularyChanged();
}

} // namespace Trustgauge
