#pragma once

#include "ui/session/fleetsession.h"

#include <QHash>
#include <QObject>

namespace Trustgauge {

//! The stored days of all tenants, as scored then. Read one tenant after another, and again after a new cycle; what was
//! read stays until then.
class TenantTrends : public QObject
{
    Q_OBJECT

public:
    explicit TenantTrends(FleetSession &session, QObject *parent = nullptr);
    ~TenantTrends() override;

    //! Nothing is read while it is not shown.
    void setShown(bool shown);
    //! Oldest first; nullptr: not read yet, or it cannot be.
    [[nodiscard]] ScoredDaysPtr of(const QString &tenantName) const { return m_known.value(tenantName).days; }

signals:
    void changed();

private:
    struct Known
    {
        QString cycle; //!< id of the newest one, up to which was read
        ScoredDaysPtr days;
    };
    //! Asks for the next tenant of which there is something newer.
    void askNext();

    FleetSession &m_session;
    bool m_isShown = false;
    QHash<QString, Known> m_known;
    QString m_asked; //!< the tenant whose days are awaited
    LatestRequest m_request;
};

} // namespace Trustgauge
