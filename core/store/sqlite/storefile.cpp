#include "core/store/sqlite/storefile.h"

#include "core/base/log.h"
#include "core/base/privatefiles.h"
#include "core/base/wholefile.h"
#include "core/platform/filelock.h"
#include "core/store/storelock.h"
#include "core/store/storeplace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

#include <cerrno>
#include <optional>
#include <utility>

namespace Trustgauge {

namespace {

const QString logEnding = QStringLiteral("-wal");
constexpr qint64 shortestDatabase = 512; // SQLite's smallest page
const QString indexEnding = QStringLiteral("-shm");
constexpr qint64 logHeadBytes = 32; // before the first page of the log
constexpr int mostCopies = 5;       // of a store to which others write
constexpr quint32 modeOfGroup = 0070, modeOfOthers = 0007;

tl::unexpected<Error> broken(const QString &path, const Message &what)
{
    return failure(ErrorCode::StoreBroken, path, what);
}

//! Of the name itself, even if that is a link.
std::optional<FileFacts> lookAt(const QString &path)
{
    const SystemResult<FileFacts> facts = factsOf(path, PathLinks::Refuse);
    return facts ? std::optional(*facts) : std::nullopt;
}

qint64 bytesOf(const QString &path)
{
    const auto info = lookAt(path);
    return info ? info->size : 0;
}

tl::unexpected<Error> notOpened(const QString &path, int errorNumber)
{
    return failure(ErrorCode::FileUnreadable, path,
                   sentence("Store", "cannot be opened: %1").arg(qt_error_string(errorNumber)));
}

tl::unexpected<Error> notMade(const QString &path, int errorNumber)
{
    return failure(ErrorCode::OutputFailed, path,
                   sentence("Store", "cannot be made: %1").arg(writeFaultText(errorNumber)));
}

// In the names of drafts, so that those that were left can be told from everything else.
const QString draftMark = QStringLiteral(".trustgauge-draft");
// A byte that SQLite never locks; whoever makes a draft has it locked. The bytes that SQLite locks follow it. (Not
// flock(): on network file systems it excludes SQLite.)
constexpr qint64 draftByte = 0x3fff'ffff, sqliteBytes = 512;

//! A temporary file beside another one, removed at the end unless it was moved to its final name.
class Draft
{
public:
    static SystemResult<Draft> makeBeside(const QString &path)
    {
        constexpr int mostTries = 10;
        for (int i = 0; i < mostTries; ++i) {
            SystemResult<TemporaryFile> made = makeTemporaryBeside(path, 0600, draftMark);
            if (!made)
                return tl::unexpected(made.error());
            Draft draft(std::move(*made));
            // Before it was locked, another program may have taken it for one that was left.
            const bool isTaken = tryLockBytes(draft.file(), draftByte, 1).outcome
                                 == LockAttempt::Outcome::HeldByAnother;
            const SystemResult<FileFacts> facts = factsOf(draft.file());
            if (!isTaken && facts && facts->names > 0)
                return draft;
        }
        return tl::unexpected(EEXIST);
    }
    ~Draft()
    {
        if (!m_made.file.isOpen())
            return; // moved from
        m_made.file.close();
        removeWhole(m_made.path);
    }
    Draft(Draft &&) = default;
    Draft &operator=(Draft &&) = delete;
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;

    [[nodiscard]] const QString &path() const { return m_made.path; }
    [[nodiscard]] const FileHandle &file() const { return m_made.file; }

    //! Removes a draft and what SQLite made beside it, the draft last.
    static void removeWhole(const QString &path)
    {
        for (const QString &ending : {QStringLiteral("-journal"), logEnding, indexEnding, QString()})
            removeFile(path + ending);
    }

private:
    explicit Draft(TemporaryFile made) : m_made(std::move(made)) {}

