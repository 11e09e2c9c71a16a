#include "core/fleet/fleetbuilder.h"
#include "core/store/schema.h"
#include "core/store/store.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;

namespace {

Device device(const QString &id)
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
        builder.addDevice(d);
    return builder.build(parseTimestamp("2026-06-15T12:00:00Z"));
}

CycleInfo info(const QString &id, CycleState state = CycleState::Complete)
{
    CycleInfo i;
    i.id = id;
    i.tenantName = QStringLiteral("Contoso");
    i.tenantId = QStringLiteral("11111111-2222-3333-4444-555555555555");
    i.state = state;
    i.asOf = parseTimestamp("2026-06-15T12:00:00Z");
    i.started = i.finished = i.asOf;
    i.vulnerabilitySource = QStringLiteral("bulk");
    i.notices = {QStringLiteral("n")};
    return i;
}

bool poll(Store &store, const QString &id, const QList<Device> &devices, CycleState state = CycleState::Complete)
{
    const StoredCycle cycle{info(id, state), fleetOf(devices), Profile(), 50};
    return store.beginCycle(cycle.info) && store.commitCycle(cycle);
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_next = 0;

    std::unique_ptr<Store> fresh(QString *path = nullptr)
    {
        const QString file = m_dir.filePath(QStringLiteral("s%1.db").arg(m_next++));
        if (path)
            *path = file;
        auto store = Store::open(file, Store::Open::MakeIfMissing);
        return store ? std::move(*store) : nullptr;
    }
    static qint64 count(const QString &path, const QString &table)
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("count"));
        db.setDatabaseName(path);
        db.open();
        qint64 n = -1;
        {
            QSqlQuery query(QStringLiteral("SELECT count(*) FROM ") + table, db);
            if (query.next())
                n = query.value(0).toLongLong();
        }
        db = {};
        QSqlDatabase::removeDatabase(QStringLiteral("count"));
        return n;
    }

