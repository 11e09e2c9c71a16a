#include "ui/text/alertwords.h"

#include "ui/text/figures.h"

#include <QCoreApplication>

namespace Trustgauge {

QString displayName(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Informational:
        return QCoreApplication::translate("Words", "Informational", "severity of an alert");
    case AlertSeverity::Low:
        return QCoreApplication::translate("Words", "Low", "severity of an alert");
    case AlertSeverity::Medium:
        return QCoreApplication::translate("Words", "Medium", "severity of an alert");
    case AlertSeverity::High:
        return QCoreApplication::translate("Words", "High", "severity of an alert");
    case AlertSeverity::Unspecified:
        break;
    }
    return QCoreApplication::translate("Words", "Severity not told", "severity of an alert");
}

QString alertStateName(const DeviceAlerts &alerts, const DeviceAlert &alert)
{
    if (alert.status == AlertStatus::Resolved)
        return QCoreApplication::translate("Words", "resolved", "state of an alert");
    return alerts.isOpen(alert) ? QCoreApplication::translate("Words", "open", "state of an alert")
                                : QCoreApplication::translate("Words", "no longer listed", "state of an alert");
}

QString alertText(const DeviceAlerts &alerts, const DeviceAlert &alert)
{
    const QString title = alert.title.isEmpty() ? QCoreApplication::translate("Words", "without a title", "an alert")
                                                : plainText(alert.title);
    //: %1 the severity, %2 the title, %3 whether it is open
    return QCoreApplication::translate("Words", "Alert, %1: %2 (%3)")
        .arg(displayName(alert.severity), title, alertStateName(alerts, alert));
}

} // namespace Trustgauge
