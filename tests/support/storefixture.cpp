#include "support/storefixture.h"

#include "core/store/sqlite/schema.h"
#include "core/store/sqlite/sqliteconnection.h"
#include "core/store/storeplace.h"
#include "support/adddevice.h"
#include "support/postgresserver.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

namespace Trustgauge {

Device storedDevice(const QString &id)
{
    Device d;
    d.machineId = id.toStdString();
    d.deviceName = "pc-" + d.machineId;
    d.riskScore = "Low";
    d.exposureLevel = "Medium";
    d.onboardingStatus = "Onboarded";
    d.healthStatus = "Active";
    d.avMode = "0";
    d.tags = "a;b\\;c";
    d.lastSeen = parseTimestamp("2026-06-14T01:02:03.1234567Z");
    d.cveKnowledge = CveKnowledge::Looked;
    d.cves.add(98);
    d.cves.add(CveCounts::severityCritical);
    return d;
}

FleetPtr fleetOf(const QList<Device> &devices)
{
    FleetBuilder builder;
    builder.restoreSource(true);
    for (const Device &d : devices)
        addDevice(builder, d);
    return builder.build(parseTimestamp("2026-06-15T12:00:00Z"));
}

CycleInfo cycleInfo(const QString &id, CycleState state)
{
    CycleInfo i;
    i.id = id;
    i.tenantName = QStringLiteral("Contoso");
    i.tenantId = QStringLiteral("11111111-2222-3333-4444-555555555555");
    i.state = state;
    i.asOf = parseTimestamp("2026-06-15T12:00:00Z");
    i.started = i.finished = i.asOf;
    i.vulnerabilitySource = QStringLiteral("bulk");
    i.notices = {Message(QStringLiteral("n"))};
    return i;
}

bool storeDevices(Store &store, const QString &id, const QList<Device> &devices, CycleState state)
{
    const StoredCycle cycle{cycleInfo(id, state), fleetOf(devices), Profile(), 50};
    return store.cycles().begin(cycle.info) && store.cycles().commit(cycle);
}

bool makeOlderStore(const QString &path, int version)
{
    QStringList statements;
    for (int step = 0; step < version; ++step)
        statements << schemaSteps()[static_cast<size_t>(step)];
    statements << QStringLiteral("INSERT INTO tenant (name, tenant_id) VALUES ('Contoso', 'x')")
               << QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId)
               << QStringLiteral("PRAGMA user_version = %1").arg(version)
               << QStringLiteral("PRAGMA journal_mode = WAL");
    return editStore(path, statements) == QStringLiteral("wal");
}

bool storesAreOnServer()
{
    return qEnvironmentVariable("TRUSTGAUGE_TEST_STORE") == QStringLiteral("postgresql");
}

namespace {

PostgresServer &testServer()
{
    static PostgresServer server;
    return server;
}

} // namespace

QString storePlace(const QString &file)
{
    if (!storesAreOnServer())
        return file;
    static QHash<QString, QString> places;
    if (places.isEmpty()) {
        if (const QString fault = testServer().start(); !fault.isEmpty())
            qFatal("%s", qPrintable(fault));
    }
    QString &place = places[file];
    if (place.isEmpty())
        place = testServer().makeDatabase();
    return place;
}

QString editStore(const QString &path, const QStringList &statements)
{
    if (isServerStore(path)) {
        QString last;
        for (const QString &statement : statements)
            last = testServer().run(path, statement);
        return last;
    }
    SqliteConnection connection(path);
    if (!connection.db().open())
        return connection.db().lastError().text();
    QString last;
    for (const QString &statement : statements) {
        QSqlQuery query(connection.db());
        if (!query.exec(statement))
            return query.lastError().text();
        last = query.next() ? query.value(0).toString() : QString();
    }
    return last;
}

} // namespace Trustgauge
