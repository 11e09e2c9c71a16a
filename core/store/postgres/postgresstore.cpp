#include "core/store/postgres/postgresstore.h"

#include "core/base/log.h"
#include "core/base/privatefiles.h"
#include "core/store/postgres/postgresdriver.h"
#include "core/store/postgres/postgreshistory.h"
#include "core/store/postgres/postgresschema.h"
#include "core/store/postgres/postgresstatement.h"
#include "core/store/postgres/storewatch.h"
#include "core/store/storechange.h"
#include "core/store/storeplace.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <string>
#include <utility>

#include <libpq-fe.h>

namespace Trustgauge {

namespace {

// Another program on the same store may be storing a cycle of a large fleet.
constexpr const char *sessionSettings = "SET search_path = trustgauge; SET lock_timeout = '30s'; "
                                        "SET cursor_tuple_fraction = 1; SET client_min_messages = warning; "
                                        "SET idle_in_transaction_session_timeout = 0; SET statement_timeout = 0";
// Asked of the table itself, since to_regclass() may answer from what the connection remembers of a time before another
// program made it.
constexpr const char *storeIsThere = "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                                     "WHERE n.nspname = 'trustgauge' AND c.relname = 'store'";
// Of the server's advisory locks the one of those who write to a store ("TGST").
constexpr const char *lockOfWriters = "SELECT pg_advisory_xact_lock(1413960532, 0)";

} // namespace

PostgresStore::PostgresStore(std::shared_ptr<PostgresLink> link, Open how)
    : StoreConnection(link->place().name),
      m_link(std::move(link)),
      m_how(how),
      m_driver(QStringLiteral("store-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_db = QSqlDatabase::addDatabase(new PostgresDriver(m_link), m_driver);
}

PostgresStore::~PostgresStore()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_driver);
}

Result<std::unique_ptr<StoreConnection>> PostgresStore::open(const QString &uri, Open how)
{
    const Result<PostgresPlace> place = PostgresPlace::from(uri);
    if (!place)
        return tl::unexpected(place.error());
    std::string settings = sessionSettings;
    if (how == Open::ReadOnly || how == Open::Alongside || how == Open::Copy)
        settings += "; SET default_transaction_read_only = on";
    Result<std::shared_ptr<PostgresLink>> link = PostgresLink::connect(*place, settings);
    if (!link)
        return tl::unexpected(link.error());
    std::unique_ptr<PostgresStore> store(new PostgresStore(std::move(*link), how));
    if (!store->m_db.open())
        return store->sqlError(store->m_db.lastError());
    if (how == Open::Alongside)
        return store;
    if (const auto ready = store->prepare(); !ready)
        return tl::unexpected(ready.error());
    if (how == Open::Copy) {
        if (const auto copied = store->shadow(); !copied)
            return tl::unexpected(copied.error());
    }
    qCInfo(logStore).noquote() << "opened" << uri << (how == Open::ReadOnly ? "to read" : "to write");
    return store;
}

Result<std::optional<int64_t>> PostgresStore::ask(const char *sql) const
{
    const PostgresLink::Answer answer = m_link->run(sql);
    if (const QSqlError error = m_link->errorOf(answer); error.isValid())
        return sqlError(error);
    if (PQntuples(answer.get()) == 0 || PQgetisnull(answer.get(), 0, 0) != 0)
        return std::optional<int64_t>();
    const auto length = static_cast<size_t>(PQgetlength(answer.get(), 0, 0));
    return std::optional(integerFrom({PQgetvalue(answer.get(), 0, 0), length}));
}

Result<void> PostgresStore::prepare()
{
    if (m_link->serverVersion() < oldestPostgres)
        return failure(ErrorCode::Usage, m_path, sentence("Store", "is on a server older than PostgreSQL 13"));
    const auto isUtf8 = ask("SELECT 1 WHERE current_setting('server_encoding') = 'UTF8'");
    if (!isUtf8)
        return tl::unexpected(isUtf8.error());
    if (!*isUtf8)
        return failure(ErrorCode::Usage, m_path, sentence("Store", "is in a database whose encoding is not UTF8"));
    const auto isThere = [this] { return ask(storeIsThere); };
    auto found = isThere();
    if (found && !*found) {
        if (m_how != Open::MakeIfMissing)
            return failure(ErrorCode::StoreEmpty, m_path,
                           sentence("Store", "there is no such store; poll a tenant first"));
        if (const auto made = make(); !made)
            return made;
        found = isThere();
    }
    if (!found)
        return tl::unexpected(found.error());
    if (const auto readable = checkReadable(); !readable)
        return readable;
    const Result<int> schema = version();
    if (!schema)
        return tl::unexpected(schema.error());
    if (*schema < postgresVersion && (m_how == Open::MakeIfMissing || m_how == Open::MustExist)) {
        if (const auto upgraded = upgrade(); !upgraded)
            return upgraded;
    }
    return makePrivateFolder(QFileInfo(pathOnThisComputer(m_path)).absolutePath());
}

