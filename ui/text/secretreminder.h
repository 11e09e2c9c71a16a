#pragma once

#include "core/auth/secretlifetime.h"
#include "core/config/tenant.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Trustgauge {

//! A date as people write it: 2027-01-31, or in the locale's short or long form.
//! \return an invalid date for an empty text; nullopt when the text is not a date
[[nodiscard]] std::optional<QDate> parseLastDay(const QString &text);

//! When the tenant's secret or certificate expires, as one sentence; says so when no date is noted.
[[nodiscard]] QString expirySentence(const TenantConfig &tenant, const QDate &lastDay, const QDate &today);
//! The same in a few words, `Secret: 12 days left`; empty when the date is far away or not noted.
[[nodiscard]] QString expiryStatus(const TenantConfig &tenant, const QDate &lastDay, const QDate &today);
//! Identifies one reminder; each is shown until it is closed, and the next stage is another one.
[[nodiscard]] QString reminderName(const TenantConfig &tenant, const QDate &lastDay, ExpiryStage stage);

//! "Replace the secret…", or the certificate.
[[nodiscard]] QString replaceSecretText(const TenantConfig &tenant);

} // namespace Trustgauge
