#include "core/store/storecopy.h"

#include "core/base/wholefile.h"
#include "core/platform/file.h"
#include "core/store/contentsum.h"
#include "core/store/storeconnection.h"
#include "core/store/storeplace.h"

#include <QDir>
#include <QFile>
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

// In an order in which none refers to one that follows. Single rows that a new store has are replaced.
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

    Result<qint64> run()
    {
        qint64 rows = 0;
        const auto done = m_from.inTransaction(StoreConnection::Begin::Reading, [&] {
            return m_to.inTransaction(StoreConnection::Begin::Writing, [&]() -> Result<void> {
                for (const char *table : copiedTables) {
                    const Result<qint64> copied = copyTable(QByteArray(table));
                    if (!copied)
                        return tl::unexpected(copied.error());
                    rows += *copied;
                }
                return m_to.noteNumbers();
            });
        });
        if (!done)
            return tl::unexpected(done.error());
        return rows;
    }

private:
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
        if (const auto r = m_to.run(QStringLiteral("DELETE FROM %1").arg(QString::fromLatin1(table))); !r)
            return tl::unexpected(r.error());
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

Result<qint64> numberIn(StoreConnection &store, const QString &table)
{
    QSqlQuery query(store.db());
    query.prepare(QStringLiteral("SELECT count(*) FROM %1").arg(table));
    if (const auto r = store.run(query); !r)
        return tl::unexpected(r.error());
    return query.next() ? query.value(0).toLongLong() : 0;
}

//! Copies into a store that exists and is empty.
Result<CopiedStore> copyInto(StoreConnection &from, const QString &place, const std::function<bool()> &stops)
{
    const auto to = StoreConnection::open(place, StoreConnection::Open::MakeIfMissing);
    if (!to)
        return tl::unexpected(to.error());
    const Result<qint64> held = numberIn(**to, QStringLiteral("tenant"));
    if (!held)
        return tl::unexpected(held.error());
    if (*held > 0)
        return failure(ErrorCode::Usage, place,
                       sentence("Store", "holds tenants already; a copy never replaces a store"));
    const Result<qint64> rows = StoreCopy(from, **to, stops).run();
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<qint64> tenants = numberIn(**to, QStringLiteral("tenant"));
    if (!tenants)
        return tl::unexpected(tenants.error());
    return CopiedStore{*tenants, *rows};
}

} // namespace

Result<CopiedStore> copyStore(const QString &from, const QString &to, const std::function<bool()> &stops)
{
    const bool isFile = !isServerStore(to);
    if (isFile && (QFileInfo::exists(to) || QFileInfo(to).isSymLink()))
        return failure(ErrorCode::Usage, to, sentence("Store", "exists already; a copy never replaces a store"));
    // A file is read from a private copy, so that its log and older schemas need no thought.
    const auto opened = StoreConnection::open(from, isServerStore(from) ? StoreConnection::Open::ReadOnly
                                                                        : StoreConnection::Open::Copy);
    if (!opened)
        return tl::unexpected(opened.error());
    if (!isFile)
        return copyInto(**opened, to, stops);
    const QString draft = to + QStringLiteral(".copying");
    const auto remove = [&draft] {
        for (const char *ending : {"-wal", "-shm", ""})
            QFile::remove(draft + QLatin1StringView(ending));
        QDir(draft + QStringLiteral(".locks")).removeRecursively();
    };
    remove(); // left by a program that was killed
    Result<CopiedStore> out = copyInto(**opened, draft, stops);
    if (out) {
        if (const int why = nameIfFree(draft, to); why != 0)
            out = failure(ErrorCode::OutputFailed, to, sentence("Store", "cannot be made: %1").arg(writeFaultText(why)));
    }
    remove();
    return out;
}

} // namespace Trustgauge
