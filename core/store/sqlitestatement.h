#pragma once

#include <QSqlDatabase>
#include <QSqlError>

#include <cstdint>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace Trustgauge {

//! A prepared statement on the connection of a QSqlDatabase, for large numbers of rows: QSqlQuery makes a QVariant of
//! every value and UTF-16 of every text. Must be destroyed before the connection. One thread at a time.
class SqliteStatement
{
public:
    //! \param sql UTF-8
    SqliteStatement(const QSqlDatabase &db, const char *sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    //! Sets the value of a parameter, counted from 1. Values stay until they are replaced.
    //! \param utf8 must live until the statement has run
    void bindText(int parameter, std::string_view utf8);
    //! \param bytes likewise
    void bindBytes(int parameter, std::string_view bytes);
    void bindInteger(int parameter, int64_t value);
    void bindNull(int parameter);

    //! Runs a statement that returns no rows; false on an error.
    [[nodiscard]] bool run();
    //! The id of the row last inserted on the connection.
    [[nodiscard]] int64_t lastRowId() const;
    //! Steps to the next row; false after the last one or on an error.
    [[nodiscard]] bool next();
    //! Discards the remaining rows and releases their locks. Bound values stay.
    void reset();
    //! Text or bytes of the current row, valid until next().
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] int64_t integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    //! The type of the value itself, regardless of the column's declared type.
    [[nodiscard]] bool isInteger(int column) const;
    [[nodiscard]] bool isText(int column) const;
    [[nodiscard]] bool isBytes(int column) const;

    //! The last error; its type is NoError if there was none.
    [[nodiscard]] QSqlError error() const;

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_result = 0;
};

} // namespace Trustgauge
