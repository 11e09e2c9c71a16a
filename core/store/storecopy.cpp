#include "core/store/storecopy.h"

#include "core/store/contentsum.h"
#include "core/store/sqlite/sqlitestore.h"
#include "core/store/storeplace.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace Trustgauge {

namespace {

// In an order in which none refers to one that follows.
constexpr std::array copiedTables{"retention",
                                  "tenant",
                                  "profile_text",
                                  "cycle",
                                  "cycle_histogram",
                                  "device",
                                  "device_state",
                                  "device_seen",
                                  "state_signals",
                                  "state_traits",
                                  "device_alert",
                                  "alerts_asked",
                                  "baseline",
                                  "baseline_runs",
                                  "publish_run",
                                  "publish_record",
                                  "outbox",
                                  "publish_pause",
                                  "publish_tombstones",
                                  "publish_former_key",
                                  "vulnerability_answer"};
constexpr size_t valuesAtATime = 600;

struct Cell
{
    SqlStatement::Type type = SqlStatement::Type::Null;
    int64_t number = 0;
    std::string bytes;
};

Cell cellOf(const SqlStatement &row, int column)
{
    if (row.isNull(column))
        return {};
    if (row.isInteger(column))
        return {SqlStatement::Type::Integer, row.integer(column), {}};
    return {row.isText(column) ? SqlStatement::Type::Text : SqlStatement::Type::Bytes, 0, std::string(row.text(column))};
}

uint64_t sumOfCell(const Cell &cell, uint64_t seed)
{
    const uint64_t begin = seed * 31 + static_cast<uint64_t>(cell.type);
    return cell.type == SqlStatement::Type::Integer ? contentSum(std::to_string(cell.number), begin)
                                                    : contentSum(cell.bytes, begin);
}

//! What a table holds: order does not matter.
struct TableContent
{
    qint64 rows = 0;
    uint64_t sum = 0;
    void add(const std::vector<Cell> &cells, size_t first, size_t count)
    {
        uint64_t ofRow = 0;
        for (size_t i = first; i < first + count; ++i)
            ofRow = sumOfCell(cells[i], ofRow);
        sum += ofRow;
        ++rows;
    }
    bool operator==(const TableContent &) const = default;
};

class StoreCopy
{
public:
    StoreCopy(StoreConnection &from, StoreConnection &to, const std::function<bool()> &stops)
        : m_from(from),
          m_to(to),
          m_stops(stops)
    {}

    Result<CopiedStore> run()
    {
        CopiedStore out;
        const auto done = m_from.inTransaction(StoreConnection::Begin::Reading, [&] {
            return m_to.inTransaction(StoreConnection::Begin::Writing, [&]() -> Result<void> {
                // In the transaction, in which others cannot write: of two copies at once, the second finds the first.
                const Result<qint64> held = tenants();
                if (!held)
                    return tl::unexpected(held.error());
                if (*held > 0)
                    return failure(ErrorCode::Usage, m_to.path(),
                                   sentence("Store", "holds tenants already; a copy never replaces a store"));
                // The only row that a new store has. All else is inserted beside what another program may have begun
                // meanwhile: then the copy fails, and nothing of the other program is lost.
                if (const auto r = m_to.run(QStringLiteral("DELETE FROM retention")); !r)
                    return r;
                for (const char *table : copiedTables) {
                    const Result<qint64> copied = copyTable(QByteArray(table));
                    if (!copied)
                        return tl::unexpected(copied.error());
                    out.rows += *copied;
                }
                const Result<qint64> copied = tenants();
                if (!copied)
                    return tl::unexpected(copied.error());
                out.tenants = *copied;
                return m_to.noteNumbers();
            });
        });
        if (!done)
            return tl::unexpected(done.error());
        return out;
    }

private:
    //! How many there are at the other place.
    Result<qint64> tenants()
    {
        QSqlQuery query(m_to.db());
        query.prepare(QStringLiteral("SELECT count(*) FROM tenant"));
        if (const auto r = m_to.run(query); !r)
            return tl::unexpected(r.error());
        return query.next() ? query.value(0).toLongLong() : 0;
    }

    Result<QStringList> columnsOf(const QByteArray &table)
    {
        QSqlQuery query(m_from.db());
        query.prepare(QStringLiteral("SELECT * FROM %1 LIMIT 1").arg(QString::fromLatin1(table)));
        if (const auto r = m_from.run(query); !r)
            return tl::unexpected(r.error());
        QStringList out;
        for (int i = 0; i < query.record().count(); ++i) {
            if (query.record().fieldName(i) != QStringLiteral("rowid"))
                out << query.record().fieldName(i);
        }
        return out;
    }

