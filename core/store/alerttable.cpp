#include "core/store/alerttable.h"

#include "core/store/sqlstatement.h"
#include "core/store/storeconnection.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <optional>

namespace Trustgauge {

namespace {

template<class Enum, size_t size>
QString wordIn(const std::array<std::string_view, size> &keys, Enum value)
{
    const std::string_view key = keys[static_cast<size_t>(value)];
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

//! nullopt: it is none of the words
template<class Enum, size_t size>
std::optional<Enum> valueIn(const std::array<std::string_view, size> &keys, const QString &word)
{
    const auto it = std::find(keys.begin(), keys.end(), word.toStdString());
    return it == keys.end() ? std::nullopt : std::optional(static_cast<Enum>(it - keys.begin()));
}

QVariant orNull(Ticks time)
{
    return time == noTime ? QVariant() : QVariant(static_cast<qlonglong>(time));
}

tl::unexpected<Error> alertsNotAsKept(const StoreConnection &connection, const QString &machineId)
{
    return connection.damaged(
        sentence("Store", "the alerts of device \"%1\" are not as they were stored").arg(machineId));
}

} // namespace

Result<void> AlertTable::keep(const QString &tenantName, const QString &machineId, const DeviceAlerts &answer)
{
    return m_connection.inTransaction(StoreConnection::Begin::Writing, [&]() -> Result<void> {
        QSqlQuery query(m_connection.db());
        query.prepare(QStringLiteral("SELECT d.id FROM device d JOIN tenant t ON t.id = d.tenant "
                                     "WHERE t.name = ? AND d.machine_id = ?"));
        query.addBindValue(tenantName);
        query.addBindValue(machineId);
        if (const auto r = m_connection.run(query); !r)
            return r;
        if (!query.next())
            return {};
        const qint64 device = query.value(0).toLongLong();
        query.finish();
        const auto asked = static_cast<qlonglong>(answer.asked);
        // An answer of the same second counts as an earlier one.
        if (const auto r = m_connection.run(QStringLiteral("UPDATE device_alert SET told = told - 1 "
                                                           "WHERE device = ? AND told = ?"),
                                            {device, asked});
            !r)
            return r;
        for (const DeviceAlert &alert : answer.alerts) {
            const auto r = m_connection.run(
                QStringLiteral(
                    "INSERT INTO device_alert (device, alert_id, title, severity, status, created, "
                    "resolved, told) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (device, alert_id) DO UPDATE "
                    "SET title = excluded.title, severity = excluded.severity, status = excluded.status, "
                    "created = excluded.created, resolved = excluded.resolved, told = excluded.told"),
                {device, alert.id, alert.title.isNull() ? QStringLiteral("") : alert.title,
                 wordIn(alertSeverityKeys, alert.severity), wordIn(alertStatusKeys, alert.status),
                 orNull(alert.created), orNull(alert.resolved), asked});
            if (!r)
                return r;
        }
        return m_connection.run(QStringLiteral("INSERT INTO alerts_asked (device, asked, alerts, unreadable) "
                                               "VALUES (?, ?, ?, ?) ON CONFLICT (device) DO UPDATE SET "
                                               "asked = excluded.asked, alerts = excluded.alerts, "
                                               "unreadable = excluded.unreadable"),
                                {device, asked, static_cast<qlonglong>(answer.alerts.size()), answer.unreadable});
    });
}

Result<DeviceAlerts> AlertTable::read(const QString &tenantName, const QString &machineId)
{
    QSqlQuery query(m_connection.db());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral(
        "SELECT a.asked, a.alerts, a.unreadable, x.alert_id, x.title, x.severity, x.status, x.created, x.resolved, "
        "x.told FROM tenant t JOIN device d ON d.tenant = t.id JOIN alerts_asked a ON a.device = d.id "
        "LEFT JOIN device_alert x ON x.device = d.id WHERE t.name = ? AND d.machine_id = ? "
        "ORDER BY x.created NULLS FIRST, x.alert_id"));
    query.addBindValue(tenantName);
    query.addBindValue(machineId);
    if (const auto r = m_connection.run(query); !r)
        return tl::unexpected(r.error());
    const auto timeAt = [&query](int column) {
        return query.isNull(column) ? noTime : Ticks{query.value(column).toLongLong()};
    };
    DeviceAlerts out;
    qint64 kept = 0;
    qint64 found = 0; // of the last answer
    while (query.next()) {
        out.asked = timeAt(0);
        kept = query.value(1).toLongLong();
        out.unreadable = query.value(2).toUInt();
        if (query.isNull(3))
            continue; // there are none
        const auto severity = valueIn<AlertSeverity>(alertSeverityKeys, query.value(5).toString());
        const auto status = valueIn<AlertStatus>(alertStatusKeys, query.value(6).toString());
        if (!severity || !status)
            return alertsNotAsKept(m_connection, machineId);
        out.alerts.push_back({query.value(3).toString(), query.value(4).toString(), *severity, *status, timeAt(7),
                              timeAt(8), timeAt(9)});
        found += out.alerts.back().told == out.asked ? 1 : 0;
    }
    if (query.lastError().isValid())
        return m_connection.sqlError(query.lastError());
    if (found != kept)
        return alertsNotAsKept(m_connection, machineId);
    return out;
}

Result<void> AlertTable::check()
{
    QSqlQuery query(m_connection.db());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT t.name, d.machine_id FROM alerts_asked a JOIN device d ON d.id = a.device "
                                 "JOIN tenant t ON t.id = d.tenant ORDER BY t.id, d.id"));
    if (const auto r = m_connection.run(query); !r)
        return r;
    while (query.next()) {
        if (const auto alerts = read(query.value(0).toString(), query.value(1).toString()); !alerts)
            return tl::unexpected(alerts.error());
    }
    return query.lastError().isValid() ? m_connection.sqlError(query.lastError()) : Result<void>();
}

