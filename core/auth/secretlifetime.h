#pragma once

#include <QDate>
#include <QString>

namespace Trustgauge {

//! How near the end of a secret or certificate is. Reminders begin 30, 14, 7 and 1 days before it.
enum class ExpiryStage { Far, Days30, Days14, Days7, Days1, Passed };

//! Days from `today` until the last day; 0: today is the last day, negative: it is over.
[[nodiscard]] qint64 daysLeft(QDate lastDay, QDate today);
[[nodiscard]] ExpiryStage expiryStage(qint64 daysLeft);
//! "days left: 3" and the like, for evidence; translated.
[[nodiscard]] QString countdownText(qint64 daysLeft);

} // namespace Trustgauge
