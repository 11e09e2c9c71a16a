#include "core/publish/publisher.h"
#include "core/store/storecopy.h"
#include "core/store/storeinfo.h"
#include "support/proxyserver.h"
#include "support/publishfixture.h"
#include "support/serverpolls.h"
#include "support/servertest.h"

#include <QMap>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>
#include <memory>
#include <optional>

using namespace Trustgauge;

//! Polls and publishes whose store lies on a server, when its connections are cut: nothing is lost, nothing is doubled,
//! and each fault is told.
class TestPollOnServer : public ServerTest
{
    Q_OBJECT

    std::unique_ptr<ServerPolls> m_polls;
    QTemporaryDir m_folder;

    int stored() const { return m_polls->stored(m_server); }
    PublishResult publish(PublishFixture &fix, const ProxyServer &server, int records)
    {
        fix.tenant.publish->url = server.url();
        PublishPace pace;
        pace.firstPause = std::chrono::milliseconds(1);
        pace.maxRecords = records;
        Publisher publisher(*fix.store, fix.tenant, {}, pace);
        std::optional<PublishResult> out;
        connect(&publisher, &Publisher::finished, this, [&](const PublishResult &result) { out = result; });
        publisher.start();
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
            qFatal("never finished");
        return *out;
    }
    bool use(PublishFixture &fix) const
    {
        auto store = Store::open(m_place, Store::Open::MakeIfMissing);
        if (store)
            fix.store = std::move(*store);
        return store.has_value();
    }
    //! Cuts connections to the store, one after another, each at a moment of chance, until `isDone`.
    std::future<int> cutting(const std::atomic<bool> &isDone) const
    {
        return std::async(std::launch::async, [this, &isDone] {
            int cut = 0;
            while (!isDone)
                cut += m_server.endConnections(
                    m_place, QStringLiteral("SELECT pid FROM pg_stat_activity WHERE datname = current_database() "
                                            "AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1"));
            return cut;
        });
    }

private slots:
    void init()
    {
        ServerTest::init();
        m_polls = std::make_unique<ServerPolls>(m_place);
    }
    void cleanup() { m_polls.reset(); }

    void aPollWhoseLockIsLost()
    {
        QVERIFY(!m_polls->poll());
        QCOMPARE(stored(), 1);
        int ended = 0;
        const QObject cuts;
        connect(m_polls->service.get(), &PollService::progressed, &cuts,
                [&](const QString &, const PollProgress &progress) {
            if (progress.stage == PollStage::Store && ended == 0)
                ended = m_server.endConnections(m_place, PostgresServer::holdersOfLocks());
        });
        const std::optional<Error> fault = m_polls->poll();
        QVERIFY(ended > 0);
        QVERIFY(fault);
        QCOMPARE(fault->code, ErrorCode::Network);
        QCOMPARE(fault->subject.english(), m_place);
        QVERIFY2(fault->detail.english().contains(QStringLiteral("kept other programs away")),
                 qPrintable(fault->detail.english()));
        QCOMPARE(stored(), 1);
        QVERIFY(m_polls->store->cycles().log(m_polls->tenant.name, 1)->first().state == CycleState::Failed);
        // Who comes next can go on.
        QVERIFY(StoreLock::take(m_place, StoreLock::Use::Cycle, m_polls->tenant.name).has_value());
        QVERIFY(!m_polls->poll());
        QCOMPARE(stored(), 2);
        QVERIFY(checkStore(*m_polls->store));
    }

    void aPublishWhoseLockIsLost()
    {
        PublishFixture fix;
        QVERIFY(use(fix));
        QVERIFY(fix.cycle(PublishFixture::devices(30), 0).state == QueueOutcome::State::Queued);
        ProxyServer server;
        int ended = 0;
        server.react = [&](const SeenRequest &request) {
            if (server.requests.size() == 2)
                ended = m_server.endConnections(m_place, PostgresServer::holdersOfLocks());
            return ProxyServer::accepted(request);
        };
        const PublishResult cut = publish(fix, server, 3);
        QVERIFY(ended > 0);
        QVERIFY(cut.fault);
        QCOMPARE(cut.fault->code, ErrorCode::Network);
        QVERIFY2(cut.fault->detail.english().contains(QStringLiteral("kept other programs away")),
                 qPrintable(cut.fault->detail.english()));
        QVERIFY(cut.waiting > 0);
        QVERIFY(server.produced().size() < 10); // those that were on their way
        const PublishResult next = publish(fix, server, 30);
        QVERIFY(next.everythingAccepted());
        QSet<QString> keys;
        for (const SeenRequest &request : server.produced()) {
            for (const QString &key : request.keys())
                keys.insert(key);
        }
        QCOMPARE(keys.size(), 31);
    }

