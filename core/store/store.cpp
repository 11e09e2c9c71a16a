#include "core/store/store.h"

#include <utility>

namespace Trustgauge {

Store::Store(std::unique_ptr<StoreConnection> connection)
    : m_connection(std::move(connection)),
      m_tenants(*m_connection),
      m_cycles(*m_connection, m_tenants),
      m_history(*m_connection),
      m_answers(*m_connection),
      m_baseline(*m_connection)
{}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Open how)
{
    Result<std::unique_ptr<StoreConnection>> connection = StoreConnection::open(path, how);
    if (!connection)
        return tl::unexpected(connection.error());
    return std::unique_ptr<Store>(new Store(std::move(*connection)));
}

} // namespace Trustgauge
