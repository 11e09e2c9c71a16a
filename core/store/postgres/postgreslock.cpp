#include "core/store/postgres/postgreslock.h"

#include "core/store/postgres/postgreslink.h"
#include "core/store/storeconnection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlQuery>
#include <QSysInfo>

#include <utility>

#include <libpq-fe.h>

namespace Trustgauge {

namespace {

// The server asks a connection on which nothing is said whether it still lives.
constexpr const char *lockSettings = "SET search_path = trustgauge; SET client_min_messages = warning; "
                                     "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; "
                                     "SET tcp_keepalives_count = 3; SET tcp_user_timeout = '30s'; "
                                     // Known from PostgreSQL 14 on.
                                     "SELECT set_config(name, '0', false) FROM pg_settings "
                                     "WHERE name = 'idle_session_timeout'";

QString valueAt(const PostgresLink::Answer &answer, int column)
{
    return QString::fromUtf8(PQgetvalue(answer.get(), 0, column), PQgetlength(answer.get(), 0, column));
}

Message holderText(const QString &program, const QString &process, const QString &host, const QString &since)
{
    return sentence("Store", "%1 (process %2 on %3, since %4)").arg(program, process, host, since);
}

//! Of `holder`.
constexpr const char *holderColumns = "program, process::text, host, "
                                      "to_char(since AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC'";

} // namespace

Result<std::variant<HeldPostgresLock, Message>> takePostgresLock(const QString &uri, int64_t number)
{
    const Result<PostgresPlace> place = PostgresPlace::from(uri);
    if (!place)
        return tl::unexpected(place.error());
    Result<std::shared_ptr<PostgresLink>> link = PostgresLink::connect(*place, lockSettings);
    if (!link)
        return tl::unexpected(link.error());
    PostgresLink &server = **link;
    PostgresValues values;
    values.setInteger(0, number);
    const PostgresLink::Answer taken = server.run("SELECT pg_try_advisory_lock($1), pg_backend_pid()", values);
    if (const QSqlError error = server.errorOf(taken); error.isValid())
        return tl::unexpected(server.fault(error, true));
    if (*PQgetvalue(taken.get(), 0, 0) != 0) {
        const auto length = static_cast<size_t>(PQgetlength(taken.get(), 0, 1));
        const int64_t backend = integerFrom({PQgetvalue(taken.get(), 0, 1), length});
        const std::string program = QFileInfo(QCoreApplication::applicationFilePath()).fileName().toStdString();
        const std::string host = QSysInfo::machineHostName().toStdString();
        values.setText(1, program);
        values.setInteger(2, QCoreApplication::applicationPid());
        values.setText(3, host);
        const PostgresLink::Answer told = server.run(
            "INSERT INTO holder (lock, program, process, host, since) VALUES ($1, $2, $3, $4, now()) "
            "ON CONFLICT (lock) DO UPDATE SET program = excluded.program, process = excluded.process, "
            "host = excluded.host, since = excluded.since",
            values);
        if (const QSqlError error = server.errorOf(told); error.isValid())
            return tl::unexpected(server.fault(error, true));
        return HeldPostgresLock{std::move(*link), backend};
    }
    const std::string theHolder =
        QStringLiteral("SELECT %1 FROM holder WHERE lock = $1").arg(QString::fromLatin1(holderColumns)).toStdString();
    const PostgresLink::Answer holder = server.run(theHolder, values);
    if (const QSqlError error = server.errorOf(holder); error.isValid())
        return tl::unexpected(server.fault(error, true));
    if (PQntuples(holder.get()) == 0)
        return sentence("Store", "another program");
    return holderText(valueAt(holder, 0), valueAt(holder, 1), valueAt(holder, 2), valueAt(holder, 3));
}

Result<std::optional<Message>> holderOfPostgresLock(const StoreConnection &connection, int64_t number)
{
    QSqlQuery query(connection.db());
    query.prepare(
        QStringLiteral("SELECT %1 FROM pg_locks l LEFT JOIN holder h ON h.lock = ?1 "
                       "WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 "
                       "AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()) "
                       "AND ((CAST(l.classid AS bigint) << 32) | CAST(l.objid AS bigint)) = ?1")
            .arg(QString::fromLatin1(holderColumns)));
    query.addBindValue(static_cast<qint64>(number));
    if (const auto r = connection.run(query); !r)
        return tl::unexpected(r.error());
    if (!query.next())
        return std::optional<Message>();
    if (query.value(0).isNull()) // it is being taken
        return std::optional(sentence("Store", "another program"));
    return std::optional(holderText(query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                                    query.value(3).toString()));
}

Result<bool> holdsPostgresLock(const StoreConnection &connection, int64_t number, int64_t backend)
{
    // How the server tells the two halves of a lock's number.
    SqlStatement query(connection,
                       "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND pid = ? "
                       "AND classid::bigint = ? AND objid::bigint = ? "
                       "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    const auto bits = static_cast<uint64_t>(number);
    query.bindInteger(1, backend);
    query.bindInteger(2, static_cast<int64_t>(bits >> 32));
    query.bindInteger(3, static_cast<int64_t>(bits & 0xffff'ffff));
    const bool holds = query.next();
    if (query.error().isValid())
        return connection.sqlError(query.error());
    return holds;
}

} // namespace Trustgauge
