#include "core/publish/publisher.h"
#include "core/store/storeinfo.h"
#include "support/proxyserver.h"
#include "support/publishfixture.h"
#include "support/serverpolls.h"
#include "support/servertest.h"

#include <QMap>
#include <QSet>
#include <QSqlQuery>
#include <QTest>

#include <atomic>
#include <future>
#include <memory>
#include <optional>

using namespace Trustgauge;

//! Polls and publishes whose server crashes and recovers, or whose connection is cut, at each moment of storing: it is
//! held there by a lock, so that no luck is needed.
class TestPollServerCrash : public ServerTest
{
    Q_OBJECT

    std::unique_ptr<ServerPolls> m_polls;

    //! The connection that waits for a lock of a table, or in its COMMIT; 0: the time is up, or `isOver`.
    [[nodiscard]] qint64 waiting(const std::atomic<bool> &isOver) const
    {
        qint64 found = 0;
        while (found == 0 && !isOver)
            found = m_server
                        .run(m_place,
                             QStringLiteral("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND "
                                            "(wait_event_type = 'Lock' OR wait_event = 'SyncRep')"))
                        .toLongLong();
        return found;
    }
    [[nodiscard]] bool cut(qint64 process) const
    {
        return m_server.endConnections(m_place, QStringLiteral("SELECT %1").arg(process)) == 1;
    }
    //! From then on, every COMMIT waits for another server, which there is not, after it has written the end of a
    //! transaction.
    [[nodiscard]] bool holdCommits() const
    {
        if (!m_server.run(m_place, QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")).isEmpty()
            || !m_server.reload())
            return false;
        // One process of the server has the last word, and reads its settings when it likes.
        qint64 held = 0;
        while (held == 0) {
            std::atomic<bool> isOver = false;
            const auto probe = std::async(std::launch::async, [&] {
                [[maybe_unused]] const QString said = m_server.run(m_place, QStringLiteral(
                                                                                "UPDATE store SET version = version"));
                isOver = true;
            });
            held = waiting(isOver);
            if (held != 0 && !cut(held))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool releaseCommits() const
    {
        return m_server.run(m_place, QStringLiteral("ALTER SYSTEM RESET synchronous_standby_names")).isEmpty()
               && m_server.reload();
    }
    //! Of what is known of devices.
    [[nodiscard]] QString content() const
    {
        QString out;
        for (const char *table : {"device", "device_state", "device_seen", "cycle_histogram", "baseline"})
            out += m_server.run(m_place,
                                QStringLiteral("SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM %1 t")
                                    .arg(QLatin1StringView(table)))
                   + u' ';
        return out;
    }
    void checkAll() const
    {
        const auto whole = checkStore(*m_polls->store);
        QVERIFY2(whole.has_value(), whole ? "" : qPrintable(whole.error().detail.english()));
        const auto newest = m_polls->store->cycles().load(m_polls->tenant.name, CycleTable::Which::NewestWithData);
        QVERIFY(newest && *newest);
        QVERIFY((*newest)->fleet->size() >= ServerPolls::devices);
    }

private slots:
    void init()
    {
        ServerTest::init();
        m_polls = std::make_unique<ServerPolls>(m_place);
        QVERIFY(!m_polls->poll());
    }
    void cleanup() { m_polls.reset(); }

    void whileACycleIsStored_data()
    {
        QTest::addColumn<bool>("crashes");
        QTest::addColumn<QString>("table"); // to be written
        for (const bool crashes : {false, true}) {
            for (const char *table :
                 {"device", "device_state", "device_seen", "state_traits", "cycle_histogram", "tenant", "cycle"})
                QTest::addRow("%s, %s", table, crashes ? "crash" : "cut") << crashes << QString::fromLatin1(table);
        }
    }
    void whileACycleIsStored()
    {
        QFETCH(bool, crashes);
        QFETCH(QString, table);
        const QString before = content();
        std::unique_ptr<Store> blocker;
        std::atomic<bool> isOver = false;
        std::future<bool> ending;
        const QObject sees;
        connect(m_polls->service.get(), &PollService::progressed, &sees, [&](const QString &, const PollProgress &now) {
            if (now.stage != PollStage::Store || blocker)
                return;
            auto opened = Store::open(m_place, Store::Open::MustExist);
            QVERIFY(opened);
            blocker = std::move(*opened);
            QVERIFY(blocker->connection().run(QStringLiteral("BEGIN")));
            QVERIFY(blocker->connection().run(QStringLiteral("LOCK TABLE %1 IN SHARE ROW EXCLUSIVE MODE").arg(table)));
            QSqlQuery query(blocker->connection().db());
            QVERIFY(query.exec(QStringLiteral("SELECT pg_backend_pid()")) && query.next());
            const qint64 holder = query.value(0).toLongLong();
            ending = std::async(std::launch::async, [this, &isOver, crashes, holder] {
                const qint64 process = waiting(isOver);
                return crashes ? m_server.crash(m_place, process) : cut(process) && cut(holder);
            });
        });
        const std::optional<Error> fault = m_polls->poll();
        isOver = true;
        QVERIFY(ending.valid());
        QVERIFY(ending.get());
        QVERIFY(fault);
        QVERIFY2(fault->code == ErrorCode::Network, qPrintable(fault->detail.english()));
        QCOMPARE(fault->subject.english(), m_place);
        // As if it had not been.
        QCOMPARE(m_polls->stored(m_server), 1);
        QCOMPARE(content(), before);
        const auto log = m_polls->store->cycles().log(m_polls->tenant.name, 5);
        QVERIFY(log);
        QCOMPARE(log->size(), 2);
        QVERIFY(log->first().state == CycleState::Failed || (crashes && log->first().state == CycleState::Unfinished));
        checkAll();
        const auto again = m_polls->poll();
        QVERIFY2(!again, again ? qPrintable(again->detail.english()) : "");
        QCOMPARE(m_polls->stored(m_server), 2);
        checkAll();
    }

    // The end of the transaction is written, but the program does not hear of it.
    void whileItsEndIsWritten_data()
    {
        QTest::addColumn<bool>("crashes");
        QTest::newRow("cut") << false;
        QTest::newRow("crash") << true;
    }
    void whileItsEndIsWritten()
    {
        QFETCH(bool, crashes);
        std::atomic<bool> isOver = false, isHeld = false;
        std::future<bool> ending;
        const QObject sees;
        connect(m_polls->service.get(), &PollService::progressed, &sees, [&](const QString &, const PollProgress &now) {
            if (now.stage != PollStage::Store || isHeld)
                return;
            isHeld = holdCommits();
            ending = std::async(std::launch::async, [this, &isOver, crashes] {
                const qint64 process = waiting(isOver);
                const bool isEnded = crashes ? m_server.crash(m_place, process) : cut(process);
                return releaseCommits() && isEnded;
            });
        });
        const std::optional<Error> fault = m_polls->poll();
        isOver = true;
        QVERIFY(isHeld);
        QVERIFY(ending.get());
        // A server that is back at once is asked, and so the cycle is not called failed.
        QVERIFY2(crashes || !fault, fault ? qPrintable(fault->detail.english()) : "");
        QVERIFY(!fault || fault->code == ErrorCode::Network);
        QCOMPARE(m_polls->stored(m_server), 2);
        QVERIFY(m_polls->store->cycles().log(m_polls->tenant.name, 1)->first().state == CycleState::Complete);
        checkAll();
        const auto again = m_polls->poll();
        QVERIFY2(!again, again ? qPrintable(again->detail.english()) : "");
        QCOMPARE(m_polls->stored(m_server), 3);
        checkAll();
    }

    // Records whose fate was not noted are sent again with the same ids, and each counts once.
    void whileRecordsAreSent()
    {
        constexpr int count = 100;
        m_place = m_server.makeDatabase(); // without the devices of a poll
        PublishFixture fix;
        auto store = Store::open(m_place, Store::Open::MakeIfMissing);
        QVERIFY(store);
        fix.store = std::move(*store);
        QVERIFY(fix.cycle(PublishFixture::devices(count), 0).state == QueueOutcome::State::Queued);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        int crashes = 0;
        server.react = [&](const SeenRequest &request) {
            if (request.method == "POST" && crashes < 3 && server.produced().size() % 7 == 3) {
                const qint64 process = m_server
                                           .run(m_place, QStringLiteral("SELECT pid FROM pg_stat_activity WHERE "
                                                                        "datname = current_database() AND "
                                                                        "pid <> pg_backend_pid() "
                                                                        "ORDER BY random() LIMIT 1"))
                                           .toLongLong();
                crashes += m_server.crash(m_place, process) ? 1 : 0;
            }
            return ProxyServer::accepted(request);
        };
        PublishPace pace;
        pace.firstPause = std::chrono::milliseconds(1);
        pace.maxRecords = 5;
        bool isWhole = false;
        for (int i = 0; i < 30 && !isWhole; ++i) {
            Publisher publisher(*fix.store, fix.tenant, {}, pace);
            std::optional<PublishResult> result;
            connect(&publisher, &Publisher::finished, &publisher, [&](const PublishResult &one) { result = one; });
            publisher.start();
            QVERIFY(QTest::qWaitFor([&] { return result.has_value(); }, 120'000));
            if (result->fault) {
                QVERIFY2(result->fault->code == ErrorCode::Network, qPrintable(result->fault->detail.english()));
                QCOMPARE(result->fault->subject.english(), m_place);
            }
            isWhole = result->everythingAccepted();
        }
        QVERIFY(isWhole);
        QCOMPARE(crashes, 3);
        QMap<QString, QSet<QString>> ids;
        for (const SeenRequest &request : server.produced()) {
            for (const QJsonObject &record : request.records())
                ids[record.value(QStringLiteral("key")).toString()].insert(
                    record.value(QStringLiteral("value")).toObject().value(QStringLiteral("eventId")).toString());
        }
        QCOMPARE(ids.size(), count + 1);
        for (const QSet<QString> &some : std::as_const(ids))
            QCOMPARE(some.size(), 1);
        const auto history = fix.outbox().history(5);
        QVERIFY(history && history->size() == 1);
        QCOMPARE(history->first().accepted, count + 1);
        QVERIFY(fix.outbox().checkWhole());
    }
};

QTEST_GUILESS_MAIN(TestPollServerCrash)
#include "tst_pollservercrash.moc"
