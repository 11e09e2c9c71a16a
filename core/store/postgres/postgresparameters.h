#pragma once

#include "core/base/secrettext.h"
#include "core/store/postgres/postgresplace.h"

#include <QByteArray>

#include <array>

namespace Trustgauge {

//! With what all connections to a server are made, as libpq takes it. The place and the password must live longer.
class PostgresParameters
{
public:
    static constexpr int timeoutSeconds = 10;

    //! \param password empty: of PGPASSFILE, or none
    PostgresParameters(const PostgresPlace &place, const SecretText &password);
    PostgresParameters(const PostgresParameters &) = delete;
    PostgresParameters &operator=(const PostgresParameters &) = delete;

    [[nodiscard]] const char *const *keys() const { return m_keys.data(); }
    [[nodiscard]] const char *const *values() const { return m_values.data(); }

private:
    static constexpr size_t count = 10; // the last one ends the list
    QByteArray m_applicationName;
    std::array<const char *, count> m_keys{};
    std::array<const char *, count> m_values{};
};

} // namespace Trustgauge
