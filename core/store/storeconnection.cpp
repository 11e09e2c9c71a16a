#include "core/store/storeconnection.h"

#include "core/store/historywriter.h"

#include "core/store/postgres/postgresstore.h"
#include "core/store/sqlite/sqlitestore.h"
#include "core/store/storeplace.h"

#include <QSqlError>
#include <QSqlQuery>

#include <utility>

namespace Trustgauge {

StoreConnection::StoreConnection(QString path) : m_path(std::move(path)) {}

StoreConnection::~StoreConnection() = default;

Result<std::unique_ptr<StoreConnection>> StoreConnection::open(const QString &path, Open how)
{
    return isServerStore(path) ? PostgresStore::open(path, how) : SqliteStore::open(path, how);
}

tl::unexpected<Error> StoreConnection::sqlError(const QSqlError &error) const
{
    return tl::unexpected(fault(error));
}

tl::unexpected<Error> StoreConnection::damaged(const Message &what) const
{
    return failure(ErrorCode::StoreBroken, m_path, sentence("Store", "is damaged: %1").arg(what));
}

tl::unexpected<Error> StoreConnection::stopped() const
{
    return failure(ErrorCode::Cancelled, m_path, sentence("Store", "the cycle was not stored"));
}

tl::unexpected<Error> StoreConnection::changing() const
{
    return failure(ErrorCode::StoreLocked, m_path, sentence("Store", "was written again and again while it was read"));
}

Result<void> StoreConnection::checkVersion(qint64 version, int newest) const
{
    if (version < 1)
        return damaged(sentence("Store", "it says to have the schema version %1, which there never was").arg(version));
    if (version > newest)
        return failure(ErrorCode::StoreNewer, m_path,
                       sentence("Store", "was written by a newer version of Trustgauge (schema %1, known %2)")
                           .arg(version)
                           .arg(newest));
    return {};
}

Result<void> StoreConnection::run(QSqlQuery &query) const
{
    if (stops())
        return stopped();
    // PostgreSQL takes no zero in a text; so it is the same in every store.
    const QVariantList values = query.boundValues();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].typeId() != QMetaType::QString)
            continue;
        if (const QString text = values[i].toString(); text.contains(QChar(0)))
            query.bindValue(static_cast<int>(i), QString(text).replace(QChar(0), QChar::ReplacementCharacter));
    }
    if (!query.exec())
        return sqlError(query.lastError());
    return {};
}

Result<void> StoreConnection::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(m_db);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return run(query);
}

Result<void> StoreConnection::run(const QString &statement) const
{
    QSqlQuery query(m_db);
    if (!query.exec(statement))
        return sqlError(query.lastError());
    return {};
}

DevicesOfCycle StoreConnection::devicesOfCycle(qint64 /*tenant*/) const
{
    return {QByteArray(" FROM device d ") + historySql().rowsOfCycle + "WHERE d.tenant = ?2", {}};
}

Result<bool> StoreConnection::mayWrite() const
{
    return true;
}

Result<void> StoreConnection::tell(const StoreChange & /*change*/) const
{
    return {};
}

// The functions of QSqlDatabase lose the error code.
Result<void> StoreConnection::inTransaction(Begin begin, const std::function<Result<void>()> &work) const
{
    const char *const statement = beginning(begin);
    if (!statement)
        return work();
    if (const auto r = run(QString::fromLatin1(statement)); !r)
        return r;
    ++m_depth;
    Result<void> done = begun(begin);
    if (done)
        done = work();
    if (done && begin == Begin::Writing && m_allowed)
        done = m_allowed();
    --m_depth;
    if (done)
        done = commit();
    if (!done)
        rollBack();
    return done;
}

Result<void> StoreConnection::commit() const
{
    return run(QStringLiteral("COMMIT"));
}

void StoreConnection::rollBack() const
{
    [[maybe_unused]] const auto undone = run(QStringLiteral("ROLLBACK")); // the first error is the one to report
}

Result<void> StoreConnection::holdState()
{
    const auto r = run(QString::fromLatin1(beginning(Begin::Reading)));
    m_depth += r ? 1 : 0;
    return r;
}

Result<void> StoreConnection::inStoppableTransaction(Begin begin, const std::function<Result<void>()> &work)
{
    return inTransaction(begin, [&] {
        m_isStoppable = true;
        Result<void> done = work();
        if (done && stops())
            done = stopped();
        m_isStoppable = false;
        return done;
    });
}

} // namespace Trustgauge
