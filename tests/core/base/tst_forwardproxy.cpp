#include "core/base/errortext.h"
#include "core/base/httpclient.h"
#include "core/base/networkfault.h"
#include "core/config/tenantsfile.h"
#include "core/poll/devicequery.h"
#include "support/gatewayproxy.h"
#include "support/publishfixture.h"
#include "support/simulatedtenant.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Trustgauge;

//! Calls through a forward proxy that wants a password, over TLS to the simulator.
class TestForwardProxy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Simulator::Simulator> m_simulator;
    std::unique_ptr<GatewayProxy> m_proxy;

    //! The simulator's address with a name that is not a loopback name, so that calls use the proxy.
    QString named(const QString &address) const
    {
        QUrl url(address);
        url.setHost(QStringLiteral("simulator.test"));
        return url.toString();
    }
    QString proxyUrl(const QString &user = {}) const
    {
        return user.isEmpty() ? QStringLiteral("http://127.0.0.1:%1").arg(m_proxy->port())
                              : QStringLiteral("http://%1@127.0.0.1:%2").arg(user).arg(m_proxy->port());
    }
    std::optional<Result<HttpReply>> get(const QString &proxy, const QByteArray &password)
    {
        HttpClient http({m_simulator->info().caPath, proxy, {}, SecretText(password)});
        HttpRequest request;
        request.url = QUrl(named(m_simulator->info().loginUrl) + u'/' + m_simulator->info().tenantId
                           + QStringLiteral("/v2.0/.well-known/openid-configuration"));
        std::optional<Result<HttpReply>> out;
        http.send(request, [&out](Result<HttpReply> reply) { out = std::move(reply); });
        [[maybe_unused]] const bool answered = QTest::qWaitFor([&out] { return out.has_value(); }, 30'000);
        return out;
    }
    QString config(const QString &proxy)
    {
        QFile in(m_simulator->info().configPath);
        if (!in.open(QIODevice::ReadOnly))
            qFatal("tenants file");
        QJsonObject root = QJsonDocument::fromJson(in.readAll()).object();
        QJsonObject tenant = root.value(QStringLiteral("tenants")).toArray().first().toObject();
        QJsonObject endpoints = tenant.value(QStringLiteral("endpoints")).toObject();
        for (const QString &key : {QStringLiteral("login"), QStringLiteral("api")})
            endpoints.insert(key, named(endpoints.value(key).toString()));
        tenant.insert(QStringLiteral("endpoints"), endpoints);
        if (!proxy.isEmpty())
            tenant.insert(QStringLiteral("proxy"), proxy);
        root.insert(QStringLiteral("tenants"), QJsonArray{tenant});
        QFile out(m_folder.filePath(QStringLiteral("tenants.json")));
        if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(root).toJson()) < 0)
            qFatal("tenants file");
        return out.fileName();
    }
    struct Ended
    {
        int code = -1;
        QByteArray out, err;
    };
    Ended poll(const QString &proxy, const QProcessEnvironment &more)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        environment.insert(QStringLiteral("TRUSTGAUGE_CLIENT_SECRET"), m_simulator->info().clientSecret);
        environment.insert(more);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(TRUSTGAUGE_CLI),
                      {QStringLiteral("poll"), QStringLiteral("--config"), config(proxy), QStringLiteral("--store"),
                       m_folder.filePath(QStringLiteral("store.db"))});
        QSignalSpy finished(&program, &QProcess::finished); // the proxy lives on this thread and must go on
        if (!finished.wait(120'000))
            return {};
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }

private slots:
    void initTestCase()
    {
        for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTPS_PROXY", "HTTP_PROXY"})
            qunsetenv(name);
        Simulator::SimulatorOptions options = TestSupport::unlimited(20);
        options.tls = true;
        m_simulator = TestSupport::started(options);
    }
    void init()
    {
        m_proxy = std::make_unique<GatewayProxy>();
        m_proxy->credentials = "mara:S3cret:of the gateway";
    }
    void cleanup() { qunsetenv("https_proxy"); }

    void alertsOfADevice()
    {
        const auto entries = readTenantsFile(config(proxyUrl(QStringLiteral("mara"))), {});
        QVERIFY(entries);
        RateLimiter limiter;
        std::optional<Result<DeviceAnswer>> alerts;
        const std::unique_ptr<DeviceQuery> query(makeDeviceQuery(
            {entries->first().tenant, SecretText(m_simulator->info().clientSecret.toUtf8()),
             SecretText("S3cret:of the gateway"), QStringLiteral("no-such-device")},
            DeviceTopic::Alerts, limiter, [&alerts](const Result<DeviceAnswer> &answer) { alerts = answer; }, nullptr));
        query->start();
        QTRY_VERIFY_WITH_TIMEOUT(alerts.has_value(), 30'000);
        QVERIFY(!m_proxy->tunnels.isEmpty());
        if (!alerts->has_value()) // it is the API that does not know the device
            QCOMPARE(alerts->error().code, ErrorCode::Api);
    }
    void letsThrough_data()
    {
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("user in the address") << QByteArray("mara:S3cret:of the gateway") << QStringLiteral("mara")
                                             << QByteArray("S3cret:of the gateway");
        QTest::newRow("user beside the password")
            << QByteArray("mara:S3cret:of the gateway") << QString() << QByteArray("mara:S3cret:of the gateway");
        QTest::newRow("escaped user") << QByteArray("m@ra:x") << QStringLiteral("m%40ra") << QByteArray("x");
        QTest::newRow("no password wanted") << QByteArray() << QString() << QByteArray();
        QTest::newRow("given, not wanted") << QByteArray() << QStringLiteral("mara") << QByteArray("S3cret");
    }
    void letsThrough()
    {
        QFETCH(QByteArray, wanted);
        QFETCH(QString, user);
        QFETCH(QByteArray, password);
        m_proxy->credentials = wanted;
        const auto reply = get(proxyUrl(user), password);
        QVERIFY(reply);
        QVERIFY2(reply->has_value(), reply->has_value() ? "" : qPrintable(errorText(reply->error())));
        QCOMPARE((*reply)->status, 200);
        QCOMPARE(m_proxy->tunnels.size(), 1);
        QVERIFY(m_proxy->tunnels.first().startsWith("simulator.test:"));
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("said");
        QTest::newRow("wrong password") << QStringLiteral("mara") << QByteArray("S3cret") << QStringLiteral("refused");
        QTest::newRow("wrong user") << QStringLiteral("carla") << QByteArray("S3cret:of the gateway")
                                    << QStringLiteral("refused");
        QTest::newRow("none") << QString() << QByteArray() << QStringLiteral("none is stored");
        QTest::newRow("a name alone") << QStringLiteral("mara") << QByteArray() << QStringLiteral("none is stored");
    }
    void refuses()
    {
        QFETCH(QString, user);
        QFETCH(QByteArray, password);
        QFETCH(QString, said);
        const auto reply = get(proxyUrl(user), password);
        QVERIFY(reply);
        QVERIFY(!reply->has_value());
        const Error error = reply->error();
        QCOMPARE(error.code, ErrorCode::Network);
        QCOMPARE(error.httpStatus, NetworkFault::proxyCredentials);
        QVERIFY2(error.detail.english().contains(said), qPrintable(error.detail.english()));
        QVERIFY2(errorText(error).contains(QStringLiteral("secret set --proxy")), qPrintable(errorText(error)));
        QVERIFY(m_proxy->tunnels.isEmpty());
        QCOMPARE(m_proxy->offers().size(), password.isEmpty() ? 0 : 1);
        QVERIFY(password.isEmpty() || !errorText(error).contains(QString::fromUtf8(password)));
    }
    void systemProxy()
    {
        qputenv("https_proxy", proxyUrl().toUtf8());
        const auto reply = get({}, "mara:S3cret:of the gateway");
        QVERIFY(reply);
        QVERIFY2(reply->has_value(), reply->has_value() ? "" : qPrintable(errorText(reply->error())));
        QCOMPARE(m_proxy->tunnels.size(), 1);
    }

    // Publishing uses the proxy, too: the simulator's REST proxy, by a name that is not a loopback name.
    void publishThroughIt()
    {
        PublishFixture fix;
        fix.storeCycle(PublishFixture::devices(5), 0);
        fix.tenant.proxy = proxyUrl(QStringLiteral("mara"));
        fix.tenant.publish->url = named(m_simulator->info().publishUrl);
        fix.tenant.publish->caFile = m_simulator->info().caPath;
        const QString path = fix.file(QStringLiteral("t.json"));
        QVERIFY(writeTenantsFile(path, {fix.tenant}));
        const auto publish = [&](const QString &password) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
            if (!password.isEmpty())
                environment.insert(QStringLiteral("TRUSTGAUGE_PROXY_PASSWORD"), password);
            QProcess program;
            program.setProcessEnvironment(environment);
            program.start(QStringLiteral(TRUSTGAUGE_CLI), {QStringLiteral("publish"), QStringLiteral("--config"), path,
                                                           QStringLiteral("--store"), fix.storePath()});
            QSignalSpy finished(&program, &QProcess::finished);
            if (!finished.wait(120'000))
                return Ended();
            return Ended{program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
        };
        for (const QString &password : {QString(), QStringLiteral("wrong one")}) {
            const Ended refused = publish(password);
            QCOMPARE(refused.code, 6);
            QVERIFY2(refused.err.contains("secret set --proxy"), refused.err.constData());
            QVERIFY(!refused.err.contains("wrong one"));
            QCOMPARE(fix.outbox().counts()->waiting, 6);
        }
        const Ended done = publish(QStringLiteral("S3cret:of the gateway"));
        QVERIFY2(done.code == 0, done.err.constData());
        QVERIFY(!m_proxy->tunnels.isEmpty());
        QCOMPARE(fix.outbox().counts()->waiting, 0);
    }
    void pollThroughIt()
    {
        QProcessEnvironment password;
        password.insert(QStringLiteral("TRUSTGAUGE_PROXY_PASSWORD"), QStringLiteral("S3cret:of the gateway"));
        const Ended ended = poll(proxyUrl(QStringLiteral("mara")), password);
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY(!m_proxy->tunnels.isEmpty());
        QVERIFY(!ended.err.contains("S3cret"));
    }
    void pollThroughTheSystems()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("credentials"));
        QFile file(m_folder.filePath(QStringLiteral("credentials/proxyPassword")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mara:S3cret:of the gateway\n");
        file.close();
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("https_proxy"), proxyUrl());
        environment.insert(QStringLiteral("CREDENTIALS_DIRECTORY"), m_folder.filePath(QStringLiteral("credentials")));
        const Ended ended = poll({}, environment);
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY(!m_proxy->tunnels.isEmpty());
    }
    void pollThroughTheEnvironments_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("exempt");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        const QString good = QStringLiteral("mara:S3cret%3Aof the gateway@127.0.0.1:%1");
        const auto row = [](const char *name, const char *variable, const QString &value, const char *exempt, int code,
                            const char *said) {
            QTest::newRow(name) << QString::fromLatin1(variable) << value << QString::fromLatin1(exempt) << code
                                << QByteArray(said);
        };
        row("no scheme", "https_proxy", good, "", 0, "");
        row("for all", "ALL_PROXY", QStringLiteral("http://") + good, "other.test", 0, "");
        row("no such scheme", "https_proxy", QStringLiteral("socks4://") + good, "", 2,
            "https_proxy: its value 'socks4://[credentials]@127.0.0.1:");
        row("no such network", "https_proxy", good, "10.0.0.0/40", 2, "no_proxy: holds '10.0.0.0/40'");
    }
    void pollThroughTheEnvironments()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, exempt);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        QProcessEnvironment environment;
        QString filled = value;
        environment.insert(variable, filled.replace(QStringLiteral("%1"), QString::number(m_proxy->port())));
        environment.insert(QStringLiteral("no_proxy"), exempt);
        const Ended ended = poll({}, environment);
        QVERIFY2(ended.code == code && ended.err.contains(said), ended.err.constData());
        QCOMPARE(m_proxy->tunnels.isEmpty(), code != 0);
        QVERIFY(!ended.err.contains("S3cret"));
    }
    void pollWithAWrongPassword()
    {
        QProcessEnvironment password;
        password.insert(QStringLiteral("TRUSTGAUGE_PROXY_PASSWORD"), QStringLiteral("S3cret"));
        const Ended ended = poll(proxyUrl(QStringLiteral("mara")), password);
        QCOMPARE(ended.code, 4);
        QVERIFY2(ended.err.contains("the proxy refused the user name or the password (HTTP 407)"),
                 ended.err.constData());
        QVERIFY2(ended.err.contains("secret set --proxy"), ended.err.constData());
        QVERIFY(!ended.err.contains("S3cret"));
        QCOMPARE(m_proxy->offers().size(), 1);
    }
    // An account is locked after a few wrong passwords.
    void pollRefusedByNtlm_data()
    {
        QTest::addColumn<bool>("systems");
        QTest::newRow("the tenant's proxy") << false;
        QTest::newRow("the system's proxy") << true;
    }
    void pollRefusedByNtlm()
    {
        QFETCH(bool, systems);
        const QByteArray challenge = "NTLM "
                                     + (QByteArray("NTLMSSP\0\2\0\0\0\0\0\0\0\x38\0\0\0", 20)
                                        + QByteArray::fromHex("058208000123456789abcdef") + QByteArray(24, '\0'))
                                           .toBase64();
        int logons = 0;
        ScriptedProxy proxy([&](const QByteArray &request, int) {
            const QByteArray offer = QByteArray::fromBase64(
                ScriptedProxy::headerIn(request, "Proxy-Authorization").mid(5));
            const bool first = offer.startsWith("NTLMSSP") && offer[8] == 1;
            logons += offer.startsWith("NTLMSSP") && offer[8] == 3 ? 1 : 0;
            return ScriptedProxy::Say{"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: "
                                      + (first ? challenge : QByteArray("NTLM")) + "\r\nContent-Length: 0\r\n\r\n"};
        });
        const QString address = QStringLiteral("127.0.0.1:%1").arg(proxy.port());
        QProcessEnvironment environment;
        if (systems)
            environment.insert(QStringLiteral("https_proxy"), QStringLiteral("http://CORP%5Cmara:wrong@") + address);
        else
            environment.insert(QStringLiteral("TRUSTGAUGE_PROXY_PASSWORD"), QStringLiteral("wrong"));
        const Ended ended = poll(systems ? QString() : QStringLiteral("http://CORP%5Cmara@") + address, environment);
        QCOMPARE(ended.code, 4);
        QVERIFY2(ended.err.contains("the proxy refused the user name or the password (HTTP 407)"),
                 ended.err.constData());
        QCOMPARE(logons, 1);
    }
    void pollThroughAProxyThatCloses()
    {
        ScriptedProxy proxy([](const QByteArray &, int) { return ScriptedProxy::Say{{}, true}; });
        const Ended ended = poll(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()), {});
        QCOMPARE(ended.code, 4);
        QVERIFY2(ended.err.contains("closed the connection before it led to the host"), ended.err.constData());
    }
    void addressesThatAreNoProxy_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("TLS") << QStringLiteral("https://proxy.example:8443") << QByteArray("is an https address");
        QTest::newRow("PAC") << QStringLiteral("http://wpad.example/proxy.pac") << QByteArray("PAC file");
        QTest::newRow("WPAD") << QStringLiteral("http://wpad/wpad.dat") << QByteArray("PAC file");
        QTest::newRow("a path") << QStringLiteral("http://proxy.example/x") << QByteArray("scheme, host and port only");
        QTest::newRow("a password") << QStringLiteral("http://a:b@proxy.example")
                                    << QByteArray("must not hold a password");
    }
    void addressesThatAreNoProxy()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, said);
        const Ended ended = poll(address, {});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains("proxy") && ended.err.contains(said), ended.err.constData());
    }
    void aSystemsProxyOverTls()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("https_proxy"), QStringLiteral("https://127.0.0.1:%1").arg(m_proxy->port()));
        const Ended ended = poll({}, environment);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains("https_proxy") && ended.err.contains("is an https address"), ended.err.constData());
        QVERIFY(m_proxy->requests.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestForwardProxy)
#include "tst_forwardproxy.moc"
