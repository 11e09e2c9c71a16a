#include "core/store/postgres/postgresgrant.h"

#include "core/store/postgres/postgreslink.h"
#include "core/store/postgres/postgresschema.h"
#include "core/store/postgres/postgresstore.h"
#include "core/store/storeplace.h"

#include <QSqlQuery>
#include <QVariant>

#include <array>

namespace Trustgauge {

namespace {

// Whoever has no row in `seat` sees nothing, so that a user of one tenant does not see all others when it is removed.
constexpr const char *seesAll = "(SELECT EXISTS (SELECT 1 FROM seat WHERE who = current_user AND tenant IS NULL))";
constexpr const char *ofTenant = "tenant IN (SELECT s.tenant FROM seat s WHERE s.who = current_user)";
constexpr const char *ofDevice = "device IN (SELECT d.id FROM device d)"; // that the user sees
constexpr const char *ofCycle = "cycle IN (SELECT c.id FROM cycle c)";

struct Limited
{
    const char *table, *rows;
};
constexpr std::array limitedTables{Limited{"tenant", "id IN (SELECT s.tenant FROM seat s WHERE s.who = current_user)"},
                                   Limited{"cycle", ofTenant},
                                   Limited{"cycle_histogram", ofCycle},
                                   Limited{"profile_text", ofTenant},
                                   Limited{"device", ofTenant},
                                   Limited{"device_state", ofDevice},
                                   Limited{"device_seen", ofDevice},
                                   Limited{"device_alert", ofDevice},
                                   Limited{"alerts_asked", ofDevice},
                                   Limited{"state_signals", ofTenant},
                                   Limited{"state_traits", ofTenant},
                                   Limited{"vulnerability_answer", ofTenant},
                                   Limited{"baseline", ofTenant},
                                   Limited{"baseline_runs", ofTenant},
                                   Limited{"publish_run", ofTenant},
                                   Limited{"publish_record", ofTenant},
                                   Limited{"outbox", ofTenant},
                                   Limited{"publish_former_key", ofTenant},
                                   Limited{"publish_pause", ofTenant},
                                   Limited{"publish_tombstones", ofTenant}};

QString quotedName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

//! From the first grant of some tenants on: whoever may see all does not need it, and writes faster without.
QStringList limitingStatements()
{
    QStringList out;
    for (const Limited &one : limitedTables) {
        const QString table = QString::fromLatin1(one.table);
        out << QStringLiteral("ALTER TABLE %1 ENABLE ROW LEVEL SECURITY").arg(table)
            << QStringLiteral("DROP POLICY IF EXISTS seats ON %1").arg(table)
            << QStringLiteral("CREATE POLICY seats ON %1 USING (%2 OR %3)")
                   .arg(table, QString::fromLatin1(seesAll), QString::fromLatin1(one.rows));
    }
    // It holds for all tenants: whoever may work on some of them may only read it.
    out << QStringLiteral("ALTER TABLE retention ENABLE ROW LEVEL SECURITY")
        << QStringLiteral("DROP POLICY IF EXISTS seats ON retention")
        << QStringLiteral("DROP POLICY IF EXISTS reading ON retention")
        << QStringLiteral("CREATE POLICY seats ON retention USING (%1)").arg(QString::fromLatin1(seesAll))
        << QStringLiteral("CREATE POLICY reading ON retention FOR SELECT USING (true)");
    return out;
}

QStringList rightsOf(StoreRole role, const QString &user)
{
    QStringList out{QStringLiteral("REVOKE ALL ON ALL TABLES IN SCHEMA trustgauge FROM %1"),
                    QStringLiteral("REVOKE ALL ON ALL SEQUENCES IN SCHEMA trustgauge FROM %1"),
                    QStringLiteral("REVOKE ALL ON SCHEMA trustgauge FROM %1")};
    if (role != StoreRole::None)
        out << QStringLiteral("GRANT USAGE ON SCHEMA trustgauge TO %1")
            << QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA trustgauge TO %1");
    if (role == StoreRole::Operator)
        out << QStringLiteral("GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA trustgauge TO %1")
            << QStringLiteral("REVOKE INSERT, UPDATE, DELETE ON store, seat FROM %1")
            << QStringLiteral("GRANT USAGE ON ALL SEQUENCES IN SCHEMA trustgauge TO %1");
    for (QString &statement : out)
        statement = statement.arg(quotedName(user));
    return out;
}

} // namespace

Result<void> grantStore(const QString &store, StoreRole role, const QString &user, const QStringList &tenants)
{
    if (!isServerStore(store))
        return failure(ErrorCode::Usage, store,
                       sentence("Store", "is a file, which has no users of its own; rights are given on a server"));
    const auto opened = StoreConnection::open(store, StoreConnection::Open::MustExist);
    if (!opened)
        return tl::unexpected(opened.error());
    const StoreConnection &connection = **opened;
    return connection.inTransaction(StoreConnection::Begin::Writing, [&]() -> Result<void> {
        QSqlQuery query(connection.db());
        query.prepare(QLatin1StringView(postgresOwnership));
        if (const auto r = connection.run(query); !r)
            return r;
        if (!query.next())
            return failure(ErrorCode::Usage, store,
                           sentence("Store", "only the user who made this store can give rights to it"));
        query.prepare(QStringLiteral("SELECT 1 FROM pg_roles WHERE rolname = ?"));
        query.addBindValue(user);
        if (const auto r = connection.run(query); !r)
            return r;
        if (!query.next())
            return failure(
                ErrorCode::Usage, store,
                sentence("Store", "its server has no user \"%1\"; make it first (CREATE ROLE .. LOGIN)").arg(user));
        QStringList statements = rightsOf(role, user);
        if (!tenants.isEmpty())
            statements << limitingStatements();
        for (const QString &statement : std::as_const(statements)) {
            if (const auto r = connection.run(statement); !r)
                return r;
        }
        if (const auto r = connection.run(QStringLiteral("DELETE FROM seat WHERE who = ?"), {user}); !r)
            return r;
        if (role == StoreRole::None)
            return {};
        if (tenants.isEmpty())
            return connection.run(QStringLiteral("INSERT INTO seat (who, tenant) VALUES (?, NULL)"), {user});
        for (const QString &tenant : tenants) {
            query.prepare(QStringLiteral("INSERT INTO seat (who, tenant) SELECT ?, id FROM tenant "
                                         "WHERE name = ? OR lower(tenant_id) = lower(?) RETURNING tenant"));
            for (const QString &value : {user, tenant, tenant})
                query.addBindValue(value);
            if (const auto r = connection.run(query); !r)
                return r;
            if (!query.next())
                return failure(ErrorCode::Usage, store, sentence("Store", "holds no tenant \"%1\"").arg(tenant));
        }
        return {};
    });
}

} // namespace Trustgauge
