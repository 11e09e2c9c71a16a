#include "ui/session/publishingsession.h"

namespace Trustgauge {

PublishingSession::PublishingSession(FleetSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    const PublishService *service = session.workspace().publishing().origin();
    connect(service, &PublishService::loaded, this, &PublishingSession::take);
    connect(service, &PublishService::progressed, this, [this](const QString &tenant, const PublishProgress &progress) {
        if (tenant == m_session.tenantName())
            emit progressed(progress);
    });
    connect(service, &PublishService::finished, this, [this](const QString &tenant, const PublishResult &result) {
        if (tenant == m_session.tenantName())
            emit finished(result);
    });
    connect(service, &PublishService::targetTested, this,
            [this](const QString &tenant, const QList<TargetFinding> &findings) {
        if (tenant == m_session.tenantName())
            emit targetTested(findings);
    });
    connect(&session.workspace(), &Workspace::publishingChanged, this, [this](const QString &tenant) {
        if (tenant == m_session.tenantName())
            emit outdated();
    });
    connect(&session.workspace(), &Workspace::opened, this, &PublishingSession::changed); // what one may do is known
    connect(&session.workspace(), &Workspace::outageChanged, this, &PublishingSession::changed);
    connect(&session, &FleetSession::tenantChanged, this, &PublishingSession::takeTenant);
    connect(&session, &FleetSession::profilesChanged, this, &PublishingSession::outdated);
    connect(&session, &FleetSession::pollEnded, this, &PublishingSession::takePoll);
}

const PublishTarget *PublishingSession::target() const
{
    const TenantConfig *tenant = m_session.tenant();
    return tenant && tenant->publish && !tenant->publish->url.isEmpty() ? &*tenant->publish : nullptr;
}

void PublishingSession::load()
{
    if (!m_session.tenantName().isEmpty())
        ask(&PublishService::load);
}

void PublishingSession::take(const QString &tenant, const PublishView &view)
{
    if (tenant != m_session.tenantName())
        return;
    m_loadedTenant = tenant;
    m_view = view;
    emit changed();
}

void PublishingSession::takeTenant()
{
    if (!isLoaded())
        m_view = {};
    emit tenantChanged();
    emit changed();
    emit outdated();
}

void PublishingSession::takePoll(const QString &tenant)
{
    // Until the new cycle is loaded: a confirmation for the previous one must not apply to it.
    if (tenant == m_session.tenantName())
        m_view.hasCycle = m_view.brake = m_view.partial = m_view.otherProfile = false;
    emit outdated();
}

} // namespace Trustgauge