private slots:
    void stoppedWhileStoring_data()
    {
        QTest::addColumn<int>("asks"); // until it is to stop
        QTest::newRow("at once") << 1;
        QTest::newRow("among the devices") << 3;
    }
    void stoppedWhileStoring()
    {
        QFETCH(int, asks);
        QString path;
        auto store = fresh(&path);
        QVERIFY(store && poll(*store, QStringLiteral("c1"), {device(QStringLiteral("a"))}));
        QList<Device> many;
        for (int i = 0; i < 600; ++i)
            many << device(QString::number(i));
        int asked = 0;
        store->stopCommitWhen([&] { return ++asked >= asks; });
        const StoredCycle next{info(QStringLiteral("c2")), fleetOf(many), Profile(), 50};
        QVERIFY(store->beginCycle(next.info).has_value()); // nothing else is stopped
        QCOMPARE(asked, 0);
        bool went = false;
        const auto stored = store->commitCycle(next, [&]() -> Result<void> {
            went = true;
            return {};
        });
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, asks);
        QVERIFY(!went);
        QCOMPARE(count(path, QStringLiteral("device")), 1);
        QCOMPARE(count(path, QStringLiteral("device_state")), 1);
        const auto loaded = store->load(QStringLiteral("Contoso"), Store::Which::NewestWithData);
        QVERIFY(loaded && *loaded);
        QCOMPARE((*loaded)->info.id, QStringLiteral("c1"));
        store->stopCommitWhen({});
        QVERIFY(store->commitCycle(next).has_value());
        QCOMPARE(count(path, QStringLiteral("device")), 601);
    }
    void whatIsStoredComesBack()
    {
        auto store = fresh();
        QVERIFY(store);
        QVERIFY(poll(*store, QStringLiteral("c1"), {device(QStringLiteral("b")), device(QStringLiteral("a"))}));
        const auto loaded = store->load(QStringLiteral("Contoso"), Store::Which::LastComplete);
        QVERIFY(loaded && *loaded);
        const Fleet &fleet = *(*loaded)->fleet;
        QCOMPARE(fleet.size(), size_t{2});
        QCOMPARE(fleet.machineId(0), std::string_view("a"));
        QCOMPARE(fleet.deviceName(0), std::string_view("pc-a"));
        QCOMPARE(fleet.tags(0), std::string_view("a;b\\;c"));
        QCOMPARE(fleet.lastSeen(0), parseTimestamp("2026-06-14T01:02:03.1234567Z"));
        QCOMPARE(fleet.cves(0).size(), size_t{2});
        QCOMPARE(fleet.asOf(), parseTimestamp("2026-06-15T12:00:00Z"));
        QCOMPARE((*loaded)->info, [] {
            auto i = info(QStringLiteral("c1"));
            i.devices = 2;
            return i;
        }());
        QCOMPARE((*loaded)->profile, Profile());
    }
    void historyKeepsOnlyChanges()
    {
        QString path;
        auto store = fresh(&path);
        const Device a = device(QStringLiteral("a"));
        for (int i = 0; i < 20; ++i)
            QVERIFY(poll(*store, QStringLiteral("c%1").arg(i), {a}));
        QCOMPARE(count(path, QStringLiteral("device_state")), 1);
        Device later = a;
        later.lastSeen += ticksPerDay;
        QVERIFY(poll(*store, QStringLiteral("later"), {later}));
        QCOMPARE(count(path, QStringLiteral("device_state")), 1);
        QCOMPARE(count(path, QStringLiteral("device_seen")), 2);
        later.riskScore = "High";
        QVERIFY(poll(*store, QStringLiteral("risk"), {later}));
        QCOMPARE(count(path, QStringLiteral("device_state")), 2);
        const auto loaded = store->load(QStringLiteral("Contoso"), Store::Which::NewestWithData);
        QCOMPARE((*loaded)->fleet->riskScore(0), std::string_view("High"));
    }
    void aMissingDeviceIsKeptAndMayComeBack()
    {
        QString path;
        auto store = fresh(&path);
        QVERIFY(poll(*store, QStringLiteral("1"), {device(QStringLiteral("a")), device(QStringLiteral("b"))}));
        QVERIFY(poll(*store, QStringLiteral("2"), {device(QStringLiteral("a"))}));
        QCOMPARE((*store->load(QStringLiteral("Contoso"), Store::Which::LastComplete))->fleet->size(), size_t{1});
        QCOMPARE(count(path, QStringLiteral("device")), 2);
        QVERIFY(poll(*store, QStringLiteral("3"), {device(QStringLiteral("a")), device(QStringLiteral("b"))}));
        QCOMPARE((*store->load(QStringLiteral("Contoso"), Store::Which::LastComplete))->fleet->size(), size_t{2});
    }
    void completeBeforePartial()
    {
        auto store = fresh();
        QVERIFY(poll(*store, QStringLiteral("1"), {device(QStringLiteral("a"))}, CycleState::Partial));
        QCOMPARE((*store->load(QStringLiteral("Contoso"), Store::Which::LastComplete))->info.id, QStringLiteral("1"));
        QVERIFY(poll(*store, QStringLiteral("2"), {device(QStringLiteral("a"))}));
        QVERIFY(poll(*store, QStringLiteral("3"), {device(QStringLiteral("a")), device(QStringLiteral("b"))},
                     CycleState::Partial));
        const auto complete = store->load(QStringLiteral("Contoso"), Store::Which::LastComplete);
        QCOMPARE((*complete)->info.id, QStringLiteral("2"));
        QCOMPARE((*complete)->fleet->size(), size_t{1});
        QCOMPARE((*store->load(QStringLiteral("Contoso"), Store::Which::NewestWithData))->info.id, QStringLiteral("3"));
    }
    void cyclesThatStoreNothing()
    {
        auto store = fresh();
        QVERIFY(poll(*store, QStringLiteral("1"), {device(QStringLiteral("a"))}));
        QVERIFY(store->beginCycle(info(QStringLiteral("2"))));
        CycleInfo failed = info(QStringLiteral("3"));
        QVERIFY(store->beginCycle(failed));
        failed.state = CycleState::Failed;
        failed.reason = QStringLiteral("why");
        QVERIFY(store->endCycle(failed));
        const auto log = store->cycleLog(QStringLiteral("Contoso"), 10);
        QCOMPARE(log->size(), 3);
        QVERIFY(log->at(0).state == CycleState::Failed);
        QCOMPARE(log->at(0).reason, QStringLiteral("why"));
        QVERIFY(log->at(1).state == CycleState::Unfinished); // as after a crash
        QCOMPARE((*store->load(QStringLiteral("Contoso"), Store::Which::NewestWithData))->info.id, QStringLiteral("1"));
    }
    void removingATenantTakesItsData()
    {
        QString path;
        auto store = fresh(&path);
        QVERIFY(poll(*store, QStringLiteral("1"), {device(QStringLiteral("a"))}));
        QVERIFY(store->renameTenant(QStringLiteral("Contoso"), QStringLiteral("Fabrikam")));
        QCOMPARE(store->tenants()->first().name, QStringLiteral("Fabrikam"));
        QVERIFY(store->removeTenant(QStringLiteral("Fabrikam")));
        for (const char *table : {"tenant", "cycle", "device", "device_state", "device_seen"})
            QCOMPARE(count(path, QString::fromLatin1(table)), 0);
    }
    void olderFilesAreBroughtForward_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < static_cast<int>(schemaSteps().size()); ++version)
            QTest::addRow("%d", version) << version;
    }
    void olderFilesAreBroughtForward()
    {
        QFETCH(int, version);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("older.db"));
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("older"));
            db.setDatabaseName(path);
            QVERIFY(db.open());
            QSqlQuery query(db);
            for (int step = 0; step < version; ++step) {
                for (const QString &statement : schemaSteps()[static_cast<size_t>(step)])
                    QVERIFY2(query.exec(statement), qPrintable(statement));
            }
            QVERIFY(query.exec(QStringLiteral("INSERT INTO tenant (name, tenant_id) VALUES ('Contoso', 'x')")));
            QVERIFY(query.exec(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId)));
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = %1").arg(version)));
            db.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("older"));
        const auto store = Store::open(path, Store::Open::MustExist);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail));
        QCOMPARE((*store)->tenants()->first().name, QStringLiteral("Contoso"));
        QVERIFY((*store)->baseline(QStringLiteral("Contoso")).has_value());
        QVERIFY((*store)->vulnerabilityAnswers(QStringLiteral("Contoso")).has_value());
        QVERIFY(poll(**store, QStringLiteral("c1"), {device(QStringLiteral("a"))}));
        QVERIFY(QFile::exists(path + QStringLiteral(".schema-%1").arg(version)));
    }
    void damagedForeignAndNewerFiles()
    {
        const QString garbage = m_dir.filePath(QStringLiteral("garbage.db"));
        QFile file(garbage);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        auto r = Store::open(garbage, Store::Open::MakeIfMissing);
        QVERIFY(!r);
        QCOMPARE(r.error().code, ErrorCode::StoreBroken);
        QCOMPARE(QFile(garbage).size(), 8192); // left as it was

        QString path;
        fresh(&path).reset();
        const auto pragma = [&path](const QString &statement) {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("edit"));
            db.setDatabaseName(path);
            db.open();
            QSqlQuery(statement, db).next();
            db = {};
            QSqlDatabase::removeDatabase(QStringLiteral("edit"));
        };
        pragma(QStringLiteral("PRAGMA user_version = 99"));
        r = Store::open(path, Store::Open::MustExist);
        QVERIFY(!r);
        QCOMPARE(r.error().code, ErrorCode::StoreNewer);
        pragma(QStringLiteral("PRAGMA application_id = 5"));
        r = Store::open(path, Store::Open::MustExist);
        QCOMPARE(r.error().code, ErrorCode::StoreBroken);
        r = Store::open(m_dir.filePath(QStringLiteral("none.db")), Store::Open::MustExist);
        QCOMPARE(r.error().code, ErrorCode::StoreEmpty);
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("none.db"))));
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
