#include "ui/session/trendsession.h"

namespace Trustgauge {

TrendSession::TrendSession(FleetSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &FleetSession::scoresChanged, this, &TrendSession::refresh);
    connect(&session, &FleetSession::profilesChanged, this, &TrendSession::refresh);
    const HistoryService *history = session.workspace().history().origin();
    connect(history, &HistoryService::trendLoaded, this, &TrendSession::take);
    connect(history, &HistoryService::failed, this, &TrendSession::takeError);
    refresh();
}

TrendSession::~TrendSession()
{
    forget();
}

void TrendSession::forget()
{
    if (m_stale)
        *m_stale = true;
    m_isLoading = false;
    m_newest.clear();
    m_trend.reset();
    m_marks.clear();
    m_error.reset();
}

void TrendSession::refresh()
{
    const std::optional<StoredCycle> &cycle = m_session.state().cycle;
    if (m_session.tenantName() != m_tenant || !cycle) {
        forget();
        m_tenant = m_session.tenantName();
    }
    if (cycle && (cycle->info.id != m_newest || SignatureRules::of(m_session.profile()) != m_rules))
        ask();
    emit changed();
}

void TrendSession::ask()
{
    if (m_stale)
        *m_stale = true;
    m_stale = std::make_shared<std::atomic_bool>(false);
    m_newest = m_session.state().cycle->info.id;
    m_rules = SignatureRules::of(m_session.profile());
    m_isLoading = true;
    m_error.reset();
    m_session.workspace().history().ask(&HistoryService::loadTrend, m_tenant, m_rules, m_stale);
}

void TrendSession::retry()
{
    if (!m_isLoading && m_session.state().cycle) {
        ask();
        emit changed();
    }
}

void TrendSession::take(const QString &tenantName, const std::shared_ptr<const FleetTrend> &trend)
{
    if (m_newest.isEmpty() || tenantName != m_tenant || trend->signatures.rules() != m_rules)
        return;
    m_isLoading = false;
    m_error.reset();
    m_trend = trend;
    m_marks = trendMarks(*trend);
    emit changed();
}

//! Errors name no request: one of another reader's is taken back by the answer to this one.
void TrendSession::takeError(const QString &tenantName, const Error &error)
{
    if (!m_isLoading || tenantName != m_tenant)
        return;
    m_isLoading = false;
    m_error = error;
    emit changed();
}

std::vector<PlaceCounts> TrendSession::places(Scoring scoring) const
{
    if (!m_trend)
        return {};
    if (scoring == Scoring::AsThen) {
        std::vector<PlaceCounts> out;
        for (const TrendDay &day : m_trend->days)
            out.push_back(day.asScored);
        return out;
    }
    const Profile profile = m_session.profile();
    return SignatureRules::of(profile) == m_trend->signatures.rules() ? m_trend->signatures.places(profile)
                                                                      : std::vector<PlaceCounts>();
}

} // namespace Trustgauge
