#include "support/proxyserver.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace {

// Each has characters that are escaped in forms, JSON and URLs.
const QByteArray clientSecret = "Cl1ent~Canary+/&\"\\%9 x";
const QByteArray publishSecret = "REST:Canary/&\"\\+%7 y";
const QByteArray proxyPassword = "mallory:Fwd~Canary/&\"\\+%5 z";
const QByteArray token = "opaque~Canary+token/0123456789";

QByteArray jsonText(const QByteArray &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return list.mid(2, list.size() - 4);
}

//! Texts that must not appear anywhere.
QList<QByteArray> formsOf(const QByteArray &secret)
{
    QList<QByteArray> out{secret,
                          jsonText(secret),
                          secret.toPercentEncoding(),
                          jsonText(secret.toPercentEncoding()),
                          secret.toBase64(),
                          secret.toHex()};
    for (const char *user : {"u:", "us:", "usr:"})
        out << (user + secret).toBase64().mid(6);
    return out;
}

} // namespace

//! Searches everything that the program writes and shows for its secrets, while every server repeats in its answers
//! what it was sent.
class TestSecrets : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QByteArray m_seenOfProcess; //!< its environment, arguments and limits while it ran

    struct Ran
    {
        int code = -1;
        QByteArray out, err;
    };
    Ran run(const QStringList &arguments, ProxyServer &server)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.path());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        environment.insert(QStringLiteral("TRUSTGAUGE_CLIENT_SECRET"), QString::fromUtf8(clientSecret));
        environment.insert(QStringLiteral("TRUSTGAUGE_PUBLISH_SECRET"), QString::fromUtf8(publishSecret));
        environment.insert(QStringLiteral("TRUSTGAUGE_PROXY_PASSWORD"), QString::fromUtf8(proxyPassword));
        process.setProcessEnvironment(environment);
        m_seenOfProcess.clear();
        const ProxyServer::React answer = server.react;
        server.react = [this, &process, answer](const SeenRequest &request) {
            const QString folder = QStringLiteral("/proc/%1/").arg(process.processId());
            for (const char *name : {"environ", "cmdline", "limits"})
                m_seenOfProcess += contentOf(folder + QLatin1String(name));
            return answer(request);
        };
        process.start(QStringLiteral(TRUSTGAUGE_CLI), arguments);
        const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000);
        server.react = answer;
        return ended ? Ran{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()} : Ran{};
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    //! Where a secret was found; empty: nowhere.
    QString leakOf(const Ran &ran) const
    {
        QList<QPair<QString, QByteArray>> places{{QStringLiteral("standard output"), ran.out},
                                                 {QStringLiteral("standard error"), ran.err},
                                                 {QStringLiteral("/proc"), m_seenOfProcess}};
        QDirIterator files(m_dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            places.append({path, contentOf(path)});
        }
        for (const auto &[place, content] : places) {
            for (const QByteArray &secret : {clientSecret, publishSecret, proxyPassword,
                                             proxyPassword.mid(proxyPassword.indexOf(':') + 1), token}) {
                for (const QByteArray &form : formsOf(secret)) {
                    if (content.contains(form))
                        return QStringLiteral("%1 holds %2").arg(place, QString::fromUtf8(form));
                }
            }
        }
        return {};
    }
    QString config(const ProxyServer &server, const QByteArray &more = {}) const
    {
        QFile out(m_dir.filePath(QStringLiteral("tenants.json")));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("not written");
        const QByteArray url = server.url().toUtf8();
        out.write("{\"schema\":\"trustgauge/tenants/1\",\"tenants\":[{\"name\":\"Contoso\","
                  "\"tenantId\":\"11111111-2222-3333-4444-555555555555\","
                  "\"clientId\":\"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee\",\"cloud\":\"commercial\","
                  "\"pollIntervalMinutes\":60,\"vulnerabilitySource\":\"none\",\"antivirusSource\":\"machines\","
                  "\"endpoints\":{\"login\":\""
                  + url + "\",\"api\":\"" + url + "\"},\"publish\":{\"enabled\":true,\"url\":\"" + url
                  + "\",\"auth\":\"basic\",\"user\":\"usr\"}" + more + "}]}");
        return out.fileName();
    }
    QString store() const { return m_dir.filePath(QStringLiteral("s.db")); }

    //! Everything in a request, in several encodings, as a text for JSON.
    static QByteArray quoted(const SeenRequest &request)
    {
        QByteArray out = request.body;
        QByteArray form = request.body;
        for (const QByteArray &part : form.replace('+', ' ').split('&'))
            out += " | " + QByteArray::fromPercentEncoding(part);
        for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it) {
            out += " | " + it.key() + ": " + it.value();
            out += " | " + QByteArray::fromBase64(it.value().mid(it.value().indexOf(' ') + 1));
        }
        return jsonText(QString::fromUtf8(out).toUtf8());
    }
    static Reaction quoting(int status, const QByteArray &before, const SeenRequest &request, const QByteArray &after)
    {
        return ProxyServer::status(status, before + quoted(request) + after);
    }
    //! A sign-in service that gives a token, and an API with two devices.
    static Reaction healthy(const SeenRequest &request)
    {
        if (request.path.contains("openid-configuration"))
            return ProxyServer::status(200, "{\"issuer\":\"https://sts.windows.net/x/\",\"token_endpoint\":"
                                            "\"https://login.microsoftonline.com/x\",\"tenant_region_scope\":\"EU\","
                                            "\"cloud_instance_name\":\"microsoftonline.com\"}");
        if (request.path.contains("/oauth2/"))
            return ProxyServer::status(200, "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"" + token
                                                + "\"}");
        if (request.path.startsWith("/api/machines"))
            return ProxyServer::status(200,
                                       "{\"@odata.context\":\"x/$metadata#Machines\",\"value\":["
                                       "{\"id\":\"a\",\"riskScore\":\"High\",\"exposureLevel\":\"Low\","
                                       "\"healthStatus\":\"Active\",\"onboardingStatus\":\"Onboarded\","
                                       "\"defenderAvStatus\":\"Updated\",\"lastSeen\":\"2026-01-01T00:00:00Z\"}]}");
        return ProxyServer::status(200, "{\"value\":[]}");
    }

