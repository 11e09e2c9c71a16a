#include "ui/session/showncycle.h"

namespace Trustgauge {

ShownCycle::ShownCycle(FleetSession &session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_tenant(session.tenantName())
{
    connect(&session, &FleetSession::scoresChanged, this, [this] {
        if (!m_past)
            emit scoresChanged();
    });
    connect(&session, &FleetSession::tenantChanged, this, [this] {
        if (m_session.tenantName() != m_tenant) {
            m_tenant = m_session.tenantName();
            backToNow();
        }
    });
    const HistoryService *history = session.workspace().history().origin();
    connect(history, &HistoryService::cycleLoaded, this, &ShownCycle::takeCycle);
    connect(history, &HistoryService::failed, this, &ShownCycle::takeError);
}

ShownCycle::~ShownCycle() = default;

void ShownCycle::stopLoading()
{
    m_request.forget();
    m_scoring.forget();
}

void ShownCycle::showCycle(const QString &cycleId)
{
    const std::optional<StoredCycle> &newest = m_session.state().cycle;
    if (newest && newest->info.id == cycleId) {
        backToNow();
        return;
    }
    stopLoading();
    m_error.reset();
    m_session.workspace().history().ask(&HistoryService::loadCycle, m_tenant, cycleId, m_request.begin());
    emit changed();
}

void ShownCycle::backToNow()
{
    stopLoading();
    m_error.reset();
    const bool wasPast = m_past.has_value();
    m_past.reset();
    emit changed();
    if (wasPast)
        emit scoresChanged();
}

void ShownCycle::takeCycle(quint64 request, const StoredCycle &cycle)
{
    if (!m_request.take(request))
        return;
    m_scoring.run(
        this,
        [cycle] {
        TenantState out;
        out.loaded = true;
        out.cycle = cycle;
        out.scores = scoredUnder(cycle.profile, cycle.fleet, cycle.completenessFloor);
        out.summary = out.scores->summary();
        return out;
        },
        [this](const TenantState &scored) {
        m_past = scored;
        emit changed();
        emit scoresChanged();
    });
}

void ShownCycle::takeError(quint64 request, const Error &error)
{
    if (!m_request.take(request))
        return;
    m_error = error;
    emit changed();
}

} // namespace Trustgauge
