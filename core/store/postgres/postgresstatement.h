#pragma once

#include "core/store/postgres/postgreslink.h"
#include "core/store/sqlstatement.h"

namespace Trustgauge {

//! A statement on a server. Many rows come through a cursor, in portions, so that other statements can run in between;
//! the server prepares the next portion while one is used.
class PostgresStatement final : public SqlStatement::Engine
{
public:
    PostgresStatement(std::shared_ptr<PostgresLink> link, const char *sql, SqlStatement::Rows rows);
    ~PostgresStatement() override;
    PostgresStatement(const PostgresStatement &) = delete;
    PostgresStatement &operator=(const PostgresStatement &) = delete;

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
    [[nodiscard]] QSqlError error() const override { return m_error; }

private:
    [[nodiscard]] bool take(PostgresLink::Answer answer);
    [[nodiscard]] bool begin();
    [[nodiscard]] std::string fetching() const; //!< the statement that asks for a portion
    void fetchAhead();                          //!< has the server prepare the next portion, if there may be one

    std::shared_ptr<PostgresLink> m_link;
    std::string m_sql;
    SqlStatement::Rows m_kind;
    PostgresValues m_values;
    PostgresLink::Answer m_answer;
    PostgresLink::Ahead m_next; // portion
    QSqlError m_error;
    std::string m_cursor; // its name while it is open
    bool m_hasBegun = false;
    int m_row = 0, m_rows = 0;
    int m_portion = 0; // rows that were asked for
};

} // namespace Trustgauge