private slots:
    void init()
    {
        QVERIFY(m_dir.isValid());
        QFile::remove(store());
    }
    void signInThatQuotesItsRequest()
    {
        ProxyServer server;
        server.react = [](const SeenRequest &request) {
            return request.path.contains("/oauth2/")
                       ? quoting(401, "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: no, ",
                                 request, "\",\"error_codes\":[7000215]}")
                       : healthy(request);
        };
        const Ran polled = run({QStringLiteral("poll"), QStringLiteral("--config"), config(server),
                                QStringLiteral("--store"), store()},
                               server);
        QCOMPARE(polled.code, 3);
        QVERIFY2(polled.err.contains("AADSTS7000215") && polled.err.contains("[secret]"), polled.err.constData());
        QCOMPARE(leakOf(polled), QString());
        // The environment was really read, as far as possible: only root may read that of such a process.
        QCOMPARE(m_seenOfProcess.contains("XDG_DATA_HOME"), ::geteuid() == 0);
        QVERIFY2(QRegularExpression(QStringLiteral("Max core file size\\s+0\\s+0"))
                     .match(QString::fromUtf8(m_seenOfProcess))
                     .hasMatch(),
                 m_seenOfProcess.constData());

        const Ran told = run({QStringLiteral("doctor"), QStringLiteral("--config"), config(server),
                              QStringLiteral("--json"), m_dir.filePath(QStringLiteral("d.json")),
                              QStringLiteral("--markdown"), m_dir.filePath(QStringLiteral("d.md"))},
                             server);
        QCOMPARE(told.code, 3);
        QVERIFY(contentOf(m_dir.filePath(QStringLiteral("d.json"))).contains("AADSTS7000215"));
        QCOMPARE(leakOf(told), QString());
    }
    void apiThatQuotesItsRequest()
    {
        ProxyServer server;
        server.react = [](const SeenRequest &request) {
            return request.path.startsWith("/api/")
                       ? quoting(403, "{\"error\":{\"code\":\"Forbidden\",\"message\":\"no: ", request, "\"}}")
                       : healthy(request);
        };
        for (const char *command : {"poll", "doctor"}) {
            QStringList words{QLatin1String(command), QStringLiteral("--config"), config(server)};
            if (words.first() == QStringLiteral("poll"))
                words << QStringLiteral("--store") << store();
            const Ran ran = run(words, server);
            QCOMPARE(ran.code, 3);
            QVERIFY2((ran.err + ran.out).contains("no: "), ran.err.constData());
            QCOMPARE(leakOf(ran), QString());
        }
    }
    void restProxyThatQuotesItsRequest_data()
    {
        QTest::addColumn<QByteArray>("api");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray none;
        QTest::newRow("refused, v2") << QByteArray("v2") << 401 << QByteArray("{\"error_code\":40101,\"message\":\"")
                                     << QByteArray("\"}");
        QTest::newRow("refused, text") << QByteArray("v2") << 403 << none << none;
        QTest::newRow("a record, v2") << QByteArray("v2") << 200
                                      << QByteArray("{\"offsets\":[{\"error_code\":1,\"error\":\"")
                                      << QByteArray("\"}]}");
        QTest::newRow("a record, v3") << QByteArray("v3") << 200 << QByteArray("{\"error_code\":42206,\"message\":\"")
                                      << QByteArray("\"}");
        QTest::newRow("no results") << QByteArray("v2") << 200 << QByteArray("{\"message\":\"") << QByteArray("\"}");
    }
    void restProxyThatQuotesItsRequest()
    {
        QFETCH(QByteArray, api);
        QFETCH(int, status);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        ProxyServer server;
        server.react = [=](const SeenRequest &request) {
            if (request.method == "POST" && !request.path.contains("/oauth2/"))
                return quoting(status, before, request, after);
            return request.path.contains("/v3/") ? ProxyServer::accepted(request) : healthy(request);
        };
        const QString file = config(server, ",\"profile\":\"Trustgauge default\"");
        QFile tenants(file);
        QVERIFY(tenants.open(QIODevice::ReadWrite));
        QByteArray text = tenants.readAll();
        tenants.resize(0);
        tenants.seek(0);
        tenants.write(text.replace("\"auth\":", "\"api\":\"" + api + "\",\"auth\":"));
        tenants.close();
        const Ran polled = run({QStringLiteral("poll"), QStringLiteral("--config"), file, QStringLiteral("--store"),
                                store(), QStringLiteral("--publish")},
                               server);
        QCOMPARE(polled.code, 6);
        QVERIFY(!server.produced().isEmpty());
        QCOMPARE(leakOf(polled), QString());
        const Ran published = run({QStringLiteral("publish"), QStringLiteral("--config"), file,
                                   QStringLiteral("--store"), store()},
                                  server);
        QCOMPARE(leakOf(published), QString());
        QVERIFY2((polled.err + published.err).contains("Contoso"), published.err.constData());
        const Ran told = run({QStringLiteral("doctor"), QStringLiteral("--config"), file}, server);
        QCOMPARE(leakOf(told), QString());
    }
    void forwardProxyThatQuotesItsRequest()
    {
        ProxyServer proxy; // a forward proxy
        proxy.react = [](const SeenRequest &request) {
            if (!request.headers.contains("proxy-authorization")) {
                Reaction wanted = ProxyServer::status(407, "who are you");
                wanted.headers << "Proxy-Authenticate: Basic realm=\"x\"";
                return wanted;
            }
            Reaction out = quoting(403, "<title>", request, "</title>");
            out.type = "text/html";
            out.headers << "Via: " + request.headers.value("proxy-authorization")
                        << "Location: http://"
                               + QByteArray::fromBase64(request.headers.value("proxy-authorization").mid(6))
                                     .toPercentEncoding();
            return out;
        };
        QString file = config(proxy);
        QFile tenants(file);
        QVERIFY(tenants.open(QIODevice::ReadWrite));
        QByteArray text = tenants.readAll();
        tenants.resize(0);
        tenants.seek(0);
        text.replace("\"login\":\"" + proxy.url().toUtf8() + "\",\"api\":\"" + proxy.url().toUtf8() + "\"",
                     "\"login\":\"https://login.example\",\"api\":\"https://api.example\"");
        tenants.write(text.replace("\"vulnerabilitySource\"",
                                   "\"proxy\":\"" + proxy.url().toUtf8() + "\",\"vulnerabilitySource\""));
        tenants.close();
        for (const char *command : {"poll", "doctor"}) {
            QStringList words{QLatin1String(command), QStringLiteral("--config"), file};
            if (words.first() == QStringLiteral("poll"))
                words << QStringLiteral("--store") << store();
            const Ran ran = run(words, proxy);
            QVERIFY2(ran.code == 4 || ran.code == 3, ran.err.constData());
            QVERIFY(!proxy.requests.isEmpty());
            QCOMPARE(leakOf(ran), QString());
        }
    }
    void everyCommandTakesThemOutOfItsEnvironment()
    {
        ProxyServer server;
        server.react = healthy;
        QProcess simulator;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TRUSTGAUGE_CLIENT_SECRET"), QString::fromUtf8(clientSecret));
        environment.insert(QStringLiteral("TRUSTGAUGE_PUBLISH_SECRET"), QString::fromUtf8(publishSecret));
        environment.insert(QStringLiteral("TRUSTGAUGE_PROXY_PASSWORD"), QString::fromUtf8(proxyPassword));
        simulator.setProcessEnvironment(environment);
        simulator.start(QStringLiteral(TRUSTGAUGE_CLI),
                        {QStringLiteral("simulate"), QStringLiteral("--devices"), QStringLiteral("1")});
        QVERIFY(simulator.waitForReadyRead(30'000));
        m_seenOfProcess = contentOf(QStringLiteral("/proc/%1/environ").arg(simulator.processId()));
        QCOMPARE(m_seenOfProcess.contains("PATH="), ::geteuid() == 0);
        QCOMPARE(leakOf({}), QString());
        simulator.terminate();
        QVERIFY(simulator.waitForFinished(10'000));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