    void recordsAreThoseThatAFileHolds()
    {
        QVERIFY(!m_polls->poll());
        const auto linesIn = [this](Store &store) {
            QStringList out;
            const auto read = store.baseline().visit(m_polls->tenant.name, {[&](Ticks) { out.clear(); },
                                                                            [&](const VisitedRecords &device) {
                for (const VulnerabilityRecord &record : device.records)
                    out << QString::fromStdString(device.machineId + ' ' + record.id + ' ' + record.software);
                                                                            }});
            return read ? out : QStringList{read.error().detail.english()};
        };
        const QString file = m_folder.filePath(QStringLiteral("copy.db"));
        QVERIFY(copyStore(m_place, file, {}));
        const auto copy = Store::open(file, Store::Open::ReadOnly);
        QVERIFY(copy);
        const QStringList lines = linesIn(*m_polls->store);
        QVERIFY(lines.size() > 60);
        QCOMPARE(lines, linesIn(**copy));
    }

    void pollsThatAreCut()
    {
        QVERIFY(!m_polls->poll());
        int done = 1;
        int cut = 0;
        for (int i = 0; i < 10 || (cut < 40 && i < 100); ++i) {
            std::atomic<bool> isDone = false;
            std::future<int> cutter = cutting(isDone);
            const std::optional<Error> fault = m_polls->poll();
            isDone = true;
            cut += cutter.get();
            if (fault) {
                QVERIFY2(fault->code == ErrorCode::Network, qPrintable(fault->detail.english()));
                QCOMPARE(fault->subject.english(), m_place);
            }
            done += fault ? 0 : 1;
            // One whose end the server has stored may have been told to have failed, if it was cut once more; none that
            // was told to be done may be lost.
            QVERIFY(stored() >= done);
            const auto whole = checkStore(*m_polls->store);
            QVERIFY2(whole.has_value(), whole ? "" : qPrintable(whole.error().detail.english()));
        }
        QVERIFY(cut >= 40);
        const int before = stored();
        QVERIFY(!m_polls->poll());
        QCOMPARE(stored(), before + 1);
        const auto cycle = m_polls->store->cycles().load(m_polls->tenant.name, CycleTable::Which::LastComplete);
        QVERIFY(cycle && *cycle);
        QVERIFY((*cycle)->fleet->size() >= ServerPolls::devices);
        // Nothing of a cycle that was not stored has stayed, and nothing is there twice.
        QCOMPARE(m_server.run(m_place, QStringLiteral("SELECT count(*) - count(DISTINCT machine_id) FROM device")),
                 QStringLiteral("0"));
        for (const char *table : {"device_state", "device_seen"})
            QCOMPARE(m_server.run(m_place,
                                  QStringLiteral("SELECT count(*) FROM %1 s LEFT JOIN cycle c ON c.id = s.from_cycle "
                                                 "WHERE c.state IS NULL OR c.state NOT IN ('complete', 'partial')")
                                      .arg(QLatin1StringView(table))),
                     QStringLiteral("0"));
    }

    void publishesThatAreCut()
    {
        PublishFixture fix;
        QVERIFY(use(fix));
        PublishOverrides word;
        word.acceptBandChanges = true;
        ProxyServer server;
        server.react = &ProxyServer::accepted;
        int cut = 0;
        int cycles = 0;
        bool isWhole = false;
        for (int i = 0; i < 100 && cut < 20; ++i) {
            const auto counts = cycles == 0 ? Result<OutboxCounts>() : fix.outbox().counts();
            QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail.english()));
            if (counts->waiting == 0) { // all devices get another score
                const auto devices = PublishFixture::devices(200, cycles % 2 == 0 ? "None" : "High");
                QVERIFY(fix.cycle(devices, cycles, word).state == QueueOutcome::State::Queued);
                ++cycles;
            }
            std::atomic<bool> isDone = false;
            std::future<int> cutter = cutting(isDone);
            const PublishResult result = publish(fix, server, 5);
            isDone = true;
            cut += cutter.get();
            if (result.fault) {
                QVERIFY2(result.fault->code == ErrorCode::Network, qPrintable(result.fault->detail.english()));
                QCOMPARE(result.fault->subject.english(), m_place);
            }
        }
        for (int i = 0; i < 3 && !isWhole; ++i)
            isWhole = publish(fix, server, 50).everythingAccepted();
        QVERIFY(isWhole);
        QVERIFY(cut >= 20);
        // All of each cycle arrived, again and again with the same ids, and each is counted once.
        QMap<QString, QSet<QString>> ids;
        for (const SeenRequest &request : server.produced()) {
            for (const QJsonObject &record : request.records())
                ids[record.value(QStringLiteral("key")).toString()].insert(
                    record.value(QStringLiteral("value")).toObject().value(QStringLiteral("eventId")).toString());
        }
        QCOMPARE(ids.size(), 201);
        for (const QSet<QString> &some : std::as_const(ids))
            QCOMPARE(some.size(), cycles);
        const auto history = fix.outbox().history(cycles + 1);
        QVERIFY(history);
        QCOMPARE(history->size(), cycles);
        for (const PublishRun &run : *history) {
            QCOMPARE(run.accepted, 201);
            QCOMPARE(run.records, 201);
        }
        QVERIFY(fix.outbox().checkWhole());
    }
};

QTEST_GUILESS_MAIN(TestPollOnServer)
#include "tst_pollonserver.moc"
