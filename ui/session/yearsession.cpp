#include "ui/session/yearsession.h"

#include "ui/session/tuningsession.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

size_t suspiciousOrWorse(const PlaceCounts &places)
{
    return size_t{places[indexOf(Band::Suspicious)]} + places[indexOf(Band::HighRisk)];
}

//! The complete cycles: in a partial one, devices lose their bands because data is missing.
std::vector<ReplayCycle> cyclesUnder(const FleetPast &past, const Profile &profile)
{
    const auto kept = std::make_shared<const Profile>(profile);
    std::vector<ReplayCycle> out;
    for (size_t i = 0; i < past.cycles.size(); ++i) {
        if (past.cycles[i].state == CycleState::Complete)
            out.push_back({i, kept, past.cycles[i].completenessFloor});
    }
    return out;
}

YearSession::FlapCounts flapCounts(const FleetPast &past, const Profile &saved, const Profile &edited,
                                   const std::optional<Flaps> &before, const std::function<bool()> &isStale)
{
    const auto under = [&](const Profile &profile) { return flaps(past.past, cyclesUnder(past, profile), isStale); };
    YearSession::FlapCounts out;
    out.cycles = cyclesUnder(past, saved).size();
    out.edited = edited;
    out.before = before ? *before : under(saved);
    out.after = edited == saved ? out.before : under(edited);
    const auto other = [&](const std::optional<Profile> &profile) {
        std::optional<YearSession::FlapCounts::Other> counts;
        if (profile)
            counts.emplace(*profile, under(*profile));
        return counts;
    };
    out.longerGrace = other(withLongerGrace(edited));
    out.laterEdges = other(withLaterEdges(edited));
    return out;
}

} // namespace

YearSession::YearSession(const TuningSession &tuning, Remote<HistoryService> history, QObject *parent)
    : QObject(parent),
      m_tuning(tuning),
      m_history(history)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_rest, &QTimer::timeout, this, &YearSession::askForPast);
    connect(&tuning, &TuningSession::profileChanged, this, &YearSession::takeProfiles);
    connect(history.origin(), &HistoryService::trendLoaded, this, &YearSession::takeTrend);
    connect(history.origin(), &HistoryService::pastLoaded, this, &YearSession::takePast);
    connect(history.origin(), &HistoryService::failed, this, &YearSession::takeFailure);
}

YearSession::~YearSession() = default;

void YearSession::setTenant(const QString &tenantName)
{
    if (tenantName == m_tenant)
        return;
    m_tenant = tenantName;
    stopTrends();
    stopFlaps();
    m_fleet.reset();
    m_error.reset();
    for (Side *side : {&m_before, &m_after}) {
        side->trend.reset();
        side->fleet.reset();
    }
    m_beforeTrend.reset();
    m_beforePlaces.clear();
    m_afterPlaces.clear();
    m_days.clear();
    m_marks.clear();
    m_flaps.reset();
    m_flapsFleet.reset();
    takeProfiles();
}

void YearSession::setShown(bool shown)
{
    m_shown = shown;
    if (shown)
        retry();
}

void YearSession::retry()
{
    m_error.reset();
    takeProfiles();
}

YearSession::State YearSession::state() const
{
    if (m_before.trend && m_after.trend)
        return State::Loaded;
    if (m_error)
        return State::Failed;
    return isAwaited() ? State::Loading : State::Idle;
}

FleetPtr YearSession::fleet() const
{
    return m_tuning.before() ? m_tuning.before()->index()->fleet() : nullptr;
}

//! The saved or the edited profile is another, or a newer cycle was stored.
void YearSession::takeProfiles()
{
    if (m_tuning.isValid() && m_tuning.edited() != m_edited) {
        m_edited = m_tuning.edited();
        m_error.reset();
    }
    if (const FleetPtr newest = fleet(); newest != m_fleet) {
        m_fleet = newest;
        m_error.reset();
        stopTrends();
    }
    askForTrends();
    score();

    stopFlaps();
    awaitRest();
    emit flapsChanged();
}

void YearSession::awaitRest()
{
    const bool isCounted = m_flaps && m_flapsFleet == m_fleet && m_flapsSaved == m_tuning.saved()
                           && m_flaps->edited == m_edited;
    if (m_shown && m_fleet && !isCounted && !isCounting())
        m_rest.start();
}

