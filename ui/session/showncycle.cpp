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

ShownCycle::~ShownCycle()
{
    stopLoading();
}

void ShownCycle::stopLoading()
{
    if (m_stale)
        *m_stale = true;
    m_wanted.clear();
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
    m_wanted = cycleId;
    m_stale = std::make_shared<std::atomic_bool>(false);
    m_session.workspace().history().ask(&HistoryService::loadCycle, m_tenant, cycleId, m_stale);
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

void ShownCycle::takeCycle(const QString &tenantName, const StoredCycle &cycle)
{
    if (tenantName != m_tenant || cycle.info.id != m_wanted)
        return;
    m_error.reset();
    m_scoring.run(
        this,
        [cycle] {
        TenantState out;
        out.loaded = true;
        out.cycle = cycle;
        out.scores = std::make_shared<const ScoreTable>(indexFor(cycle.fleet, cycle.profile), cycle.profile,
                                                        cycle.completenessFloor);
        out.summary = out.scores->summary();
        return out;
        },
        [this](const TenantState &scored) {
        m_wanted.clear();
        m_past = scored;
        emit changed();
        emit scoresChanged();
    });
}

//! Errors name no request: one of another reader's is taken back by the answer to this one.
void ShownCycle::takeError(const QString &tenantName, const Error &error)
{
    if (tenantName != m_tenant || m_wanted.isEmpty() || m_scoring.isRunning())
        return;
    m_error = error;
    emit changed();
}

} // namespace Trustgauge
