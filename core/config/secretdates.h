#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace Trustgauge {

//! The last day of each secret or certificate, as entered by people (the sign-in service does not reveal it), by
//! TenantConfig::secretKey().
using SecretDates = QHash<QString, QDate>;

//! The path of the dates beside a tenants file: `tenants.secret-dates.json` for `tenants.json`.
[[nodiscard]] QString secretDatesPath(const QString &tenantsPath);
//! Empty when there is no file. Does file I/O.
[[nodiscard]] Result<SecretDates> readSecretDates(const QString &path);
//! Changes one entry and writes the file atomically, if anything changes. Does file I/O.
//! \param lastDay an invalid date removes the entry
//! \return the new content of the file
[[nodiscard]] Result<SecretDates> noteSecretDate(const QString &path, const QString &secretKey, const QDate &lastDay);

} // namespace Trustgauge
