#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace Trustgauge {

//! Whether the desktop starts the window when this user logs in. Reads a small file.
//! \return FileUnreadable when the entry is there but cannot be read
[[nodiscard]] Result<bool> startsAtLogin();
//! Makes or removes the entry for this program, for this user only. Writes a small file.
//! \param program absolute path of the window's program
//! \return OutputFailed with the entry's path as subject; nothing has changed then
[[nodiscard]] Result<void> setStartsAtLogin(bool starts, const QString &program, const QStringList &arguments);

} // namespace Trustgauge
