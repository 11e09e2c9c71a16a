#pragma once

#include "core/platform/desktopnotifier.h"
#include "ui/shell/tenantalerts.h"

#include <QHash>
#include <QObject>

namespace Trustgauge {

class Background;

//! Shows alerts on the desktop: through its notification service, or else as a message of the tray icon.
class AlertTeller : public QObject
{
    Q_OBJECT

public:
    AlertTeller(Background &background, QObject *parent);

    void tell(const TenantAlert &alert);

signals:
    //! The person clicked one.
    void opened(const Trustgauge::TenantAlert &alert);

private:
    void tellInTray(const QString &key);
    void open(const QString &key);

    Background &m_background;
    DesktopNotifier m_notifier;
    QHash<QString, TenantAlert> m_alerts; //!< the last one of each kind and tenant, by its key
    QString m_inTray; //!< key of the last message of the tray, which tells a click without naming it
};

} // namespace Trustgauge
