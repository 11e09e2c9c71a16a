#include "core/store/storelock.h"

#include "core/base/privatefiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <array>
#include <cerrno>

#include <sys/file.h>
#include <unistd.h>

namespace Trustgauge {

namespace {

QString fileName(StoreLock::Use use, const QString &tenant)
{
    // A tenant may be called anything; its hash is a file name everywhere.
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(tenant.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    switch (use) {
    case StoreLock::Use::Window:
        return QStringLiteral("window");
    case StoreLock::Use::Schedule:
        return QStringLiteral("schedule-") + hash;
    case StoreLock::Use::Cycle:
        return QStringLiteral("cycle-") + hash;
    case StoreLock::Use::Publish:
        return QStringLiteral("publish-") + hash;
    }
    return {};
}

//! `trustgauge-cli (process 4711)`, as the holder wrote it.
QString holderIn(int file)
{
    std::array<char, 200> text{};
    const ssize_t size = ::pread(file, text.data(), text.size(), 0);
    const QString line = QString::fromUtf8(text.data(), size > 0 ? size : 0).section(u'\n', 0, 0);
    const QString pid = line.section(u' ', 0, 0);
    const QString program = line.section(u' ', 1);
    return pid.isEmpty() || program.isEmpty() ? QStringLiteral("another program")
                                              : QStringLiteral("%1 (process %2)").arg(program, pid);
}

void writeHolder(int file)
{
    const QByteArray line = QStringLiteral("%1 %2\n")
                                .arg(QCoreApplication::applicationPid())
                                .arg(QFileInfo(QCoreApplication::applicationFilePath()).fileName())
                                .toUtf8();
    // Only what a message says; the lock holds without it.
    if (::ftruncate(file, 0) == 0) [[maybe_unused]]
        const ssize_t written = ::pwrite(file, line.constData(), static_cast<size_t>(line.size()), 0);
}

QString sentence(StoreLock::Use use, const QString &holder)
{
    switch (use) {
    case StoreLock::Use::Window:
        return QStringLiteral("is shown by %1 already").arg(holder);
    case StoreLock::Use::Schedule:
        return QStringLiteral("is polled on schedule by %1 already").arg(holder);
    case StoreLock::Use::Cycle:
        return QStringLiteral("is being polled by %1").arg(holder);
    case StoreLock::Use::Publish:
        return QStringLiteral("is being published by %1").arg(holder);
    }
    return {};
}

} // namespace

QString StoreLock::canonicalPath(const QString &storePath)
{
    // To Qt, what begins with a colon is compiled into the program.
    const QFileInfo file(storePath.startsWith(u':') ? QStringLiteral("./") + storePath : storePath);
    if (const QString whole = file.canonicalFilePath(); !whole.isEmpty())
        return whole;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName();
}

QString StoreLock::folderBeside(const QString &storePath)
{
    return canonicalPath(storePath) + QStringLiteral(".locks");
}

Result<StoreLockPtr> StoreLock::take(const QString &storePath, Use use, const QString &tenant)
{
    const QString folder = folderBeside(storePath);
    const QString path = folder + u'/' + fileName(use, tenant);
    const Result<int> opened = openInPrivateFolder(folder, fileName(use, tenant));
    if (!opened)
        return tl::unexpected(opened.error());
    const int file = *opened;
    StoreLockPtr lock(new StoreLock(file));
    int done = -1;
    do {
        done = ::flock(file, LOCK_EX | LOCK_NB);
    } while (done != 0 && errno == EINTR);
    if (done == 0) {
        writeHolder(file);
        return lock;
    }
    if (errno == EWOULDBLOCK)
        return failure(ErrorCode::StoreLocked, tenant.isEmpty() ? storePath : tenant, sentence(use, holderIn(file)));
    if (errno == ENOLCK || errno == EOPNOTSUPP || errno == ENOSYS || errno == EINVAL)
        return lock;
    return failure(ErrorCode::OutputFailed, path, QStringLiteral("cannot be locked: %1").arg(qt_error_string(errno)));
}

StoreLock::~StoreLock()
{
    ::close(m_file); // lets go
}

} // namespace Trustgauge
