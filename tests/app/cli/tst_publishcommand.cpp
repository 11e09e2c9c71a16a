#include "core/config/tenantsfile.h"
#include "core/store/storelock.h"
#include "support/proxyserver.h"
#include "support/publishfixture.h"
#include "support/simulatedtenant.h"
#include "support/storefixture.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <utility>

using namespace Trustgauge;

//! `publish` and `poll --publish`, run as by a script.
class TestPublishCommand : public QObject
{
    Q_OBJECT

    struct Ran
    {
        int code = -1;
        QByteArray out, err;
    };
    QTemporaryDir m_dir;

    void prepare(QProcess &process, const QByteArray &secret = {}, const QByteArray &publishSecret = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        if (!secret.isEmpty())
            environment.insert(QStringLiteral("TRUSTGAUGE_CLIENT_SECRET"), QString::fromUtf8(secret));
        if (!publishSecret.isEmpty())
            environment.insert(QStringLiteral("TRUSTGAUGE_PUBLISH_SECRET"), QString::fromUtf8(publishSecret));
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(TRUSTGAUGE_CLI));
    }
    //! Processes events meanwhile, because the proxy may live on this thread.
    Ran run(const QStringList &arguments, const QByteArray &secret = {}, const QByteArray &publishSecret = {}) const
    {
        QProcess process;
        prepare(process, secret, publishSecret);
        process.setArguments(arguments);
        process.start();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    static QString configOf(const PublishFixture &fix)
    {
        const QString path = fix.file(QStringLiteral("t.json"));
        if (!writeTenantsFile(path, {fix.tenant}))
            qFatal("not written");
        return path;
    }
    static QStringList publishWords(const PublishFixture &fix, const QStringList &more = {})
    {
        return QStringList{QStringLiteral("publish"), QStringLiteral("--config"), configOf(fix),
                           QStringLiteral("--store"), fix.storePath()}
               + more;
    }
    static QStringList keysAt(const ProxyServer &server)
    {
        QStringList out;
        for (const SeenRequest &request : server.produced())
            out << request.keys();
        return out;
    }

private slots:
    void usage()
    {
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(1), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        fix.tenant.publish->enabled = false;
        Ran r = run(publishWords(fix));
        QCOMPARE(r.code, 2);
        QVERIFY(r.err.contains("publish.enabled"));
        r = run({QStringLiteral("poll"), QStringLiteral("--publish"), QStringLiteral("--config"), configOf(fix),
                 QStringLiteral("--store"), fix.file(QStringLiteral("new.db"))},
                "secret");
        QCOMPARE(r.code, 2);
        QVERIFY(!QFile::exists(fix.file(QStringLiteral("new.db"))));
        fix.tenant.publish.reset();
        r = run(publishWords(fix));
        QCOMPARE(r.code, 2);
        QVERIFY(r.err.contains("Contoso"));
        QVERIFY(server.requests.isEmpty());
    }
    void nothingStored()
    {
        PublishFixture fix;
        Ran r = run(publishWords(fix)); // the store has no such tenant
        QCOMPARE(r.code, 2);
        fix.storeCycle(PublishFixture::devices(1), 0, CycleState::Partial);
        r = run(publishWords(fix));
        QCOMPARE(r.code, 2);
        QVERIFY(r.err.contains("--include-partial"));
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        QCOMPARE(run(publishWords(fix, {QStringLiteral("--include-partial")})).code, 0);
        QCOMPARE(keysAt(server).size(), 2);
    }
    void onceAndNotAgain()
    {
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(3), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        QCOMPARE(run(publishWords(fix)).code, 0);
        QCOMPARE(keysAt(server).size(), 4);
        server.requests.clear();
        const Ran again = run(publishWords(fix));
        QCOMPARE(again.code, 0);
        QVERIFY(server.requests.isEmpty());
        fix.storeCycle(PublishFixture::devices(3), 1);
        QCOMPARE(run(publishWords(fix)).code, 0);
        QCOMPARE(keysAt(server).size(), 4);
    }
    void dryRun()
    {
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(3), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        const Ran r = run(publishWords(fix, {QStringLiteral("--dry-run")}));
        QCOMPARE(r.code, 0);
        QVERIFY(server.requests.isEmpty());
        const QByteArrayList lines = r.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
        QCOMPARE(first.value(QStringLiteral("topic")).toString(), QStringLiteral("ztna.device-scores"));
        QCOMPARE(first.value(QStringLiteral("key")).toString(), fix.tenant.tenantId + QStringLiteral(":m00000"));
        QVERIFY(first.value(QStringLiteral("value")).toObject().value(QStringLiteral("eventId")).isNull());
        QVERIFY(fix.waiting().isEmpty()); // nothing was queued
        QVERIFY(fix.outbox().history(5)->isEmpty());
    }
    //! A dry run on a store of the current or an older version leaves the store as it is, and makes no files beside it.
    void dryRunLeavesNoTrace()
    {
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(3), 0);
        fix.store.reset();
        const QString older = fix.file(QStringLiteral("older.db"));
        QVERIFY(makeOlderStore(older, 3));
        const QString config = configOf(fix);
        const QFileInfo folder(QFileInfo(config).absolutePath());
        const auto seen = [&folder] {
            QStringList out;
            const QFileInfoList files = QDir(folder.filePath())
                                            .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            for (const QFileInfo &one : files)
                out << QStringLiteral("%1 %2 %3")
                           .arg(one.fileName())
                           .arg(one.size())
                           .arg(one.lastModified().toMSecsSinceEpoch());
            return out;
        };
        const QStringList before = seen();
        for (const QString &store : {fix.storePath(), older}) {
            const Ran r = run({QStringLiteral("publish"), QStringLiteral("--dry-run"), QStringLiteral("--config"),
                               config, QStringLiteral("--store"), store});
            QCOMPARE(r.code, store == older ? 2 : 0); // the older store has no cycle
            QCOMPARE(r.out.trimmed().isEmpty() ? 0 : r.out.trimmed().split('\n').size(), store == older ? 0 : 4);
            QCOMPARE(seen(), before);
        }
    }
    //! A tenant is identified by its id: under another name it keeps its history, and its brake.
    void renamedTenant()
    {
        PublishFixture fix;
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        fix.storeCycle(PublishFixture::devices(10), 0);
        QCOMPARE(run(publishWords(fix)).code, 0);
        fix.storeCycle(PublishFixture::devices(10, "High"), 1);
        server.requests.clear();
        const auto names = [&fix] {
            QStringList out;
            const auto tenants = fix.store->tenants().list();
            for (const TenantTable::Tenant &one : *tenants)
                out << one.name;
            return out;
        };
        fix.tenant.name = QStringLiteral("Fabrikam");
        Ran r = run(publishWords(fix, {QStringLiteral("--dry-run")}));
        QCOMPARE(r.code, 6);
        QCOMPARE(names(), QStringList{QStringLiteral("Contoso")});
        r = run(publishWords(fix));
        QVERIFY2(r.code == 6, r.err.constData());
        QVERIFY2(r.err.contains("the store knew it as \"Contoso\""), r.err.constData());
        QCOMPARE(names(), QStringList{QStringLiteral("Fabrikam")});
        QVERIFY(server.requests.isEmpty());
        r = run(publishWords(fix, {QStringLiteral("--accept-band-changes")}));
        QCOMPARE(r.code, 0);
        QVERIFY(!r.err.contains("Contoso"));
        // While another program works on the tenant, it keeps its former name.
        fix.tenant.name = QStringLiteral("Adatum");
        const auto lock = StoreLock::take(fix.storePath(), StoreLock::Use::Cycle, QStringLiteral("Fabrikam"));
        QVERIFY(lock.has_value());
        r = run(publishWords(fix));
        QCOMPARE(r.code, 2);
        QVERIFY2(r.err.contains("Fabrikam: is being polled by "), r.err.constData());
        QCOMPARE(names(), QStringList{QStringLiteral("Fabrikam")});
    }
    //! Stray characters around a secret are reported when it is read and when it is refused, but are no error by themselves.
    void quotesAroundTheSecret_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("quotes") << QByteArray("\"right\"") << QByteArray("quotation mark");
        QTest::newRow("a blank") << QByteArray("right ") << QByteArray("white space");
        QTest::newRow("none") << QByteArray("right") << QByteArray();
    }
    void quotesAroundTheSecret()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, says);
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(1), 0);
        ProxyServer server;
        server.react = [](const SeenRequest &) { return ProxyServer::status(401, "{}"); };
        fix.tenant.loginEndpoint = fix.tenant.apiEndpoint = QStringLiteral("http://127.0.0.1:1");
        fix.tenant.publish->url = server.url();
        fix.tenant.publish->auth = PublishAuth::Bearer;
        const Ran sent = run(publishWords(fix), {}, secret);
        const Ran asked = run({QStringLiteral("doctor"), QStringLiteral("--config"), configOf(fix)}, "x~secret", secret);
        for (const Ran &r : {sent, asked}) {
            if (says.isEmpty())
                QVERIFY2(!r.err.contains("TRUSTGAUGE_PUBLISH_SECRET:"), r.err.constData());
            else
                QVERIFY2(r.err.contains("TRUSTGAUGE_PUBLISH_SECRET: ") && r.err.contains(says), r.err.constData());
        }
        QVERIFY(asked.out.contains("publish.reach"));
        QVERIFY2(says.isEmpty() || asked.out.simplified().contains(says), asked.out.constData());
    }
    void restAfterARefusal()
    {
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(5), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        const QString bad = fix.tenant.tenantId + QStringLiteral(":m00002");
        server.react = [&](const SeenRequest &request) {
            QByteArrayList entries;
            for (const QString &key : request.keys())
                entries << QByteArray(key == bad ? "{\"error_code\":42203,\"error\":\"bad record\"}" : "{\"offset\":1}");
            return ProxyServer::status(200, "{\"offsets\":[" + entries.join(',') + "]}");
        };
        Ran r = run(publishWords(fix));
        QCOMPARE(r.code, 6);
        QVERIFY(r.err.contains("bad record"));
        QVERIFY(r.err.contains(bad.toUtf8()));
        server.requests.clear();
        server.react = &ProxyServer::accepted;
        QCOMPARE(run(publishWords(fix)).code, 0);
        QCOMPARE(keysAt(server), QStringList(bad));
    }
    void refusedCredentials()
    {
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(1), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        fix.tenant.publish->auth = PublishAuth::Basic;
        fix.tenant.publish->user = QStringLiteral("pub");
        Ran r = run(publishWords(fix)); // there is no secret
        QCOMPARE(r.code, 3);
        QVERIFY(r.err.contains("TRUSTGAUGE_PUBLISH_SECRET"));
        QVERIFY(server.requests.isEmpty());
        server.react = [](const SeenRequest &) {
            return ProxyServer::status(401, "{\"error_code\":40101,\"message\":\"Authentication failed\"}");
        };
        r = run(publishWords(fix), {}, "wr0ng-secret");
        QCOMPARE(r.code, 6);
        QVERIFY(r.err.contains("credentials"));
        QVERIFY(!r.err.contains("wr0ng-secret"));
        QCOMPARE(server.requests.size(), 1);
        server.react = &ProxyServer::accepted;
        QCOMPARE(run(publishWords(fix), {}, "right").code, 0);
        QCOMPARE(server.requests.last().headers.value("authorization"), "Basic " + QByteArray("pub:right").toBase64());
    }
    void brake()
    {
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(10), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        QCOMPARE(run(publishWords(fix)).code, 0);
        fix.storeCycle(PublishFixture::devices(10, "High"), 1);
        server.requests.clear();
        for (int i = 0; i < 2; ++i) { // twice
            const Ran held = run(publishWords(fix));
            QCOMPARE(held.code, 6);
            QVERIFY(held.err.contains("10 of 10"));
        }
        QCOMPARE(run(publishWords(fix, {QStringLiteral("--dry-run")})).code, 6);
        QVERIFY(server.requests.isEmpty());
        QCOMPARE(run(publishWords(fix, {QStringLiteral("--accept-band-changes")})).code, 0);
        QCOMPARE(keysAt(server).size(), 11);
    }
    void missingDevices()
    {
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(10), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        QCOMPARE(run(publishWords(fix)).code, 0);
        fix.storeCycle(PublishFixture::devices(1), 1);
        server.requests.clear();
        const Ran held = run(publishWords(fix));
        QCOMPARE(held.code, 6);
        QVERIFY2(held.err.contains("0 of 10 devices change band and 9 of 10 are missing"), held.err.constData());
        QVERIFY(server.requests.isEmpty());
        fix.storeCycle({}, 2);
        QCOMPARE(run(publishWords(fix)).code, 6);
        QVERIFY(server.requests.isEmpty()); // without devices there is no summary either
        QCOMPARE(run(publishWords(fix, {QStringLiteral("--accept-band-changes")})).code, 0);
        QCOMPARE(keysAt(server), QStringList(fix.tenant.tenantId));
    }
    //! The printed plan is the one that the options ask for, whether the brake holds it or not.
    void dryRunTellsTheTruth()
    {
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(10), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        QCOMPARE(run(publishWords(fix)).code, 0);
        fix.storeCycle(PublishFixture::devices(10, "High"), 1);
        const Ran held = run(publishWords(fix, {QStringLiteral("--dry-run")}));
        QCOMPARE(held.code, 6);
        QCOMPARE(held.out.count('\n'), 11);
        QVERIFY2(held.err.contains("with --accept-band-changes, 11 records would go"), held.err.constData());
        const Ran accepted = run(
            publishWords(fix, {QStringLiteral("--dry-run"), QStringLiteral("--accept-band-changes")}));
        QCOMPARE(accepted.code, 0);
        QCOMPARE(accepted.out, held.out);
        QVERIFY2(accepted.err.contains("dry run: 11 records would go"), accepted.err.constData());
        // Waiting records that the newer cycle does not replace are sent, too: here one of a device that it lacks.
        PublishFixture other;
        other.tenant.publish->url = server.url();
        [[maybe_unused]] const auto queued = other.cycle(PublishFixture::devices(10), 0);
        other.storeCycle(PublishFixture::devices(9), 1);
        const Ran both = run(publishWords(other, {QStringLiteral("--dry-run")}));
        QCOMPARE(both.out.count('\n'), 11);
        QCOMPARE(run(publishWords(other)).code, 0);
        QCOMPARE(keysAt(server).size(), 11 + 11);
    }
    //! When two programs decide at the same time what is new, a cycle is queued once.
    void twoAtOnce()
    {
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(1500), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        const QStringList words = publishWords(fix);
        std::array<QProcess, 4> programs;
        for (QProcess &program : programs) {
            prepare(program);
            program.setArguments(words);
            program.start();
        }
        int done = 0;
        for (QProcess &program : programs) {
            QVERIFY(QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60'000));
            const QByteArray said = program.readAllStandardError();
            QVERIFY2(program.exitCode() == 0 || (program.exitCode() == 2 && said.contains("being published by")),
                     said.constData());
            done += program.exitCode() == 0 ? 1 : 0;
        }
        QVERIFY(done > 0);
        QCOMPARE(fix.outbox().history(5)->size(), 1);
        QHash<QString, QSet<QString>> events;
        for (const SeenRequest &request : server.produced()) {
            for (const QJsonObject &record : request.records())
                events[record.value(QStringLiteral("key")).toString()]
                    << record.value(QStringLiteral("value")).toObject().value(QStringLiteral("eventId")).toString();
        }
        QCOMPARE(events.size(), 1501);
        for (const QSet<QString> &ids : std::as_const(events))
            QCOMPARE(ids.size(), 1);
    }
    //! Run as process 1 of a container, which has the same process id after each start.
    void killedInAContainer()
    {
        const QStringList container{QStringLiteral("--user"), QStringLiteral("--map-root-user"),
                                    QStringLiteral("--pid"), QStringLiteral("--fork"),
                                    QStringLiteral("--kill-child=SIGKILL")};
        if (QProcess::execute(QStringLiteral("unshare"), container + QStringList{QStringLiteral("true")}) != 0)
            QSKIP("no process namespaces here");
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(3), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        server.react = [](const SeenRequest &) {
            Reaction out;
            out.how = Reaction::How::Hang;
            return out;
        };
        const QStringList words = container + QStringList{QStringLiteral(TRUSTGAUGE_CLI)} + publishWords(fix);
        QProcess first;
        prepare(first);
        first.setProgram(QStringLiteral("unshare"));
        first.setArguments(words);
        first.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, 30'000);
        first.kill();
        QVERIFY(QTest::qWaitFor([&] { return first.state() == QProcess::NotRunning; }, 10'000));
        server.react = &ProxyServer::accepted;
        QProcess second;
        prepare(second);
        second.setProgram(QStringLiteral("unshare"));
        second.setArguments(words);
        second.start();
        QVERIFY(QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, 60'000));
        const QByteArray said = second.readAllStandardError();
        QVERIFY2(second.exitCode() == 0, said.constData());
        QCOMPARE(fix.outbox().counts()->waiting, 0);
    }
    void retriesAreTold()
    {
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(1), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        server.react = [&](const SeenRequest &request) {
            return server.requests.size() == 1 ? ProxyServer::status(503, {}) : ProxyServer::accepted(request);
        };
        const Ran r = run(publishWords(fix));
        QCOMPARE(r.code, 0);
        QVERIFY2(r.err.contains("HTTP 503") && r.err.contains("attempt 2 of 5 in "), r.err.constData());
    }
    void hintsFitTheFault_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("not authorized") << QByteArray("{\"error_code\":40301,\"error\":\"no\"}") << QByteArray("40301");
        QTest::newRow("put aside") << QByteArray("{\"error_code\":42203,\"error\":\"no\"}")
                                   << QByteArray("'trustgauge-cli publish' gives it another try");
    }
    void hintsFitTheFault()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, says);
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(1), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        server.react = [&](const SeenRequest &) { return ProxyServer::status(200, "{\"offsets\":[" + entry + "]}"); };
        const Ran r = run(publishWords(fix));
        QCOMPARE(r.code, 6);
        QVERIFY2(r.err.contains(says), r.err.constData());
        QVERIFY(!r.err.contains("check that the REST proxy runs"));
    }
    void endlessAnswer()
    {
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(1), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        server.react = [](const SeenRequest &) { return ProxyServer::status(200, QByteArray(17 * 1024 * 1024, ' ')); };
        QCOMPARE(run(publishWords(fix)).code, 6);
        QCOMPARE(fix.outbox().counts()->waiting, 2);
    }
    void killedInTheMiddle()
    {
        PublishFixture fix;
        constexpr int devices = 2000;
        fix.storeCycle(PublishFixture::devices(devices), 0);
        ProxyServer server;
        fix.tenant.publish->url = server.url();
        int call = 0;
        QStringList answered;
        server.react = [&](const SeenRequest &request) {
            Reaction out = ProxyServer::accepted(request);
            if (++call <= 3)
                answered << request.keys();
            else
                out.how = Reaction::How::Hang;
            return out;
        };
        QProcess victim;
        prepare(victim);
        victim.setArguments(publishWords(fix));
        victim.start();
        // Three requests are answered, the others are in flight.
        QTRY_VERIFY_WITH_TIMEOUT(server.requests.size() > 3
                                     && fix.outbox().counts()->waiting == devices + 1 - answered.size(),
                                 60'000);
        victim.kill();
        QVERIFY(QTest::qWaitFor([&] { return victim.state() == QProcess::NotRunning; }, 10'000));
        server.requests.clear();
        server.react = &ProxyServer::accepted;
        const Ran r = run(publishWords(fix));
        QVERIFY2(r.code == 0, r.err.constData());
        const QStringList rest = keysAt(server);
        QCOMPARE(rest.size(), devices + 1 - answered.size());
        const QSet<QString> before(answered.begin(), answered.end());
        const QSet<QString> after(rest.begin(), rest.end());
        QCOMPARE(after.size(), rest.size());
        QVERIFY(!before.intersects(after));
    }
    void pollAndPublish_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("api");
        QTest::addColumn<int>("code");
        QTest::newRow("v2") << QString() << QStringLiteral("v2") << 0;
        QTest::newRow("v3") << QString() << QStringLiteral("v3") << 0;
        QTest::newRow("some refused at first, v2") << QStringLiteral("publish-partial") << QStringLiteral("v2") << 0;
        QTest::newRow("some refused at first, v3") << QStringLiteral("publish-partial") << QStringLiteral("v3") << 0;
        QTest::newRow("like Karapace") << QStringLiteral("publish-karapace") << QStringLiteral("v2") << 0;
        QTest::newRow("like Karapace, asked by v3") << QStringLiteral("publish-karapace") << QStringLiteral("v3") << 6;
        QTest::newRow("like Strimzi") << QStringLiteral("publish-strimzi") << QStringLiteral("v2") << 0;
        QTest::newRow("like Redpanda") << QStringLiteral("publish-redpanda") << QStringLiteral("v2") << 0;
        QTest::newRow("throttled") << QStringLiteral("publish-throttled") << QStringLiteral("v2") << 0;
        QTest::newRow("HTML") << QStringLiteral("publish-html") << QStringLiteral("v2") << 6;
        QTest::newRow("lost answers") << QStringLiteral("publish-lost-answers") << QStringLiteral("v2") << 0;
        QTest::newRow("unauthorised") << QStringLiteral("publish-unauthorised") << QStringLiteral("v2") << 6;
        QTest::newRow("no broker") << QStringLiteral("publish-unavailable") << QStringLiteral("v2") << 6;
        QTest::newRow("partial cycle") << QStringLiteral("no-licence") << QStringLiteral("v2") << 5;
    }
    void pollAndPublish()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, api);
        QFETCH(int, code);
        const auto simulator = TestSupport::started(TestSupport::unlimited(40, scenario));
        PublishFixture fix;
        fix.tenant = TestSupport::tenantOf(*simulator);
        fix.tenant.publish->enabled = true;
        fix.tenant.publish->api = *fromKey<PublishApi>(api);
        const Ran r = run({QStringLiteral("poll"), QStringLiteral("--publish"), QStringLiteral("--config"),
                           configOf(fix), QStringLiteral("--store"), fix.storePath()},
                          simulator->info().clientSecret.toUtf8());
        QVERIFY2(r.code == code, r.err.constData());
        QSet<QByteArray> keys;
        for (const Simulator::StoredRecord &record : simulator->records())
            keys << record.key;
        Outbox box = fix.outbox();
        if (code == 0) {
            QCOMPARE(*box.counts(), OutboxCounts());
            QCOMPARE(keys.size(), box.history(1)->first().records);
            QVERIFY(keys.size() > 30);
        } else {
            QVERIFY(keys.isEmpty());
        }
        if (code != 6)
            return;
        // Nothing was lost: when the proxy is back, everything is sent.
        QVERIFY(box.counts()->waiting > 30);
        QVERIFY(simulator->setScenario({}));
        QCOMPARE(run(publishWords(fix)).code, 0);
        QCOMPARE(simulator->records().size(), box.history(1)->first().records);
    }
};

QTEST_GUILESS_MAIN(TestPublishCommand)
#include "tst_publishcommand.moc"
