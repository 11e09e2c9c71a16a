#include "core/poll/cyclestore.h"
#include "core/store/store.h"
#include "core/store/storeinfo.h"
#include "core/store/storelock.h"
#include "support/servertest.h"
#include "support/storefixture.h"

#include <QDeadlineTimer>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <future>
#include <memory>

using namespace Trustgauge;

namespace {

const QString tenant = QStringLiteral("Contoso");
constexpr int patienceMs = 60'000;

std::unique_ptr<Store> opened(const QString &place)
{
    auto store = Store::open(place, Store::Open::MakeIfMissing);
    if (!store)
        qWarning("%s", qPrintable(store.error().detail.english()));
    return store ? std::move(*store) : nullptr;
}

StoredCycle cycleOf(const QString &id, const QStringList &devices)
{
    QList<Device> all;
    for (const QString &device : devices)
        all << storedDevice(device);
    return {cycleInfo(id), fleetOf(all), Profile(), 50};
}

QString newestOf(Store &store)
{
    const auto loaded = store.cycles().load(tenant, CycleTable::Which::NewestWithData);
    return !loaded ? loaded.error().detail.english() : *loaded ? (*loaded)->info.id : QString();
}

} // namespace

//! What happens to a store on a server when the connection is lost, at the worst moments.
class TestPostgresFaults : public ServerTest
{
    Q_OBJECT

