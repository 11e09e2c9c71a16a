#include "core/auth/secretlifetime.h"

#include <QCoreApplication>

namespace Trustgauge {

qint64 daysLeft(QDate lastDay, QDate today)
{
    return today.daysTo(lastDay);
}

ExpiryStage expiryStage(qint64 daysLeft)
{
    if (daysLeft < 0)
        return ExpiryStage::Passed;
    if (daysLeft <= 1)
        return ExpiryStage::Days1;
    if (daysLeft <= 7)
        return ExpiryStage::Days7;
    if (daysLeft <= 14)
        return ExpiryStage::Days14;
    return daysLeft <= 30 ? ExpiryStage::Days30 : ExpiryStage::Far;
}

QString countdownText(qint64 daysLeft)
{
    if (daysLeft < 0)
        return QCoreApplication::translate("SecretLifetime", "days past: %1").arg(-daysLeft);
    if (daysLeft == 0)
        return QCoreApplication::translate("SecretLifetime", "today is the last day");
    return QCoreApplication::translate("SecretLifetime", "days left: %1").arg(daysLeft);
}

} // namespace Trustgauge
