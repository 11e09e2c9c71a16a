#include "core/store/postgres/storetrial.h"
#include "core/store/postgres/storewatch.h"
#include "core/store/storeinfo.h"
#include "core/store/storelock.h"
#include "support/patience.h"
#include "support/postgresserver.h"
#include "support/serverpolls.h"
#include "support/storefixture.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace Trustgauge;

namespace {

const QString contoso = QStringLiteral("Contoso");

QString newestOf(Store &store)
{
    const auto loaded = store.cycles().load(contoso, CycleTable::Which::NewestWithData);
    return !loaded ? loaded.error().detail.english() : *loaded ? (*loaded)->info.id : QString();
}

} // namespace

//! A store whose URI names two servers: one that works, and one that follows it and takes over when it is gone.
class TestPollFailover : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_first, m_second;
    QString m_ofFirst, m_ofSecond;
    QString m_place; //!< at both

    //! The second one has all that the first one has.
    [[nodiscard]] bool isFollowed() const
    {
        const QString written = m_first->run(m_ofFirst, QStringLiteral("SELECT pg_current_wal_flush_lsn()"));
        return m_second->comes(m_ofSecond, QStringLiteral("SELECT pg_last_wal_replay_lsn() >= '%1'").arg(written),
                               QStringLiteral("t"));
    }

