#pragma once

#include "ui/session/asynccall.h"
#include "ui/session/fleetsession.h"
#include "ui/session/tenanthealth.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Trustgauge {

struct FleetChange;
class UiSettingsStore;

//! Something that a person should hear of although the window is not in front.
struct TenantAlert
{
    enum class Kind { ConnectionBroke, BandsChanged, SecretEnds };

    Kind kind = Kind::ConnectionBroke;
    QString tenant; //!< the first one, when it is about several
    QString title, text;
};

//! Watches all tenants and decides what is told as a desktop notification: each event once, several of a kind that come
//! together as one, and only what the person has not switched off or sees in the window anyway.
class TenantAlerts : public QObject
{
    Q_OBJECT

public:
    TenantAlerts(const QWidget &window, FleetSession &session, UiSettingsStore &settings, QObject *parent);
    ~TenantAlerts() override;

signals:
    void raised(const Trustgauge::TenantAlert &alert);

private:
    //! A tenant's scores, to be compared with those of its next cycle.
    struct Comparison
    {
        ScoreTablePtr last; //!< shared with the session
        std::shared_ptr<LatestCall> call;
    };
    void watchHealth();
    void watchSecrets();
    void compare(const QString &tenant);
    void forgetRemoved();
    void takeChange(const QString &tenant, const FleetChange &change);
    void raise(const TenantAlert &alert);
    void raiseWaiting();
    //! The window in front shows this tenant.
    [[nodiscard]] bool isInView(const QString &tenant) const;

    const QWidget &m_window;
    FleetSession &m_session;
    UiSettingsStore &m_settings;
    QHash<QString, TenantHealth> m_health; //!< last seen, by tenant
    QHash<QString, Ticks> m_toldBroken;    //!< when a break was told last, by tenant
    QHash<QString, Comparison> m_comparisons;
    QList<TenantAlert> m_waiting; //!< gathered for a moment
    QTimer m_gather;
};

} // namespace Trustgauge
