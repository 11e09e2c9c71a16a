#include "ui/session/tenanttrends.h"

#include "core/store/retention.h"

namespace Trustgauge {

namespace {

constexpr int askedDays = 90; // counted back from that of the newest cycle

} // namespace

TenantTrends::TenantTrends(FleetSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    const HistoryService *history = session.workspace().history().origin();
    connect(history, &HistoryService::daysLoaded, this, [this](quint64 request, const ScoredDaysPtr &days) {
        if (!m_request.take(request))
            return;
        m_known[m_asked].days = days;
        emit changed();
        askNext();
    });
    // It is not asked again for the same cycle: the page tells what is wrong with the store elsewhere.
    connect(history, &HistoryService::failed, this, [this](quint64 request) {
        if (m_request.take(request))
            askNext();
    });
    connect(&session, &FleetSession::tenantScored, this, &TenantTrends::askNext);
}

TenantTrends::~TenantTrends() = default;

void TenantTrends::setShown(bool shown)
{
    m_isShown = shown;
    askNext();
}

void TenantTrends::askNext()
{
    if (!m_isShown || m_request.isAwaited())
        return;
    for (const TenantConfig &tenant : m_session.tenants()) {
        const std::optional<StoredCycle> &cycle = m_session.state(tenant.name).cycle;
        if (!cycle || m_known.value(tenant.name).cycle == cycle->info.id)
            continue;
        m_asked = tenant.name;
        m_known[tenant.name].cycle = cycle->info.id;
        const Ticks since = (utcDay(cycle->info.asOf) - askedDays + 1) * ticksPerDay;
        m_session.workspace().history().ask(&HistoryService::loadDays, tenant.name, TimeRange{since, noTime},
                                            m_request.begin());
        return;
    }
}

} // namespace Trustgauge
