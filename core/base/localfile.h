#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Trustgauge {

//! The largest file of settings, certificates or secrets that is read.
inline constexpr qint64 largestSettingsFile = qint64{16} << 20;

//! Reads a whole file. A folder, a pipe, a socket, a device (but `/dev/null`, which is empty) and a file of more than
//! `largest` bytes are refused before anything waits for them; what the caller of the program has opened for it
//! (`/dev/stdin`, `/dev/fd/N`) is read to its end. Any thread that may wait for a disk.
//! \return FileUnreadable that names the path
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 largest = largestSettingsFile);

//! Reads standard input to its end. \return FileUnreadable; its subject is 'standard input'
[[nodiscard]] Result<QByteArray> readStandardInput(qint64 largest);

} // namespace Trustgauge
