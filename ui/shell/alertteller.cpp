#include "ui/shell/alertteller.h"

#include "ui/shell/background.h"

#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace Trustgauge {

AlertTeller::AlertTeller(Background &background, QObject *parent) : QObject(parent), m_background(background)
{
    connect(&m_notifier, &DesktopNotifier::clicked, this, &AlertTeller::open);
    connect(&m_notifier, &DesktopNotifier::notShown, this, &AlertTeller::tellInTray);
    connect(&background, &Background::trayMessageClicked, this, [this] { open(m_inTray); });
}

void AlertTeller::tell(const TenantAlert &alert)
{
    const QString key = u"%1 %2"_s.arg(static_cast<int>(alert.kind)).arg(alert.tenant);
    m_alerts.insert(key, alert);
    m_notifier.show(key, alert.title, alert.text, tr("Open"));
}

void AlertTeller::tellInTray(const QString &key)
{
    QSystemTrayIcon *tray = m_background.tray();
    const TenantAlert alert = m_alerts.value(key);
    if (!tray || alert.title.isEmpty())
        return;
    m_inTray = key;
    tray->showMessage(alert.title, alert.text, QSystemTrayIcon::Warning);
}

void AlertTeller::open(const QString &key)
{
    // Without a key it is the message that the program goes on in the tray.
    emit opened(m_alerts.value(key));
}

} // namespace Trustgauge
