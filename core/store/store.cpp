#include "core/store/store.h"

#include "core/base/log.h"
#include "core/store/schema.h"
#include "core/store/sqliteconnection.h"
#include "core/store/storefile.h"
#include "core/store/storelock.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <utility>
#include <vector>

namespace Trustgauge {

namespace {

// Another program on the same store may just be storing a cycle of a large fleet, or bringing the store forward.
constexpr std::chrono::milliseconds patienceWithOthers{30'000};
constexpr std::chrono::milliseconds patienceWithUpgrades{600'000};
constexpr int pageBytes = 16 * 1024;
// A checkpoint waits for the disk twice; with that much of the log it seldom comes between small transactions.
constexpr int logBytes = 16 * 1024 * 1024;
constexpr int mostReadings = 5; // of a store that others write to

int newestVersion()
{
    return static_cast<int>(schemaSteps().size());
}

//! The statements that bring a store from a version to the newest.
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

//! Makes an empty store of an empty file.
Result<void> fillNew(const QString &file)
{
    SqliteConnection connection(file);
    if (!connection.db().open())
        return tl::unexpected(sqliteFault(connection.db(), connection.db().lastError(), file));
    QStringList statements{
        // Reading costs a system call a page, and most of what is read lies side by side. Later on the size is fixed.
        QStringLiteral("PRAGMA page_size = %1").arg(pageBytes),
        // Nobody else knows the file yet; it is forced to the disk before it gets its name.
        QStringLiteral("PRAGMA journal_mode = MEMORY"), QStringLiteral("PRAGMA synchronous = OFF"),
        QStringLiteral("BEGIN")};
    statements << statementsFrom(0) << QStringLiteral("COMMIT") << QStringLiteral("PRAGMA journal_mode = WAL");
    return runAll(connection.db(), statements, file);
}

//! Writes the state that readers see into an empty file.
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

Store::Store(QString path)
    : m_path(std::move(path)),
      m_connection(std::make_unique<SqliteConnection>(
          StoreLock::canonicalPath(m_path), QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patienceWithOthers.count()))),
      m_db(m_connection->db())
{}

Store::~Store()
{
    m_db = {};
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Open how)
{
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
    std::unique_ptr<Store> store(new Store(path));
    const bool reads = how == Open::ReadOnly || how == Open::Copy;
    const auto ready = reads ? store->prepareReading(how) : store->prepare();
    if (!ready)
        return tl::unexpected(ready.error());
    qCInfo(logStore).noquote() << "opened" << path << (how == Open::ReadOnly ? "to read" : "to write");
    return store;
}

tl::unexpected<Error> Store::sqlError(const QSqlError &error) const
{
    return tl::unexpected(sqliteFault(m_db, error, m_path, m_reading != nullptr));
}

tl::unexpected<Error> Store::stopped() const
{
    return failure(ErrorCode::Cancelled, m_path, sentence("Store", "the cycle was not stored"));
}

Result<void> Store::run(QSqlQuery &query) const
{
    if (stops())
        return stopped();
    if (!query.exec())
        return sqlError(query.lastError());
    return {};
}

Result<void> Store::run(const QString &statement) const
{
    QSqlQuery query(m_db);
    if (!query.exec(statement))
        return sqlError(query.lastError());
    return {};
}

// QSqlDatabase's own functions lose the code of an error.
Result<void> Store::inTransaction(const QString &begin, const std::function<Result<void>()> &work) const
{
    if (const auto r = run(begin); !r)
        return r;
    Result<void> done = work();
    if (done)
        done = run(QStringLiteral("COMMIT"));
    if (!done) {
        [[maybe_unused]] const auto undone = run(QStringLiteral("ROLLBACK")); // the first error is the one to tell
    }
    return done;
}

Result<int> Store::pragma(const char *name) const
{
    QSqlQuery query(m_db);
    if (!query.exec(QStringLiteral("PRAGMA ") + QString::fromLatin1(name)) || !query.next())
        return sqlError(query.lastError());
    return query.value(0).toInt();
}

Result<int> Store::version() const
{
    const Result<int> owner = pragma("application_id");
    if (!owner)
        return owner;
    if (*owner != storeApplicationId)
        return failure(ErrorCode::StoreBroken, m_path, sentence("Store", "is a database, but not one of Trustgauge"));
    Result<int> version = pragma("user_version");
    if (version && *version < 1)
        return damaged(sentence("Store", "it says to have the schema version %1, which there never was").arg(*version));
    if (version && *version > newestVersion())
        return failure(ErrorCode::StoreNewer, m_path,
                       sentence("Store", "was written by a newer version of Trustgauge (schema %1, known %2)")
                           .arg(*version)
                           .arg(newestVersion()));
    return version;
}

Result<void> Store::checkSchema(int version) const
{
    const SchemaFault fault = schemaFault(m_db, version);
    if (fault.error.isValid())
        return sqlError(fault.error);
    return fault.what.isEmpty() ? Result<void>() : damaged(fault.what);
}

Result<void> Store::prepare()
{
    if (const auto r = checkWritable(m_path); !r)
        return r;
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

Result<void> Store::prepareReading(Open how)
{
    m_reading = std::make_unique<ReadOnlyAccess>(m_path);
    const auto ready = steady<int>([this] {
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
    // An older store is brought forward where nobody minds.
    const Result<QString> copy = m_reading->copyPath();
    if (!copy)
        return tl::unexpected(copy.error());
    const QString brought = *copy + QStringLiteral(".new");
    if (const auto r = steady<bool>([&]() -> Result<bool> {
            QFile::remove(brought); // of a reading before
            if (const auto copied = copyInto(m_db, brought, m_path); !copied)
                return tl::unexpected(copied.error());
            return true;
        });
        !r)
        return tl::unexpected(r.error());
    m_isCopy = true;
    reconnect(brought, {});
    if (!m_db.open())
        return sqlError(m_db.lastError());
    return *ready == newestVersion() ? Result<void>() : migrate(Backup::None);
}

void Store::reconnect(const QString &name, const QString &options)
{
    m_db = {};
    m_connection.reset();
    m_connection = std::make_unique<SqliteConnection>(name, options);
    m_db = m_connection->db();
}

Result<void> Store::connectReading()
{
    if (const auto r = m_reading->choose(); !r)
        return r;
    reconnect(m_reading->name(), m_reading->options());
    m_isConnected = m_db.open();
    if (!m_isConnected)
        return sqlError(m_db.lastError());
    return {};
}

template<class T>
Result<T> Store::steady(const std::function<Result<T>()> &read)
{
    if (!m_reading || m_isCopy)
        return read();
    for (int i = 0; i < mostReadings; ++i) {
        if (!m_isConnected) {
            if (const auto r = connectReading(); !r)
                return tl::unexpected(r.error());
        }
        Result<T> out = read();
        if (!m_reading->hasChanged())
            return out;
        m_isConnected = false;
    }
    return failure(ErrorCode::StoreLocked, m_path, sentence("Store", "was written again and again while it was read"));
}

template Result<std::optional<StoredCycle>> Store::steady(const std::function<Result<std::optional<StoredCycle>>()> &);
template Result<QList<CycleInfo>> Store::steady(const std::function<Result<QList<CycleInfo>>()> &);

Result<void> Store::keepLittle()
{
    for (const char *setting : {"cache_size = -1024", "secure_delete = OFF"}) {
        if (const auto r = run(QStringLiteral("PRAGMA ") + QString::fromLatin1(setting)); !r)
            return r;
    }
    return {};
}

Result<void> Store::setPatience(std::chrono::milliseconds patience) const
{
    return run(QStringLiteral("PRAGMA busy_timeout = %1").arg(patience.count()));
}

Result<void> Store::migrate(Backup backup)
{
    // Another program may be about to do the same: who comes second finds it done.
    if (const auto r = setPatience(patienceWithUpgrades); !r)
        return r;
    const auto steps = [&]() -> Result<void> {
        const Result<int> from = version();
        if (!from)
            return tl::unexpected(from.error());
        if (const auto r = checkSchema(*from); !r || *from == newestVersion())
            return r;
        if (backup == Backup::Make) {
            // By another connection: this one cannot within its transaction, which keeps everybody else from writing.
            SqliteConnection reader(StoreLock::canonicalPath(m_path), QStringLiteral("QSQLITE_OPEN_READONLY"));
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
    if (const auto r = inTransaction(QStringLiteral("BEGIN IMMEDIATE"), steps); !r)
        return r;
    return setPatience(patienceWithOthers);
}

Result<QList<Store::Tenant>> Store::tenants()
{
    return steady<QList<Tenant>>([this]() -> Result<QList<Tenant>> {
        QSqlQuery query(m_db);
        query.prepare(QStringLiteral("SELECT 1 FROM cycle WHERE tenant NOT IN (SELECT id FROM tenant) LIMIT 1"));
        if (const auto r = run(query); !r)
            return tl::unexpected(r.error());
        if (query.next())
            return damaged(sentence("Store", "a tenant that it holds cycles of is not there any more"));
        query.prepare(QStringLiteral("SELECT name, tenant_id FROM tenant ORDER BY id"));
        if (const auto r = run(query); !r)
            return tl::unexpected(r.error());
        QList<Tenant> out;
        while (query.next())
            out.append({query.value(0).toString(), query.value(1).toString()});
        if (query.lastError().isValid())
            return sqlError(query.lastError());
        return out;
    });
}

Result<void> Store::renameTenant(const QString &oldName, const QString &newName)
{
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("UPDATE tenant SET name = ? WHERE name = ?"));
    query.addBindValue(newName);
    query.addBindValue(oldName);
    return run(query);
}

Result<QList<Store::Renamed>> Store::takeNames(const QList<Tenant> &known)
{
    struct Row
    {
        qint64 id = 0;
        QString name, tenantId, newName;
        bool isSettled = false, hasData = false, gaveWay = false;
    };
    std::vector<Row> rows;
    const auto read = [&]() -> Result<void> {
        rows.clear();
        QSqlQuery query(m_db);
        query.prepare(QStringLiteral(
            "SELECT id, name, tenant_id, EXISTS (SELECT 1 FROM cycle c WHERE c.tenant = t.id AND c.state IN "
            "('complete', 'partial')) OR EXISTS (SELECT 1 FROM publish_record p WHERE p.tenant = t.id) AS data "
            "FROM tenant t ORDER BY data DESC, id DESC"));
        if (const auto r = run(query); !r)
            return r;
        while (query.next()) {
            Row row;
            row.id = query.value(0).toLongLong();
            row.name = query.value(1).toString();
            row.tenantId = query.value(2).toString();
            row.hasData = query.value(3).toBool();
            rows.push_back(row);
        }
        return query.lastError().isValid() ? sqlError(query.lastError()) : Result<void>();
    };
    const auto isOf = [](const Row &row, const Tenant &tenant) {
        return row.tenantId.compare(tenant.tenantId, Qt::CaseInsensitive) == 0;
    };
    const auto decide = [&] {
        for (const Tenant &tenant : known) {
            for (Row &row : rows)
                row.isSettled = row.isSettled || (row.name == tenant.name && isOf(row, tenant));
        }
        for (const Tenant &tenant : known) {
            const auto named = std::find_if(rows.begin(), rows.end(),
                                            [&](const Row &row) { return row.name == tenant.name; });
            if (named != rows.end() && isOf(*named, tenant))
                continue;
            const auto former = std::find_if(rows.begin(), rows.end(),
                                             [&](const Row &row) { return !row.isSettled && isOf(row, tenant); });
            if (former != rows.end()) {
                former->newName = tenant.name;
                former->isSettled = true;
            }
            if (named != rows.end() && (former != rows.end() || named->hasData))
                named->gaveWay = true;
        }
        for (Row &row : rows) {
            row.gaveWay = row.gaveWay && row.newName.isEmpty(); // else it got another of the names
            if (!row.gaveWay)
                continue;
            row.newName = QStringLiteral("%1 (%2)").arg(row.name, row.tenantId);
            while (std::any_of(rows.begin(), rows.end(), [&](const Row &other) { return other.name == row.newName; }))
                row.newName += u'*';
        }
    };
    if (const auto r = read(); !r)
        return tl::unexpected(r.error());
    decide();
    // Whoever works on a tenant knows it by its name.
    std::vector<StoreLockPtr> held;
    for (const Row &row : rows) {
        if (row.newName.isEmpty() || m_isCopy)
            continue;
        for (const auto use : {StoreLock::Use::Schedule, StoreLock::Use::Cycle, StoreLock::Use::Publish}) {
            Result<StoreLockPtr> lock = StoreLock::take(m_path, use, row.name);
            if (!lock)
                return tl::unexpected(lock.error());
            held.push_back(std::move(*lock));
        }
    }
    QList<Renamed> out;
    if (std::none_of(rows.begin(), rows.end(), [](const Row &row) { return !row.newName.isEmpty(); }))
        return out;
    const auto rename = [&]() -> Result<void> {
        if (const auto r = read(); !r) // another program may have done it meanwhile
            return r;
        decide();
        // By way of names that nobody has, as two tenants may have changed theirs for each other's.
        for (const bool isLast : {false, true}) {
            for (const Row &row : rows) {
                if (row.newName.isEmpty())
                    continue;
                QSqlQuery query(m_db);
                query.prepare(QStringLiteral("UPDATE tenant SET name = ? WHERE id = ?"));
                query.addBindValue(isLast ? row.newName : QStringLiteral("\n%1").arg(row.id));
                query.addBindValue(row.id);
                if (const auto r = run(query); !r)
                    return r;
                if (isLast)
                    out.append({row.name, row.newName, row.gaveWay});
            }
        }
        return {};
    };
    if (const auto r = inTransaction(QStringLiteral("BEGIN IMMEDIATE"), rename); !r)
        return tl::unexpected(r.error());
    return out;
}

Result<void> Store::removeTenant(const QString &name)
{
    return inTransaction(QStringLiteral("BEGIN"), [&]() -> Result<void> {
        for (const char *statement : {"DELETE FROM outbox WHERE tenant = (SELECT id FROM tenant WHERE name = ?)",
                                      "DELETE FROM tenant WHERE name = ?"}) {
            QSqlQuery query(m_db);
            query.prepare(QString::fromLatin1(statement));
            query.addBindValue(name);
            if (const auto r = run(query); !r)
                return r;
        }
        return {};
    });
}

Result<qint64> Store::tenantRow(const QString &name, const QString &tenantId)
{
    QSqlQuery query(m_db);
    query.prepare(QStringLiteral("INSERT INTO tenant (name, tenant_id) VALUES (?, ?) "
                                 "ON CONFLICT (name) DO UPDATE SET tenant_id = excluded.tenant_id RETURNING id"));
    query.addBindValue(name);
    query.addBindValue(tenantId);
    if (const auto r = run(query); !r)
        return tl::unexpected(r.error());
    if (!query.next())
        return failure(ErrorCode::Internal, m_path, sentence("Store", "the tenant's row was not made"));
    return query.value(0).toLongLong();
}

} // namespace Trustgauge
