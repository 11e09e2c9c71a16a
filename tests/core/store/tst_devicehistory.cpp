#include "core/store/packedcves.h"
#include "core/store/store.h"
#include "support/livingfleet.h"
#include "support/storefixture.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;

namespace {

const QString tenant = QStringLiteral("Contoso");

//! All that a store holds of devices, row by row, and the sums of its cycles.
QStringList rowsOf(const QString &path)
{
    const auto connection = StoreConnection::open(path, StoreConnection::Open::Alongside);
    if (!connection)
        return {connection.error().detail.english()};
    QStringList out;
    for (const char *statement :
         {"SELECT uuid, sum, devices FROM cycle ORDER BY id", "SELECT id, machine_id FROM device ORDER BY id",
          "SELECT * FROM device_state ORDER BY device, from_cycle",
          "SELECT * FROM device_seen ORDER BY device, from_cycle"}) {
        QSqlQuery query((*connection)->db());
        if (!query.exec(QString::fromLatin1(statement)))
            return {query.lastError().text()};
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < query.record().count(); ++i)
                row << query.value(i).toString();
            out << row.join(u'|');
        }
    }
    return out;
}

QStringList devicesOf(const Fleet &fleet)
{
    QStringList out;
    for (size_t row = 0; row < fleet.size(); ++row) {
        std::string text(fleet.machineId(row).view());
        for (const std::string_view part : {fleet.deviceName(row), fleet.riskScore(row), fleet.tags(row)})
            text.append("|").append(part);
        text += '|' + std::to_string(fleet.lastSeen(row)) + '|';
        CveCounts::appendText(fleet.cves(row), text);
        out << QString::fromStdString(text);
    }
    return out;
}

} // namespace

class TestDeviceHistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString file(const char *name) const { return storePlace(m_dir->filePath(QString::fromLatin1(name))); }
    static std::unique_ptr<Store> opened(const QString &path)
    {
        auto store = Store::open(path, Store::Open::MakeIfMissing);
        return store ? std::move(*store) : nullptr;
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    // A cycle compared with the rows that a check has read writes the same as one that reads them itself.
    void checkedOrNotTheRowsAreTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U, 4U})
            QTest::addRow("fleet %u", seed) << seed;
    }
    void checkedOrNotTheRowsAreTheSame()
    {
        QFETCH(quint32, seed);
        auto checked = opened(file("checked.db"));
        auto unchecked = opened(file("unchecked.db"));
        QVERIFY(checked && unchecked);
        LivingFleet fleet(seed);
        for (int cycle = 0; cycle < 25; ++cycle) {
            const QString id = QStringLiteral("c%1").arg(cycle);
            const QList<Device> devices = cycle == 12 ? QList<Device>() : fleet.next();
            const CycleState state = cycle % 7 == 3 ? CycleState::Partial : CycleState::Complete;
            QVERIFY(checked->cycles().checkNewest(tenant).has_value());
            QVERIFY(storeDevices(*checked, id, devices, state));
            QVERIFY(storeDevices(*unchecked, id, devices, state));
            const auto loaded = checked->cycles().load(tenant, CycleTable::Which::NewestWithData);
            QVERIFY(loaded && *loaded);
            QCOMPARE(devicesOf(*(*loaded)->fleet), devicesOf(*fleetOf(devices)));
        }
        checked.reset();
        unchecked.reset();
        QCOMPARE(rowsOf(file("checked.db")), rowsOf(file("unchecked.db")));
    }
    // A name is stored once, and with a state only where it is another.
    void aRenamedDeviceHasItsNameInEachCycle()
    {
        const QString path = file("s.db");
        auto store = opened(path);
        QVERIFY(store);
        Device device = storedDevice(QStringLiteral("a"));
        const std::string own = *device.deviceName;
        const std::vector<std::string> names{own, "renamed", "renamed", own, {}, "came back", own};
        for (size_t i = 0; i < names.size(); ++i) {
            device.deviceName = names[i];
            device.entraDeviceId = names[i] == own ? std::string() : "entra-" + names[i];
            const QList<Device> devices = names[i].empty() ? QList<Device>() : QList<Device>{device};
            QVERIFY(storeDevices(*store, QString::number(i), devices));
        }
        for (size_t i = 0; i < names.size(); ++i) {
            const auto loaded = store->cycles().load(tenant, QString::number(i));
            QVERIFY(loaded && *loaded);
            const Fleet &fleet = *(*loaded)->fleet;
            QCOMPARE(fleet.size(), names[i].empty() ? size_t{0} : size_t{1});
            if (names[i].empty())
                continue;
            QCOMPARE(fleet.deviceName(0), std::string_view(names[i]));
            QCOMPARE(fleet.entraDeviceId(0),
                     names[i] == own ? std::string_view() : std::string_view("entra-" + names[i]));
        }
        QVERIFY(store->history().fleet(tenant, {}).has_value());
        store.reset();
        const QString joined = storesAreOnServer()
                                   ? QStringLiteral("string_agg(coalesce(name, '-'), ',' ORDER BY from_cycle)")
                                   : QStringLiteral("group_concat(coalesce(name, '-'))");
        QCOMPARE(editStore(path, {QStringLiteral("SELECT %1 FROM device_state").arg(joined)}),
                 QStringLiteral("-,renamed,-,came back,-"));
        QCOMPARE(editStore(path, {QStringLiteral("SELECT count(*) FROM state_traits")}), QStringLiteral("1"));
    }
    void packedCves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qlonglong>("size");
        QTest::newRow("none") << QString() << 1LL;
        QTest::newRow("one") << QStringLiteral("98:1") << 3LL;
        QTest::newRow("counts of one byte, and of two") << QStringLiteral("70:127;71:128") << 6LL;
        QTest::newRow("without CVSS, as many as can be counted") << QStringLiteral("100:65535;255:3") << 7LL;
    }
    void packedCves()
    {
        QFETCH(QString, text);
        QFETCH(qlonglong, size);
        std::vector<CveCounts::Entry> cves;
        QVERIFY(CveCounts::readText(text.toStdString(), cves));
        std::string packed;
        appendPackedCves(2, cves, packed);
        QCOMPARE(static_cast<qlonglong>(packed.size()), size);
        std::vector<CveCounts::Entry> read{{1, 1}};
        int64_t knowledge = 0;
        QVERIFY(readPackedCves(packed, knowledge, read));
        QCOMPARE(knowledge, 2);
        QVERIFY(read == cves);
        // Cut anywhere but after a whole entry.
        for (size_t end = 0; end < packed.size(); ++end) {
            std::string again;
            if (readPackedCves(std::string_view(packed).substr(0, end), knowledge, read)) {
                appendPackedCves(knowledge, read, again);
                QCOMPARE(again, packed.substr(0, end));
            }
        }
    }
    void bytesThatAreNoPackedCves_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("knowledge out of range") << QByteArray("\x03");
        QTest::newRow("no count") << QByteArray("\x02\x62");
        QTest::newRow("a count that does not end") << QByteArray("\x02\x62\xff\xff\xff\xff");
        QTest::newRow("a count out of range") << QByteArray("\x02\x62\xff\xff\x7f");
    }
    void bytesThatAreNoPackedCves()
    {
        QFETCH(QByteArray, bytes);
        std::vector<CveCounts::Entry> cves;
        int64_t knowledge = 0;
        QVERIFY(
            !readPackedCves(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())), knowledge, cves));
    }
    void anotherProgramStoresACycleAfterTheCheck()
    {
        auto mine = opened(file("s.db"));
        auto others = opened(file("s.db"));
        QVERIFY(mine && others);
        QList<Device> devices{storedDevice(QStringLiteral("a")), storedDevice(QStringLiteral("b"))};
        QVERIFY(storeDevices(*mine, QStringLiteral("c1"), devices));
        QVERIFY(mine->cycles().checkNewest(tenant).has_value());
        devices[0].riskScore = "High";
        devices << storedDevice(QStringLiteral("c"));
        QVERIFY(storeDevices(*others, QStringLiteral("c2"), devices));
        devices.removeAt(1);
        QVERIFY(storeDevices(*mine, QStringLiteral("c3"), devices));
        const auto loaded = others->cycles().load(tenant, CycleTable::Which::NewestWithData);
        QVERIFY(loaded && *loaded);
        QCOMPARE(devicesOf(*(*loaded)->fleet), devicesOf(*fleetOf(devices)));
        const auto before = others->cycles().loadBefore(tenant, QStringLiteral("c3"));
        QVERIFY(before && *before);
        QCOMPARE((*before)->fleet->size(), size_t{3});
        const auto first = others->cycles().loadBefore(tenant, QStringLiteral("c2"));
        QVERIFY(first && *first);
        QCOMPARE((*first)->info.id, QStringLiteral("c1"));
        for (const char *id : {"c1", "no such cycle"}) {
            const auto none = others->cycles().loadBefore(tenant, QString::fromLatin1(id));
            QVERIFY(none && !*none);
        }
    }
    void theTenantIsRemovedAfterTheCheck()
    {
        auto store = opened(file("s.db"));
        QVERIFY(store);
        const QList<Device> devices{storedDevice(QStringLiteral("a"))};
        QVERIFY(storeDevices(*store, QStringLiteral("c1"), devices));
        QVERIFY(store->cycles().checkNewest(tenant).has_value());
        QVERIFY(store->tenants().remove(tenant).has_value());
        QVERIFY(storeDevices(*store, QStringLiteral("c2"), devices)); // its rows have the same numbers
        const auto loaded = store->cycles().load(tenant, CycleTable::Which::NewestWithData);
        QVERIFY(loaded && *loaded);
        QCOMPARE((*loaded)->fleet->size(), size_t{1});
    }
    void aCycleThatIsNotStoredChangesNothing()
    {
        auto store = opened(file("s.db"));
        QVERIFY(store);
        const QList<Device> first{storedDevice(QStringLiteral("a")), storedDevice(QStringLiteral("b"))};
        QVERIFY(storeDevices(*store, QStringLiteral("c1"), first));
        QVERIFY(store->cycles().checkNewest(tenant).has_value());
        const StoredCycle next{cycleInfo(QStringLiteral("c2")), fleetOf({storedDevice(QStringLiteral("c"))}), Profile(),
                               50};
        QVERIFY(store->cycles().begin(next.info).has_value());
        QVERIFY(!store->cycles().commit(next, [] { return failure(ErrorCode::Internal, {}, {}); }));
        QVERIFY(store->cycles().commit(next).has_value());
        const auto before = store->cycles().loadBefore(tenant, QStringLiteral("c2"));
        QVERIFY(before && *before);
        QCOMPARE(devicesOf(*(*before)->fleet), devicesOf(*fleetOf(first)));
        QVERIFY(store->cycles().checkNewest(tenant).has_value());
    }
    void rowsByHalf_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *name, const char *statement) {
            QTest::newRow(name) << QString::fromLatin1(statement);
        };
        // The device 1 is in the first cycle only.
        row("a time of a device that left", "UPDATE device_seen SET to_cycle = NULL WHERE device = 1");
        row("a state of a device that left", "UPDATE device_state SET to_cycle = NULL WHERE device = 1");
        row("both, as if it had not left", "UPDATE device_state SET to_cycle = NULL WHERE device = 1;"
                                           "UPDATE device_seen SET to_cycle = NULL WHERE device = 1");
        row("a state ends in a cycle to come", "UPDATE device_state SET to_cycle = 9 WHERE device = 2");
        row("both end in a cycle to come", "UPDATE device_state SET to_cycle = 9 WHERE device = 2;"
                                           "UPDATE device_seen SET to_cycle = 9 WHERE device = 2");
    }
    void rowsByHalf()
    {
        QFETCH(QString, statement);
        {
            auto store = opened(file("s.db"));
            QVERIFY(store && storeDevices(*store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
            QVERIFY(storeDevices(*store, QStringLiteral("c2"), {storedDevice(QStringLiteral("b"))}));
        }
        QCOMPARE(editStore(file("s.db"), statement.split(u';')), QString());
        auto store = opened(file("s.db"));
        QVERIFY(store);
        const auto checked = store->cycles().checkNewest(tenant);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::StoreBroken);
    }
};

QTEST_GUILESS_MAIN(TestDeviceHistory)
#include "tst_devicehistory.moc"