// Two programs may do so at once: the second one then finds it done.
Result<void> PostgresStore::make()
{
    return inTransaction(Begin::Writing, [this]() -> Result<void> {
        const auto found = ask(storeIsThere);
        if (!found || *found)
            return found ? Result<void>() : tl::unexpected(found.error());
        qCInfo(logStore).noquote() << "making the store" << m_path;
        const PostgresLink::Answer made = m_link->runAll(postgresSchema());
        if (const QSqlError error = m_link->errorOf(made); error.isValid())
            return sqlError(error);
        return {};
    });
}

// Without the right to look into the schema, the server says that there is no such table.
Result<void> PostgresStore::checkReadable() const
{
    const auto looksInto = ask("SELECT 1 WHERE has_schema_privilege('trustgauge', 'USAGE')");
    if (looksInto && !*looksInto)
        return failure(ErrorCode::FileUnreadable, m_path,
                       sentence("Store", "the server's user has no right to this store; the user who made it gives "
                                         "rights, with 'store grant'"));
    return looksInto ? Result<void>() : tl::unexpected(looksInto.error());
}

Result<int> PostgresStore::version() const
{
    const auto version = ask("SELECT version FROM store");
    if (!version)
        return tl::unexpected(version.error());
    if (const auto known = checkVersion(version->value_or(0), postgresVersion); !known)
        return tl::unexpected(known.error());
    return static_cast<int>(version->value_or(0));
}

// Only their owner may change tables. For others the store stays as it is, which they can work with.
Result<void> PostgresStore::upgrade()
{
    const auto isOwner = ask(postgresOwnership);
    if (!isOwner || !*isOwner)
        return isOwner ? Result<void>() : tl::unexpected(isOwner.error());
    return inTransaction(Begin::Writing, [this]() -> Result<void> {
        const Result<int> now = version(); // another program may have done so meanwhile
        if (!now)
            return tl::unexpected(now.error());
        for (int step = *now; step < postgresVersion; ++step) {
            qCInfo(logStore).noquote() << "bringing the store" << m_path << "from schema" << step << "to" << step + 1;
            const PostgresLink::Answer done = m_link->runAll(
                postgresStep(step) + "; UPDATE store SET version = " + std::to_string(step + 1));
            if (const QSqlError error = m_link->errorOf(done); error.isValid())
                return sqlError(error);
        }
        return {};
    });
}

