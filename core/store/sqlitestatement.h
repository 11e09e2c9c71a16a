#pragma once

#include <QSqlDatabase>
#include <QSqlError>

#include <cstdint>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace Trustgauge {

//! A prepared statement on the connection of a QSqlDatabase, for rows that come by the hundred thousand: QSqlQuery makes
//! a QVariant of every value and a UTF-16 text of every text. Must end before the connection. One thread at a time.
class SqliteStatement
{
public:
    //! \param sql UTF-8
    SqliteStatement(const QSqlDatabase &db, const char *sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    //! Values of the parameters, the first is 1. They stay until they are set anew.
    //! \param utf8 must live until the statement has run
    void bindText(int parameter, std::string_view utf8);
    void bindInteger(int parameter, int64_t value);
    void bindNull(int parameter);

    //! Runs a statement that gives no rows; false on an error.
    [[nodiscard]] bool run();
    //! Of the row that the connection inserted last.
    [[nodiscard]] int64_t lastRowId() const;
    //! Goes to the next row; false at their end or on an error.
    [[nodiscard]] bool next();
    //! Gives the rows that are left, and what is locked for them, back. What is bound stays.
    void reset();
    //! Of a row: text or bytes that live until next().
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] int64_t integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    //! Of what kind the value is, whatever the column was declared as.
    [[nodiscard]] bool isInteger(int column) const;
    [[nodiscard]] bool isText(int column) const;

    //! What went wrong; of type NoError where nothing did.
    [[nodiscard]] QSqlError error() const;

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_result = 0;
};

} // namespace Trustgauge
