#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

struct stat;

namespace Trustgauge {

// Files and folders that belong to the program: nobody else reads them (0600, 0700), and what somebody else may have put
// in their place (a link, a pipe, a second name of another file) is not touched. Where root runs the program on
// another user's files, what it makes becomes that user's. Any thread; may wait for the disk.

//! Makes a folder, and those above it that are missing, for its owner only; one that is there stays as it is.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

//! An open file in a folder of the program's own, which is made with it. Not through links.
//! \return a descriptor for reading and writing that the caller closes; BadInput: there is a link or no regular file
[[nodiscard]] Result<int> openInPrivateFolder(const QString &folder, const QString &name);

//! The bytes of a file of the program's own; empty when there is none. Not through links.
//! \param most a longer file is refused
[[nodiscard]] Result<QByteArray> readPrivateFile(const QString &path, qint64 most);

struct TemporaryFile
{
    QByteArray name; //!< as the file system spells it
    int file = -1;   //!< for writing
};
//! Makes a file of a name that is not in use, beside another.
//! \param mode before the umask
//! \return errno where that fails
[[nodiscard]] tl::expected<TemporaryFile, int> makeTemporaryBeside(const QString &path, int mode);

//! Gives an open file the owner, group and mode of another, as far as that is allowed.
void passOn(int file, const struct stat &from);
//! As root: gives an open file to the owner of the folder that `path` lies in. Else nothing.
void giveToFolderOwner(int file, const QString &path);
//! Forces to the disk what was renamed, made or removed in the folder that `path` lies in.
void forceFolderOf(const QString &path);

} // namespace Trustgauge
