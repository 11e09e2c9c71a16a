#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Trustgauge {

//! Size limit of settings, certificate and secret files, in bytes.
inline constexpr qint64 largestSettingsFile = qint64{16} << 20;

//! Reads a whole file. Refuses folders, pipes, sockets, devices (except `/dev/null`, which is empty) and files of more
//! than `largest` bytes without waiting for them. Descriptors that the caller of the program opened (`/dev/stdin`,
//! `/dev/fd/N`) are read to their end. Any thread that may wait for I/O.
//! \return FileUnreadable with the path as subject
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 largest = largestSettingsFile);

//! How messages name standard input.
[[nodiscard]] Message standardInput();
//! Reads standard input to its end. \return FileUnreadable with standardInput() as subject
[[nodiscard]] Result<QByteArray> readStandardInput(qint64 largest);

} // namespace Trustgauge
