#include "core/store/sqlite/sqlitestore.h"
#include "core/store/outbox.h"

#include "core/base/log.h"
#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/sqliteconnection.h"
#include "core/store/sqlite/sqlitehistory.h"
#include "core/store/sqlite/sqlitestatement.h"
#include "core/store/sqlite/storefile.h"
#include "core/store/storeplace.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <utility>
#include <vector>

#include <sqlite3.h>

namespace Trustgauge {

namespace {

// Another program on the same store may be storing a cycle of a large fleet, or upgrading the store.
constexpr std::chrono::milliseconds patienceWithOthers{30'000};
constexpr std::chrono::milliseconds patienceWithUpgrades{600'000};
constexpr int pageBytes = 16 * 1024;
// A checkpoint waits for the disk twice; with a log of this size it is rare between small transactions.
constexpr int logBytes = 16 * 1024 * 1024;

int newestVersion()
{
    return static_cast<int>(schemaSteps().size());
}

//! The statements that upgrade a store from a version to the newest.
QStringList statementsFrom(int version)
{
    QStringList out;
    for (int step = version; step < newestVersion(); ++step)
        out += schemaSteps()[static_cast<size_t>(step)];
    out << recountRecords(QStringLiteral("1")) << QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId)
        << QStringLiteral("PRAGMA user_version = %1").arg(newestVersion());
    return out;
}

Result<void> runAll(const QSqlDatabase &db, const QStringList &statements, const QString &path)
{
    for (const QString &statement : statements) {
        QSqlQuery query(db);
        if (!query.exec(statement))
            return tl::unexpected(sqliteFault(db, query.lastError(), path));
    }
    return {};
}

//! Creates an empty store in an empty file.
Result<void> fillNew(const QString &file)
{
    SqliteConnection connection(file);
    if (!connection.db().open())
        return tl::unexpected(sqliteFault(connection.db(), connection.db().lastError(), file));
    QStringList statements{
        // Reading needs a system call per page, and most reads are sequential. The page size cannot change later.
        QStringLiteral("PRAGMA page_size = %1").arg(pageBytes),
        // No other program knows the file yet; it is synced to the disk before it gets its name.
        QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL"), QStringLiteral("PRAGMA journal_mode = MEMORY"),
        QStringLiteral("PRAGMA synchronous = OFF"), QStringLiteral("BEGIN")};
    statements << statementsFrom(0) << QStringLiteral("COMMIT") << QStringLiteral("PRAGMA journal_mode = WAL");
    return runAll(connection.db(), statements, file);
}

//! Copies the state that readers see into an empty file.
Result<void> copyInto(const QSqlDatabase &db, const QString &file, const QString &path)
{
    QSqlQuery query(db);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(file);
    if (!query.exec())
        return tl::unexpected(sqliteFault(db, query.lastError(), path));
    return {};
}

} // namespace

SqliteStore::SqliteStore(QString path, const QString &options)
    : StoreConnection(std::move(path)),
      m_connection(std::make_unique<SqliteConnection>(pathOnThisComputer(m_path), options))
{
    m_db = m_connection->db();
}

SqliteStore::~SqliteStore()
{
    m_db = {};
}

Result<std::unique_ptr<StoreConnection>> SqliteStore::open(const QString &path, Open how)
{
    if (how == Open::Alongside) {
        std::unique_ptr<SqliteStore> other(
            new SqliteStore(path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")));
        other->m_onlyReads = true;
        if (!other->m_db.open())
            return other->sqlError(other->m_db.lastError());
        return other;
    }
    Result<bool> isThere = isStoreThere(path);
    if (isThere && !*isThere) {
        if (how != Open::MakeIfMissing)
            return tl::unexpected(missingStore(path));
        if (const auto made = makeStoreFile(path, fillNew); !made)
            return tl::unexpected(made.error());
        isThere = isStoreThere(path);
        if (isThere && !*isThere)
            return failure(ErrorCode::OutputFailed, path, sentence("Store", "was removed while it was made"));
    }
    if (!isThere)
        return tl::unexpected(isThere.error());
    std::unique_ptr<SqliteStore> store(
        new SqliteStore(path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patienceWithOthers.count())));
    const bool reads = how == Open::ReadOnly || how == Open::Copy;
    const auto ready = reads ? store->prepareReading(how) : store->prepare();
    if (!ready)
        return tl::unexpected(ready.error());
    qCInfo(logStore).noquote() << "opened" << path << (how == Open::ReadOnly ? "to read" : "to write");
    return store;
}

Result<bool> SqliteStore::make(const QString &path, const std::function<Result<void>(const QString &)> &fill)
{
    removeLeftDrafts(path);
    return makeStoreFile(path, [&fill](const QString &draft) {
        const Result<void> empty = fillNew(draft);
        return empty ? fill(draft) : empty;
    });
}

Error SqliteStore::fault(const QSqlError &error) const
{
    if (m_reading && isIndexFault(error))
        m_reading->noteUseless();
    return sqliteFault(m_db, error, m_path, m_reading || m_onlyReads);
}

Result<int> SqliteStore::pragma(const char *name) const
{
    QSqlQuery query(m_db);
    if (!query.exec(QStringLiteral("PRAGMA ") + QString::fromLatin1(name)) || !query.next())
        return sqlError(query.lastError());
    return query.value(0).toInt();
}

Result<int> SqliteStore::version() const
{
    const Result<int> owner = pragma("application_id");
    if (!owner)
        return owner;
    if (*owner != storeApplicationId)
        return failure(ErrorCode::StoreBroken, m_path, sentence("Store", "is a database, but not one of Trustgauge"));
    Result<int> version = pragma("user_version");
    if (const auto known = version ? checkVersion(*version, newestVersion()) : Result<void>(); !known)
        return tl::unexpected(known.error());
    return version;
}

Result<void> SqliteStore::checkSchema(int version) const
{
    const SchemaFault fault = schemaFault(m_db, version);
    if (fault.error.isValid())
        return sqlError(fault.error);
    return fault.what.isEmpty() ? Result<void>() : damaged(fault.what);
}

Result<void> SqliteStore::prepare()
{
    if (const auto r = checkWritable(m_path); !r)
        return r;
    removeLeftDrafts(m_path);
    if (!m_db.open())
        return sqlError(m_db.lastError());
    const Result<int> known = version();
    if (!known)
        return tl::unexpected(known.error());
    if (const auto r = checkSchema(*known); !r)
        return r;
    if (makeStorePrivate(m_path))
        m_notices << sentence("Store",
                              "%1 could be read by every user of this computer; it is its owner's alone now, and so is "
                              "what lies beside it.")
                         .arg(m_path);
    const Result<int> page = pragma("page_size");
    if (!page)
        return tl::unexpected(page.error());
    for (const QString &setting :
         {QStringLiteral("journal_mode = WAL"), QStringLiteral("synchronous = FULL"),
          QStringLiteral("foreign_keys = ON"), QStringLiteral("wal_autocheckpoint = %1").arg(logBytes / *page),
          QStringLiteral("cache_size = -16384")}) {
        if (const auto r = run(QStringLiteral("PRAGMA ") + setting); !r)
            return r;
    }
    return *known == newestVersion() ? Result<void>() : migrate(Backup::Make);
}

Result<void> SqliteStore::prepareReading(Open how)
{
    m_reading = std::make_unique<ReadOnlyAccess>(m_path);
    const auto ready = steady([this] {
        Result<int> known = version();
        if (known) {
            if (const auto r = checkSchema(*known); !r)
                known = tl::unexpected(r.error());
        }
        return known;
    });
    if (!ready)
        return tl::unexpected(ready.error());
    if (*ready == newestVersion() && how == Open::ReadOnly)
        return {};
    // An older store is upgraded in a copy.
    const Result<QString> copy = m_reading->copyPath();
    if (!copy)
        return tl::unexpected(copy.error());
    const QString brought = *copy + QStringLiteral(".new");
    if (const auto r = steady([&]() -> Result<void> {
            QFile::remove(brought); // left by an earlier reading
            return copyInto(m_db, brought, m_path);
        });
        !r)
        return tl::unexpected(r.error());
    m_isCopy = true;
    reconnect(brought, {});
    if (!m_db.open())
        return sqlError(m_db.lastError());
    return *ready == newestVersion() ? Result<void>() : migrate(Backup::None);
}

void SqliteStore::reconnect(const QString &name, const QString &options)
{
    m_db = {};
    m_connection.reset();
    m_connection = std::make_unique<SqliteConnection>(name, options);
    m_db = m_connection->db();
}

Result<void> SqliteStore::beginReading()
{
    if (!m_reading || m_isCopy || m_isConnected)
        return {};
    if (const auto r = m_reading->choose(); !r)
        return r;
    reconnect(m_reading->name(), m_reading->options());
    m_isConnected = m_db.open();
    if (!m_isConnected)
        return sqlError(m_db.lastError());
    askWhetherInterrupted();
    return {};
}

void SqliteStore::interruptWhen(std::function<bool()> asked)
{
    m_interruptAsked = std::move(asked);
    askWhetherInterrupted();
}

void SqliteStore::askWhetherInterrupted()
{
    if (!m_interruptAsked)
        return;
    constexpr int instructionsBetween = 2'000; // of SQLite's virtual machine; well below a millisecond
    sqlite3_progress_handler(
        sqliteHandle(m_db), instructionsBetween,
        [](void *asked) { return (*static_cast<std::function<bool()> *>(asked))() ? 1 : 0; }, &m_interruptAsked);
}

bool SqliteStore::endReading()
{
    if (!m_reading || m_isCopy || (!m_reading->hasChanged() && !m_reading->isUseless()))
        return true;
    m_isConnected = false;
    return false;
}

Result<void> SqliteStore::keepLittle()
{
    for (const char *setting : {"cache_size = -1024", "secure_delete = OFF"}) {
        if (const auto r = run(QStringLiteral("PRAGMA ") + QString::fromLatin1(setting)); !r)
            return r;
    }
    return {};
}

Result<void> SqliteStore::backUp(const QString &file)
{
    if (QFileInfo::exists(file) || QFileInfo(file).isSymLink())
        return failure(ErrorCode::Usage, file, sentence("Store", "exists already; a backup never replaces a file"));
    return steady(
        [&] { return makeBackup(m_path, file, [&](const QString &draft) { return copyInto(m_db, draft, m_path); }); });
}

Result<void> SqliteStore::setPatience(std::chrono::milliseconds patience) const
{
    return run(QStringLiteral("PRAGMA busy_timeout = %1").arg(patience.count()));
}

Result<void> SqliteStore::migrate(Backup backup)
{
    // Another program may start the same upgrade: the second one then finds it done.
    if (const auto r = setPatience(patienceWithUpgrades); !r)
        return r;
    const auto steps = [&]() -> Result<void> {
        const Result<int> from = version();
        if (!from)
            return tl::unexpected(from.error());
        if (const auto r = checkSchema(*from); !r || *from == newestVersion())
            return r;
        if (backup == Backup::Make) {
            // On another connection: this one cannot within its transaction, which prevents others from writing.
            SqliteConnection reader(pathOnThisComputer(m_path), QStringLiteral("QSQLITE_OPEN_READONLY"));
            if (!reader.db().open())
                return tl::unexpected(sqliteFault(reader.db(), reader.db().lastError(), m_path));
            const auto copied = makeBackup(m_path, QStringLiteral("%1.schema-%2").arg(m_path).arg(*from),
                                           [&](const QString &file) { return copyInto(reader.db(), file, m_path); });
            if (!copied)
                return copied;
        }
        qCInfo(logStore).noquote() << "bringing" << m_path << "from schema" << *from << "to" << newestVersion();
        return runAll(m_db, statementsFrom(*from), m_path);
    };
    if (const auto r = inTransaction(Begin::Writing, steps); !r)
        return r;
    return setPatience(patienceWithOthers);
}

const char *SqliteStore::beginning(Begin begin) const
{
    // Immediate: a transaction that starts by reading could not write after another program has written.
    return begin == Begin::Writing ? "BEGIN IMMEDIATE" : "BEGIN";
}

Result<void> SqliteStore::begun(Begin /*begin*/) const
{
    return {};
}

// Not waiting for the disk, what was lost in a power cut is as if it was never done; the store stays whole.
Result<void> SqliteStore::setWaitsForDisk(bool waits) const
{
    return run(waits ? QStringLiteral("PRAGMA synchronous = FULL") : QStringLiteral("PRAGMA synchronous = NORMAL"));
}

Result<qint64> SqliteStore::bytes() const
{
    return QFileInfo(m_path).size() + QFileInfo(m_path + QStringLiteral("-wal")).size();
}

Result<void> SqliteStore::checkPages() const
{
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("PRAGMA integrity_check(1)"));
    if (const auto r = run(query); !r)
        return r;
    if (!query.next())
        return sqlError(query.lastError());
    const QString found = query.value(0).toString();
    if (found != QStringLiteral("ok"))
        return damaged(sentence("Store", "its pages are damaged: %1").arg(found));
    return {};
}

Result<bool> SqliteStore::giveSpaceBack()
{
    constexpr int pagesAtATime = 500;
    if (!m_canShrink) {
        constexpr int incremental = 2;
        const Result<int> mode = pragma("auto_vacuum");
        if (!mode)
            return tl::unexpected(mode.error());
        if (*mode != incremental) {
            for (const char *step : {"PRAGMA auto_vacuum = INCREMENTAL", "VACUUM"}) {
                if (const auto r = run(QString::fromLatin1(step)); !r)
                    return tl::unexpected(r.error());
            }
        }
        m_canShrink = true;
        return true;
    }
    const Result<int> before = pragma("freelist_count");
    if (!before)
        return tl::unexpected(before.error());
    if (*before > 0) {
        const QByteArray vacuum = "PRAGMA incremental_vacuum(" + QByteArray::number(pagesAtATime) + ')';
        SqlStatement shrink(*this, vacuum.constData());
        while (shrink.next()) {}
        if (shrink.error().isValid())
            return sqlError(shrink.error());
        shrink.reset();
        const Result<int> after = pragma("freelist_count");
        if (!after)
            return tl::unexpected(after.error());
        if (*after > 0 && *after < *before) // otherwise another program uses the pages
            return true;
    }
    if (const auto r = run(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")); !r)
        return tl::unexpected(r.error());
    return false;
}

// SQLite does so itself.
Result<void> SqliteStore::noteNumbers()
{
    return {};
}

std::unique_ptr<SqlStatement::Engine> SqliteStore::statement(const char *sql, SqlStatement::Rows /*rows*/) const
{
    return std::make_unique<SqliteStatement>(m_db, sql);
}

std::unique_ptr<HistoryWriter> SqliteStore::historyWriter(qint64 tenant, qint64 cycle) const
{
    return std::make_unique<SqliteHistoryWriter>(*this, tenant, cycle);
}

const HistorySql &SqliteStore::historySql() const
{
    return sqliteHistorySql();
}

DevicesOfCycle SqliteStore::devicesOfCycle(qint64 tenant) const
{
    return sqliteDevicesOfCycle(db(), tenant).value_or(StoreConnection::devicesOfCycle(tenant));
}

} // namespace Trustgauge
