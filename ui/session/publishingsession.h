#pragma once

#include "ui/session/fleetsession.h"

#include <utility>

namespace Trustgauge {

//! Publishing of the tenant shown, as far as it is loaded.
class PublishingSession : public QObject
{
    Q_OBJECT

public:
    explicit PublishingSession(FleetSession &session, QObject *parent = nullptr);

    //! Where the tenant's scores go; nullptr: nowhere.
    [[nodiscard]] const PublishTarget *target() const;
    [[nodiscard]] const PublishView &view() const { return m_view; }
    [[nodiscard]] FleetSession::Hindrance hindrance() const { return m_session.hindrance(); }
    [[nodiscard]] bool isLoaded() const { return m_loadedTenant == m_session.tenantName(); }
    void load();
    //! Asks the service for something about the tenant shown.
    template<class Request, class... Args>
    void ask(Request request, Args... args) const
    {
        m_session.workspace().publishing().ask(request, m_session.tenantName(), std::move(args)...);
    }

signals:
    //! Target or view.
    void changed();
    void tenantChanged();
    //! What was loaded may no longer hold: load it again if it is shown.
    void outdated();
    void progressed(const Trustgauge::PublishProgress &progress);
    void finished(const Trustgauge::PublishResult &result);
    void targetTested(const QList<Trustgauge::TargetFinding> &findings);

private:
    void take(const QString &tenant, const PublishView &view);
    void takeTenant();
    void takePoll(const QString &tenant);

    FleetSession &m_session;
    PublishView m_view;
    QString m_loadedTenant;
};

} // namespace Trustgauge