Result<qint64> AlertTable::countBefore(qint64 tenant, Ticks time)
{
    SqlStatement old(m_connection, "SELECT count(*) FROM device_alert x CROSS JOIN device d ON d.id = x.device "
                                   "WHERE x.told < ?2 AND d.tenant = ?1");
    old.bindInteger(1, tenant);
    old.bindInteger(2, time);
    if (!old.next())
        return m_connection.sqlError(old.error());
    return old.integer(0);
}

Result<std::vector<int64_t>> AlertTable::devicesBefore(qint64 tenant, Ticks time, int64_t most)
{
    // From the few devices that somebody has asked about, not from all of the tenant.
    SqlStatement old(m_connection,
                     "SELECT x.device FROM device_alert x CROSS JOIN device d ON d.id = x.device "
                     "WHERE x.told < ?2 AND d.tenant = ?1 UNION SELECT a.device FROM alerts_asked a "
                     "CROSS JOIN device d ON d.id = a.device WHERE a.asked < ?2 AND d.tenant = ?1 LIMIT ?3");
    old.bindInteger(1, tenant);
    old.bindInteger(2, time);
    old.bindInteger(3, most);
    std::vector<int64_t> out;
    while (old.next())
        out.push_back(old.integer(0));
    if (old.error().isValid())
        return m_connection.sqlError(old.error());
    return out;
}

Result<bool> AlertTable::hasBefore(qint64 tenant, Ticks time)
{
    const Result<std::vector<int64_t>> devices = devicesBefore(tenant, time, 1);
    if (!devices)
        return tl::unexpected(devices.error());
    return !devices->empty();
}

Result<void> AlertTable::forgetBefore(qint64 tenant, Ticks time, int64_t devices)
{
    const Result<std::vector<int64_t>> found = devicesBefore(tenant, time, devices);
    if (!found)
        return tl::unexpected(found.error());
    // The alerts that an answer had are as old as it is, so it stays whole as long as it is kept.
    SqlStatement alerts(m_connection, "DELETE FROM device_alert WHERE device = ? AND told < ?");
    SqlStatement answers(m_connection, "DELETE FROM alerts_asked WHERE device = ? AND asked < ?");
    for (const int64_t device : *found) {
        for (SqlStatement *remove : {&alerts, &answers}) {
            remove->bindInteger(1, device);
            remove->bindInteger(2, time);
            if (!remove->run())
                return m_connection.sqlError(remove->error());
        }
    }
    return {};
}

} // namespace Trustgauge
