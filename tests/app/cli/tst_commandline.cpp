#include "support/childprocess.h"
#include "support/testcertificate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Trustgauge;
using TestSupport::Ended;

//! The command line program, run as by a script: exit codes, messages, files.
class TestCommandLine : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    Ended run(const QStringList &arguments, const QByteArray &secret = {}, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        if (!secret.isEmpty())
            environment.insert(QStringLiteral("TRUSTGAUGE_CLIENT_SECRET"), QString::fromUtf8(secret));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRUSTGAUGE_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        return TestSupport::endOf(process);
    }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(m_dir.filePath(name));
        out.open(QIODevice::WriteOnly);
        out.write(content);
        return out.fileName();
    }
    //! A tenant whose hosts cannot be reached.
    static QByteArray tenant(const QByteArray &more)
    {
        return "{\"schema\":\"trustgauge/tenants/1\",\"tenants\":[{\"name\":\"T\","
               "\"tenantId\":\"11111111-2222-3333-4444-555555555555\","
               "\"clientId\":\"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee\",\"cloud\":\"commercial\","
               "\"endpoints\":{\"login\":\"http://127.0.0.1:1\",\"api\":\"http://127.0.0.1:1\"},"
               + more + "}]}";
    }
    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

private slots:
    void countsAreCounted()
    {
        const auto rows = [](const char *ids) {
            QByteArray out;
            for (const char *id = ids; *id != 0; ++id)
                out += QByteArray(out.isEmpty() ? "" : ",") + "{\"id\":\"" + *id
                       + "\",\"lastSeen\":\"2026-11-28T12:00:00Z\"}";
            return '[' + out + ']';
        };
        const auto says = [&](const char *ids) {
            return run({QStringLiteral("score"), QStringLiteral("--machines"),
                        file(QStringLiteral("ids.json"), rows(ids)), QStringLiteral("--as-of"),
                        QStringLiteral("2026-11-01T00:00:00Z")})
                .error;
        };
        QVERIFY2(says("a").contains("1 device was last seen after"), says("a").constData());
        QVERIFY2(says("ab").contains("2 devices were last seen after"), says("ab").constData());
        QVERIFY(!says("ab").contains("(s)"));
    }
    void helpAndUsage()
    {
        QCOMPARE(run({QStringLiteral("--help")}).code, 0);
        QVERIFY(run({QStringLiteral("--help")}).out.contains("score"));
        QCOMPARE(run({QStringLiteral("score"), QStringLiteral("--help")}).code, 0);
        QCOMPARE(run({}).code, 2);
        QCOMPARE(run({QStringLiteral("fly")}).code, 2);
        const Ended unknown = run({QStringLiteral("score"), QStringLiteral("--wings")});
        QCOMPARE(unknown.code, 2);
        QVERIFY(unknown.error.contains("--wings"));
        QCOMPARE(run({QStringLiteral("score")}).code, 2);
        QCOMPARE(run({QStringLiteral("simulate"), QStringLiteral("--port"), QStringLiteral("x")}).code, 2);
    }
    void score()
    {
        const QString machines = file(QStringLiteral("m.json"), "[{\"id\":\"a\",\"riskScore\":\"High\"}]");
        Ended r = run({QStringLiteral("score"), QStringLiteral("--machines"), machines});
        QCOMPARE(r.code, 0);
        QVERIFY(r.out.contains("Moderate Risk"));
        r = run({QStringLiteral("score"), QStringLiteral("--machines"), machines, QStringLiteral("--csv"),
                 QStringLiteral("-"), QStringLiteral("--json"), path("o.json")});
        QCOMPARE(r.code, 0);
        QVERIFY(r.out.startsWith("machineId,"));
        QVERIFY(QFile::exists(path("o.json")));
        r = run({QStringLiteral("score"), QStringLiteral("--machines"), machines, path("missing.json"),
                 QStringLiteral("--csv"), path("no.csv")});
        QCOMPARE(r.code, 2);
        QVERIFY(r.error.contains("missing.json"));
        QVERIFY(!QFile::exists(path("no.csv")));
        QCOMPARE(run({QStringLiteral("score"), QStringLiteral("--machines"), machines, QStringLiteral("--csv"),
                      path("no/dir.csv")})
                     .code,
                 1);
        QCOMPARE(run({QStringLiteral("score"), QStringLiteral("--machines"), machines, QStringLiteral("--csv"),
                      QStringLiteral("/dev/full")})
                     .code,
                 1);
        QCOMPARE(run({QStringLiteral("score"), QStringLiteral("--machines"), machines, QStringLiteral("--csv"),
                      QStringLiteral("-"), QStringLiteral("--json"), QStringLiteral("-")})
                     .code,
                 2);
        QCOMPARE(run({QStringLiteral("score"), QStringLiteral("--machines"), machines, QStringLiteral("--as-of"),
                      QStringLiteral("noon")})
                     .code,
                 2);
    }
    //! Options without any effect are errors.
    void wordsOnPublishingNeedIt()
    {
        const QString config = file(QStringLiteral("plain.json"), tenant("\"pollIntervalMinutes\":60"));
        for (const char *word : {"--accept-band-changes", "--include-partial", "--tombstones"}) {
            const Ended r = run({QStringLiteral("poll"), QStringLiteral("--config"), config, QStringLiteral("--store"),
                                 path("words.db"), QString::fromLatin1(word)},
                                "x~secret");
            QCOMPARE(r.code, 2);
            QVERIFY2(r.error.contains(word) && r.error.contains("--publish"), r.error.constData());
            QVERIFY(!QFile::exists(path("words.db")));
        }
    }
    void secretsInATenantsFileAreRefused()
    {
        const QString config = file(QStringLiteral("secret.json"),
                                    tenant("\"clientSecret\":\"Canary~8\",\"pollIntervalMinutes\":60"));
        for (const char *command : {"poll", "doctor", "publish"}) {
            const Ended r = run({QString::fromLatin1(command), QStringLiteral("--config"), config}, "x~secret");
            QCOMPARE(r.code, 2);
            for (const char *word : {"secret.json", "tenants[0].clientSecret", "secret set", "Delete it", "new one"})
                QVERIFY2(r.error.contains(word), r.error.constData());
            QVERIFY(!(r.out + r.error).contains("Canary"));
        }
    }
    void csvForSpreadsheetsOfOtherCountries()
    {
        const QString machines = file(QStringLiteral("country.json"), "[{\"id\":\"a\",\"riskScore\":\"High\"}]");
        const auto withOptions = [&](const QStringList &options) {
            return run(QStringList{QStringLiteral("score"), QStringLiteral("--machines"), machines,
                                   QStringLiteral("--csv"), QStringLiteral("-")}
                       + options);
        };
        // Only when requested; the user's locale does not matter.
        const QByteArray locale = qgetenv("LC_ALL");
        qputenv("LC_ALL", "de_DE.UTF-8");
        Ended r = withOptions({});
        qputenv("LC_ALL", locale);
        QVERIFY2(r.out.startsWith("machineId,deviceName,") && r.out.contains(",41,41.2500,"), r.out.constData());
        r = withOptions({QStringLiteral("--csv-separator"), QStringLiteral(";"), QStringLiteral("--csv-decimal"),
                         QStringLiteral(",")});
        QCOMPARE(r.code, 0);
        QVERIFY(r.out.startsWith("machineId;deviceName;"));
        QVERIFY2(r.out.contains(";41;41,2500;"), r.out.constData());
        r = withOptions({QStringLiteral("--csv-separator=\\t")});
        QVERIFY(r.out.startsWith("machineId\tdeviceName\t"));
        r = withOptions({QStringLiteral("--csv-decimal"), QStringLiteral(",")});
        QCOMPARE(r.code, 2);
        QVERIFY2(r.error.contains("--csv-separator ';'"), r.error.constData());
        for (const QString &wrong : {QStringLiteral("--csv-separator=x"), QStringLiteral("--csv-separator=;;"),
                                     QStringLiteral("--csv-separator=."), QStringLiteral("--csv-decimal=;"),
                                     QStringLiteral("--csv-decimal=")}) {
            r = withOptions({wrong});
            QCOMPARE(r.code, 2);
            QVERIFY2(r.error.contains(wrong.section(u'=', 0, 0).toUtf8()), r.error.constData());
            QVERIFY(r.out.isEmpty());
        }
    }
    void savedPages()
    {
        const QStringList score{QStringLiteral("score")};
        const QByteArray devices = "[{\"id\":\"a\",\"onboardingStatus\":\"Onboarded\"},"
                                   "{\"id\":\"b\",\"onboardingStatus\":\"Onboarded\"}]";
        const QByteArray rows = "{\"value\":[{\"deviceId\":\"a\",\"cveId\":\"CVE-2099-1\",\"cvssScore\":9.8}],"
                                "\"@odata.nextLink\":\"https://api.example/api/x?$skiptoken=1\"}";
        const QByteArray antivirus = "{\"value\":[{\"machineId\":\"a\",\"avMode\":\"2\"}]}";
        const QString machines = file(QStringLiteral("devices.json"), devices);
        const QString first = file(QStringLiteral("first.json"), rows);
        const QStringList cut = score
                                + QStringList{QStringLiteral("--machines"), machines,
                                              QStringLiteral("--vulnerabilities"), first};
        // One of several pages: every output says partial, and the exit code is 5.
        Ended r = run(cut);
        QCOMPARE(r.code, 5);
        QVERIFY(r.error.contains(first.toUtf8()));
        QVERIFY(r.out.contains("All devices"));
        r = run(cut
                + QStringList{QStringLiteral("--csv"), QStringLiteral("-"), QStringLiteral("--json"), path("cut.json")});
        QCOMPARE(r.code, 5);
        const QList<QByteArray> lines = r.out.split('\n');
        QCOMPARE(lines.at(0).split(',').at(15), QByteArray("criticalCves"));
        QCOMPARE(lines.at(1).split(',').at(15), QByteArray("1"));
        QCOMPARE(lines.at(2).split(',').at(15), QByteArray()); // unknown, not 0
        QFile json(path("cut.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject root = QJsonDocument::fromJson(json.readAll()).object();
        QCOMPARE(root.value(QStringLiteral("cycle")).toObject().value(QStringLiteral("state")).toString(),
                 QStringLiteral("partial"));
        const QString last = file(QStringLiteral("last.json"), "{\"value\":[]}");
        QCOMPARE(run(cut + QStringList{last}).code, 0);

        // Each of the three files may be standard input.
        const QString dash = QStringLiteral("-");
        r = run(score + QStringList{QStringLiteral("--machines"), dash, QStringLiteral("--csv"), dash}, {}, devices);
        QCOMPARE(r.code, 0);
        QCOMPARE(r.out.count('\n'), 3);
        r = run(cut + QStringList{dash}, {}, "{\"value\":[]}");
        QCOMPARE(r.code, 0);
        r = run(score
                    + QStringList{QStringLiteral("--machines"), machines, QStringLiteral("--antivirus"), dash,
                                  QStringLiteral("--csv"), dash},
                {}, antivirus);
        QCOMPARE(r.code, 0);
        QVERIFY(r.out.contains("disabled"));
        r = run(score + QStringList{QStringLiteral("--machines"), dash}, {}, antivirus);
        QCOMPARE(r.code, 2);
        QVERIFY(r.error.contains("standard input") && r.error.contains("--antivirus"));
        QCOMPARE(run(score + QStringList{QStringLiteral("--machines"), dash, dash}, {}, devices).code, 2);

        // The error for a file of another kind says which option takes it.
        r = run(score
                + QStringList{QStringLiteral("--machines"), machines, QStringLiteral("--vulnerabilities"), machines});
        QCOMPARE(r.code, 2);
        QVERIFY(r.error.contains(machines.toUtf8()) && r.error.contains("--machines"));
    }
    void whatIsNoFile()
    {
        const QString machines = file(QStringLiteral("m1.json"), "[{\"id\":\"a\",\"riskScore\":\"High\"}]");
        const QString pipe = path("pipe");
        QProcess maker;
        maker.start(QStringLiteral("mkfifo"), {pipe});
        QVERIFY(maker.waitForFinished());
        const QByteArray tenant = "{\"schema\":\"trustgauge/tenants/1\",\"tenants\":[{\"name\":\"T\",\"tenantId\":"
                                  "\"11111111-1111-4111-8111-111111111111\",\"clientId\":"
                                  "\"22222222-2222-4222-8222-222222222222\",\"cloud\":\"commercial\","
                                  "\"pollIntervalMinutes\":60,\"endpoints\":{\"login\":\"https://127.0.0.1:9\","
                                  "\"api\":\"https://127.0.0.1:9\"},\"caFile\":\"@\"}]}";
        for (const QString &odd : {QStringLiteral("/dev/zero"), pipe, m_dir.path()}) {
            for (const QStringList &arguments :
                 {QStringList{QStringLiteral("--machines"), odd},
                  QStringList{QStringLiteral("--machines"), machines, QStringLiteral("--profile"), odd}}) {
                const Ended r = run(QStringList{QStringLiteral("score")} + arguments);
                QCOMPARE(r.code, 2);
                QVERIFY2(r.error.contains(odd.toUtf8()), r.error.constData());
            }
            Ended r = run({QStringLiteral("profile"), QStringLiteral("check"), odd});
            QCOMPARE(r.code, 2);
            r = run({QStringLiteral("poll"), QStringLiteral("--config"), odd});
            QCOMPARE(r.code, 2);
            QVERIFY2(r.error.contains(odd.toUtf8()), r.error.constData());
            const QString config = file(QStringLiteral("ca.json"), QByteArray(tenant).replace("@", odd.toUtf8()));
            r = run({QStringLiteral("poll"), QStringLiteral("--config"), config, QStringLiteral("--store"),
                     path("ca.db")},
                    "a secret that is one");
            QCOMPARE(r.code, 2);
            QVERIFY2(r.error.contains(odd.toUtf8()) && r.error.contains("caFile"), r.error.constData());
        }
    }
    //! As the service passes a secret that was not set.
    void anEmptyCredentialIsNone()
    {
        const QString config = file(
            QStringLiteral("credential.json"),
            "{\"schema\": \"trustgauge/tenants/1\", \"tenants\": [{\"name\": \"T\","
            "\"tenantId\": \"11111111-2222-3333-4444-555555555555\", \"clientId\": \"66666666-7777-8888-9999-aaaaaaaaaaaa\","
            "\"cloud\": \"commercial\", \"pollIntervalMinutes\": 60,"
            "\"endpoints\": {\"login\": \"http://127.0.0.1:1\", \"api\": \"http://127.0.0.1:1\"},"
            "\"publish\": {\"enabled\": true, \"url\": \"http://127.0.0.1:1\", \"api\": \"v2\", \"deviceTopic\": \"d\","
            "\"summaryTopic\": \"s\", \"auth\": \"basic\", \"user\": \"u\"}}]}");
        QDir(m_dir.path()).mkpath(QStringLiteral("given"));
        file(QStringLiteral("given/clientSecret"), "a-secret\n");
        file(QStringLiteral("given/publishSecret"), "\n");
        qputenv("CREDENTIALS_DIRECTORY", path("given").toUtf8());
        const Ended r = run({QStringLiteral("poll"), QStringLiteral("--config"), config, QStringLiteral("--store"),
                             path("credential.db"), QStringLiteral("--publish")});
        qunsetenv("CREDENTIALS_DIRECTORY");
        QVERIFY2(r.code == 3, r.error.constData());
        QVERIFY2(r.error.contains("REST proxy") && r.error.contains("publishSecret"), r.error.constData());
    }
    void profile()
    {
        const Ended printed = run({QStringLiteral("profile"), QStringLiteral("default")});
        QCOMPARE(printed.code, 0);
        const QString good = file(QStringLiteral("p.json"), printed.out);
        const Ended checked = run({QStringLiteral("profile"), QStringLiteral("check"), good});
        QCOMPARE(checked.code, 0);
        QVERIFY(checked.out.contains("46c458319cea"));
        const QString bad = file(QStringLiteral("b.json"),
                                 QByteArray(printed.out).replace("\"riskLow\": 15", "\"riskLow\": 500"));
        const Ended refused = run({QStringLiteral("profile"), QStringLiteral("check"), bad});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.error.contains("weights.riskLow"));
    }
    void pollAndExport()
    {
        QProcess simulator;
        simulator.start(QStringLiteral(TRUSTGAUGE_CLI), {QStringLiteral("simulate"), QStringLiteral("--devices"),
                                                         QStringLiteral("20"), QStringLiteral("--no-rate-limits")});
        QVERIFY(simulator.waitForReadyRead(30'000));
        const QJsonObject line = QJsonDocument::fromJson(simulator.readLine()).object();
        const QString config = line.value(QStringLiteral("config")).toString();
        const QByteArray secret = line.value(QStringLiteral("clientSecret")).toString().toUtf8();
        QStringList poll{QStringLiteral("poll"), QStringLiteral("--config"), config, QStringLiteral("--store"),
                         path("s.db")};

        Ended r = run(poll);
        QCOMPARE(r.code, 3); // there is no secret
        r = run(poll, "11111111-2222-3333-4444-555555555555");
        QCOMPARE(r.code, 3);
        QVERIFY(r.error.contains("id"));
        r = run(poll + QStringList{QStringLiteral("--csv"), path("wrong.csv")}, "wrong-secret");
        QCOMPARE(r.code, 3);
        QVERIFY(r.error.contains("AADSTS7000215"));
        QVERIFY(!QFile::exists(path("wrong.csv")));
        r = run({QStringLiteral("export"), QStringLiteral("--store"), path("s.db")});
        QCOMPARE(r.code, 2); // there is no finished cycle
        r = run(poll + QStringList{QStringLiteral("--secret-stdin"), QStringLiteral("--csv"), path("p.csv")}, {},
                secret + "\n");
        QVERIFY2(r.code == 0, r.error.constData());
        r = run({QStringLiteral("export"), QStringLiteral("--store"), path("s.db"), QStringLiteral("--csv"),
                 path("e.csv")});
        QCOMPARE(r.code, 0);
        QFile a(path("p.csv"));
        QFile b(path("e.csv"));
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(a.readAll(), b.readAll());
        QVERIFY(!r.error.contains(secret));

        simulator.terminate();
        QVERIFY(simulator.waitForFinished(10'000));
        QCOMPARE(simulator.exitCode(), 0);
        QCOMPARE(run(poll, secret).code, 2); // the simulator deletes its tenants file when it ends
    }
    void doctor()
    {
        QProcess simulator;
        simulator.start(QStringLiteral(TRUSTGAUGE_CLI),
                        {QStringLiteral("simulate"), QStringLiteral("--devices"), QStringLiteral("20"),
                         QStringLiteral("--scenario"), QStringLiteral("no-vulnerability-role")});
        QVERIFY(simulator.waitForReadyRead(30'000));
        const QJsonObject line = QJsonDocument::fromJson(simulator.readLine()).object();
        const QString config = line.value(QStringLiteral("config")).toString();
        const QByteArray secret = line.value(QStringLiteral("clientSecret")).toString().toUtf8();
        const QStringList doctor{QStringLiteral("doctor"), QStringLiteral("--config"), config};

        Ended r = run(doctor, secret);
        QCOMPARE(r.code, 3);
        QVERIFY(r.out.contains("fail  role.vulnerability"));
        QVERIFY(!r.out.contains(secret) && !r.error.contains(secret));
        r = run(doctor
                    + QStringList{QStringLiteral("--json"), QStringLiteral("-"), QStringLiteral("--markdown"),
                                  path("note.md"), QStringLiteral("--secret-stdin")},
                {}, secret + "\n");
        QCOMPARE(r.code, 3);
        QVERIFY(r.error.contains("role.vulnerability"));
        const QJsonObject report = QJsonDocument::fromJson(r.out).object();
        QCOMPARE(report.value(QStringLiteral("checks")).toArray().size(), 28);
        QFile note(path("note.md"));
        QVERIFY(note.open(QIODevice::ReadOnly));
        QVERIFY(note.readAll().contains("/v2.0/adminconsent?client_id="));
        // Without a secret there is no call, and the report says so.
        r = run(doctor + QStringList{QStringLiteral("--json"), QStringLiteral("-")});
        QCOMPARE(r.code, 3);
        QCOMPARE(r.out.count("\"state\":\"fail\""), 1);
        QCOMPARE(r.out.count("\"state\":\"pass\""), 3);
        r = run(doctor, "11111111-2222-3333-4444-555555555555");
        QCOMPARE(r.code, 3);
        QVERIFY(r.out.contains("fail  secret.present"));
        // Outputs that cannot be written, and useless options, are errors before any call.
        QCOMPARE(run(doctor
                         + QStringList{QStringLiteral("--json"), QStringLiteral("-"), QStringLiteral("--markdown"),
                                       QStringLiteral("-")},
                     secret)
                     .code,
                 2);
        QCOMPARE(run(doctor + QStringList{QStringLiteral("--json"), path("no/such/folder.json")}, secret).code, 1);
        QCOMPARE(run({QStringLiteral("doctor")}).code, 2);
        QCOMPARE(run(doctor + QStringList{QStringLiteral("--tenant"), QStringLiteral("nobody")}, secret).code, 2);

        simulator.terminate();
        QVERIFY(simulator.waitForFinished(10'000));
        const QString broken = file(
            QStringLiteral("d.json"),
            "{\"schema\":\"trustgauge/tenants/1\",\"tenants\":[{\"name\":\"T\",\"tenantId\":\"contoso\","
            "\"clientId\":\"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee\",\"cloud\":\"commercial\","
            "\"pollIntervalMinutes\":60,\"endpoints\":{\"login\":\"http://127.0.0.1:1\",\"api\":\"http://127.0.0.1:1\"}}]}");
        r = run({QStringLiteral("doctor"), QStringLiteral("--config"), broken}, secret);
        QCOMPARE(r.code, 2);
        QVERIFY(r.out.contains("fail  config.tenantId"));
    }
    void unreachable()
    {
        const QString config = file(
            QStringLiteral("t.json"),
            "{\"schema\":\"trustgauge/tenants/1\",\"tenants\":[{\"name\":\"T\","
            "\"tenantId\":\"11111111-2222-3333-4444-555555555555\",\"clientId\":\"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee\",\"cloud\":\"commercial\","
            "\"pollIntervalMinutes\":60,\"endpoints\":{\"login\":\"http://127.0.0.1:1\",\"api\":\"http://127.0.0.1:1\"}}]}");
        const Ended r = run({QStringLiteral("poll"), QStringLiteral("--config"), config, QStringLiteral("--store"),
                             path("u.db"), QStringLiteral("--json"), path("u.json")},
                            "secret");
        QCOMPARE(r.code, 4);
        QVERIFY(r.error.contains("127.0.0.1:1"));
        QVERIFY(!QFile::exists(path("u.json")));
    }
    void intervalsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("interval");
        for (const char *interval : {"\"60\"", "9", "1441", "60.5", "-1"})
            QTest::newRow(interval) << QByteArray(interval);
    }
    void intervalsThatAreNone()
    {
        QFETCH(QByteArray, interval);
        const QString config = file(QStringLiteral("i.json"), tenant("\"pollIntervalMinutes\":" + interval));
        for (const char *command : {"poll", "doctor"}) {
            QStringList words{QLatin1String(command), QStringLiteral("--config"), config};
            if (words.first() == QStringLiteral("poll"))
                words << QStringLiteral("--store") << path("i.db");
            const Ended r = run(words, "kq.8Q~secret-of-the-test");
            QCOMPARE(r.code, 2);
            QVERIFY2((r.out + r.error).contains("10 to 1440"), (r.out + r.error).constData());
        }
    }
    void certificateByEveryWay_data()
    {
        using TestSupport::makePems;
        QTest::addColumn<QByteArray>("given");
        const TestSupport::Pems pems = makePems();
        QTest::newRow("plain") << pems.both();
        QTest::newRow("certificate first") << pems.certificate + pems.key;
        QTest::newRow("of openssl pkcs12")
            << "Bag Attributes\n    localKeyID: 01\nsubject=CN = x\n" + pems.certificate
                   + "Bag Attributes\n    localKeyID: 01\nKey Attributes: <No Attributes>\n" + pems.key;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + pems.both();
        QTest::newRow("blank line") << "\n\r\n" + pems.both();
        QTest::newRow("comment") << "# of the app\n" + pems.both();
        QTest::newRow("of Windows") << pems.both().replace("\n", "\r\n");
    }
    void certificateByEveryWay()
    {
        QFETCH(QByteArray, given);
        const QString config = file(QStringLiteral("c.json"),
                                    tenant("\"pollIntervalMinutes\":60,\"credential\":\"certificate\""));
        const QStringList doctor{QStringLiteral("doctor"), QStringLiteral("--config"), config};
        const QStringList poll{QStringLiteral("poll"), QStringLiteral("--config"), config, QStringLiteral("--store"),
                               path("c.db")};
        for (const QStringList &words : {doctor, poll}) {
            const Ended byVariable = run(words, given);
            QCOMPARE(byVariable.code, 4); // the certificate is accepted, but no server answers
            const Ended byInput = run(words + QStringList{QStringLiteral("--secret-stdin")}, {}, given);
            QVERIFY2(byInput.code == 4, byInput.error.constData());
            QDir(m_dir.path()).mkdir(QStringLiteral("credentials"));
            file(QStringLiteral("credentials/clientSecret"), given);
            qputenv("CREDENTIALS_DIRECTORY", path("credentials").toUtf8());
            const Ended byFile = run(words);
            qunsetenv("CREDENTIALS_DIRECTORY");
            QCOMPARE(byFile.code, 4);
        }
    }
    void quotedSecret()
    {
        const QString config = file(QStringLiteral("q.json"), tenant("\"pollIntervalMinutes\":60"));
        Ended r = run({QStringLiteral("poll"), QStringLiteral("--config"), config, QStringLiteral("--store"),
                       path("q.db")},
                      "\"kq.8Q~secret-of-the-test\"");
        QCOMPARE(r.code, 3);
        QVERIFY2(r.error.contains("quotes"), r.error.constData());
        QVERIFY(!r.error.contains("kq.8Q"));
        r = run({QStringLiteral("doctor"), QStringLiteral("--config"), config}, "'kq.8Q~secret-of-the-test'");
        QCOMPARE(r.code, 3);
        QVERIFY2(r.out.contains("fail  secret.present") && r.out.contains("quot"), r.out.constData());
    }
    void secretForATenantOfAFile()
    {
        const QString config = file(QStringLiteral("s.json"), tenant("\"pollIntervalMinutes\":60"));
        const QStringList set{QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("--tenant"),
                              QStringLiteral("T")};
        Ended r = run(set, {}, "kq.8Q~x\n");
        QCOMPARE(r.code, 2);
        QVERIFY2(r.error.contains("--config"), r.error.constData());
        const QStringList ofFile = set + QStringList{QStringLiteral("--config"), config};
        r = run(ofFile, {}, "kq.8Q~x\n"); // there is no keychain here
        QCOMPARE(r.code, 3);
        QVERIFY2(r.error.contains("TRUSTGAUGE_CLIENT_SECRET") && r.error.contains("keychain"), r.error.constData());
        r = run(ofFile + QStringList{QStringLiteral("--publish")}, {}, "pw\n");
        QCOMPARE(r.code, 3);
        QVERIFY2(r.error.contains("TRUSTGAUGE_PUBLISH_SECRET"), r.error.constData());
        r = run(ofFile + QStringList{QStringLiteral("--proxy")}, {}, "user:pw\n");
        QCOMPARE(r.code, 3);
        QVERIFY2(r.error.contains("TRUSTGAUGE_PROXY_PASSWORD"), r.error.constData());
    }
    void passwordOfAStore()
    {
        const auto set = [this](const QStringList &rest) {
            return run(QStringList{QStringLiteral("secret"), QStringLiteral("set")} + rest, {}, "pw\n");
        };
        const QString uri = QStringLiteral("postgresql://ann@db.example/store?sslmode=verify-full");
        Ended r = set({QStringLiteral("--store"), uri}); // there is no keychain here
        QCOMPARE(r.code, 3);
        QVERIFY2(r.error.contains("TRUSTGAUGE_STORE_PASSWORD"), r.error.constData());
        QCOMPARE(set({QStringLiteral("--store"), uri, QStringLiteral("--tenant"), QStringLiteral("T")}).code, 2);
        QCOMPARE(set({}).code, 2);
        r = set({QStringLiteral("--store"), QStringLiteral("store.db")});
        QCOMPARE(r.code, 2);
        QVERIFY2(r.error.contains("needs no password"), r.error.constData());
        r = set({QStringLiteral("--store"), QStringLiteral("postgresql://ann:pw1@db.example/store?sslmode=require")});
        QCOMPARE(r.code, 2);
        QVERIFY2(!r.error.contains("pw1"), r.error.constData());
    }
    void aTerminalDoesNotShowTheSecret()
    {
        const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
        const QString config = file(QStringLiteral("p.json"), tenant("\"pollIntervalMinutes\":60"));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        process.setProcessEnvironment(environment);
        process.setStandardInputFile(QString::fromLocal8Bit(::ptsname(terminal)));
        process.start(QStringLiteral(TRUSTGAUGE_CLI),
                      {QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("--config"), config,
                       QStringLiteral("--tenant"), QStringLiteral("T")});
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(process.waitForReadyRead(30'000)); // it asks for the secret
        QCOMPARE(::write(terminal, "kq.8Q~typed\n", 12), ssize_t{12});
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 3); // the secret was read, but there is no keychain
        termios settings{};
        QCOMPARE(::tcgetattr(terminal, &settings), 0);
        QVERIFY((settings.c_lflag & ECHO) != 0); // echo is on again
        QByteArray shown(256, '\0');
        ::fcntl(terminal, F_SETFL, O_NONBLOCK);
        shown.resize(std::max<qsizetype>(0, ::read(terminal, shown.data(), 256)));
        ::close(terminal);
        QVERIFY2(!shown.contains("kq.8Q"), shown.constData());
    }
    void namesDoNotSteerATerminal()
    {
        // Escape sequences of C0 and of C1, and a direction override.
        const QString odd = QStringLiteral("T\u001b[31m\u009b2J\u202Ex\r\n!");
        const QString config = file(
            QStringLiteral("n\u001b[1m.json"),
            tenant("\"pollIntervalMinutes\":60").replace("\"T\"", "\"T\\u001b[31m\\u009b2J\\u202ex\\r\\n!\""));
        const QString machines = file(QStringLiteral("m\u001b.json"),
                                      "[{\"id\":\"a\",\"riskScore\":\"\\u001b]0;x\\u0007\"}]");
        const QString missing = path("no\x1b[2J.json");
        for (const QStringList &words : {
                 QStringList{QStringLiteral("poll"), QStringLiteral("--config"), config, QStringLiteral("--store"),
                             path("n.db")},
                 QStringList{QStringLiteral("poll"), QStringLiteral("--config"), config, QStringLiteral("--tenant"),
                             odd + u'?', QStringLiteral("--store"), path("n.db")},
                 QStringList{QStringLiteral("doctor"), QStringLiteral("--config"), config},
                 QStringList{QStringLiteral("doctor"), QStringLiteral("--config"), config, QStringLiteral("--markdown"),
                             QStringLiteral("-")},
                 QStringList{QStringLiteral("score"), QStringLiteral("--machines"), machines},
                 QStringList{QStringLiteral("score"), QStringLiteral("--machines"), missing},
                 QStringList{QStringLiteral("profile"), QStringLiteral("check"), missing},
                 QStringList{odd},
                 QStringList{QStringLiteral("score"), odd},
             }) {
            const Ended r = run(words, "kq.8Q~secret-of-the-test");
            const QString shown = QString::fromUtf8(r.out + r.error);
            QVERIFY2(!shown.isEmpty(), qPrintable(words.join(u' ')));
            for (const QChar c : shown)
                QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format),
                         qPrintable(shown));
        }
    }
    void noOutputOverwritesWhatIsRead()
    {
        const QByteArray content = "[{\"id\":\"a\",\"riskScore\":\"Low\"}]";
        const QString machines = file(QStringLiteral("read.json"), content);
        const QString link = path("link.json");
        QVERIFY(QFile::link(machines, link));
        const QString around = m_dir.filePath(QStringLiteral("./read.json"));
        for (const QString &output : {machines, link, around}) {
            const Ended r = run(
                {QStringLiteral("score"), QStringLiteral("--machines"), machines, QStringLiteral("--json"), output});
            QCOMPARE(r.code, 2);
            QVERIFY2(r.error.contains("reads or keeps"), r.error.constData());
            QFile read(machines);
            QVERIFY(read.open(QIODevice::ReadOnly) && read.readAll() == content);
        }
        const QString store = file(QStringLiteral("kept.db"), "x");
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("--store"), store, QStringLiteral("--csv"), store}).code,
                 2);
        QCOMPARE(QFile(store).size(), 1);
    }
    void brokenStore()
    {
        const QString broken = file(QStringLiteral("x.db"), QByteArray(5000, 'x'));
        const Ended r = run({QStringLiteral("export"), QStringLiteral("--store"), broken});
        QCOMPARE(r.code, 2);
        QVERIFY(r.error.contains("x.db"));
        QCOMPARE(QFile(broken).size(), 5000);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