// Tables of this connection alone hide those that a plan of publishing writes. All others can only be read, and so can
// these once the connection is lost.
Result<void> PostgresStore::shadow()
{
    const PostgresLink::Answer made = m_link->runAll(R"sql(
BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE;
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['tenant', 'publish_run', 'publish_record', 'outbox', 'publish_former_key',
        'publish_pause', 'publish_tombstones']
    LOOP
        EXECUTE format('CREATE TEMPORARY TABLE %1$I (LIKE trustgauge.%1$I INCLUDING DEFAULTS INCLUDING IDENTITY '
                       'INCLUDING INDEXES INCLUDING STORAGE)', name);
        EXECUTE format('INSERT INTO pg_temp.%1$I SELECT * FROM trustgauge.%1$I', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['tenant', 'publish_run', 'publish_record']
    LOOP
        EXECUTE format('SELECT setval(pg_get_serial_sequence(''pg_temp.%1$I'', ''id''), '
                       '(SELECT greatest(max(id), 1) FROM pg_temp.%1$I))', name);
    END LOOP;
END $$;
COMMIT)sql");
    if (const QSqlError error = m_link->errorOf(made); error.isValid())
        return sqlError(error);
    m_isCopy = true;
    return {};
}

Result<void> PostgresStore::keepLittle()
{
    return {};
}

Result<void> PostgresStore::backUp(const QString & /*file*/)
{
    return failure(ErrorCode::Usage, m_path,
                   sentence("Store", "lies on a server; back it up with the server's own tools, such as 'pg_dump "
                                     "--schema=trustgauge'"));
}

void PostgresStore::interruptWhen(std::function<bool()> asked)
{
    m_link->interruptWhen(std::move(asked));
}

Result<void> PostgresStore::setPatience(std::chrono::milliseconds patience) const
{
    // For the server, none is endless.
    return run(QStringLiteral("SET lock_timeout = %1").arg(std::max<qint64>(1, patience.count())));
}

Result<void> PostgresStore::setWaitsForDisk(bool waits) const
{
    return run(waits ? QStringLiteral("SET synchronous_commit = on") : QStringLiteral("SET synchronous_commit = off"));
}

Result<qint64> PostgresStore::bytes() const
{
    const auto sum = ask("SELECT CAST(sum(pg_total_relation_size(c.oid)) AS bigint) FROM pg_class c "
                         "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'trustgauge' "
                         "AND c.relkind = 'r'");
    if (!sum)
        return tl::unexpected(sum.error());
    return sum->value_or(0);
}

// The server checks its pages itself whenever it reads them.
Result<void> PostgresStore::checkPages() const
{
    return {};
}

// The server's own vacuum does so.
Result<bool> PostgresStore::giveSpaceBack()
{
    return false;
}

Result<bool> PostgresStore::mayWrite() const
{
    const auto may = ask("SELECT 1 WHERE has_table_privilege('trustgauge.cycle', 'INSERT')");
    if (!may)
        return tl::unexpected(may.error());
    return may->has_value();
}

// The server tells equal ones of one transaction once.
Result<void> PostgresStore::tell(const StoreChange &change) const
{
    const std::string payload = change.toPayload().toStdString();
    PostgresValues values;
    values.setText(0, StoreWatch::channel);
    values.setText(1, payload);
    const PostgresLink::Answer told = m_link->run("SELECT pg_notify($1, $2)", values);
    if (const QSqlError error = m_link->errorOf(told); error.isValid())
        return sqlError(error);
    return {};
}

Result<void> PostgresStore::noteNumbers()
{
    const PostgresLink::Answer noted = m_link->runAll(R"sql(
DO $$
DECLARE
    one record;
BEGIN
    FOR one IN SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'trustgauge'
        AND column_name = 'id' AND is_identity = 'YES'
    LOOP
        EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, ''id''), (SELECT greatest(max(id), 1) FROM %I))',
                       'trustgauge.' || one.name, one.name);
    END LOOP;
    PERFORM setval('device_number', (SELECT greatest(max(id), 1) FROM device));
END $$)sql");
    if (const QSqlError error = m_link->errorOf(noted); error.isValid())
        return sqlError(error);
    return {};
}

std::unique_ptr<SqlStatement::Engine> PostgresStore::statement(const char *sql, SqlStatement::Rows rows) const
{
    // A cursor lives in a transaction.
    return std::make_unique<PostgresStatement>(m_link, sql, m_depth > 0 ? rows : SqlStatement::Rows::Few);
}

std::unique_ptr<HistoryWriter> PostgresStore::historyWriter(qint64 tenant, qint64 cycle) const
{
    return std::make_unique<PostgresHistoryWriter>(m_link, tenant, cycle);
}

const HistorySql &PostgresStore::historySql() const
{
    return postgresHistorySql();
}

const char *PostgresStore::beginning(Begin begin) const
{
    if (m_depth > 0)
        return nullptr;
    return begin == Begin::Writing ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
}

// Writing one after another, programs see what those before them wrote, and cannot wait for each other in a circle.
Result<void> PostgresStore::begun(Begin begin) const
{
    return begin == Begin::Writing && !m_isCopy ? run(QString::fromLatin1(lockOfWriters)) : Result<void>();
}

Result<void> PostgresStore::beginReading()
{
    const char *const statement = beginning(Begin::Reading);
    if (statement) {
        if (const auto r = run(QString::fromLatin1(statement)); !r)
            return r;
        ++m_depth;
    }
    m_readings.push_back(statement != nullptr);
    return {};
}

bool PostgresStore::endReading()
{
    const bool ends = m_readings.back();
    m_readings.pop_back();
    if (ends) {
        --m_depth;
        if (!commit()) // what could not be read has been told
            rollBack();
    }
    return true;
}

Result<void> PostgresStore::commit() const
{
    return m_link->commit(writes());
}

void PostgresStore::rollBack() const
{
    m_link->rollBack();
}

Error PostgresStore::fault(const QSqlError &error) const
{
    return m_link->fault(error, writes());
}

} // namespace Trustgauge
