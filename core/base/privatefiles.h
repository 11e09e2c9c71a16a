#pragma once

#include "core/base/result.h"
#include "core/platform/file.h"

#include <QByteArray>
#include <QString>

namespace Trustgauge {

// Files and folders of the program itself: readable by their owner only (0600, 0700). What someone else may have put in
// their place (a link, a pipe, a hard link to another file) is refused. When root runs the program on another user's
// files, new files get that user as owner. Any thread that may wait for I/O.

//! Makes a folder and its missing parents with mode 0700; an existing folder is left as it is.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

//! Opens a file in a private folder; makes both when missing. Does not follow links.
//! \return a handle for reading and writing; BadInput when there is a link or not a regular file
[[nodiscard]] Result<FileHandle> openInPrivateFolder(const QString &folder, const QString &name);

//! The content of a private file; empty when it does not exist. Does not follow links.
//! \param most size limit in bytes; BadInput for a longer file
[[nodiscard]] Result<QByteArray> readPrivateFile(const QString &path, qint64 most);

} // namespace Trustgauge
