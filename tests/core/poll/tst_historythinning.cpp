#include "core/poll/historythinning.h"
#include "core/store/retention.h"
#include "core/store/storelock.h"
#include "support/storefixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Trustgauge;

namespace {

constexpr int atATime = 200; // entries in one transaction

} // namespace

//! Old cycles that are forgotten in the background while others use the store.
class TestHistoryThinning : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(QStringLiteral("s.db")); }
    //! A store with so many entries of failed polls, all very old, and one cycle.
    std::unique_ptr<Store> storeWithOldEntries(int entries) const
    {
        {
            auto store = Store::open(path(), Store::Open::MakeIfMissing);
            if (!store || !storeDevices(**store, QStringLiteral("first"), {storedDevice(QStringLiteral("a"))}))
                return nullptr;
        }
        // The newest cycle stays, whatever its age, and so do those after it.
        const QString error = editStore(
            path(), {QStringLiteral("UPDATE cycle SET id = 1000000"),
                     QStringLiteral("UPDATE device_state SET from_cycle = 1000000"),
                     QStringLiteral("UPDATE device_seen SET from_cycle = 1000000"),
                     QStringLiteral("UPDATE tenant SET newest_data = 1000000, newest_complete = 1000000"),
                     QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                                    "INSERT INTO cycle (id, uuid, tenant, state, started) "
                                    "SELECT i, 'old ' || i, 1, 'failed', 0 FROM n")
                         .arg(entries)});
        if (!error.isEmpty())
            qFatal("%s", qPrintable(error));
        auto store = Store::open(path(), Store::Open::MustExist);
        return store ? std::move(*store) : nullptr;
    }
    static int entriesIn(Store &store)
    {
        const auto log = store.cycles().log(QStringLiteral("Contoso"), 1'000'000);
        if (!log)
            qFatal("the log cannot be read");
        return static_cast<int>(std::count_if(log->begin(), log->end(),
                                              [](const CycleInfo &info) { return info.state == CycleState::Failed; }));
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aCycleIsStoredAfterOneTransactionAtMost()
    {
        constexpr int entries = 100'000;
        const std::unique_ptr<Store> store = storeWithOldEntries(entries);
        QVERIFY(store);
        HistoryThinning thinning;
        QSignalSpy failed(&thinning, &HistoryThinning::failed);
        thinning.open(path());
        thinning.look();
        QTRY_VERIFY_WITH_TIMEOUT(entriesIn(*store) < entries, 60'000);

        thinning.hold(QStringLiteral("Contoso"));
        const int before = entriesIn(*store);
        QVERIFY(storeDevices(*store, QStringLiteral("second"), {storedDevice(QStringLiteral("b"))}));
        const int after = entriesIn(*store);
        QVERIFY2(before - after <= atATime, qPrintable(QString::number(before - after)));
        QVERIFY(after > 0); // it was stored while there was much to forget
        thinning.hold(QStringLiteral("Fabrikam"));
        thinning.release(QStringLiteral("Contoso"));
        QVERIFY(storeDevices(*store, QStringLiteral("third"), {storedDevice(QStringLiteral("b"))}));
        QCOMPARE(entriesIn(*store), after);

        thinning.release(QStringLiteral("Fabrikam"));
        QTRY_VERIFY_WITH_TIMEOUT(entriesIn(*store) < after, 60'000);
        thinning.close();
        const int left = entriesIn(*store);
        QVERIFY(left > 0);
        QVERIFY(storeDevices(*store, QStringLiteral("fourth"), {storedDevice(QStringLiteral("b"))}));
        QCOMPARE(entriesIn(*store), left);
        QCOMPARE(failed.size(), 0);
    }
    //! Without any agreement between the two: another program only waits for the lock.
    void anotherProgramGetsItsTurn()
    {
        constexpr int entries = 100'000;
        const std::unique_ptr<Store> store = storeWithOldEntries(entries);
        QVERIFY(store);
        HistoryThinning thinning;
        thinning.open(path());
        thinning.look();
        QTRY_VERIFY_WITH_TIMEOUT(entriesIn(*store) < entries, 60'000);
        for (int i = 0; i < 5; ++i)
            QVERIFY(storeDevices(*store, QStringLiteral("cycle %1").arg(i), {storedDevice(QStringLiteral("b"))}));
        QVERIFY(entriesIn(*store) > 0);
    }
    void onceADayOrWhenTheRuleWasChanged()
    {
        const std::unique_ptr<Store> store = storeWithOldEntries(3 * atATime);
        QVERIFY(store);
        HistoryThinning thinning;
        QSignalSpy thinned(&thinning, &HistoryThinning::thinned);
        thinning.open(path());
        thinning.look();
        QVERIFY(thinned.wait(60'000));
        QCOMPARE(entriesIn(*store), 0);
        QCOMPARE(thinned.first().first().toLongLong(), 0); // cycles with data
        RetentionTable table(store->connection());
        QVERIFY(!*table.isDue(currentSecond()));

        QCOMPARE(editStore(path(), {QStringLiteral("INSERT INTO cycle (id, uuid, tenant, state, started) "
                                                   "VALUES (1, 'old', 1, 'failed', 0)")}),
                 QString());
        thinning.look(); // not due
        QVERIFY(table.setRule({1, 2}).has_value());
        thinning.look();
        QVERIFY(thinned.wait(60'000));
        QCOMPARE(entriesIn(*store), 0);
    }
    void anotherRuleIsHeededAtOnce()
    {
        constexpr int entries = 100'000;
        const std::unique_ptr<Store> store = storeWithOldEntries(entries);
        QVERIFY(store);
        HistoryThinning thinning;
        QSignalSpy thinned(&thinning, &HistoryThinning::thinned);
        thinning.open(path());
        thinning.look();
        QTRY_VERIFY_WITH_TIMEOUT(entriesIn(*store) < entries, 60'000);
        QVERIFY(RetentionTable(store->connection()).setRule({RetentionRule::mostDays, 0}).has_value());
        QVERIFY(thinned.wait(60'000));
        QVERIFY(entriesIn(*store) > 0);
    }
    void twoProgramsThinItOnce()
    {
        const std::unique_ptr<Store> store = storeWithOldEntries(3 * atATime);
        QVERIFY(store);
        HistoryThinning thinning;
        QSignalSpy thinned(&thinning, &HistoryThinning::thinned);
        QSignalSpy failed(&thinning, &HistoryThinning::failed);
        thinning.open(path());
        {
            const auto other = StoreLock::take(path(), StoreLock::Use::Thinning);
            QVERIFY(other);
            thinning.look();
            thinning.close(); // after it has looked
        }
        QCOMPARE(entriesIn(*store), 3 * atATime);
        QCOMPARE(failed.size(), 0);
        thinning.open(path());
        thinning.look();
        QVERIFY(thinned.wait(60'000));
        QCOMPARE(entriesIn(*store), 0);
    }
    void aStoreThatIsGoneIsTold()
    {
        HistoryThinning thinning;
        QSignalSpy failed(&thinning, &HistoryThinning::failed);
        thinning.open(path());
        thinning.look();
        QVERIFY(failed.wait(60'000));
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::StoreEmpty);
    }
};

QTEST_GUILESS_MAIN(TestHistoryThinning)
#include "tst_historythinning.moc"
