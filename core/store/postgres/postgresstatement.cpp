#include "core/store/postgres/postgresstatement.h"

#include <algorithm>
#include <utility>

#include <libpq-fe.h>

namespace Trustgauge {

namespace {

// A portion of many rows is bounded in memory, too: its rows are as many as those before it let expect.
constexpr int rowsOfFirstPortion = 100, mostRowsOfPortion = 5'000;
constexpr size_t bytesOfPortion = size_t{256} * 1024; // that the system takes in while the one before is used

size_t indexOf(int parameter)
{
    return static_cast<size_t>(parameter) - 1;
}

} // namespace

PostgresStatement::PostgresStatement(std::shared_ptr<PostgresLink> link, const char *sql, SqlStatement::Rows rows)
    : m_link(std::move(link)),
      m_sql(postgresSql(sql)),
      m_kind(rows),
      m_answer(nullptr, &PQclear)
{}

PostgresStatement::~PostgresStatement()
{
    reset();
}

void PostgresStatement::bindText(int parameter, std::string_view utf8)
{
    m_values.setText(indexOf(parameter), utf8);
}

void PostgresStatement::bindBytes(int parameter, std::string_view bytes)
{
    m_values.setBytes(indexOf(parameter), bytes);
}

void PostgresStatement::bindInteger(int parameter, int64_t value)
{
    m_values.setInteger(indexOf(parameter), value);
}

void PostgresStatement::bindNull(int parameter)
{
    m_values.setNull(indexOf(parameter));
}

bool PostgresStatement::take(PostgresLink::Answer answer)
{
    m_answer = std::move(answer);
    m_error = m_link->errorOf(m_answer);
    m_row = -1;
    m_rows = m_answer ? PQntuples(m_answer.get()) : 0;
    return !m_error.isValid();
}

bool PostgresStatement::run()
{
    return take(m_link->runPrepared(m_sql, m_values));
}

bool PostgresStatement::begin()
{
    m_hasBegun = true;
    if (m_kind == SqlStatement::Rows::Few)
        return run();
    m_cursor = m_link->newName();
    if (!take(m_link->run("DECLARE " + m_cursor + " NO SCROLL CURSOR FOR " + m_sql, m_values))) {
        m_cursor.clear();
        return false;
    }
    m_portion = rowsOfFirstPortion;
    if (!take(m_link->run(fetching())))
        return false;
    fetchAhead();
    return true;
}

std::string PostgresStatement::fetching() const
{
    return "FETCH " + std::to_string(m_portion) + " FROM " + m_cursor;
}

void PostgresStatement::fetchAhead()
{
    if (m_rows < m_portion)
        return; // these are the last
    const size_t bytesOfRow = PQresultMemorySize(m_answer.get()) / static_cast<size_t>(m_rows) + 1;
    m_portion = static_cast<int>(std::clamp<size_t>(bytesOfPortion / bytesOfRow, 1, mostRowsOfPortion));
    m_link->sendAhead(m_next, fetching());
}

bool PostgresStatement::next()
{
    if (!m_hasBegun && !begin())
        return false;
    if (m_error.isValid())
        return false;
    if (++m_row < m_rows)
        return true;
    if (!m_next.isSent || !take(m_link->takeAhead(m_next)))
        return false;
    fetchAhead();
    return ++m_row < m_rows;
}

void PostgresStatement::reset()
{
    if (m_next.isSent) [[maybe_unused]]
        const PostgresLink::Answer unused = m_link->takeAhead(m_next);
    if (!m_cursor.empty() && !m_error.isValid()) [[maybe_unused]]
        const PostgresLink::Answer closed = m_link->runAll("CLOSE " + m_cursor);
    m_cursor.clear();
    m_answer.reset();
    m_hasBegun = false;
    m_row = m_rows = 0;
}

std::string_view PostgresStatement::text(int column) const
{
    return {PQgetvalue(m_answer.get(), m_row, column), static_cast<size_t>(PQgetlength(m_answer.get(), m_row, column))};
}

int64_t PostgresStatement::integer(int column) const
{
    return integerFrom(text(column));
}

SqlStatement::Type PostgresStatement::type(int column) const
{
    if (PQgetisnull(m_answer.get(), m_row, column) != 0)
        return SqlStatement::Type::Null;
    switch (PQftype(m_answer.get(), column)) {
    case pgBool:
    case pgInt2:
    case pgInt4:
    case pgInt8:
        return SqlStatement::Type::Integer;
    case pgText:
        return SqlStatement::Type::Text;
    case pgBytes:
        return SqlStatement::Type::Bytes;
    default:
        return SqlStatement::Type::Other;
    }
}

} // namespace Trustgauge
