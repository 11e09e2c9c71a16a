#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

#include <tl/expected.hpp>

namespace Trustgauge {

// File system calls that QFile does not offer. Errors are errno values (0: none), which qt_error_string() words. Any
// thread that may wait for I/O.

template<class T>
using SystemResult = tl::expected<T, int>;

//! An open file descriptor, closed by the destructor.
class FileHandle
{
public:
    FileHandle() = default;
    //! Takes ownership of a descriptor; below 0: none.
    explicit FileHandle(int descriptor) : m_descriptor(descriptor) {}
    ~FileHandle();
    FileHandle(FileHandle &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileHandle &operator=(FileHandle &&other) noexcept;
    FileHandle(const FileHandle &) = delete;
    FileHandle &operator=(const FileHandle &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    int close();

    //! Reads to the end, but stops once there are more than `most` bytes; the result is then longer than `most`.
    //! \param expected the likely size, to reserve memory
    [[nodiscard]] SystemResult<QByteArray> readToEnd(qint64 expected, qint64 most) const;
    //! Writes all bytes at the current position.
    [[nodiscard]] int write(const char *data, qint64 size) const;
    //! Flushes the file to the disk (fsync). File systems without fsync are no error.
    [[nodiscard]] int force() const;
    //! The first bytes of the file; empty when they cannot be read.
    [[nodiscard]] QByteArray start(qsizetype most) const;
    //! Replaces the whole content of the file.
    int replaceContent(const QByteArray &bytes) const;
    //! Makes reads wait for data, which files opened by openToRead() do not.
    void waitForData() const;

private:
    int m_descriptor = -1;
};

enum class FileKind { Regular, Folder, Link, Pipe, Device };

struct FileFacts
{
    FileKind kind = FileKind::Regular;
    qint64 size = 0;
    quint64 names = 1;  //!< number of hard links
    quint64 number = 0; //!< inode number
    qint64 modifiedSeconds = 0, modifiedNanoseconds = 0;
    quint32 owner = 0, group = 0;
    quint32 mode = 0; //!< 0777 at most

    //! Whether `later` describes the same file, not modified since.
    [[nodiscard]] bool isUnchangedIn(const FileFacts &later) const;
};

//! What to do when the last part of a path is a symbolic link.
enum class PathLinks { Follow, Refuse };

//! With `Refuse`, describes the link itself.
[[nodiscard]] SystemResult<FileFacts> factsOf(const QString &path, PathLinks links);
[[nodiscard]] SystemResult<FileFacts> factsOf(const FileHandle &file);

//! 0 or the errno of an attempt to read or write the file.
[[nodiscard]] int whyNotReadable(const QString &path);
[[nodiscard]] int whyNotWritable(const QString &path);
//! Whether entries can be created and removed in a folder; 0 or errno.
[[nodiscard]] int whyNoNamesIn(const QString &folder);

//! Opens a file for reading without waiting, even a pipe. With `Refuse`, ELOOP for a symbolic link.
[[nodiscard]] SystemResult<FileHandle> openToRead(const QString &path, PathLinks links);
//! See FileHandle::readToEnd().
[[nodiscard]] SystemResult<QByteArray> readStandardInputToEnd(qint64 most);
//! Opens a folder; fails for a symbolic link.
[[nodiscard]] SystemResult<FileHandle> openFolder(const QString &path);
//! Opens an entry of an open folder for reading and writing, without waiting; ELOOP for a symbolic link.
[[nodiscard]] SystemResult<FileHandle> openIn(const FileHandle &folder, const QString &name);
//! Like openIn(), but creates the entry; EEXIST when it exists.
[[nodiscard]] SystemResult<FileHandle> makeIn(const FileHandle &folder, const QString &name, quint32 mode);
//! \param mode permissions before the umask is applied
[[nodiscard]] int makeFolder(const QString &path, quint32 mode);

struct TemporaryFile
{
    QString path;
    FileHandle file; //!< open for writing
};
//! Creates a file with an unused name in the same folder as `path`: its name, the mark, a dot and eight letters or
//! digits.
//! \param mode permissions before the umask is applied
[[nodiscard]] SystemResult<TemporaryFile> makeTemporaryBeside(const QString &path, quint32 mode,
                                                              const QString &mark = {});

int removeFile(const QString &path); //!< 0 or errno
//! Renames a file over another, atomically; 0 or errno.
[[nodiscard]] int replaceFile(const QString &from, const QString &to);
//! Renames a file unless the new name exists, which is not an error. The old name may remain. 0 or errno.
[[nodiscard]] int nameIfFree(const QString &from, const QString &to);

//! Gives an open file the owner, group and mode of another, as far as permitted.
void passOn(const FileHandle &file, const FileFacts &from);
//! As root, gives an open file to the owner of the folder of `path`; otherwise does nothing.
void giveToFolderOwner(const FileHandle &file, const QString &path);
//! Flushes the folder of `path` to the disk after a rename, creation or removal.
void forceFolderOf(const QString &path);

//! Whether the path is a descriptor opened by the caller of the program, such as a shell's `<(..)`.
[[nodiscard]] bool isHandedPath(const QString &path);
//! Whether the path is the null device.
[[nodiscard]] bool isNullPath(const QString &path);

} // namespace Trustgauge
