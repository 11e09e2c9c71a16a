#include "core/store/alerttable.h"
#include "core/store/retention.h"
#include "core/store/storeinfo.h"
#include "support/storefixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;

namespace {

const QString tenant = QStringLiteral("Contoso");
const QString device = QStringLiteral("a");
const Ticks noon = parseTimestamp("2026-06-15T12:00:00Z");

DeviceAlert alert(const char *id, AlertStatus status, Ticks created)
{
    return {QString::fromLatin1(id),
            QStringLiteral("Memory of “%1” was read").arg(QLatin1StringView(id)),
            AlertSeverity::High,
            status,
            created,
            status == AlertStatus::Resolved ? created + ticksPerHour : noTime,
            noTime};
}

//! An answer at that time.
DeviceAlerts answer(Ticks asked, std::vector<DeviceAlert> alerts)
{
    for (DeviceAlert &one : alerts)
        one.told = asked;
    return {asked, 0, std::move(alerts)};
}

} // namespace

//! What was learned of the alerts of devices stays, until it is too old.
class TestAlertTable : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = storePlace(m_folder->filePath(QStringLiteral("s.db")));
        auto store = Store::open(m_path, Store::Open::MakeIfMissing);
        QVERIFY(store);
        m_store = std::move(*store);
        QVERIFY(storeDevices(*m_store, QStringLiteral("c1"), {storedDevice(device), storedDevice(QStringLiteral("b"))}));
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void nobodyHasAsked()
    {
        const auto known = read();
        QVERIFY(known);
        QCOMPARE(known->asked, noTime);
        QVERIFY(known->alerts.empty());
        QVERIFY(m_store->history().device(tenant, device, {})->alerts == *known);
    }

    void anAnswerIsKept()
    {
        DeviceAlerts told = answer(noon, {alert("1", AlertStatus::New, noon - ticksPerHour),
                                          alert("2", AlertStatus::Resolved, noon - ticksPerDay)});
        told.unreadable = 3;
        told.alerts[0].title = QString();
        told.alerts[0].created = noTime;
        keep(told);
        QCOMPARE(*read(), told);
        QVERIFY(known("1") && known("2"));
        QVERIFY(m_store->history().device(tenant, device, {})->alerts == told);
        QCOMPARE(read(QStringLiteral("b"))->asked, noTime);
    }

    void noAlertsIsAnAnswer()
    {
        keep(answer(noon, {}));
        QCOMPARE(read()->asked, noon);
        QVERIFY(read()->alerts.empty());
    }

    // The service lists alerts for some months; what it no longer lists is still known, but nobody knows whether it is
    // open.
    void whatIsNoLongerListedStays_data()
    {
        QTest::addColumn<qint64>("later");
        QTest::newRow("a day later") << qint64{ticksPerDay};
        QTest::newRow("in the same second") << qint64{0};
    }
    void whatIsNoLongerListedStays()
    {
        QFETCH(qint64, later);
        keep(answer(noon, {alert("1", AlertStatus::New, noon - 2 * ticksPerHour),
                           alert("2", AlertStatus::New, noon - ticksPerHour)}));
        keep(answer(noon + later, {alert("2", AlertStatus::InProgress, noon - ticksPerHour)}));
        const auto kept = read();
        QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().detail.english()));
        QCOMPARE(kept->alerts.size(), size_t{2});
        QVERIFY(!kept->isOpen(kept->alerts[0]));
        QVERIFY(kept->alerts[0].status == AlertStatus::New);
        QVERIFY(kept->isOpen(kept->alerts[1]));
        QVERIFY(kept->alerts[1].status == AlertStatus::InProgress);
        QVERIFY(checkStore(*m_store).has_value());
    }

    void aDeviceThatTheStoreNeverHad()
    {
        QVERIFY(AlertTable(m_store->connection())
                    .keep(tenant, QStringLiteral("x"), answer(noon, {alert("1", AlertStatus::New, noon)}))
                    .has_value());
        QCOMPARE(rows("device_alert"), 0);
        QCOMPARE(rows("alerts_asked"), 0);
    }

    void aPollLeavesThemAlone()
    {
        keep(answer(noon, {alert("1", AlertStatus::New, noon)}));
        QVERIFY(storeDevices(*m_store, QStringLiteral("c2"), {storedDevice(QStringLiteral("b"))}));
        QVERIFY(storeDevices(*m_store, QStringLiteral("c3"), {storedDevice(device)}));
        QVERIFY(known("1"));
    }

    void theyGoWithTheirTenant()
    {
        keep(answer(noon, {alert("1", AlertStatus::New, noon)}));
        QVERIFY(m_store->tenants().remove(tenant).has_value());
        QCOMPARE(rows("device_alert"), 0);
        QCOMPARE(rows("alerts_asked"), 0);
    }

    void aBackupHasThem()
    {
        if (storesAreOnServer())
            QSKIP("a server is backed up by its own tools");
        keep(answer(noon, {alert("1", AlertStatus::New, noon)}));
        const QString copy = m_folder->filePath(QStringLiteral("copy.db"));
        QVERIFY(m_store->connection().backUp(copy).has_value());
        const auto opened = Store::open(copy, Store::Open::ReadOnly);
        QVERIFY(opened);
        QCOMPARE(AlertTable((*opened)->connection()).read(tenant, device)->alerts.size(), size_t{1});
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("an alert is lost") << QStringLiteral("DELETE FROM device_alert WHERE alert_id = '2'");
        QTest::newRow("all are lost") << QStringLiteral("DELETE FROM device_alert");
        QTest::newRow("a word that is none")
            << QStringLiteral("UPDATE device_alert SET status = 'x' WHERE alert_id = '1'");
    }
    void damageIsFound()
    {
        QFETCH(QString, statement);
        keep(answer(noon, {alert("1", AlertStatus::New, noon), alert("2", AlertStatus::New, noon)}));
        QVERIFY(checkStore(*m_store).has_value());
        QCOMPARE(editStore(m_path, {statement}), QString());
        const auto checked = checkStore(*m_store);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::StoreBroken);
        QVERIFY2(checked.error().detail.english().contains(QStringLiteral("alerts of device \"a\"")),
                 qPrintable(checked.error().detail.english()));
        QVERIFY(!m_store->history().device(tenant, device, {}));
        QVERIFY(m_store->history().device(tenant, QStringLiteral("b"), {}).has_value());
    }

    // They are kept as long as the history: the longer one of its two ages.
    void oldOnesAreForgotten_data()
    {
        QTest::addColumn<int>("everyCycleDays");
        QTest::addColumn<int>("dailyDays");
        QTest::addColumn<int>("age"); // days
        QTest::addColumn<bool>("stays");
        QTest::newRow("young") << 30 << 400 << 400 << true;
        QTest::newRow("old") << 30 << 400 << 401 << false;
        QTest::newRow("as long as every cycle") << 500 << 400 << 450 << true;
        QTest::newRow("nothing is kept") << 0 << 0 << 1 << false;
    }
    void oldOnesAreForgotten()
    {
        QFETCH(int, everyCycleDays);
        QFETCH(int, dailyDays);
        QFETCH(int, age);
        QFETCH(bool, stays);
        const Ticks now = noon + age * ticksPerDay;
        keep(answer(noon, {alert("1", AlertStatus::New, noon), alert("2", AlertStatus::New, noon)}));
        HistoryPruner pruner(m_store->connection());
        const auto plans = pruner.plan({everyCycleDays, dailyDays}, now);
        QVERIFY(plans && plans->size() == 1);
        QCOMPARE(plans->front().alerts, stays ? 0 : 2);
        QCOMPARE(rows("device_alert"), 2); // a plan takes nothing
        QVERIFY(pruner.prune(*plans).has_value());
        QCOMPARE(rows("device_alert"), stays ? 2 : 0);
        QCOMPARE(rows("alerts_asked"), stays ? 1 : 0);
        QVERIFY(checkStore(*m_store).has_value());
    }

    void onlyWhatIsOldIsForgotten()
    {
        keep(answer(noon, {alert("1", AlertStatus::New, noon), alert("2", AlertStatus::New, noon)}));
        keep(answer(noon + 10 * ticksPerDay, {alert("2", AlertStatus::New, noon)}));
        HistoryPruner pruner(m_store->connection());
        const auto plans = pruner.plan({5, 5}, noon + 12 * ticksPerDay);
        QVERIFY(plans && pruner.prune(*plans).has_value());
        QVERIFY(!known("1"));
        QVERIFY(known("2"));
        QCOMPARE(read()->asked, noon + 10 * ticksPerDay);
        QVERIFY(checkStore(*m_store).has_value());
    }

private:
    Result<DeviceAlerts> read(const QString &machineId = device)
    {
        return AlertTable(m_store->connection()).read(tenant, machineId);
    }
    void keep(const DeviceAlerts &told)
    {
        const auto kept = AlertTable(m_store->connection()).keep(tenant, device, told);
        QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().detail.english()));
    }
    bool known(const char *id)
    {
        const auto alerts = read();
        return alerts && std::any_of(alerts->alerts.begin(), alerts->alerts.end(), [id](const DeviceAlert &one) {
                   return one.id == QLatin1StringView(id);
               });
    }
    int rows(const char *table)
    {
        return editStore(m_path, {QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1StringView(table))}).toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestAlertTable)
#include "tst_alerttable.moc"
