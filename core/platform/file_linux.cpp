#include "core/platform/file.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Trustgauge {

namespace {

constexpr quint32 permissions = 0777;
constexpr qsizetype longestBase = 200; // bytes; leaves room for a suffix within NAME_MAX (255)
constexpr int mostTries = 100;
constexpr qsizetype pieceBytes = qsizetype{1} << 20;

// Without O_NONBLOCK, open() on a pipe would wait for its other end.
constexpr int withoutWaiting = O_NONBLOCK | O_NOCTTY | O_CLOEXEC;

FileKind kindOf(mode_t mode)
{
    if (S_ISREG(mode))
        return FileKind::Regular;
    if (S_ISDIR(mode))
        return FileKind::Folder;
    if (S_ISLNK(mode))
        return FileKind::Link;
    return S_ISFIFO(mode) || S_ISSOCK(mode) ? FileKind::Pipe : FileKind::Device;
}

SystemResult<FileFacts> factsIn(int result, const struct stat &info)
{
    if (result != 0)
        return tl::unexpected(errno);
    return FileFacts{kindOf(info.st_mode), info.st_size,        info.st_nlink,
                     info.st_ino,          info.st_mtim.tv_sec, info.st_mtim.tv_nsec,
                     info.st_uid,          info.st_gid,         info.st_mode & permissions};
}

SystemResult<FileHandle> opened(int descriptor)
{
    if (descriptor < 0)
        return tl::unexpected(errno);
    return FileHandle(descriptor);
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

int whyNot(const QString &path, int access)
{
    return ::access(QFile::encodeName(path).constData(), access) == 0 ? 0 : errno;
}

SystemResult<QByteArray> contentOf(int descriptor, qint64 expected, qint64 most)
{
    QByteArray out;
    out.reserve(static_cast<qsizetype>(expected) + 4096); // spare room for a parser's padding
    for (;;) {
        const qsizetype before = out.size();
        const qsizetype room = out.capacity() > before ? out.capacity() - before : pieceBytes;
        out.resize(before + room);
        const ssize_t read = ::read(descriptor, out.data() + before, static_cast<size_t>(room));
        const int why = errno;
        out.resize(before + static_cast<qsizetype>(std::max<ssize_t>(read, 0)));
        if (read == 0 || out.size() > most)
            return out;
        if (read < 0 && why != EINTR)
            return tl::unexpected(why);
    }
}

} // namespace

FileHandle::~FileHandle()
{
    close();
}

FileHandle &FileHandle::operator=(FileHandle &&other) noexcept
{
    if (this != &other) {
        close();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

int FileHandle::close()
{
    const int descriptor = std::exchange(m_descriptor, -1);
    return descriptor < 0 || ::close(descriptor) == 0 || errno == EINTR ? 0 : errno;
}

SystemResult<QByteArray> FileHandle::readToEnd(qint64 expected, qint64 most) const
{
    return contentOf(m_descriptor, expected, most);
}

SystemResult<QByteArray> readStandardInputToEnd(qint64 most)
{
    return contentOf(STDIN_FILENO, 0, most);
}

int FileHandle::write(const char *data, qint64 size) const
{
    qint64 done = 0;
    while (done < size) {
        const ssize_t wrote = ::write(m_descriptor, data + done, static_cast<size_t>(size - done));
        if (wrote > 0)
            done += wrote;
        else if (wrote == 0)
            return ENOSPC;
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

int FileHandle::force() const
{
    if (::fsync(m_descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS || errno == EROFS)
        return 0;
    return errno; // the disk has lost written data
}

QByteArray FileHandle::start(qsizetype most) const
{
    QByteArray out(most, Qt::Uninitialized);
    out.resize(std::max<qsizetype>(::pread(m_descriptor, out.data(), static_cast<size_t>(most), 0), 0));
    return out;
}

int FileHandle::replaceContent(const QByteArray &bytes) const
{
    const auto size = static_cast<size_t>(bytes.size());
    if (::ftruncate(m_descriptor, 0) != 0)
        return errno;
    const ssize_t wrote = ::pwrite(m_descriptor, bytes.constData(), size, 0);
    if (wrote < 0)
        return errno;
    return static_cast<size_t>(wrote) == size ? 0 : ENOSPC;
}

void FileHandle::waitForData() const
{
    ::fcntl(m_descriptor, F_SETFL, ::fcntl(m_descriptor, F_GETFL) & ~O_NONBLOCK);
}

bool FileFacts::isUnchangedIn(const FileFacts &later) const
{
    return number == later.number && size == later.size && modifiedSeconds == later.modifiedSeconds
           && modifiedNanoseconds == later.modifiedNanoseconds;
}

SystemResult<FileFacts> factsOf(const QString &path, PathLinks links)
{
    struct stat info = {};
    const QByteArray name = QFile::encodeName(path);
    const int result = links == PathLinks::Follow ? ::stat(name.constData(), &info) : ::lstat(name.constData(), &info);
    return factsIn(result, info);
}

SystemResult<FileFacts> factsOf(const FileHandle &file)
{
    struct stat info = {};
    const int result = ::fstat(file.descriptor(), &info);
    return factsIn(result, info);
}

int whyNotReadable(const QString &path)
{
    return whyNot(path, R_OK);
}

int whyNotWritable(const QString &path)
{
    return whyNot(path, W_OK);
}

int whyNoNamesIn(const QString &folder)
{
    return whyNot(folder, W_OK | X_OK);
}

SystemResult<FileHandle> openToRead(const QString &path, PathLinks links)
{
    const int ofLinks = links == PathLinks::Refuse ? O_NOFOLLOW : 0;
    return opened(::open(QFile::encodeName(path).constData(), O_RDONLY | withoutWaiting | ofLinks));
}

SystemResult<FileHandle> openFolder(const QString &path)
{
    return opened(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

SystemResult<FileHandle> openIn(const FileHandle &folder, const QString &name)
{
    return opened(
        ::openat(folder.descriptor(), QFile::encodeName(name).constData(), O_RDWR | O_NOFOLLOW | withoutWaiting));
}

SystemResult<FileHandle> makeIn(const FileHandle &folder, const QString &name, quint32 mode)
{
    return opened(::openat(folder.descriptor(), QFile::encodeName(name).constData(),
                           O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | withoutWaiting, mode));
}

int makeFolder(const QString &path, quint32 mode)
{
    return ::mkdir(QFile::encodeName(path).constData(), mode) == 0 ? 0 : errno;
}

SystemResult<TemporaryFile> makeTemporaryBeside(const QString &path, quint32 mode, const QString &mark)
{
    QString base = QFileInfo(path).fileName();
    while (QFile::encodeName(base).size() > longestBase) // by characters: Qt and SQLite need valid UTF-8
        base.chop(base.back().isLowSurrogate() ? 2 : 1);
    const QString start = folderOf(path) + u'/' + base + mark + u'.';
    static constexpr std::u16string_view letters = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    constexpr int lettersInName = 8;
    int why = EEXIST;
    for (int i = 0; i < mostTries && why == EEXIST; ++i) {
        QString name = start;
        for (int n = 0; n < lettersInName; ++n)
            name += QChar(letters[QRandomGenerator::global()->bounded(static_cast<quint32>(letters.size()))]);
        FileHandle file(::open(QFile::encodeName(name).constData(),
                               O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, static_cast<mode_t>(mode)));
        why = errno;
        if (file.isOpen())
            return TemporaryFile{name, std::move(file)};
    }
    return tl::unexpected(why);
}

int removeFile(const QString &path)
{
    return ::unlink(QFile::encodeName(path).constData()) == 0 ? 0 : errno;
}

int replaceFile(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 ? 0 : errno;
}

int nameIfFree(const QString &from, const QString &to)
{
    const QByteArray old = QFile::encodeName(from);
    const QByteArray name = QFile::encodeName(to);
    if (::link(old.constData(), name.constData()) == 0 || errno == EEXIST)
        return 0;
    // The file system has no hard links.
    if (::renameat2(AT_FDCWD, old.constData(), AT_FDCWD, name.constData(), RENAME_NOREPLACE) == 0 || errno == EEXIST)
        return 0;
    return errno;
}

void passOn(const FileHandle &file, const FileFacts &from)
{
    const auto now = factsOf(file);
    if (!now)
        return;
    quint32 mode = from.mode;
    if (now->owner != from.owner || now->group != from.group) {
        // Only root may change the owner; the group of a shared folder is worth keeping alone.
        if (::fchown(file.descriptor(), from.owner, from.group) != 0
            && ::fchown(file.descriptor(), static_cast<uid_t>(-1), from.group) != 0)
            mode = (mode & ~quint32{S_IRWXG})
                   | ((mode & S_IRWXO) << 3); // the new group must not inherit the old one's rights
    }
    if (::fchmod(file.descriptor(), mode) != 0)
        return; // keeps its private mode
}

void giveToFolderOwner(const FileHandle &file, const QString &path)
{
    if (::geteuid() != 0)
        return;
    const auto folder = factsOf(folderOf(path), PathLinks::Follow);
    if (!folder || folder->owner == 0)
        return;
    if (::fchown(file.descriptor(), folder->owner, folder->group) != 0)
        return; // it stays root's
}

void forceFolderOf(const QString &path)
{
    const FileHandle folder(::open(QFile::encodeName(folderOf(path)).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen()) [[maybe_unused]]
        const int why = folder.force(); // the file is complete even if this fails
}

bool isHandedPath(const QString &path)
{
    return path == QStringLiteral("/dev/stdin") || path.startsWith(QStringLiteral("/dev/fd/"))
           || path.startsWith(QStringLiteral("/proc/self/fd/"));
}

bool isNullPath(const QString &path)
{
    return path == QStringLiteral("/dev/null");
}

} // namespace Trustgauge
