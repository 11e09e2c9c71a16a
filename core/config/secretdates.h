#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace Trustgauge {

//! The last day of each secret or certificate as somebody noted it (the sign-in service tells nobody), by
//! TenantConfig::secretKey().
using SecretDates = QHash<QString, QDate>;

//! The file of the dates beside a list of tenants: `tenants.secret-dates.json` for `tenants.json`.
[[nodiscard]] QString secretDatesPath(const QString &tenantsPath);
//! No file: no dates. Blocks on the disk.
[[nodiscard]] Result<SecretDates> readSecretDates(const QString &path);
//! Reads, changes one entry and writes whole or not at all; nothing is written where nothing changes.
//! \param lastDay invalid: forgets what was noted
//! \return what the file holds now
[[nodiscard]] Result<SecretDates> noteSecretDate(const QString &path, const QString &secretKey, const QDate &lastDay);

} // namespace Trustgauge
