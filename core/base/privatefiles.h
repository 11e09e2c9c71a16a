#pragma once

#include "core/base/result.h"
#include "core/platform/file.h"

#include <QByteArray>
#include <QString>

namespace Trustgauge {

// Files and folders that belong to the program: nobody else reads them (0600, 0700), and what somebody else may have put
// in their place (a link, a pipe, a second name of another file) is not touched. Where root runs the program on
// another user's files, what it makes becomes that user's. Any thread; may wait for the disk.

//! Makes a folder, and those above it that are missing, for its owner only; one that is there stays as it is.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

//! An open file in a folder of the program's own, which is made with it. Not through links.
//! \return open for reading and writing; BadInput: there is a link or no regular file
[[nodiscard]] Result<FileHandle> openInPrivateFolder(const QString &folder, const QString &name);

//! The bytes of a file of the program's own; empty when there is none. Not through links.
//! \param most a longer file is refused
[[nodiscard]] Result<QByteArray> readPrivateFile(const QString &path, qint64 most);

} // namespace Trustgauge
