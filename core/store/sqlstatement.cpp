#include "core/store/sqlstatement.h"

#include "core/store/storeconnection.h"

namespace Trustgauge {

SqlStatement::SqlStatement(const StoreConnection &connection, const char *sql, Rows rows)
    : m_engine(connection.statement(sql, rows))
{}

SqlStatement::~SqlStatement() = default;

} // namespace Trustgauge
