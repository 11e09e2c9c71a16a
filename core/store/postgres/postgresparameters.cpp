#include "core/store/postgres/postgresparameters.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

namespace Trustgauge {

namespace {

//! Told by PostgreSQL to everybody who looks at its list of connections: `trustgauge-cli 4711 host`.
QByteArray applicationName()
{
    return QStringLiteral("%1 %2 %3")
        .arg(QFileInfo(QCoreApplication::applicationFilePath()).fileName())
        .arg(QCoreApplication::applicationPid())
        .arg(QSysInfo::machineHostName())
        .toUtf8();
}

} // namespace

PostgresParameters::PostgresParameters(const PostgresPlace &place, const SecretText &password)
    : m_applicationName(applicationName())
{
    const char *const given = password.isEmpty() ? nullptr : password.reveal().constData();
    // Those after the URI count more than what it says. A server whose machine has died must not be waited for.
    const std::array<std::array<const char *, 2>, count> settings{{{"connect_timeout", "10"},
                                                                   {"keepalives_idle", "10"},
                                                                   {"keepalives_interval", "5"},
                                                                   {"keepalives_count", "3"},
                                                                   {"tcp_user_timeout", "30000"},
                                                                   {"dbname", place.uri.constData()},
                                                                   {"client_encoding", "UTF8"},
                                                                   {"application_name", m_applicationName.constData()},
                                                                   {"password", given},
                                                                   {nullptr, nullptr}}};
    static_assert(timeoutSeconds == 10);
    for (size_t i = 0; i < count; ++i) {
        m_keys[i] = settings[i][0];
        m_values[i] = settings[i][1];
    }
}

} // namespace Trustgauge