    //! \param each receives the cells of whole rows
    Result<TableContent> read(StoreConnection &store, const QByteArray &table, const QStringList &columns,
                              const std::function<Result<void>(const std::vector<Cell> &)> &each)
    {
        const auto count = static_cast<size_t>(columns.size());
        // Of answers, the row that was written last counts.
        const QByteArray sql = "SELECT " + columns.join(QStringLiteral(", ")).toLatin1() + " FROM " + table
                               + (table == "vulnerability_answer" ? " ORDER BY rowid" : " ORDER BY 1");
        SqlStatement rows(store, sql.constData(), SqlStatement::Rows::Many);
        TableContent out;
        std::vector<Cell> cells;
        while (rows.next()) {
            if (m_stops && m_stops())
                return failure(ErrorCode::Cancelled, store.path(), {});
            for (size_t i = 0; i < count; ++i)
                cells.push_back(cellOf(rows, static_cast<int>(i)));
            out.add(cells, cells.size() - count, count);
            if (cells.size() + count <= valuesAtATime)
                continue;
            if (const auto r = each(cells); !r)
                return tl::unexpected(r.error());
            cells.clear();
        }
        if (rows.error().isValid())
            return store.sqlError(rows.error());
        if (const auto r = cells.empty() ? Result<void>() : each(cells); !r)
            return tl::unexpected(r.error());
        return out;
    }

    Result<qint64> copyTable(const QByteArray &table)
    {
        const Result<QStringList> columns = columnsOf(table);
        if (!columns)
            return tl::unexpected(columns.error());
        const auto count = static_cast<size_t>(columns->size());
        const QByteArray row = "(?" + QByteArray(", ?").repeated(columns->size() - 1) + ')';
        const QByteArray begin = "INSERT INTO " + table + " (" + columns->join(QStringLiteral(", ")).toLatin1()
                                 + ") VALUES " + row;
        std::unique_ptr<SqlStatement> insert;
        size_t prepared = 0; // rows
        const auto write = [&](const std::vector<Cell> &cells) -> Result<void> {
            const size_t rows = cells.size() / count;
            if (rows != prepared) {
                const QByteArray sql = begin + (", " + row).repeated(static_cast<qsizetype>(rows) - 1);
                insert = std::make_unique<SqlStatement>(m_to, sql.constData());
                prepared = rows;
            }
            for (size_t i = 0; i < cells.size(); ++i)
                bind(*insert, static_cast<int>(i) + 1, cells[i]);
            if (!insert->run())
                return m_to.sqlError(insert->error());
            return {};
        };
        const Result<TableContent> content = read(m_from, table, *columns, write);
        if (!content)
            return tl::unexpected(content.error());
        const Result<TableContent> written = read(m_to, table, *columns,
                                                  [](const std::vector<Cell> &) { return Result<void>(); });
        if (!written)
            return tl::unexpected(written.error());
        if (*written != *content)
            return failure(ErrorCode::Internal, m_to.path(),
                           sentence("Store", "the rows of \"%1\" were not written as they were read")
                               .arg(QString::fromLatin1(table)));
        return content->rows;
    }

    static void bind(SqlStatement &statement, int parameter, const Cell &cell)
    {
        switch (cell.type) {
        case SqlStatement::Type::Null:
        case SqlStatement::Type::Other:
            statement.bindNull(parameter);
            break;
        case SqlStatement::Type::Integer:
            statement.bindInteger(parameter, cell.number);
            break;
        case SqlStatement::Type::Text:
            statement.bindText(parameter, cell.bytes);
            break;
        case SqlStatement::Type::Bytes:
            statement.bindBytes(parameter, cell.bytes);
            break;
        }
    }

    StoreConnection &m_from;
    StoreConnection &m_to;
    const std::function<bool()> &m_stops;
};

//! \param how MakeIfMissing for a server
Result<CopiedStore> copyInto(StoreConnection &from, const QString &place, StoreConnection::Open how,
                             const std::function<bool()> &stops)
{
    const auto to = StoreConnection::open(place, how);
    if (!to)
        return tl::unexpected(to.error());
    return StoreCopy(from, **to, stops).run();
}

tl::unexpected<Error> notFree(const QString &file)
{
    return failure(ErrorCode::Usage, file, sentence("Store", "exists already; a copy never replaces a store"));
}

Result<CopiedStore> copyToFile(StoreConnection &from, const QString &file, const std::function<bool()> &stops)
{
    Result<CopiedStore> copied;
    const Result<bool> isMade = SqliteStore::make(file, [&](const QString &draft) -> Result<void> {
        copied = copyInto(from, draft, StoreConnection::Open::MustExist, stops);
        if (copied)
            return {};
        if (copied.error().subject == Message(draft))
            copied.error().subject = file;
        return tl::unexpected(copied.error());
    });
    if (!copied) // it may be a fault of the other store
        return copied;
    if (!isMade)
        return tl::unexpected(isMade.error());
    return *isMade ? copied : notFree(file);
}

} // namespace

Result<CopiedStore> copyStore(const QString &from, const QString &to, const std::function<bool()> &stops)
{
    const bool isFile = !isServerStore(to);
    if (isFile && (QFileInfo::exists(to) || QFileInfo(to).isSymLink()))
        return notFree(to);
    // A file is read from a private copy, so that its log and older schemas need no thought.
    const auto opened = StoreConnection::open(from, isServerStore(from) ? StoreConnection::Open::ReadOnly
                                                                        : StoreConnection::Open::Copy);
    if (!opened)
        return tl::unexpected(opened.error());
    return isFile ? copyToFile(**opened, to, stops)
                  : copyInto(**opened, to, StoreConnection::Open::MakeIfMissing, stops);
}

} // namespace Trustgauge
