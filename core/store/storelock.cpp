#include "core/store/storelock.h"

#include "core/base/networkfault.h"
#include "core/base/privatefiles.h"
#include "core/platform/filelock.h"
#include "core/store/postgres/postgreslink.h"
#include "core/store/postgres/postgreslock.h"
#include "core/store/storeconnection.h"
#include "core/store/storeplace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QtEndian>

namespace Trustgauge {

namespace {

QString fileName(StoreLock::Use use, const QString &tenant)
{
    // Tenant names may contain anything; a hash is a valid file name everywhere.
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
    case StoreLock::Use::Thinning:
        return QStringLiteral("thinning");
    }
    return {};
}

//! `trustgauge-cli (process 4711)`, as written by the holder.
Message holderIn(const FileHandle &file)
{
    constexpr qsizetype longestHolder = 200;
    const QString line = QString::fromUtf8(file.start(longestHolder)).section(u'\n', 0, 0);
    const QString pid = line.section(u' ', 0, 0);
    const QString program = line.section(u' ', 1);
    return pid.isEmpty() || program.isEmpty() ? sentence("Store", "another program")
                                              : sentence("Store", "%1 (process %2)").arg(program, pid);
}

void writeHolder(const FileHandle &file)
{
    const QByteArray line = QStringLiteral("%1 %2\n")
                                .arg(QCoreApplication::applicationPid())
                                .arg(QFileInfo(QCoreApplication::applicationFilePath()).fileName())
                                .toUtf8();
    file.replaceContent(line); // only used for messages; the lock works without it
}

Message heldBy(StoreLock::Use use, const Message &holder)
{
    switch (use) {
    case StoreLock::Use::Window:
        return sentence("Store", "is shown by %1 already").arg(holder);
    case StoreLock::Use::Schedule:
        return sentence("Store", "is polled on schedule by %1 already").arg(holder);
    case StoreLock::Use::Cycle:
        return sentence("Store", "is being polled by %1").arg(holder);
    case StoreLock::Use::Publish:
        return sentence("Store", "is being published by %1").arg(holder);
    case StoreLock::Use::Thinning:
        return sentence("Store", "is being thinned by %1").arg(holder);
    }
    return {};
}

//! The server's number of a lock.
qint64 numberOf(StoreLock::Use use, const QString &tenant)
{
    const QByteArray hash = QCryptographicHash::hash("trustgauge " + fileName(use, tenant).toUtf8(),
                                                     QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(hash.constData());
}

Error lockedBy(const QString &storePath, StoreLock::Use use, const QString &tenant, const Message &holder)
{
    return {ErrorCode::StoreLocked, tenant.isEmpty() ? storePath : tenant, heldBy(use, holder), 0};
}

} // namespace

Result<void> LockProof::check(const StoreConnection &connection) const
{
    if (m_backend == 0)
        return {};
    const Result<bool> holds = holdsPostgresLock(connection, m_number, m_backend);
    if (!holds)
        return tl::unexpected(holds.error());
    if (*holds)
        return {};
    return failure(ErrorCode::Network, connection.path(),
                   sentence("Store", "the connection that kept other programs away was lost, and another one may be at "
                                     "work by now; so what this program was about to store was not stored"),
                   NetworkFault::mayRepeat);
}

QString StoreLock::folderBeside(const QString &storePath)
{
    return pathOnThisComputer(storePath) + QStringLiteral(".locks");
}

StoreLock::StoreLock(FileHandle file) : m_file(std::move(file)) {}

StoreLock::~StoreLock() = default;

Result<StoreLockPtr> StoreLock::takeOnServer(const QString &storePath, Use use, const QString &tenant)
{
    const qint64 number = numberOf(use, tenant);
    auto taken = takePostgresLock(storePath, number);
    if (!taken)
        return tl::unexpected(taken.error());
    if (const Message *holder = std::get_if<Message>(&*taken))
        return tl::unexpected(lockedBy(storePath, use, tenant, *holder));
    auto &held = std::get<HeldPostgresLock>(*taken);
    StoreLockPtr lock(new StoreLock(FileHandle()));
    lock->m_proof.m_number = number;
    lock->m_proof.m_backend = held.backend;
    lock->m_server = std::move(held.link);
    return lock;
}

Result<std::optional<Error>> StoreLock::holder(const StoreConnection &store, Use use, const QString &tenant)
{
    if (isServerStore(store.path())) {
        const auto held = holderOfPostgresLock(store, numberOf(use, tenant));
        if (!held)
            return tl::unexpected(held.error());
        return *held ? std::optional(lockedBy(store.path(), use, tenant, **held)) : std::nullopt;
    }
    const auto taken = take(store.path(), use, tenant);
    if (taken)
        return std::optional<Error>();
    if (taken.error().code == ErrorCode::StoreLocked)
        return std::optional(taken.error());
    return tl::unexpected(taken.error());
}

Result<StoreLockPtr> StoreLock::take(const QString &storePath, Use use, const QString &tenant)
{
    // Windows on several computers may show one store.
    if (isServerStore(storePath) && use != Use::Window)
        return takeOnServer(storePath, use, tenant);
    const QString folder = folderBeside(storePath);
    const QString path = folder + u'/' + fileName(use, tenant);
    Result<FileHandle> opened = openInPrivateFolder(folder, fileName(use, tenant));
    if (!opened)
        return tl::unexpected(opened.error());
    StoreLockPtr lock(new StoreLock(std::move(*opened)));
    const LockAttempt attempt = tryLock(lock->m_file);
    switch (attempt.outcome) {
    case LockAttempt::Outcome::Held:
        writeHolder(lock->m_file);
        return lock;
    case LockAttempt::Outcome::HeldByAnother:
        return tl::unexpected(lockedBy(storePath, use, tenant, holderIn(lock->m_file)));
    case LockAttempt::Outcome::NoLocks:
        return lock;
    case LockAttempt::Outcome::Failed:
        break;
    }
    return failure(ErrorCode::OutputFailed, path,
                   sentence("Store", "cannot be locked: %1").arg(qt_error_string(attempt.error)));
}

} // namespace Trustgauge
