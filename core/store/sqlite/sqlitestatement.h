#pragma once

#include "core/store/sqlstatement.h"

#include <QSqlDatabase>

struct sqlite3;
struct sqlite3_stmt;

namespace Trustgauge {

//! A statement through SQLite's C interface, on the connection of a QSqlDatabase.
class SqliteStatement final : public SqlStatement::Engine
{
public:
    SqliteStatement(const QSqlDatabase &db, const char *sql);
    ~SqliteStatement() override;
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    void bindText(int parameter, std::string_view utf8) override;
    void bindBytes(int parameter, std::string_view bytes) override;
    void bindInteger(int parameter, int64_t value) override;
    void bindNull(int parameter) override;
    bool run() override;
    bool next() override;
    void reset() override;
    [[nodiscard]] std::string_view text(int column) const override;
    [[nodiscard]] int64_t integer(int column) const override;
    [[nodiscard]] SqlStatement::Type type(int column) const override;
    [[nodiscard]] QSqlError error() const override;

    //! The id of the row last inserted on the connection.
    [[nodiscard]] int64_t lastRowId() const;

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_result = 0;
};

} // namespace Trustgauge
