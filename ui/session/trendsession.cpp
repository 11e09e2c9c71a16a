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

TrendSession::~TrendSession() = default;

void TrendSession::forget()
{
    m_request.forget();
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
    m_newest = m_session.state().cycle->info.id;
    m_rules = SignatureRules::of(m_session.profile());
    m_error.reset();
    m_session.workspace().history().ask(&HistoryService::loadTrend, m_tenant, m_rules, m_request.begin());
}

void TrendSession::retry()
{
    if (!isLoading() && m_session.state().cycle) {
        ask();
        emit changed();
    }
}

void TrendSession::take(quint64 request, const std::shared_ptr<const FleetTrend> &trend)
{
    if (!m_request.take(request))
        return;
    m_trend = trend;
    m_marks = trendMarks(*trend);
    emit changed();
}

void TrendSession::takeError(quint64 request, const Error &error)
{
    if (!m_request.take(request))
        return;
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