    TemporaryFile m_made;
};

//! One program at a time, and only while there is no store: otherwise the log might belong to a new one.
Result<void> keepLogAside(const QString &whole)
{
    const Result<FileHandle> lock = openInPrivateFolder(StoreLock::folderBeside(whole), QStringLiteral("make"));
    if (!lock)
        return tl::unexpected(lock.error());
    waitForLock(*lock);
    if (lookAt(whole) || bytesOf(whole + logEnding) == 0)
        return {};
    const QString aside = QStringLiteral("%1%2.broken-%3")
                              .arg(whole, logEnding,
                                   QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    const int why = replaceFile(whole + logEnding, aside);
    return why == 0 ? Result<void>() : notMade(whole, why);
}

} // namespace

Result<bool> isStoreThere(const QString &path)
{
    const QString whole = pathOnThisComputer(path);
    const SystemResult<FileFacts> info = factsOf(path, PathLinks::Follow);
    if (!info) {
        if (info.error() != ENOENT && info.error() != ENOTDIR)
            return notOpened(path, info.error());
        if (lookAt(path))
            return broken(path, sentence("Store", "is a link that leads nowhere"));
        return false;
    }
    if (info->kind == FileKind::Folder)
        return broken(path, sentence("Store", "is a folder, not a database"));
    if (info->kind != FileKind::Regular)
        return broken(path, sentence("Store", "is no regular file"));
    if (info->size == 0)
        return broken(path, sentence("Store", "is damaged: it is empty, which a store never is"));
    if (const int why = whyNotReadable(path); why != 0)
        return notOpened(path, why);
    if (info->size < shortestDatabase)
        return broken(path, sentence("Store", "is damaged, or no store: it is too short for a database"));
    for (const QString &ending : {logEnding, indexEnding}) {
        const auto beside = lookAt(whole + ending);
        if (beside && beside->kind != FileKind::Regular)
            return failure(ErrorCode::BadInput, whole + ending,
                           beside->kind == FileKind::Link
                               ? sentence("Store", "is a link, and such are not followed beside a store; remove it")
                               : sentence("Store",
                                          "is no regular file, and lies in the place of the store's log; remove it"));
    }
    return true;
}

Error missingStore(const QString &path)
{
    const QString log = pathOnThisComputer(path) + logEnding;
    if (bytesOf(log) > 0)
        return {ErrorCode::StoreBroken, path,
                sentence("Store",
                         "is not there, but what was last written to it is (\"%1\"): put the store back beside it")
                    .arg(log),
                0};
    return {ErrorCode::StoreEmpty, path, sentence("Store", "there is no such store; poll a tenant first"), 0};
}

void removeLeftDrafts(const QString &path)
{
    const QString whole = pathOnThisComputer(path);
    const QString folder = QFileInfo(whole).absolutePath();
    static const QRegularExpression ours(QRegularExpression::escape(draftMark) + QStringLiteral("\\.[A-Za-z0-9]{8}$"));
    const QStringList names = QDir(folder).entryList({u'*' + draftMark + QStringLiteral(".????????")},
                                                     QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    const SystemResult<FileHandle> parent = openFolder(folder);
    if (!parent)
        return;
    for (const QString &name : names) {
        const QString left = folder + u'/' + name;
        const std::optional<FileFacts> facts = lookAt(left);
        if (!ours.match(name).hasMatch() || !facts || facts->kind != FileKind::Regular)
            continue;
        if (facts->names > 1) {
            // A new store, which has its name already. Closing the file would end this process' locks on the store.
            if (const std::optional<FileFacts> store = lookAt(whole); store && store->number == facts->number)
                removeFile(left);
            continue;
        }
        const SystemResult<FileHandle> file = openIn(*parent, name);
        if (!file || tryLockBytes(*file, draftByte, 1 + sqliteBytes).outcome != LockAttempt::Outcome::Held)
            continue;
        qCInfo(logStore).noquote() << "removing" << left << "which a program left that was killed";
        Draft::removeWhole(left);
    }
}

Result<bool> makeStoreFile(const QString &path, const std::function<Result<void>(const QString &)> &fill)
{
    if (auto r = makePrivateFolder(QFileInfo(pathOnThisComputer(path)).absolutePath()); !r)
        return tl::unexpected(r.error());
    const QString whole = pathOnThisComputer(path); // resolved in the folder that exists now
    if (bytesOf(whole + logEnding) > 0) {
        if (auto r = keepLogAside(whole); !r)
            return tl::unexpected(r.error());
    }
    const SystemResult<Draft> draft = Draft::makeBeside(whole);
    if (!draft)
        return notMade(path, draft.error());
    giveToFolderOwner(draft->file(), whole);
    if (auto r = fill(draft->path()); !r) {
        r.error().subject = path;
        return tl::unexpected(r.error());
    }
    int why = draft->file().force();
    if (why == 0)
        why = nameIfFree(draft->path(), whole);
    if (why != 0)
        return notMade(path, why);
    forceFolderOf(whole);
    const SystemResult<FileFacts> mine = factsOf(draft->file());
    const std::optional<FileFacts> named = lookAt(whole);
    return mine && named && named->number == mine->number;
}

Result<void> makeBackup(const QString &storePath, const QString &backup,
                        const std::function<Result<void>(const QString &)> &fill)
{
    removeLeftDrafts(backup);
    const SystemResult<Draft> draft = Draft::makeBeside(backup);
    if (!draft)
        return notMade(backup, draft.error());
    if (auto r = fill(draft->path()); !r) {
        r.error().subject = backup;
        return r;
    }
    if (SystemResult<FileFacts> store = factsOf(storePath, PathLinks::Follow)) {
        if ((store->mode & modeOfOthers) != 0)
            store->mode &= ~(modeOfGroup | modeOfOthers);
        passOn(draft->file(), *store);
    }
    int why = draft->file().force();
    if (why == 0)
        why = replaceFile(draft->path(), backup);
    if (why != 0)
        return notMade(backup, why);
    forceFolderOf(backup);
    return {};
}

bool makeStorePrivate(const QString &path)
{
    const QString whole = pathOnThisComputer(path);
    const QFileInfo file(whole);
    QStringList all{whole};
    const QStringList beside = QDir(file.absolutePath())
                                   .entryList({file.fileName() + logEnding, file.fileName() + indexEnding,
                                               file.fileName() + QStringLiteral(".*")},
                                              QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : beside) {
        if (name.startsWith(file.fileName())) // `*` and `?` in a store's name are not wildcards
            all << file.absolutePath() + u'/' + name;
    }
    bool isDone = false;
    for (const QString &one : std::as_const(all)) {
        const std::optional<FileFacts> facts = lookAt(one);
        if (!facts || facts->kind != FileKind::Regular || (facts->mode & modeOfOthers) == 0)
            continue;
        // Fails for files of other users, which are left to their owners.
        const bool changed = QFile::setPermissions(one, QFile::ReadOwner | QFile::WriteOwner);
        isDone = isDone || (changed && one == whole);
    }
    return isDone;
}

Result<void> checkWritable(const QString &path)
{
    const QString whole = pathOnThisComputer(path);
    if (const int why = whyNotWritable(whole); why != 0)
        return failure(ErrorCode::OutputFailed, path,
                       sentence("Store", "cannot be written: %1").arg(qt_error_string(why)));
    if (const int why = whyNoNamesIn(QFileInfo(whole).absolutePath()); why != 0) {
        if (!lookAt(whole + logEnding) || !lookAt(whole + indexEnding))
            return failure(ErrorCode::OutputFailed, path,
                           sentence("Store", "cannot be written: its folder must take files beside it (%1)")
                               .arg(qt_error_string(why)));
    }
    return {};
}

ReadOnlyAccess::ReadOnlyAccess(QString path) : m_path(std::move(path)) {}

ReadOnlyAccess::~ReadOnlyAccess() = default;

// To read a store in WAL mode, SQLite uses a shared index of the log, and creates it if missing; the log as well. When
// nobody has the store open, it does not trust the index and makes one in memory; but it fails, after ten seconds of
// retries, if the log has a head and no page, as a writer leaves it that is killed while the head is being synced.
Result<void> ReadOnlyAccess::choose()
{
    const QString whole = pathOnThisComputer(m_path);
    const QString uri = QStringLiteral("file://")
                        + QString::fromLatin1(QUrl::toPercentEncoding(whole, QByteArrayLiteral("/")));
    m_options = QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
    m_isUnlocked = false;
    const SystemResult<FileFacts> info = factsOf(whole, PathLinks::Follow);
    if (!info)
        return notOpened(m_path, info.error());
    m_before = *info;
    if (bytesOf(whole + logEnding) <= logHeadBytes) { // the log holds nothing
        m_isUnlocked = true;
        m_name = uri + QStringLiteral("?mode=ro&immutable=1");
        return {};
    }
    if (bytesOf(whole + indexEnding) > 0 && !m_isUseless) { // some program has it open, or was killed
        m_name = uri + QStringLiteral("?mode=ro&readonly_shm=1");
        return {};
    }
    // SQLite would have to create the index, or to mend it.
    if (const auto r = copyFiles(whole); !r)
        return r;
    m_isCopied = true;
    m_isUseless = false;
    return {};
}

Result<void> ReadOnlyAccess::copyFiles(const QString &whole)
{
    const Result<QString> copy = copyPath();
    if (!copy)
        return tl::unexpected(copy.error());
    for (int i = 0; i < mostCopies; ++i) {
        const std::optional<FileFacts> store = lookAt(whole);
        const std::optional<FileFacts> log = lookAt(whole + logEnding);
        for (const QString &ending : {QString(), logEnding}) {
            QFile::remove(*copy + ending);
            if (QFile from(whole + ending); !from.copy(*copy + ending)) {
                if (!ending.isEmpty() && !lookAt(whole + ending))
                    continue; // another program has just closed the store
                return failure(ErrorCode::OutputFailed, *copy,
                               sentence("Store", "the store cannot be copied to be read: %1").arg(from.errorString()));
            }
            // The original may be read-only, but the copy must be writable.
            QFile::setPermissions(*copy + ending, QFile::ReadOwner | QFile::WriteOwner);
        }
        const auto isSame = [](const std::optional<FileFacts> &before, const std::optional<FileFacts> &now) {
            return before && now ? before->isUnchangedIn(*now) : !before && !now;
        };
        if (isSame(store, lookAt(whole)) && isSame(log, lookAt(whole + logEnding))) {
            m_name = *copy;
            m_options.clear();
            return {};
        }
    }
    return failure(ErrorCode::StoreLocked, m_path, sentence("Store", "was written again and again while it was read"));
}

bool ReadOnlyAccess::hasChanged() const
{
    if (!m_isUnlocked)
        return false;
    const SystemResult<FileFacts> now = factsOf(pathOnThisComputer(m_path), PathLinks::Follow);
    return !now || !m_before.isUnchangedIn(*now);
}

Result<QString> ReadOnlyAccess::copyPath()
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    if (!m_copies->isValid())
        return failure(ErrorCode::OutputFailed, m_copies->path(),
                       sentence("Store", "cannot be made: %1").arg(m_copies->errorString()));
    return m_copies->filePath(QStringLiteral("store.db"));
}

} // namespace Trustgauge
