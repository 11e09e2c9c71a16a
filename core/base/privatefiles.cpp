#include "core/base/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Trustgauge {

namespace {

constexpr mode_t privateFile = 0600;
constexpr mode_t privateFolder = 0700;
constexpr mode_t permissions = 0777;
constexpr qsizetype longestBase = 200; // a file's name has 255 bytes
constexpr int mostTries = 100;

QByteArray folderOf(const QString &path)
{
    return QFile::encodeName(QFileInfo(path).absolutePath());
}

//! Closes what it holds.
class Descriptor
{
public:
    explicit Descriptor(int file) : m_file(file) {}
    ~Descriptor()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_file; }
    int release() { return std::exchange(m_file, -1); }

private:
    int m_file;
};

Error notMade(const QString &path, int errorNumber)
{
    return {ErrorCode::OutputFailed, path, QStringLiteral("cannot be made: %1").arg(qt_error_string(errorNumber)), 0, {}};
}

Error noFileOfOurs(const QString &path, const QString &what)
{
    return {ErrorCode::BadInput,
            path,
            QStringLiteral("is %1, and such are not followed beside a store; remove it").arg(what),
            0,
            {}};
}

//! Whether an open file is one that this program could have made.
Result<void> checkOurs(int file, const QString &path)
{
    struct stat info
    {};
    if (::fstat(file, &info) != 0)
        return tl::unexpected(notMade(path, errno));
    if (!S_ISREG(info.st_mode))
        return tl::unexpected(noFileOfOurs(path, QStringLiteral("no regular file")));
    if (info.st_nlink > 1)
        return tl::unexpected(noFileOfOurs(path, QStringLiteral("a second name of another file")));
    return {};
}

} // namespace

Result<void> makePrivateFolder(const QString &path)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo(whole).isDir())
        return {};
    const QString above = QFileInfo(whole).absolutePath();
    if (above != whole) {
        if (auto r = makePrivateFolder(above); !r)
            return r;
    }
    const QByteArray name = QFile::encodeName(whole);
    if (::mkdir(name.constData(), privateFolder) != 0) {
        const int why = errno;
        if (why == EEXIST && QFileInfo(whole).isDir())
            return {}; // another program made it meanwhile
        return tl::unexpected(notMade(path, why));
    }
    const Descriptor made(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (made.get() >= 0)
        giveToFolderOwner(made.get(), whole);
    return {};
}

Result<int> openInPrivateFolder(const QString &folder, const QString &name)
{
    if (!QFileInfo(folder).isSymLink()) {
        if (const auto r = makePrivateFolder(folder); !r)
            return tl::unexpected(r.error());
    }
    const Descriptor in(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (in.get() < 0) {
        const int why = errno;
        return tl::unexpected(QFileInfo(folder).isSymLink() ? noFileOfOurs(folder, QStringLiteral("a link"))
                                                            : notMade(folder, why));
    }
    const QString path = folder + u'/' + name;
    const QByteArray bytes = QFile::encodeName(name);
    // Without O_NONBLOCK a pipe that somebody put there would be waited for.
    constexpr int how = O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    for (int i = 0; i < mostTries; ++i) {
        Descriptor file(::openat(in.get(), bytes.constData(), how | O_CREAT | O_EXCL, privateFile));
        if (file.get() >= 0) {
            giveToFolderOwner(file.get(), path);
            return file.release();
        }
        if (errno != EEXIST)
            return tl::unexpected(notMade(path, errno));
        Descriptor known(::openat(in.get(), bytes.constData(), how));
        if (known.get() >= 0) {
            if (const auto r = checkOurs(known.get(), path); !r)
                return tl::unexpected(r.error());
            return known.release();
        }
        if (errno == ELOOP)
            return tl::unexpected(noFileOfOurs(path, QStringLiteral("a link")));
        if (errno != ENOENT) // removed between the two: once more
            return tl::unexpected(notMade(path, errno));
    }
    return tl::unexpected(notMade(path, EEXIST));
}

Result<QByteArray> readPrivateFile(const QString &path, qint64 most)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (file.get() < 0) {
        if (errno == ENOENT)
            return QByteArray();
        if (errno == ELOOP)
            return tl::unexpected(noFileOfOurs(path, QStringLiteral("a link")));
        return failure(ErrorCode::FileUnreadable, path,
                       QStringLiteral("cannot be opened: %1").arg(qt_error_string(errno)));
    }
    struct stat info
    {};
    if (::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return tl::unexpected(noFileOfOurs(path, QStringLiteral("no regular file")));
    QFile in;
    if (!in.open(file.get(), QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("cannot be read: %1").arg(in.errorString()));
    QByteArray bytes = in.read(most + 1);
    if (in.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("cannot be read: %1").arg(in.errorString()));
    if (bytes.size() > most)
        return failure(ErrorCode::BadInput, path, QStringLiteral("is larger than such a file can be"));
    return bytes;
}

tl::expected<TemporaryFile, int> makeTemporaryBeside(const QString &path, int mode)
{
    const QFileInfo info(path);
    const QByteArray start = folderOf(path) + '/' + QFile::encodeName(info.fileName()).left(longestBase) + '.';
    static constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    constexpr int lettersInName = 8;
    int why = EEXIST;
    for (int i = 0; i < mostTries && why == EEXIST; ++i) {
        QByteArray name = start;
        for (int n = 0; n < lettersInName; ++n)
            name += letters[QRandomGenerator::global()->bounded(static_cast<quint32>(letters.size()))];
        const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                static_cast<mode_t>(mode));
        if (file >= 0)
            return TemporaryFile{name, file};
        why = errno;
    }
    return tl::unexpected(why);
}

void passOn(int file, const struct stat &from)
{
    struct stat now
    {};
    if (::fstat(file, &now) != 0)
        return;
    mode_t mode = from.st_mode & permissions;
    if (now.st_uid != from.st_uid || now.st_gid != from.st_gid) {
        // Only root may give the owner away; the group of a shared folder is worth keeping by itself.
        if (::fchown(file, from.st_uid, from.st_gid) != 0 && ::fchown(file, static_cast<uid_t>(-1), from.st_gid) != 0)
            mode = (mode & ~S_IRWXG) | ((mode & S_IRWXO) << 3); // what the old group might do is not for the new one
    }
    if (::fchmod(file, mode) != 0)
        return; // stays private
}

void giveToFolderOwner(int file, const QString &path)
{
    struct stat folder
    {};
    if (::geteuid() != 0 || ::stat(folderOf(path).constData(), &folder) != 0 || folder.st_uid == 0)
        return;
    if (::fchown(file, folder.st_uid, folder.st_gid) != 0)
        return; // root's, then
}

void forceFolderOf(const QString &path)
{
    const Descriptor folder(::open(folderOf(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() >= 0 && ::fsync(folder.get()) != 0)
        return; // a file system that cannot: what was written is whole all the same
}

} // namespace Trustgauge
