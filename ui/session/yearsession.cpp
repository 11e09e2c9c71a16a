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

YearSession::~YearSession()
{
    stopTrends();
    stopFlaps();
}

void YearSession::setTenant(const QString &tenantName)
{
    if (tenantName == m_tenant)
        return;
    m_tenant = tenantName;
    stopTrends();
    stopFlaps();
    m_fleet.reset();
    m_error.reset();
    m_before = m_after = {};
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
    return m_requests.isEmpty() ? State::Idle : State::Loading;
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
    if (!m_before.fits(saved, m_fleet) && m_after.fits(saved, m_fleet))
        m_before = m_after;
    if (!m_after.fits(edited, m_fleet) && m_before.fits(edited, m_fleet))
        m_after = m_before;

    std::vector<SignatureRules> wanted;
    if (!m_before.fits(saved, m_fleet))
        wanted.push_back(saved);
    if (!m_after.fits(edited, m_fleet) && (wanted.empty() || saved != edited))
        wanted.push_back(edited);
    const auto isWanted = [&](const SignatureRules &rules) {
        return std::find(wanted.begin(), wanted.end(), rules) != wanted.end();
    };
    m_requests.removeIf([&](const Request &request) {
        if (isWanted(request.rules))
            return false;
        *request.flag = true;
        return true;
    });
    if (!m_shown || !m_fleet || m_tenant.isEmpty() || m_error)
        return;
    for (const SignatureRules &rules : wanted) {
        const bool isAsked = std::any_of(m_requests.cbegin(), m_requests.cend(),
                                         [&](const Request &request) { return request.rules == rules; });
        if (isAsked)
            continue;
        m_requests.append({rules, std::make_shared<std::atomic_bool>(false)});
        m_history.ask(&HistoryService::loadTrend, m_tenant, rules, m_requests.constLast().flag);
    }
}

//! Also takes what others asked for.
void YearSession::takeTrend(const QString &tenantName, const TrendPtr &trend)
{
    if (tenantName != m_tenant || !m_fleet)
        return;
    const SignatureRules &rules = trend->signatures.rules();
    m_requests.removeIf([&](const Request &request) { return request.rules == rules; });
    m_error.reset();
    if (rules == SignatureRules::of(m_tuning.saved()))
        m_before = {trend, m_fleet};
    if (rules == SignatureRules::of(m_edited))
        m_after = {trend, m_fleet};
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
                            suspiciousOrWorse(m_beforePlaces[i]), suspiciousOrWorse(m_afterPlaces[j])});
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
    m_pastFlag = std::make_shared<std::atomic_bool>(false);
    m_history.ask(&HistoryService::loadPast, m_tenant, m_pastFlag);
    emit flapsChanged();
}

void YearSession::takePast(const QString &tenantName, const std::shared_ptr<const FleetPast> &past)
{
    if (tenantName != m_tenant || !m_pastFlag)
        return;
    m_countFlag = std::exchange(m_pastFlag, nullptr);
    std::optional<Flaps> before;
    if (m_flaps && m_flapsFleet == m_fleet && m_flapsSaved == m_tuning.saved())
        before = m_flaps->before;
    m_counting.run(
        this,
        [past, saved = m_tuning.saved(), edited = m_edited, before, flag = m_countFlag] {
        return flapCounts(*past, saved, edited, before, [&] { return flag->load(); });
        },
        [this, fleet = m_fleet, saved = m_tuning.saved()](const FlapCounts &counts) {
        m_flaps = counts;
        m_flapsFleet = fleet;
        m_flapsSaved = saved;
        emit flapsChanged();
    });
}

//! Errors name no request: one of another reader's is taken back by the answer to this one.
void YearSession::takeFailure(const QString &tenantName, const Error &error)
{
    if (tenantName != m_tenant || (m_requests.isEmpty() && !m_pastFlag))
        return;
    m_error = error;
    stopTrends();
    if (m_pastFlag)
        stopFlaps();
    emit daysChanged();
    emit flapsChanged();
}

void YearSession::stopTrends()
{
    for (const Request &request : std::as_const(m_requests))
        *request.flag = true;
    m_requests.clear();
}

void YearSession::stopFlaps()
{
    m_rest.stop();
    if (m_pastFlag)
        *m_pastFlag = true;
    if (m_countFlag)
        *m_countFlag = true;
    m_pastFlag.reset();
    m_countFlag.reset();
    m_counting.forget();
}

} // namespace Trustgauge
