#include "core/store/outbox.h"
#include "core/store/store.h"
#include "support/patience.h"
#include "support/proxyserver.h"
#include "support/simulatedtenant.h"
#include "support/storefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Trustgauge;

//! `poll --watch` as a service manager runs it.
class TestWatch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Simulator::Simulator> m_simulator;
    QProcess m_program;
    QByteArray m_said;

    void serve() { m_simulator = TestSupport::started(TestSupport::unlimited(30)); }
    //! A poll of it goes on until it is ended.
    void serveForEver()
    {
        serve();
        m_simulator->addFault({Simulator::FaultKind::Hang, "machines"});
    }
    //! A tenants file with so many tenants. They have the same ids, so each is in another cloud.
    //! \param firstProxy REST proxy of the first tenant; empty: nothing is published. The others use the simulator.
    QString config(int tenants, const QString &firstProxy = {})
    {
        QFile in(m_simulator->info().configPath);
        if (!in.open(QIODevice::ReadOnly))
            qFatal("tenants file");
        QJsonObject root = QJsonDocument::fromJson(in.readAll()).object();
        QJsonObject tenant = root.value(QStringLiteral("tenants")).toArray().first().toObject();
        QJsonArray list;
        for (int i = 0; i < tenants; ++i) {
            tenant.insert(QStringLiteral("name"), QStringLiteral("Tenant %1").arg(i + 1));
            if (i > 0) {
                QJsonObject endpoints = tenant.value(QStringLiteral("endpoints")).toObject();
                endpoints.insert(QStringLiteral("audience"), QStringLiteral("https://api.securitycenter.microsoft.com"));
                tenant.insert(QStringLiteral("endpoints"), endpoints);
                tenant.insert(QStringLiteral("cloud"), QStringLiteral("gcc"));
            }
            if (!firstProxy.isEmpty()) {
                QJsonObject publish = tenant.value(QStringLiteral("publish")).toObject();
                publish.insert(QStringLiteral("enabled"), true);
                publish.insert(QStringLiteral("url"), i == 0 ? firstProxy : m_simulator->info().publishUrl);
                tenant.insert(QStringLiteral("publish"), publish);
            }
            list.append(tenant);
        }
        root.insert(QStringLiteral("tenants"), list);
        QFile out(m_folder.filePath(QStringLiteral("tenants.json")));
        if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(root).toJson()) < 0)
            qFatal("tenants file");
        return out.fileName();
    }
    QString storePath() const { return m_folder.filePath(QStringLiteral("store.db")); }
    //! With a new store.
    void start(const QStringList &more, bool withSecret = true)
    {
        QFile::remove(storePath());
        QFile::remove(storePath() + QStringLiteral(".calls"));
        startOnStore(more, withSecret);
    }
    void startOnStore(const QStringList &more, bool withSecret = true)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        if (withSecret)
            environment.insert(QStringLiteral("TRUSTGAUGE_CLIENT_SECRET"), m_simulator->info().clientSecret);
        m_program.setProcessEnvironment(environment);
        m_said.clear();
        m_program.start(QStringLiteral(TRUSTGAUGE_CLI), QStringList{QStringLiteral("poll"), QStringLiteral("--watch"),
                                                                    QStringLiteral("--store"), storePath()}
                                                            + more);
    }
    bool says(const QByteArray &text)
    {
        return QTest::qWaitFor(
            [&] {
            m_said += m_program.readAllStandardError();
            return m_said.contains(text);
            },
            60'000);
    }
    QList<CycleState> states(const QString &tenant)
    {
        QList<CycleState> out;
        const auto store = Store::open(storePath(), Store::Open::MustExist);
        if (!store)
            return out;
        const QList<CycleInfo> log = (*store)->cycles().log(tenant, 10).value_or(QList<CycleInfo>());
        for (const CycleInfo &info : log)
            out << info.state;
        return out;
    }

private slots:
    void cleanup()
    {
        m_program.kill();
        m_program.waitForFinished();
    }
    void pollsAndEndsCleanly_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void pollsAndEndsCleanly()
    {
        QFETCH(int, signal);
        serve();
        const QString csv = m_folder.filePath(QStringLiteral("out.csv"));
        QFile::remove(csv);
        start({QStringLiteral("--config"), config(1), QStringLiteral("--csv"), csv});
        QVERIFY2(says("Tenant 1: complete"), m_said.constData());
        QVERIFY2(says("next poll at"), m_said.constData());
        QVERIFY(QFile::exists(csv));
        ::kill(static_cast<pid_t>(m_program.processId()), signal);
        QVERIFY(m_program.waitForFinished(30'000));
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program.exitCode(), 0);
        QVERIFY(QFile::exists(storePath() + QStringLiteral(".calls")));
        QCOMPARE(states(QStringLiteral("Tenant 1")), QList<CycleState>{CycleState::Complete});
    }
    //! A failure names its tenant, since tenants may share a sign-in host, and the time of the next poll.
    void failuresNameTheirTenant()
    {
        serve();
        QFile in(config(2));
        QVERIFY(in.open(QIODevice::ReadOnly));
        QByteArray tenants = in.readAll();
        tenants.replace(m_simulator->info().loginUrl.toUtf8(), "http://127.0.0.1:1");
        QFile out(m_folder.filePath(QStringLiteral("unreachable.json")));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(tenants) > 0);
        out.close();
        start({QStringLiteral("--config"), out.fileName()});
        QVERIFY2(says("Tenant 1: 127.0.0.1:1"), m_said.constData());
        QVERIFY2(says("Tenant 1: failed; next poll at 20"), m_said.constData());
    }
    void interruptedWithinACycle()
    {
        serveForEver();
        start({QStringLiteral("--config"), config(1)});
        QTRY_VERIFY_WITH_TIMEOUT(m_simulator->counters().inFlight.value(QStringLiteral("machines")) == 1, 30'000);
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(30'000));
        QCOMPARE(m_program.exitCode(), 0);
        QCOMPARE(states(QStringLiteral("Tenant 1")), QList<CycleState>{CycleState::Cancelled});
    }
    void severalTenants()
    {
        serve();
        start({QStringLiteral("--config"), config(2)});
        QVERIFY2(says("Tenant 1: complete"), m_said.constData());
        QVERIFY2(says("Tenant 2: complete"), m_said.constData());
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(30'000));
        QCOMPARE(m_program.exitCode(), 0);
        QCOMPARE(states(QStringLiteral("Tenant 1")).size(), 1);
        QCOMPARE(states(QStringLiteral("Tenant 2")).size(), 1);
    }
    void aSlowProxyHoldsUpNobodyElse()
    {
        serve();
        ProxyServer slow;
        slow.react = [](const SeenRequest &) {
            Reaction out;
            out.how = Reaction::How::Hang;
            return out;
        };
        start({QStringLiteral("--publish"), QStringLiteral("--config"), config(2, slow.url())});
        QTRY_VERIFY_WITH_TIMEOUT(slow.produced().size() == 1, 60'000); // it never gets an answer
        QVERIFY2(says("Tenant 2: complete"), m_said.constData());
        const auto waiting = [this](int tenant) -> qint64 {
            const auto store = Store::open(storePath(), Store::Open::MustExist);
            if (!store)
                return -1;
            const auto counts = Outbox(**store, QStringLiteral("Tenant %1").arg(tenant)).counts();
            return counts ? counts->waiting : -1; // the program may be writing
        };
        QTRY_COMPARE_WITH_TIMEOUT(waiting(2), 0, 60'000);
        QVERIFY(waiting(1) > 20);
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(30'000));
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program.exitCode(), 0);
        QVERIFY(waiting(1) > 20); // unsent records stay queued
        QCOMPARE(slow.produced().size(), 1);
        // The next run sends them.
        slow.react = &ProxyServer::accepted;
        m_said.clear();
        m_program.start();
        QTRY_COMPARE_WITH_TIMEOUT(waiting(1), 0, 60'000);
    }
    //! A tenant with publishing enabled is published, also without --publish.
    void publishesWhoeverHasItSwitchedOn()
    {
        serve();
        ProxyServer proxy;
        QFile file(config(2, proxy.url()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QJsonArray list = root.value(QStringLiteral("tenants")).toArray();
        QJsonObject second = list.at(1).toObject();
        second.remove(QStringLiteral("publish"));
        list.replace(1, second);
        root.insert(QStringLiteral("tenants"), list);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(root).toJson()) > 0);
        file.close();
        start({QStringLiteral("--config"), file.fileName()});
        QVERIFY2(says("records accepted by"), m_said.constData());
        QVERIFY2(says("Tenant 2: complete"), m_said.constData());
        QVERIFY(proxy.produced().size() > 1);
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(30'000));
        QCOMPARE(m_program.exitCode(), 0);
        // With --publish, a tenant that cannot be published is an error before any call.
        const auto calls = m_simulator->counters().total;
        start({QStringLiteral("--publish"), QStringLiteral("--config"), file.fileName()});
        QVERIFY(m_program.waitForFinished(30'000));
        QCOMPARE(m_program.exitCode(), 2);
        QVERIFY(m_program.readAllStandardError().contains("Tenant 2"));
        QCOMPARE(m_simulator->counters().total, calls);
    }
    //! A pause of publishing is the window's own.
    void aPauseOfTheWindowHoldsNothing()
    {
        serve();
        ProxyServer proxy;
        const QString file = config(1, proxy.url());
        start({QStringLiteral("--config"), file});
        QVERIFY2(says("accepted by"), m_said.constData());
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(30'000));
        {
            const auto store = Store::open(storePath(), Store::Open::MustExist);
            QVERIFY(store);
            QVERIFY(Outbox(**store, QStringLiteral("Tenant 1")).setPaused(true));
        }
        const auto sent = proxy.produced().size();
        startOnStore({QStringLiteral("--config"), file});
        QTRY_VERIFY_WITH_TIMEOUT(proxy.produced().size() > sent, 60'000);
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(30'000));
        const auto store = Store::open(storePath(), Store::Open::MustExist);
        QVERIFY(store);
        QCOMPARE(Outbox(**store, QStringLiteral("Tenant 1")).isPaused().value_or(false), true); // in the window, still
    }
    void failuresDoNotEndIt()
    {
        serve();
        m_simulator->setScenario(QStringLiteral("wrong-path"));
        start({QStringLiteral("--config"), config(1)});
        QVERIFY2(says("404"), m_said.constData());
        QTRY_COMPARE(states(QStringLiteral("Tenant 1")), QList<CycleState>{CycleState::Failed});
        QCOMPARE(m_program.state(), QProcess::Running);
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(30'000));
        QCOMPARE(m_program.exitCode(), 0);
    }
    //! Old entries go while the watch waits for the next poll, and ending it does not wait for them.
    void thinsInTheBackground()
    {
        serve();
        for (const char *ending : {"", "-wal", "-shm", ".calls"})
            QFile::remove(storePath() + QString::fromLatin1(ending));
        {
            auto store = Store::open(storePath(), Store::Open::MakeIfMissing);
            QVERIFY(store && storeDevices(**store, QStringLiteral("c1"), {storedDevice(QStringLiteral("a"))}));
        }
        constexpr int entries = 100'000;
        QCOMPARE(editStore(storePath(),
                           {QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                                           "INSERT INTO cycle (id, uuid, tenant, state, started) "
                                           "SELECT -i, 'old ' || i, 1, 'failed', 0 FROM n")
                                .arg(entries)}),
                 QString());
        const auto left = [this] {
            return editStore(storePath(), {QStringLiteral("SELECT count(*) FROM cycle WHERE id < 0")}).toInt();
        };
        startOnStore({QStringLiteral("--config"), config(1)});
        QVERIFY2(says("next poll at"), m_said.constData());
        QTRY_VERIFY_WITH_TIMEOUT(left() < entries, 60'000);
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(60'000));
        QCOMPARE(m_program.exitCode(), 0);
        QVERIFY(left() > 0);
        QCOMPARE(states(QStringLiteral("Tenant 1")), QList<CycleState>{CycleState::Complete});
    }
    void oneProgramATenant_data()
    {
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("poll while a cycle runs") << QStringList() << QByteArray("Tenant 1: is being polled by ");
        QTest::newRow("a second watch") << QStringList{QStringLiteral("--watch")}
                                        << QByteArray("Tenant 1: is polled on schedule by ");
    }
    void oneProgramATenant()
    {
        QFETCH(QStringList, second);
        QFETCH(QByteArray, says);
        serveForEver();
        start({QStringLiteral("--config"), config(1)});
        QTRY_VERIFY_WITH_TIMEOUT(m_simulator->counters().inFlight.value(QStringLiteral("machines")) == 1, 30'000);
        const int tokens = m_simulator->counters().tokensIssued; // each program gets a token of its own
        QProcess other;
        other.setProcessEnvironment(m_program.processEnvironment());
        other.start(QStringLiteral(TRUSTGAUGE_CLI), QStringList{QStringLiteral("poll"), QStringLiteral("--store"),
                                                                storePath(), QStringLiteral("--config"), config(1)}
                                                        + second);
        QVERIFY(other.waitForFinished(30'000));
        const QByteArray said = other.readAllStandardError();
        QCOMPARE(other.exitCode(), 2);
        QVERIFY2(said.contains(says + "trustgauge-cli (process " + QByteArray::number(m_program.processId()) + ")"),
                 said.constData());
        QCOMPARE(m_simulator->counters().tokensIssued, tokens);
        QCOMPARE(m_program.state(), QProcess::Running);
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(30'000));
        QCOMPARE(states(QStringLiteral("Tenant 1")), QList<CycleState>{CycleState::Cancelled});
    }
    void killedProgramsLeaveNoLock()
    {
        serveForEver();
        start({QStringLiteral("--config"), config(1)});
        QTRY_VERIFY_WITH_TIMEOUT(m_simulator->counters().inFlight.value(QStringLiteral("machines")) == 1, 30'000);
        m_program.kill();
        QVERIFY(m_program.waitForFinished(30'000));
        serve();
        start({QStringLiteral("--config"), config(1)});
        QVERIFY2(says("Tenant 1: complete"), m_said.constData());
    }
    void withoutASecret()
    {
        serve();
        start({QStringLiteral("--config"), config(1)}, false);
        QVERIFY(m_program.waitForFinished(60'000));
        QCOMPARE(m_program.exitCode(), 3);
        QCOMPARE(m_simulator->counters().total, 0);
    }
};

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