    //! The number of a connection's process.
    static qint64 backendOf(Store &store)
    {
        QSqlQuery query(store.connection().db());
        return query.exec(QStringLiteral("SELECT pg_backend_pid()")) && query.next() ? query.value(0).toLongLong() : 0;
    }
    bool endBackend(qint64 backend) const
    {
        return m_server.endConnections(m_place, QStringLiteral("SELECT %1").arg(backend)) == 1;
    }
    //! Waits until a query has this answer.
    bool comes(const QString &query, const QString &answer) const
    {
        const QDeadlineTimer end(patienceMs);
        while (m_server.run(m_place, query) != answer) {
            if (end.hasExpired())
                return false;
            QThread::yieldCurrentThread();
        }
        return true;
    }

private slots:
    // The server answers the COMMIT of a failed transaction with ROLLBACK, and calls it no error.
    void whatTheServerUndidIsNotStored()
    {
        const auto store = opened(m_place);
        QVERIFY(store && storeDevices(*store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        const StoreConnection &connection = store->connection();
        const auto done = connection.inTransaction(StoreConnection::Begin::Writing, [&]() -> Result<void> {
            if (const auto r = connection.run(QStringLiteral("DELETE FROM cycle")); !r)
                return r;
            [[maybe_unused]] const auto ignored = connection.run(QStringLiteral("SELECT 1 / 0"));
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Internal);
        QCOMPARE(done.error().subject.english(), m_place);
        QVERIFY(done.error().detail.english().contains(QStringLiteral("undid")));
        QCOMPARE(newestOf(*store), QStringLiteral("c1"));
    }

    // What follows would otherwise be written by a new connection, without the transaction.
    void noConnectionIsMadeWithinATransaction()
    {
        const auto store = opened(m_place);
        QVERIFY(store && storeDevices(*store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        const StoreConnection &connection = store->connection();
        const QString change = QStringLiteral("UPDATE retention SET daily_days = daily_days + 1");
        for (const bool ignores : {true, false}) {
            QList<ErrorCode> said;
            const auto done = connection.inTransaction(StoreConnection::Begin::Writing, [&]() -> Result<void> {
                if (const auto r = connection.run(change); !r)
                    return r;
                if (!endBackend(backendOf(*store)))
                    return failure(ErrorCode::Internal, {}, {});
                for (int i = 0; i < 3; ++i) {
                    if (const auto r = connection.run(change); !r)
                        said << r.error().code;
                    SqlStatement statement(connection, "UPDATE retention SET daily_days = 7");
                    if (!statement.run())
                        said << ErrorCode::Network;
                }
                return ignores ? Result<void>() : failure(ErrorCode::Cancelled, {}, {});
            });
            QCOMPARE(said, QList<ErrorCode>(6, ErrorCode::Network));
            QVERIFY(!done);
            QCOMPARE(done.error().code, ignores ? ErrorCode::Network : ErrorCode::Cancelled);
            if (ignores)
                QCOMPARE(done.error().subject.english(), m_place);
            QCOMPARE(m_server.run(m_place, QStringLiteral("SELECT daily_days FROM retention")), QStringLiteral("400"));
            QVERIFY(connection.run(QStringLiteral("SELECT 1")));
        }
        // Nor while one state is read.
        const auto read = store->connection().steady([&]() -> Result<bool> {
            if (!endBackend(backendOf(*store)))
                return failure(ErrorCode::Internal, {}, {});
            [[maybe_unused]] const auto first = store->tenants().list();
            return store->tenants().list().has_value();
        });
        QVERIFY(read && !*read);
        QVERIFY(storeDevices(*store, QStringLiteral("c2"), {storedDevice(QStringLiteral("b"))}));
        QCOMPARE(newestOf(*store), QStringLiteral("c2"));
    }

    // The server has stored the cycle, but its word for it is lost: the cycle is neither lost nor called failed.
    void aCommitWhoseAnswerIsLost()
    {
        const auto store = opened(m_place);
        QVERIFY(store && storeDevices(*store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        const StoredCycle cycle = cycleOf(QStringLiteral("c2"), {QStringLiteral("a"), QStringLiteral("b")});
        QVERIFY(store->cycles().begin(cycle.info));
        const qint64 backend = backendOf(*store);
        // It waits for another server, which there is not, after it has written the end of a transaction.
        QCOMPARE(m_server.run(m_place, QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")),
                 QString());
        QCOMPARE(m_server.run(m_place, QStringLiteral("SELECT pg_reload_conf()")), QStringLiteral("t"));
        QVERIFY(comes(QStringLiteral("SHOW synchronous_standby_names"), QStringLiteral("nobody")));
        auto cut = std::async(std::launch::async, [&] {
            return comes(QStringLiteral("SELECT wait_event FROM pg_stat_activity WHERE pid = %1").arg(backend),
                         QStringLiteral("SyncRep"))
                   && endBackend(backend);
        });
        const auto stored = storeCycle(*store, cycle, {});
        QVERIFY(cut.get());
        QCOMPARE(m_server.run(m_place, QStringLiteral("ALTER SYSTEM RESET synchronous_standby_names")), QString());
        QCOMPARE(m_server.run(m_place, QStringLiteral("SELECT pg_reload_conf()")), QStringLiteral("t"));
        QVERIFY2(stored.has_value(), stored ? "" : qPrintable(stored.error().detail.english()));
        QCOMPARE(newestOf(*store), QStringLiteral("c2"));
        QVERIFY(backendOf(*store) != backend);
        QVERIFY(storeDevices(*store, QStringLiteral("c3"), {storedDevice(QStringLiteral("b"))}));
        QCOMPARE(newestOf(*store), QStringLiteral("c3"));
    }

    // Whoever had the lock must not store anything beside who has it now.
    void aLockWhoseConnectionIsLost()
    {
        const auto store = opened(m_place);
        QVERIFY(store && storeDevices(*store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        const auto lock = StoreLock::take(m_place, StoreLock::Use::Cycle, tenant);
        QVERIFY(lock);
        StoreConnection &connection = store->connection();
        connection.commitIf([&] { return (*lock)->proof().check(connection); });
        QVERIFY(storeDevices(*store, QStringLiteral("c2"), {storedDevice(QStringLiteral("a"))}));
        QCOMPARE(m_server.endConnections(m_place, PostgresServer::holdersOfLocks()), 1);

        const auto next = StoreLock::take(m_place, StoreLock::Use::Cycle, tenant);
        QVERIFY(next);
        const StoredCycle late = cycleOf(QStringLiteral("c3"), {QStringLiteral("b")});
        QVERIFY(store->cycles().begin(late.info));
        const auto stored = storeCycle(*store, late, {});
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, ErrorCode::Network);
        QCOMPARE(stored.error().subject.english(), m_place);
        QVERIFY(stored.error().detail.english().contains(QStringLiteral("kept other programs away")));
        QCOMPARE(newestOf(*store), QStringLiteral("c2"));
        QVERIFY(store->cycles().log(tenant, 1)->first().state == CycleState::Failed);

        const auto other = opened(m_place);
        QVERIFY(other);
        other->connection().commitIf([&] { return (*next)->proof().check(other->connection()); });
        QVERIFY(storeDevices(*other, QStringLiteral("c4"), {storedDevice(QStringLiteral("a"))}));
        QVERIFY(!storeDevices(*store, QStringLiteral("c5"), {storedDevice(QStringLiteral("a"))}));
        QCOMPARE(newestOf(*store), QStringLiteral("c4"));
        QVERIFY(checkStore(*other));
    }

    // A server may end connections on which nothing is said; that of a lock must stay.
    void aLockOutlivesTheTimeoutOfIdleSessions()
    {
        const auto store = opened(m_place);
        QVERIFY(store);
        QCOMPARE(m_server.run(m_place, QStringLiteral("ALTER ROLE trustgauge SET idle_session_timeout = '3s'")),
                 QString());
        const auto lock = StoreLock::take(m_place, StoreLock::Use::Cycle, tenant);
        const auto idle = opened(m_place);
        QVERIFY(lock && idle);
        QVERIFY(comes(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE pid = %1").arg(backendOf(*idle)),
                      QStringLiteral("0")));
        QCOMPARE(m_server.run(m_place, QStringLiteral("ALTER ROLE trustgauge RESET idle_session_timeout")), QString());
        QVERIFY((*lock)->proof().check(store->connection()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestPostgresFaults)
#include "tst_postgresfaults.moc"
