#include "core/store/storefile.h"

#include "core/base/privatefiles.h"
#include "core/base/wholefile.h"
#include "core/store/storelock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

#include <cerrno>
#include <cstdio>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Trustgauge {

namespace {

const QString logEnding = QStringLiteral("-wal");
constexpr qint64 shortestDatabase = 512; // SQLite's smallest page
const QString indexEnding = QStringLiteral("-shm");

tl::unexpected<Error> broken(const QString &path, const QString &what)
{
    return failure(ErrorCode::StoreBroken, path, what);
}

std::optional<struct stat> lookAt(const QString &path)
{
    struct stat info
    {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return info;
}

qint64 bytesOf(const QString &path)
{
    const auto info = lookAt(path);
    return info ? info->st_size : 0;
}

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_ino == b.st_ino && a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec
           && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

//! A file of a name that is not in use, beside another, removed at the end unless it was put in its place.
class Draft
{
public:
    //! \return nullptr with `why` set to the error
    static std::unique_ptr<Draft> beside(const QString &path, int &why)
    {
        auto made = makeTemporaryBeside(path, 0600);
        if (made)
            return std::unique_ptr<Draft>(new Draft(std::move(*made)));
        why = made.error();
        return nullptr;
    }
    ~Draft()
    {
        ::close(m_made.file);
        ::unlink(m_made.name.constData());
        for (const char *ending : {"-journal", "-wal", "-shm"})
            ::unlink((m_made.name + ending).constData());
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    [[nodiscard]] QString path() const { return QFile::decodeName(m_made.name); }
    [[nodiscard]] const char *name() const { return m_made.name.constData(); }
    [[nodiscard]] int file() const { return m_made.file; }
    [[nodiscard]] bool force() const { return ::fsync(m_made.file) == 0 || errno == EINVAL; }

private:
    explicit Draft(TemporaryFile made) : m_made(std::move(made)) {}
    TemporaryFile m_made;
};

tl::unexpected<Error> notMade(const QString &path, int errorNumber)
{
    return failure(ErrorCode::OutputFailed, path, QStringLiteral("cannot be made: %1").arg(writeFaultText(errorNumber)));
}

//! Gives a file its name, unless something has that name already.
bool takeName(const char *from, const char *to)
{
    if (::link(from, to) == 0 || errno == EEXIST)
        return true;
    // A file system without second names.
    return ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0 || errno == EEXIST;
}

//! One program at a time, and only while there is no store: the log might be that of one that was just made.
Result<void> keepLogAside(const QString &whole)
{
    const Result<int> lock = openInPrivateFolder(StoreLock::folderBeside(whole), QStringLiteral("make"));
    if (!lock)
        return tl::unexpected(lock.error());
    int why = 0;
    while (::flock(*lock, LOCK_EX) != 0 && errno == EINTR) {}
    if (!lookAt(whole) && bytesOf(whole + logEnding) > 0) {
        const QString aside = QStringLiteral("%1%2.broken-%3")
                                  .arg(whole, logEnding,
                                       QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
        if (::rename(QFile::encodeName(whole + logEnding).constData(), QFile::encodeName(aside).constData()) != 0)
            why = errno;
    }
    ::close(*lock); // lets go
    return why == 0 ? Result<void>() : notMade(whole, why);
}

} // namespace

Result<bool> isStoreThere(const QString &path)
{
    const QString whole = StoreLock::canonicalPath(path);
    struct stat info
    {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0) {
        const int why = errno;
        if (why != ENOENT && why != ENOTDIR)
            return failure(ErrorCode::FileUnreadable, path,
                           QStringLiteral("cannot be opened: %1").arg(qt_error_string(why)));
        if (lookAt(path))
            return broken(path, QStringLiteral("is a link that leads nowhere"));
        return false;
    }
    if (S_ISDIR(info.st_mode))
        return broken(path, QStringLiteral("is a folder, not a database"));
    if (!S_ISREG(info.st_mode))
        return broken(path, QStringLiteral("is no regular file"));
    if (info.st_size == 0)
        return broken(path, QStringLiteral("is damaged: it is empty, which a store never is"));
    if (::access(QFile::encodeName(path).constData(), R_OK) != 0)
        return failure(ErrorCode::FileUnreadable, path,
                       QStringLiteral("cannot be opened: %1").arg(qt_error_string(errno)));
    if (info.st_size < shortestDatabase)
        return broken(path, QStringLiteral("is damaged, or no store: it is too short for a database"));
    for (const QString &ending : {logEnding, indexEnding}) {
        const auto beside = lookAt(whole + ending);
        if (beside && !S_ISREG(beside->st_mode))
            return failure(ErrorCode::BadInput, whole + ending,
                           S_ISLNK(beside->st_mode)
                               ? QStringLiteral("is a link, and such are not followed beside a store; remove it")
                               : QStringLiteral(
                                   "is no regular file, and lies in the place of the store's log; remove it"));
    }
    return true;
}

Error missingStore(const QString &path)
{
    const QString log = StoreLock::canonicalPath(path) + logEnding;
    if (bytesOf(log) > 0)
        return {ErrorCode::StoreBroken,
                path,
                QStringLiteral("is not there, but what was last written to it is (\"%1\"): put the store back beside it")
                    .arg(log),
                0,
                {}};
    return {ErrorCode::StoreEmpty, path, QStringLiteral("there is no such store; poll a tenant first"), 0, {}};
}

Result<void> makeStoreFile(const QString &path, const std::function<Result<void>(const QString &)> &fill)
{
    if (auto r = makePrivateFolder(QFileInfo(StoreLock::canonicalPath(path)).absolutePath()); !r)
        return r;
    const QString whole = StoreLock::canonicalPath(path); // of the folder that is there now
    if (bytesOf(whole + logEnding) > 0) {
        if (auto r = keepLogAside(whole); !r)
            return r;
    }
    int why = 0;
    const std::unique_ptr<Draft> draft = Draft::beside(whole, why);
    if (!draft)
        return notMade(path, why);
    giveToFolderOwner(draft->file(), whole);
    if (auto r = fill(draft->path()); !r) {
        r.error().subject = path;
        return r;
    }
    if (!draft->force() || !takeName(draft->name(), QFile::encodeName(whole).constData()))
        return notMade(path, errno);
    forceFolderOf(whole);
    return {};
}

Result<void> makeBackup(const QString &storePath, const QString &backup,
                        const std::function<Result<void>(const QString &)> &fill)
{
    int why = 0;
    const std::unique_ptr<Draft> draft = Draft::beside(backup, why);
    if (!draft)
        return notMade(backup, why);
    if (auto r = fill(draft->path()); !r) {
        r.error().subject = backup;
        return r;
    }
    struct stat store
    {};
    if (::stat(QFile::encodeName(storePath).constData(), &store) == 0) {
        if ((store.st_mode & S_IRWXO) != 0)
            store.st_mode &= ~static_cast<mode_t>(S_IRWXG | S_IRWXO);
        passOn(draft->file(), store);
    }
    if (!draft->force() || ::rename(draft->name(), QFile::encodeName(backup).constData()) != 0)
        return notMade(backup, errno);
    forceFolderOf(backup);
    return {};
}

bool makeStorePrivate(const QString &path)
{
    const QString whole = StoreLock::canonicalPath(path);
    const QFileInfo file(whole);
    QStringList all{whole};
    const QStringList beside = QDir(file.absolutePath())
                                   .entryList({file.fileName() + logEnding, file.fileName() + indexEnding,
                                               file.fileName() + QStringLiteral(".*")},
                                              QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : beside) {
        if (name.startsWith(file.fileName())) // `*` and `?` of a store's name are no wildcards
            all << file.absolutePath() + u'/' + name;
    }
    bool isDone = false;
    for (const QString &one : std::as_const(all)) {
        const auto info = lookAt(one);
        if (!info || !S_ISREG(info->st_mode) || (info->st_mode & S_IRWXO) == 0)
            continue;
        // What is not ours cannot be changed, and is its owner's matter.
        const bool changed = ::chmod(QFile::encodeName(one).constData(), S_IRUSR | S_IWUSR) == 0;
        isDone = isDone || (changed && one == whole);
    }
    return isDone;
}

Result<void> checkWritable(const QString &path)
{
    const QString whole = StoreLock::canonicalPath(path);
    if (::access(QFile::encodeName(whole).constData(), W_OK) != 0)
        return failure(ErrorCode::OutputFailed, path,
                       QStringLiteral("cannot be written: %1").arg(qt_error_string(errno)));
    const QString folder = QFileInfo(whole).absolutePath();
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0) {
        const int why = errno;
        if (!lookAt(whole + logEnding) || !lookAt(whole + indexEnding))
            return failure(ErrorCode::OutputFailed, path,
                           QStringLiteral("cannot be written: its folder must take files beside it (%1)")
                               .arg(qt_error_string(why)));
    }
    return {};
}

ReadOnlyAccess::ReadOnlyAccess(QString path) : m_path(std::move(path)) {}

ReadOnlyAccess::~ReadOnlyAccess() = default;

// SQLite reads a store in WAL mode through an index of the log that programs share, and makes one where there is none.
Result<void> ReadOnlyAccess::choose()
{
    const QString whole = StoreLock::canonicalPath(m_path);
    const QString uri = QStringLiteral("file://")
                        + QString::fromLatin1(QUrl::toPercentEncoding(whole, QByteArrayLiteral("/")));
    m_options = QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    m_isUnlocked = false;
    struct stat info
    {};
    if (::stat(QFile::encodeName(whole).constData(), &info) != 0)
        return failure(ErrorCode::FileUnreadable, m_path,
                       QStringLiteral("cannot be opened: %1").arg(qt_error_string(errno)));
    m_before = std::make_unique<struct stat>(info);
    if (bytesOf(whole + indexEnding) > 0) { // somebody has it open, or was killed
        m_name = uri + QStringLiteral("?mode=ro&readonly_shm=1");
        return {};
    }
    if (bytesOf(whole + logEnding) == 0) {
        m_isUnlocked = true;
        m_name = uri + QStringLiteral("?mode=ro&immutable=1");
        return {};
    }
    // A log without an index: nobody has it open, and SQLite would have to make the index.
    const Result<QString> copy = copyPath();
    if (!copy)
        return tl::unexpected(copy.error());
    for (const QString &ending : {QString(), logEnding}) {
        QFile::remove(*copy + ending);
        if (QFile from(whole + ending); !from.copy(*copy + ending))
            return failure(ErrorCode::OutputFailed, *copy,
                           QStringLiteral("the store cannot be copied to be read: %1").arg(from.errorString()));
        // Of what may only be read, the copy may be written.
        QFile::setPermissions(*copy + ending, QFile::ReadOwner | QFile::WriteOwner);
    }
    m_name = *copy;
    m_options.clear();
    return {};
}

bool ReadOnlyAccess::hasChanged() const
{
    if (!m_isUnlocked)
        return false;
    struct stat now
    {};
    return ::stat(QFile::encodeName(StoreLock::canonicalPath(m_path)).constData(), &now) != 0
           || !isSame(now, *m_before);
}

Result<QString> ReadOnlyAccess::copyPath()
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    if (!m_copies->isValid())
        return failure(ErrorCode::OutputFailed, m_copies->path(),
                       QStringLiteral("cannot be made: %1").arg(m_copies->errorString()));
    return m_copies->filePath(QStringLiteral("store.db"));
}

} // namespace Trustgauge