private slots:
    void init()
    {
        m_first = std::make_unique<PostgresServer>();
        m_second = std::make_unique<PostgresServer>();
        QString fault = m_first->start();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        m_ofFirst = m_first->makeDatabase();
        QVERIFY(!m_ofFirst.isEmpty());
        fault = m_second->startAsStandbyOf(*m_first);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        m_ofSecond = QString(m_ofFirst).replace(m_first->host(), m_second->host());
        m_place = QString(m_ofFirst).replace(m_first->host(), m_first->host() + u',' + m_second->host());
    }
    void cleanup()
    {
        m_second.reset();
        m_first.reset();
    }

    void aStoreGoesOnAtTheOtherServer()
    {
        const auto store = Store::open(m_place, Store::Open::MakeIfMissing);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail.english()));
        QVERIFY(storeDevices(**store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        const auto lock = StoreLock::take(m_place, StoreLock::Use::Cycle, contoso);
        QVERIFY(lock && (*lock)->proof().check((*store)->connection()));
        StoreWatch watch(m_place, {std::chrono::milliseconds(1), std::chrono::milliseconds(5)});
        QSignalSpy listening(&watch, &StoreWatch::listening);
        QSignalSpy changed(&watch, &StoreWatch::changed);
        QSignalSpy lost(&watch, &StoreWatch::lost);
        watch.start();
        QTRY_VERIFY(!listening.isEmpty());
        QVERIFY(isFollowed());
        listening.clear();
        m_first->kill();
        QTRY_VERIFY(!lost.isEmpty());
        QVERIFY(m_second->promote());
        QTRY_VERIFY(!listening.isEmpty());

        // Nobody has the lock there, and whoever had it may not store anything.
        QCOMPARE(newestOf(**store), QStringLiteral("c1"));
        const auto held = (*lock)->proof().check((*store)->connection());
        QVERIFY(!held);
        QCOMPARE(held.error().code, ErrorCode::Network);
        const auto next = StoreLock::take(m_place, StoreLock::Use::Cycle, contoso);
        QVERIFY2(next.has_value(), next ? "" : qPrintable(next.error().detail.english()));
        QVERIFY((*next)->proof().check((*store)->connection()).has_value());

        QVERIFY(storeDevices(**store, QStringLiteral("c2"), {storedDevice(QStringLiteral("a"))}));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(newestOf(**store), QStringLiteral("c2"));
        QCOMPARE(m_second->run(m_ofSecond, QStringLiteral("SELECT string_agg(uuid, ' ' ORDER BY id) FROM cycle")),
                 QStringLiteral("c1 c2"));
        QVERIFY(checkStore(**store));
        const auto steps = tryStore(m_place, {});
        for (const StoreTrialStep &step : steps)
            QVERIFY2(step.state != StoreTrialStep::State::Fail, qPrintable(step.found.english()));
    }

    // Until somebody has said that the other one takes over: it can be looked at, and what cannot be written is told.
    void meanwhile_data()
    {
        QTest::addColumn<QString>("more"); // settings of the URI
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("any server") << QString() << true << ErrorCode::OutputFailed;
        QTest::newRow("only one that can be written")
            << QStringLiteral("&target_session_attrs=read-write") << false << ErrorCode::Network;
    }
    void meanwhile()
    {
        QFETCH(QString, more);
        QFETCH(bool, isRead);
        QFETCH(ErrorCode, code);
        const QString place = m_place + more;
        const auto store = Store::open(place, Store::Open::MakeIfMissing);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().detail.english()));
        QVERIFY(storeDevices(**store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        QVERIFY(isFollowed());
        m_first->kill();
        for (int i = 0; i < 2; ++i) {
            const auto begun = (*store)->cycles().begin(cycleInfo(QStringLiteral("c2")));
            QVERIFY(!begun);
            QVERIFY2(begun.error().code == code, qPrintable(begun.error().detail.english()));
            QCOMPARE(begun.error().subject.english(), place);
            QVERIFY2(begun.error().detail.english().contains(QStringLiteral("read-only")),
                     qPrintable(begun.error().detail.english()));
            const auto lock = StoreLock::take(place, StoreLock::Use::Cycle, contoso);
            QVERIFY(!lock);
            QVERIFY2(lock.error().code == code, qPrintable(lock.error().detail.english()));
        }
        QCOMPARE(newestOf(**store) == QStringLiteral("c1"), isRead);
        QCOMPARE(m_second->run(m_ofSecond, QStringLiteral("SELECT count(*) FROM cycle")), QStringLiteral("1"));

        QVERIFY(m_second->promote());
        QVERIFY(storeDevices(**store, QStringLiteral("c3"), {storedDevice(QStringLiteral("a"))}));
        QCOMPARE(newestOf(**store), QStringLiteral("c3"));
        QVERIFY(StoreLock::take(place, StoreLock::Use::Cycle, contoso).has_value());
    }

    // It refuses to tell of changes, and says so; from then on it is asked again.
    void aServerThatOnlyFollows()
    {
        StoreWatch watch(m_ofSecond, {std::chrono::milliseconds(1), std::chrono::milliseconds(5)});
        QSignalSpy listening(&watch, &StoreWatch::listening);
        QSignalSpy lost(&watch, &StoreWatch::lost);
        watch.start();
        QTRY_VERIFY(!lost.isEmpty());
        const QString says = lost.constFirst().constFirst().value<StoreOutage>().error.detail.english();
        QVERIFY2(says.contains(QStringLiteral("LISTEN")), qPrintable(says));
        QVERIFY(listening.isEmpty());
        QVERIFY(m_second->promote());
        QTRY_VERIFY(!listening.isEmpty());
        QCOMPARE(lost.size(), 1);
    }

    void pollsGoOn()
    {
        ServerPolls polls(m_place);
        QVERIFY(!polls.poll());
        QVERIFY(isFollowed());
        m_first->kill();
        QVERIFY(m_second->promote());
        for (int i = 0; i < 2; ++i) {
            const auto fault = polls.poll();
            QVERIFY2(!fault, fault ? qPrintable(fault->detail.english()) : "");
        }
        QCOMPARE(m_second->run(m_ofSecond, QStringLiteral("SELECT count(*) FROM cycle WHERE state = 'complete'")),
                 QStringLiteral("3"));
        const auto whole = checkStore(*polls.store);
        QVERIFY2(whole.has_value(), whole ? "" : qPrintable(whole.error().detail.english()));
    }
};

QTEST_GUILESS_MAIN(TestPollFailover)
#include "tst_pollfailover.moc"
