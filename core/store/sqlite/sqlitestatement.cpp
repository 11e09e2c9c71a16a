#include "core/store/sqlite/sqlitestatement.h"

#include "core/store/sqlite/sqliteconnection.h"

#include <sqlite3.h>

namespace Trustgauge {

SqliteStatement::SqliteStatement(const QSqlDatabase &db, const char *sql) : m_db(sqliteHandle(db))
{
    m_result = m_db ? sqlite3_prepare_v2(m_db, sql, -1, &m_statement, nullptr) : SQLITE_MISUSE;
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::bindText(int parameter, std::string_view utf8)
{
    sqlite3_bind_text64(m_statement, parameter, utf8.data() ? utf8.data() : "", utf8.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void SqliteStatement::bindBytes(int parameter, std::string_view bytes)
{
    sqlite3_bind_blob64(m_statement, parameter, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_STATIC);
}

void SqliteStatement::bindInteger(int parameter, int64_t value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void SqliteStatement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
}

bool SqliteStatement::run()
{
    if (!m_statement)
        return false;
    m_result = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    return m_result == SQLITE_DONE;
}

int64_t SqliteStatement::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

bool SqliteStatement::next()
{
    if (!m_statement)
        return false;
    m_result = sqlite3_step(m_statement);
    return m_result == SQLITE_ROW;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
}

std::string_view SqliteStatement::text(int column) const
{
    const auto *text = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

int64_t SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

SqlStatement::Type SqliteStatement::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return SqlStatement::Type::Null;
    case SQLITE_INTEGER:
        return SqlStatement::Type::Integer;
    case SQLITE_TEXT:
        return SqlStatement::Type::Text;
    case SQLITE_BLOB:
        return SqlStatement::Type::Bytes;
    default:
        return SqlStatement::Type::Other;
    }
}

QSqlError SqliteStatement::error() const
{
    if (m_result == SQLITE_OK || m_result == SQLITE_DONE || m_result == SQLITE_ROW)
        return {};
    const QString text = m_db ? QString::fromUtf8(sqlite3_errmsg(m_db))
                              : QStringLiteral("this is no SQLite connection");
    return {QStringLiteral("Unable to run a statement"), text, QSqlError::StatementError, QString::number(m_result)};
}

} // namespace Trustgauge
