#include "bench/baretable.h"

#include <QSqlQuery>

namespace Trustgauge::Bench {

BareTable::BareTable(const QString &path) : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path))
{
    m_database.setDatabaseName(path);
    if (!m_database.open())
        return;
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("PRAGMA journal_mode = WAL"));
    query.exec(QStringLiteral("PRAGMA synchronous = FULL"));
    query.exec(QStringLiteral("CREATE TABLE device (machine_id TEXT, name TEXT, risk TEXT, exposure TEXT, onboarding "
                              "TEXT, health TEXT, av_status TEXT, av_mode TEXT, os TEXT, os_version TEXT, "
                              "device_group TEXT, tags TEXT, entra_id TEXT, last_seen INTEGER)"));
}

BareTable::~BareTable()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

void BareTable::insert(const Fleet &fleet, size_t firstRow, size_t rows)
{
    m_database.transaction();
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("INSERT INTO device VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (size_t row = firstRow; row < firstRow + rows; ++row) {
        int column = 0;
        const IdText id = fleet.machineId(row);
        for (const std::string_view text :
             {id.view(), fleet.deviceName(row), fleet.riskScore(row), fleet.exposureLevel(row),
              fleet.onboardingStatus(row), fleet.healthStatus(row), fleet.defenderAvStatus(row), fleet.avMode(row),
              fleet.osPlatform(row), fleet.osVersion(row), fleet.deviceGroup(row), fleet.tags(row),
              fleet.entraDeviceId(row)})
            query.bindValue(column++, QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        query.bindValue(column, static_cast<qlonglong>(fleet.lastSeen(row)));
        query.exec();
    }
    query.finish();
    m_database.commit();
}

} // namespace Trustgauge::Bench
