#pragma once

#include <QString>

namespace Trustgauge {

//! The file of something named in a library. A name may contain anything, so a hash of it identifies the file; the
//! readable part is for people.
[[nodiscard]] QString libraryPath(const QString &folder, const QString &name, QLatin1StringView ending);

//! Login name of whoever runs the program; may be empty.
[[nodiscard]] QString loginName();

} // namespace Trustgauge
