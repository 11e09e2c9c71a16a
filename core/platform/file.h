#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

#include <tl/expected.hpp>

namespace Trustgauge {

// Files as the system sees them: what they are, whose they are, and what QFile does not tell of them. An error is a value of
// errno, which qt_error_string() words; 0 is none. Any thread; may wait for the disk.

template<class T>
using SystemResult = tl::expected<T, int>;

//! An open file, which is closed with the object.
class FileHandle
{
public:
    FileHandle() = default;
    //! Takes over what is open; below 0 is nothing.
    explicit FileHandle(int descriptor) : m_descriptor(descriptor) {}
    ~FileHandle();
    FileHandle(FileHandle &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileHandle &operator=(FileHandle &&other) noexcept;
    FileHandle(const FileHandle &) = delete;
    FileHandle &operator=(const FileHandle &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    int close();

    //! Up to the end, or until there are more bytes than `most`: then the answer is longer than that.
    //! \param expected the size that is likely
    [[nodiscard]] SystemResult<QByteArray> readToEnd(qint64 expected, qint64 most) const;
    //! All of it, behind what was written before.
    [[nodiscard]] int write(const char *data, qint64 size) const;
    //! Forces to the disk what was written. A file system that cannot is no error.
    [[nodiscard]] int force() const;
    //! The first bytes of the file; empty where they cannot be read.
    [[nodiscard]] QByteArray start(qsizetype most) const;
    //! Puts this in the place of all that is in the file.
    int replaceContent(const QByteArray &bytes) const;
    //! A read waits for bytes from here on, which it does not in a file of openToRead().
    void waitForData() const;

private:
    int m_descriptor = -1;
};

enum class FileKind { Regular, Folder, Link, Pipe, Device };

struct FileFacts
{
    FileKind kind = FileKind::Regular;
    qint64 size = 0;
    quint64 names = 1;  //!< that the file has in all folders
    quint64 number = 0; //!< of the file on its disk
    qint64 modifiedSeconds = 0, modifiedNanoseconds = 0;
    quint32 owner = 0, group = 0;
    quint32 mode = 0; //!< 0777 at most

    //! Whether nobody put another file in its place, or wrote to it.
    [[nodiscard]] bool isUnchangedIn(const FileFacts &later) const;
};

//! What to do about a link at the end of a path.
enum class PathLinks { Follow, Refuse };

//! With `Refuse`: of the link itself.
[[nodiscard]] SystemResult<FileFacts> factsOf(const QString &path, PathLinks links);
[[nodiscard]] SystemResult<FileFacts> factsOf(const FileHandle &file);

[[nodiscard]] int whyNotReadable(const QString &path);
[[nodiscard]] int whyNotWritable(const QString &path);
//! Whether names can be made and removed in a folder.
[[nodiscard]] int whyNoNamesIn(const QString &folder);

//! Opens without waiting, whatever it is. With `Refuse` a link is ELOOP.
[[nodiscard]] SystemResult<FileHandle> openToRead(const QString &path, PathLinks links);
//! As of FileHandle::readToEnd().
[[nodiscard]] SystemResult<QByteArray> readStandardInputToEnd(qint64 most);
//! A folder, not a link to one.
[[nodiscard]] SystemResult<FileHandle> openFolder(const QString &path);
//! For reading and writing, of a name in a folder that is open; a link is ELOOP. Without waiting.
[[nodiscard]] SystemResult<FileHandle> openIn(const FileHandle &folder, const QString &name);
//! As openIn(), for a name that is not in use; EEXIST: it is.
[[nodiscard]] SystemResult<FileHandle> makeIn(const FileHandle &folder, const QString &name, quint32 mode);
//! \param mode before the umask
[[nodiscard]] int makeFolder(const QString &path, quint32 mode);

struct TemporaryFile
{
    QString path;
    FileHandle file; //!< for writing
};
//! Makes a file of a name that is not in use, beside another.
//! \param mode before the umask
[[nodiscard]] SystemResult<TemporaryFile> makeTemporaryBeside(const QString &path, quint32 mode);

int removeFile(const QString &path);
//! Moves a file in the place of another, which is there or not at any moment.
[[nodiscard]] int replaceFile(const QString &from, const QString &to);
//! Gives a file a name, unless something has it already, which is no error. The old name may be left.
[[nodiscard]] int nameIfFree(const QString &from, const QString &to);

//! Gives an open file the owner, group and mode of another, as far as that is allowed.
void passOn(const FileHandle &file, const FileFacts &from);
//! As root: gives an open file to the owner of the folder that `path` lies in. Else nothing.
void giveToFolderOwner(const FileHandle &file, const QString &path);
//! Forces to the disk what was renamed, made or removed in the folder that `path` lies in.
void forceFolderOf(const QString &path);

//! A path of what the caller of the program has opened for it, such as the `<(..)` of a shell.
[[nodiscard]] bool isHandedPath(const QString &path);
//! The path of the device that is always empty.
[[nodiscard]] bool isNullPath(const QString &path);

} // namespace Trustgauge
