#include "core/store/alerttable.h"
#include "core/store/sqlite/schema.h"
#include "core/store/store.h"
#include "core/store/storeinfo.h"
#include "support/storefixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;

class TestStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_next = 0;

    std::unique_ptr<Store> fresh(QString *path = nullptr)
    {
        const QString file = storePlace(m_dir.filePath(QStringLiteral("s%1.db").arg(m_next++)));
        if (path)
            *path = file;
        auto store = Store::open(file, Store::Open::MakeIfMissing);
        return store ? std::move(*store) : nullptr;
    }
    static qint64 count(const QString &path, const QString &table)
    {
        return editStore(path, {QStringLiteral("SELECT count(*) FROM ") + table}).toLongLong();
    }

    //! `NAME id` of each tenant in the store.
    static QStringList namesIn(Store &store)
    {
        QStringList out;
        const auto tenants = store.tenants().list();
        for (const TenantTable::Tenant &one : *tenants)
            out << one.name + u' ' + one.tenantId;
        return out;
    }

private slots:
    void namesOfToday_data()
    {
        QTest::addColumn<QStringList>("known"); // `NAME id`
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const char *known, const char *names) {
            QTest::newRow(name) << QString::fromLatin1(known).split(u',') << QString::fromLatin1(names).split(u',');
        };
        // The store has A of 1 and B of 2, both with a cycle, and C of 3, which was never read.
        row("the same", "A 1,B 2,C 3", "A 1,B 2,C 3");
        row("none of them is named", "X 9", "A 1,B 2,C 3");
        row("one is renamed", "Z 1,B 2", "Z 1,B 2,C 3");
        row("exchanged", "B 1,A 2", "B 1,A 2,C 3");
        row("in a ring", "B 1,C 2,A 3", "B 1,C 2,A 3");
        row("into the name of another", "B 1", "B 1,B (2) 2,C 3");
        row("another tenant of the name", "A 7", "A (1) 1,B 2,C 3");
        row("another tenant of a name without data", "C 7", "A 1,B 2,C 3");
        row("one id in two clouds, under its old name and a new one", "A 1,Z 1", "A 1,B 2,C 3");
    }
    void namesOfToday()
    {
        QFETCH(QStringList, known);
        QFETCH(QStringList, names);
        auto store = fresh();
        QVERIFY(store);
        for (const char *tenant : {"A 1", "B 2", "C 3"}) {
            const QStringList parts = QString::fromLatin1(tenant).split(u' ');
            StoredCycle cycle{cycleInfo(parts[0]), fleetOf({storedDevice(parts[0])}), Profile(), 50};
            cycle.info.tenantName = parts[0];
            cycle.info.tenantId = parts[1];
            QVERIFY(store->cycles().begin(cycle.info).has_value());
            if (parts[0] != QStringLiteral("C"))
                QVERIFY(store->cycles().commit(cycle).has_value());
        }
        QList<TenantTable::Tenant> tenants;
        for (const QString &one : known)
            tenants.append({one.section(u' ', 0, 0), one.section(u' ', 1, 1)});
        const auto renamed = store->tenants().takeNames(tenants);
        QVERIFY(renamed.has_value());
        QCOMPARE(namesIn(*store), names);
        const auto again = store->tenants().takeNames(tenants);
        QVERIFY(again && again->isEmpty());
        // Its devices were renamed with it.
        const auto first = store->cycles().load(names.first().section(u' ', 0, -2), CycleTable::Which::LastComplete);
        QVERIFY(first && *first);
        QCOMPARE((*first)->info.id, QStringLiteral("A"));
    }
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
        QVERIFY(store && storeDevices(*store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        QList<Device> many;
        for (int i = 0; i < 600; ++i)
            many << storedDevice(QString::number(i));
        int asked = 0;
        store->connection().stopWhen([&] { return ++asked >= asks; });
        const StoredCycle next{cycleInfo(QStringLiteral("c2")), fleetOf(many), Profile(), 50};
        QVERIFY(store->cycles().begin(next.info).has_value()); // nothing else is stopped
        QCOMPARE(asked, 0);
        bool went = false;
        const auto stored = store->cycles().commit(next, [&]() -> Result<void> {
            went = true;
            return {};
        });
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, asks);
        QVERIFY(!went);
        QCOMPARE(count(path, QStringLiteral("device")), 1);
        QCOMPARE(count(path, QStringLiteral("device_state")), 1);
        const auto loaded = store->cycles().load(QStringLiteral("Contoso"), CycleTable::Which::NewestWithData);
        QVERIFY(loaded && *loaded);
        QCOMPARE((*loaded)->info.id, QStringLiteral("c1"));
        store->connection().stopWhen({});
        QVERIFY(store->cycles().commit(next).has_value());
        QCOMPARE(count(path, QStringLiteral("device")), 601);
    }
    void whatIsStoredComesBack()
    {
        auto store = fresh();
        QVERIFY(store);
        QVERIFY(storeDevices(*store, QStringLiteral("c1"),
                             {storedDevice(QStringLiteral("b")), storedDevice(QStringLiteral("a"))}));
        const auto loaded = store->cycles().load(QStringLiteral("Contoso"), CycleTable::Which::LastComplete);
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
            auto i = cycleInfo(QStringLiteral("c1"));
            i.devices = 2;
            return i;
        }());
        QCOMPARE((*loaded)->profile, Profile());
    }
    void historyKeepsOnlyChanges()
    {
        QString path;
        auto store = fresh(&path);
        const Device a = storedDevice(QStringLiteral("a"));
        for (int i = 0; i < 20; ++i)
            QVERIFY(storeDevices(*store, QStringLiteral("c%1").arg(i), {a}));
        QCOMPARE(count(path, QStringLiteral("device_state")), 1);
        Device later = a;
        later.lastSeen += ticksPerDay;
        QVERIFY(storeDevices(*store, QStringLiteral("later"), {later}));
        QCOMPARE(count(path, QStringLiteral("device_state")), 1);
        QCOMPARE(count(path, QStringLiteral("device_seen")), 2);
        later.riskScore = "High";
        QVERIFY(storeDevices(*store, QStringLiteral("risk"), {later}));
        QCOMPARE(count(path, QStringLiteral("device_state")), 2);
        const auto loaded = store->cycles().load(QStringLiteral("Contoso"), CycleTable::Which::NewestWithData);
        QCOMPARE((*loaded)->fleet->riskScore(0), std::string_view("High"));
    }
    void aMissingDeviceIsKeptAndMayComeBack()
    {
        QString path;
        auto store = fresh(&path);
        QVERIFY(storeDevices(*store, QStringLiteral("1"),
                             {storedDevice(QStringLiteral("a")), storedDevice(QStringLiteral("b"))}));
        QVERIFY(storeDevices(*store, QStringLiteral("2"), {storedDevice(QStringLiteral("a"))}));
        QCOMPARE((*store->cycles().load(QStringLiteral("Contoso"), CycleTable::Which::LastComplete))->fleet->size(),
                 size_t{1});
        QCOMPARE(count(path, QStringLiteral("device")), 2);
        QVERIFY(storeDevices(*store, QStringLiteral("3"),
                             {storedDevice(QStringLiteral("a")), storedDevice(QStringLiteral("b"))}));
        QCOMPARE((*store->cycles().load(QStringLiteral("Contoso"), CycleTable::Which::LastComplete))->fleet->size(),
                 size_t{2});
    }
    void completeBeforePartial()
    {
        auto store = fresh();
        QVERIFY(storeDevices(*store, QStringLiteral("1"), {storedDevice(QStringLiteral("a"))}, CycleState::Partial));
        QCOMPARE((*store->cycles().load(QStringLiteral("Contoso"), CycleTable::Which::LastComplete))->info.id,
                 QStringLiteral("1"));
        QVERIFY(storeDevices(*store, QStringLiteral("2"), {storedDevice(QStringLiteral("a"))}));
        QVERIFY(storeDevices(*store, QStringLiteral("3"),
                             {storedDevice(QStringLiteral("a")), storedDevice(QStringLiteral("b"))},
                             CycleState::Partial));
        const auto complete = store->cycles().load(QStringLiteral("Contoso"), CycleTable::Which::LastComplete);
        QCOMPARE((*complete)->info.id, QStringLiteral("2"));
        QCOMPARE((*complete)->fleet->size(), size_t{1});
        QCOMPARE((*store->cycles().load(QStringLiteral("Contoso"), CycleTable::Which::NewestWithData))->info.id,
                 QStringLiteral("3"));
    }
    void cyclesThatStoreNothing()
    {
        auto store = fresh();
        QVERIFY(storeDevices(*store, QStringLiteral("1"), {storedDevice(QStringLiteral("a"))}));
        QVERIFY(store->cycles().begin(cycleInfo(QStringLiteral("2"))));
        CycleInfo failed = cycleInfo(QStringLiteral("3"));
        QVERIFY(store->cycles().begin(failed));
        failed.state = CycleState::Failed;
        failed.reason = QStringLiteral("why");
        QVERIFY(store->cycles().end(failed));
        const auto log = store->cycles().log(QStringLiteral("Contoso"), 10);
        QCOMPARE(log->size(), 3);
        QVERIFY(log->at(0).state == CycleState::Failed);
        QCOMPARE(log->at(0).reason.english(), QStringLiteral("why"));
        QVERIFY(log->at(1).state == CycleState::Unfinished); // as after a crash
        QCOMPARE((*store->cycles().load(QStringLiteral("Contoso"), CycleTable::Which::NewestWithData))->info.id,
                 QStringLiteral("1"));
    }
    // Which a database on a server does not take.
    void zerosInTexts()
    {
        auto store = fresh();
        const QString given = QStringLiteral("a%1b").arg(QChar(0));
        CycleInfo failed = cycleInfo(QStringLiteral("1"), CycleState::Failed);
        failed.tenantName = given;
        failed.reason = given;
        failed.notices = {Message(given), sentence("Store", "is damaged: %1").arg(given)};
        const auto logged = store->cycles().logFailure(failed);
        QVERIFY2(logged.has_value(), logged ? "" : qPrintable(logged.error().detail.english()));
        const auto log = store->cycles().log(given, 10);
        QVERIFY(log && log->size() == 1);
        QCOMPARE(log->first().reason.english(), QStringLiteral("a\uFFFDb"));
        QCOMPARE(store->tenants().list()->first().name, QStringLiteral("a\uFFFDb"));
        QCOMPARE(log->first().notices.size(), 2);
    }
    // A device's owner chooses its name.
    void textsAreNoStatements()
    {
        auto store = fresh();
        const std::string statement = "'); DROP TABLE device; --\"; DELETE FROM cycle; %1 $1 ?1 :a";
        Device device = storedDevice(QStringLiteral("a"));
        device.deviceName = statement;
        device.deviceGroup = statement;
        device.osVersion = statement;
        device.tags = statement;
        QVERIFY(storeDevices(*store, QStringLiteral("1"), {device, storedDevice(QStringLiteral("b"))}));
        QVERIFY(store->tenants().rename(QStringLiteral("Contoso"), QString::fromStdString(statement)));
        const auto loaded = store->cycles().load(QString::fromStdString(statement), CycleTable::Which::LastComplete);
        QVERIFY(loaded && *loaded);
        const Fleet &fleet = *(*loaded)->fleet;
        QCOMPARE(fleet.size(), size_t{2});
        QCOMPARE(fleet.deviceName(0), std::string_view(statement));
        QCOMPARE(fleet.deviceGroup(0), std::string_view(statement));
        QCOMPARE(fleet.osVersion(0), std::string_view(statement));
        QCOMPARE(fleet.tags(0), std::string_view(statement));
        QCOMPARE(fleet.deviceName(1), std::string_view("pc-b"));
        const auto log = store->cycles().log(QString::fromStdString(statement), 10);
        QVERIFY(log && log->size() == 1);
    }
    void removingATenantTakesItsData()
    {
        QString path;
        auto store = fresh(&path);
        QVERIFY(storeDevices(*store, QStringLiteral("1"), {storedDevice(QStringLiteral("a"))}));
        QVERIFY(store->tenants().rename(QStringLiteral("Contoso"), QStringLiteral("Fabrikam")));
        QCOMPARE(store->tenants().list()->first().name, QStringLiteral("Fabrikam"));
        QVERIFY(store->tenants().remove(QStringLiteral("Fabrikam")));
        for (const char *table : {"tenant", "cycle", "device", "device_state", "device_seen", "state_signals",
                                  "state_traits", "profile_text"})
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
        if (storesAreOnServer())
            QSKIP("is about files");
        QFETCH(int, version);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("older.db"));
        QVERIFY(makeOlderStore(path, version));
        const auto store = Store::open(path, Store::Open::MustExist);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail.english()));
        QCOMPARE((*store)->tenants().list()->first().name, QStringLiteral("Contoso"));
        QVERIFY((*store)->baseline().info(QStringLiteral("Contoso")).has_value());
        QVERIFY((*store)->answers().all(QStringLiteral("Contoso")).has_value());
        QVERIFY(storeDevices(**store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        QVERIFY(QFile::exists(path + QStringLiteral(".schema-%1").arg(version)));
    }
    // A file that a program of schema 12 has left: five cycles of devices that changed, left and came back, of which one
    // was renamed. Each cycle has its checksum, so what is whole is what was stored.
    void anOlderHistoryStaysAsItWas()
    {
        if (storesAreOnServer())
            QSKIP("is about files");
        QFile dump(QFINDTESTDATA("../core/store/schema-12.sql"));
        QVERIFY(dump.open(QIODevice::ReadOnly));
        const QString path = m_dir.filePath(QStringLiteral("schema-12.db"));
        const QStringList statements = QString::fromUtf8(dump.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
        QCOMPARE(editStore(path, statements + QStringList{QStringLiteral("PRAGMA journal_mode = WAL")}),
                 QStringLiteral("wal"));
        const QString tenant = QStringLiteral("Contoso");
        const auto compare = [&tenant](Store &store) {
            const auto checked = checkStore(store);
            QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().detail.english()));
            const auto past = store.history().fleet(tenant, {});
            QVERIFY(past);
            QCOMPARE(past->cycles.size(), size_t{5});
            const auto log = store.cycles().log(tenant, 10);
            QVERIFY(log);
            QList<qint64> devices;
            for (const CycleInfo &info : *log)
                devices << info.devices;
            QCOMPARE(devices, (QList<qint64>{12, 13, 9, 12, 12}));
            const auto loaded = store.cycles().load(tenant, log->last().id);
            QVERIFY(loaded && *loaded);
            QCOMPARE((*loaded)->fleet->deviceName(1), std::string_view("before it was renamed"));
            QCOMPARE((*loaded)->fleet->entraDeviceId(1), std::string_view(""));
            const auto newest = store.cycles().load(tenant, CycleTable::Which::NewestWithData);
            QVERIFY(newest && *newest);
            QCOMPARE((*newest)->fleet->machineId(1), (*loaded)->fleet->machineId(1));
            QCOMPARE((*newest)->fleet->deviceName(1), std::string_view("prg-hrs-l00008.corp.contoso.example"));
            QCOMPARE((*newest)->fleet->entraDeviceId(1), std::string_view("2d69e5f3-6ca9-4f42-adf5-20a0e10063ac"));
            QCOMPARE((*newest)->profile, Profile());
        };
        {
            const auto reading = Store::open(path, Store::Open::ReadOnly); // brought forward in a copy
            QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().detail.english()));
            compare(**reading);
            if (QTest::currentTestFailed())
                return;
        }
        const auto store = Store::open(path, Store::Open::MustExist);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail.english()));
        compare(**store);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(count(path, QStringLiteral("profile_text")), 1);
        QCOMPARE(count(path, QStringLiteral("device_state")), 26);
        QCOMPARE(count(path, QStringLiteral("device_state WHERE name IS NOT NULL")), 1);
        // The next cycle is built on it, with the texts that are there.
        const auto newest = (*store)->cycles().load(tenant, CycleTable::Which::NewestWithData);
        StoredCycle next = **newest;
        next.info.id = QStringLiteral("next");
        QVERIFY((*store)->cycles().checkNewest(tenant).has_value());
        QVERIFY((*store)->cycles().begin(next.info).has_value());
        QVERIFY((*store)->cycles().commit(next).has_value());
        QCOMPARE(count(path, QStringLiteral("device_state")), 26);
        // Nobody has asked for alerts then; from now on they are kept.
        AlertTable alerts((*store)->connection());
        const QString device = QString::fromStdString(std::string((*newest)->fleet->machineId(0)));
        QCOMPARE(alerts.read(tenant, device)->asked, noTime);
        QVERIFY(alerts.keep(tenant, device, {1, 0, {{QStringLiteral("x"), {}, {}, {}, noTime, noTime, 1}}}).has_value());
        QCOMPARE(alerts.read(tenant, device)->alerts.size(), size_t{1});
        QVERIFY(checkStore(**store).has_value());
    }
    void damagedForeignAndNewerFiles()
    {
        if (storesAreOnServer())
            QSKIP("is about files");
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
        QCOMPARE(editStore(path, {QStringLiteral("PRAGMA user_version = 99")}), QString());
        r = Store::open(path, Store::Open::MustExist);
        QVERIFY(!r);
        QCOMPARE(r.error().code, ErrorCode::StoreNewer);
        QCOMPARE(editStore(path, {QStringLiteral("PRAGMA application_id = 5")}), QString());
        r = Store::open(path, Store::Open::MustExist);
        QCOMPARE(r.error().code, ErrorCode::StoreBroken);
        r = Store::open(m_dir.filePath(QStringLiteral("none.db")), Store::Open::MustExist);
        QCOMPARE(r.error().code, ErrorCode::StoreEmpty);
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("none.db"))));
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
