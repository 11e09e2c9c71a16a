#pragma once

#include <QString>

namespace Trustgauge {

//! Makes a part of a file name from any text. If shortened, a suffix distinguishes it from others with the same start.
[[nodiscard]] QString fileNamePart(QString text, qsizetype longest);

//! Of a tenant, short, since dialogs cut long names.
[[nodiscard]] QString fileNameOfTenant(const QString &tenantName);

} // namespace Trustgauge
