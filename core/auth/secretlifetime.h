#pragma once

#include <QDate>
#include <QString>

namespace Trustgauge {

//! How near the expiry of a secret or certificate is. Reminders start 30, 14, 7 and 1 days before.
enum class ExpiryStage { Far, Days30, Days14, Days7, Days1, Passed };

//! Days from `today` to the last day; 0: it is the last day; negative: expired.
[[nodiscard]] qint64 daysLeft(QDate lastDay, QDate today);
[[nodiscard]] ExpiryStage expiryStage(qint64 daysLeft);
//! "days left: 3" and the like, as evidence; translated.
[[nodiscard]] QString countdownText(qint64 daysLeft);

} // namespace Trustgauge