void YearSession::askForTrends()
{
    const SignatureRules saved = SignatureRules::of(m_tuning.saved());
    const SignatureRules edited = SignatureRules::of(m_edited);
    const auto takeOver = [this](Side &side, const Side &other, const SignatureRules &rules) {
        if (!side.fits(rules, m_fleet) && other.fits(rules, m_fleet)) {
            side.trend = other.trend;
            side.fleet = other.fleet;
        }
    };
    takeOver(m_before, m_after, saved);
    takeOver(m_after, m_before, edited);
    // Under the same thresholds, one request is enough.
    askFor(m_before, saved, !m_before.fits(saved, m_fleet) && !(saved == edited && m_after.awaits(saved)));
    askFor(m_after, edited, !m_after.fits(edited, m_fleet) && !(saved == edited && m_before.awaits(edited)));
}

void YearSession::askFor(Side &side, const SignatureRules &rules, bool isMissing)
{
    if (!isMissing || side.asked != rules)
        side.request.forget();
    if (!isMissing || side.request.isAwaited() || !m_shown || !m_fleet || m_tenant.isEmpty() || m_error)
        return;
    side.asked = rules;
    m_history.ask(&HistoryService::loadTrend, m_tenant, rules, side.request.begin());
}

void YearSession::takeTrend(quint64 request, const TrendPtr &trend)
{
    bool isOurs = false;
    for (Side *side : {&m_before, &m_after}) {
        if (side->request.take(request)) {
            side->trend = trend;
            side->fleet = m_fleet;
            isOurs = true;
        }
    }
    if (!isOurs)
        return;
    m_error.reset();
    askForTrends();
    score();
    awaitRest();
}

//! Fills the days from the trends that are there.
void YearSession::score()
{
    const Profile &saved = m_tuning.saved();
    if (m_before.trend && m_before.trend->signatures.rules() == SignatureRules::of(saved)
        && (m_beforeTrend != m_before.trend || m_beforeProfile != saved)) {
        m_beforePlaces = m_before.trend->signatures.places(saved);
        if (m_beforeTrend != m_before.trend)
            m_marks = trendMarks(*m_before.trend);
        m_beforeTrend = m_before.trend;
        m_beforeProfile = saved;
    }
    if (m_after.trend && m_after.trend->signatures.rules() == SignatureRules::of(m_edited))
        m_afterPlaces = m_after.trend->signatures.places(m_edited);

    std::vector<Day> days;
    if (m_beforeTrend && m_after.trend) {
        const std::vector<TrendDay> &before = m_beforeTrend->days, &after = m_after.trend->days;
        size_t j = 0;
        for (size_t i = 0; i < before.size(); ++i) {
            while (j < after.size() && after[j].day < before[i].day)
                ++j;
            if (j == after.size() || after[j].day != before[i].day) // one of the two is newer
                continue;
            days.push_back({before[i].day, before[i].cycle.state != CycleState::Complete,
                            suspiciousOrWorse(m_beforePlaces[i]), suspiciousOrWorse(m_afterPlaces[j]),
                            before[i].cycle.id});
        }
    }
    m_days = std::move(days);
    emit daysChanged();
}

void YearSession::askForPast()
{
    if (!m_shown || !m_fleet || m_tenant.isEmpty() || m_error) {
        emit flapsChanged();
        return;
    }
    m_history.ask(&HistoryService::loadPast, m_tenant, m_pastRequest.begin());
    emit flapsChanged();
}

void YearSession::takePast(quint64 request, const std::shared_ptr<const FleetPast> &past)
{
    if (!m_pastRequest.take(request))
        return;
    std::optional<Flaps> before;
    if (m_flaps && m_flapsFleet == m_fleet && m_flapsSaved == m_tuning.saved())
        before = m_flaps->before;
    m_counting.run(
        this,
        [past, saved = m_tuning.saved(), edited = m_edited, before, count = m_countRequest.begin()] {
        return flapCounts(*past, saved, edited, before, [&] { return count.isStale(); });
        },
        [this, fleet = m_fleet, saved = m_tuning.saved()](const FlapCounts &counts) {
        m_flaps = counts;
        m_flapsFleet = fleet;
        m_flapsSaved = saved;
        emit flapsChanged();
    });
}

void YearSession::takeFailure(quint64 request, const Error &error)
{
    const bool isPast = m_pastRequest.take(request);
    if (!isPast && !m_before.request.take(request) && !m_after.request.take(request))
        return;
    m_error = error;
    stopTrends();
    if (isPast || m_pastRequest.isAwaited())
        stopFlaps();
    emit daysChanged();
    emit flapsChanged();
}

void YearSession::stopTrends()
{
    m_before.request.forget();
    m_after.request.forget();
}

void YearSession::stopFlaps()
{
    m_rest.stop();
    m_pastRequest.forget();
    m_countRequest.forget();
    m_counting.forget();
}

} // namespace Trustgauge
