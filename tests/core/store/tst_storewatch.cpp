#include "core/store/outbox.h"
#include "core/store/postgres/postgresshelf.h"
#include "core/store/postgres/storewatch.h"
#include "core/store/store.h"
#include "support/patience.h"
#include "support/servertest.h"
#include "support/storefixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Trustgauge;
using namespace std::chrono_literals;

namespace {

const QString tenant = QStringLiteral("Contoso");
constexpr StoreWatchPace quick{20ms, 200ms};

std::unique_ptr<Store> opened(const QString &place)
{
    auto store = Store::open(place, Store::Open::MakeIfMissing);
    if (!store)
        qWarning("%s", qPrintable(store.error().detail.english()));
    return store ? std::move(*store) : nullptr;
}

} // namespace

//! What a server's store tells those who look at it.
class TestStoreWatch : public ServerTest
{
    Q_OBJECT

    std::unique_ptr<Store> m_store;

    //! The kinds that were heard since the last call, all of the tenant of the test or of several.
    QList<StoreChange::Kind> heard(QSignalSpy &changes) const
    {
        QList<StoreChange::Kind> out;
        while (!changes.isEmpty()) {
            const auto change = changes.takeFirst().constFirst().value<StoreChange>();
            const Result<QString> name = m_store->tenants().nameOf(change.tenant);
            if (change.tenant != 0 && name && *name != tenant)
                return {};
            out << change.kind;
        }
        return out;
    }

private slots:
    void init()
    {
        ServerTest::init();
        m_store = opened(m_place);
        QVERIFY(m_store);
    }
    void cleanup() { m_store.reset(); }

    void payloads()
    {
        for (const auto kind : {StoreChange::Kind::Cycle, StoreChange::Kind::Pause, StoreChange::Kind::Publishing,
                                StoreChange::Kind::Tenants, StoreChange::Kind::Library}) {
            const StoreChange change{kind, 12};
            QCOMPARE(StoreChange::fromPayload(change.toPayload()), change);
        }
        for (const char *payload : {"", "cycle", "cycle x", "other 1", "cycle -1"})
            QVERIFY(!StoreChange::fromPayload(QString::fromLatin1(payload)));
    }
    void changesAreTold()
    {
        StoreWatch watch(m_place, quick);
        QSignalSpy listening(&watch, &StoreWatch::listening);
        QSignalSpy changes(&watch, &StoreWatch::changed);
        watch.start();
        QTRY_COMPARE(listening.size(), 1);
        const auto comes = [&](const QList<StoreChange::Kind> &kinds) {
            return QTest::qWaitFor([&] { return changes.size() >= kinds.size(); }, TestSupport::patience)
                   && heard(changes) == kinds;
        };

        QVERIFY(storeDevices(*m_store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        QVERIFY(comes({StoreChange::Kind::Cycle}));
        QVERIFY(m_store->cycles().logFailure(cycleInfo(QStringLiteral("c2"), CycleState::Failed)));
        QVERIFY(comes({StoreChange::Kind::Cycle}));
        Outbox outbox(*m_store, tenant);
        QVERIFY(outbox.setPaused(true));
        QVERIFY(comes({StoreChange::Kind::Pause}));
        QVERIFY(outbox.setPaused(false));
        QVERIFY(comes({StoreChange::Kind::Pause}));
        QVERIFY(outbox.drop({}));
        QVERIFY(comes({StoreChange::Kind::Publishing}));
        QVERIFY(PostgresShelf(m_place, QStringLiteral("profiles")).write(QStringLiteral("a.json"), "{}"));
        QVERIFY(comes({StoreChange::Kind::Library}));
        QVERIFY(m_store->tenants().rename(tenant, QStringLiteral("Other")));
        QVERIFY(comes({StoreChange::Kind::Tenants}));
        QVERIFY(m_store->tenants().remove(QStringLiteral("Other")));
        QVERIFY(comes({StoreChange::Kind::Tenants}));
    }
    // Whoever looks before that would find the store as it was.
    void nothingIsToldBeforeTheCommit()
    {
        StoreWatch watch(m_place, quick);
        QSignalSpy listening(&watch, &StoreWatch::listening);
        QSignalSpy changes(&watch, &StoreWatch::changed);
        watch.start();
        QTRY_COMPARE(listening.size(), 1);
        const StoredCycle cycle{cycleInfo(QStringLiteral("c1")), fleetOf({storedDevice(QStringLiteral("a"))}),
                                Profile(), 50};
        QVERIFY(m_store->cycles().begin(cycle.info));
        QVERIFY(
            !m_store->cycles().commit(cycle, []() -> Result<void> { return failure(ErrorCode::Cancelled, {}, {}); }));
        QVERIFY(m_store->cycles().end(cycleInfo(QStringLiteral("c1"), CycleState::Cancelled)));
        QTRY_VERIFY(!changes.isEmpty());
        QCOMPARE(heard(changes), QList{StoreChange::Kind::Cycle}); // that of end() only
    }
    void othersWordsAreNoChanges()
    {
        StoreWatch watch(m_place, quick);
        QSignalSpy listening(&watch, &StoreWatch::listening);
        QSignalSpy changes(&watch, &StoreWatch::changed);
        watch.start();
        QTRY_COMPARE(listening.size(), 1);
        QCOMPARE(m_server.run(m_place, QStringLiteral("NOTIFY trustgauge, 'surprise 1'; NOTIFY trustgauge, 'cycle 0'")),
                 QString());
        QTRY_VERIFY(!changes.isEmpty());
        QCOMPARE(changes.size(), 1);
    }
    void aServerThatGoesAndComesBack_data()
    {
        QTest::addColumn<bool>("inOrder");
        QTest::newRow("stopped") << true;
        QTest::newRow("crashed") << false;
    }
    void aServerThatGoesAndComesBack()
    {
        QFETCH(bool, inOrder);
        StoreWatch watch(m_place, quick);
        QSignalSpy listening(&watch, &StoreWatch::listening);
        QSignalSpy changes(&watch, &StoreWatch::changed);
        QSignalSpy lost(&watch, &StoreWatch::lost);
        watch.start();
        QTRY_COMPARE(listening.size(), 1);
        if (inOrder)
            m_server.stop();
        else
            m_server.kill();
        QTRY_COMPARE(lost.size(), 1);
        const auto outage = lost.constFirst().constFirst().value<StoreOutage>();
        QCOMPARE(outage.error.code, ErrorCode::Network);
        QVERIFY2(outage.error.detail.english().contains(QStringLiteral("was lost")),
                 qPrintable(outage.error.detail.english()));
        const QString fault = m_server.start();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QTRY_COMPARE(listening.size(), 2);
        QCOMPARE(lost.size(), 1); // told once, however often it tried
        QVERIFY(storeDevices(*m_store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        QTRY_VERIFY(!changes.isEmpty());
        QCOMPARE(heard(changes), QList{StoreChange::Kind::Cycle});
    }
    void aServerThatComesLater()
    {
        QTemporaryDir folder;
        StoreWatch watch(QStringLiteral("postgresql:///x?host=") + folder.path(), quick);
        QSignalSpy lost(&watch, &StoreWatch::lost);
        watch.start();
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost.constFirst().constFirst().value<StoreOutage>().host, folder.path());
        watch.close();
    }
    void closedInTheMiddle()
    {
        StoreWatch watch(m_place, quick);
        QSignalSpy listening(&watch, &StoreWatch::listening);
        watch.start();
        watch.close();
        watch.start();
        QTRY_COMPARE(listening.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestStoreWatch)
#include "tst_storewatch.moc"
