#include "core/auth/secretstore.h"
#include "core/config/tenantsfile.h"
#include "core/workspace/workspace.h"
#include "support/servicespy.h"
#include "support/simulatedtenant.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Trustgauge;

//! What a tenant leaves behind when it is saved, refused and deleted. With a keyring (tst_tenantservice_with_keyring) its
//! secrets are looked for there.
class TestTenantService : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Simulator::Simulator> m_simulator;
    bool m_withKeyring = qEnvironmentVariableIsSet("TRUSTGAUGE_TEST_KEYRING");

    Workspace::Options options() const
    {
        return {m_dir->filePath(QStringLiteral("t.db")),
                m_dir->filePath(QStringLiteral("tenants.json")),
                m_dir->filePath(QStringLiteral("profiles")),
                m_dir->filePath(QStringLiteral("policies")),
                !m_withKeyring,
                false};
    }
    //! A published tenant, so that it has an outbox.
    TenantConfig tenant() const
    {
        TenantConfig out = TestSupport::tenantOf(*m_simulator);
        out.vulnerabilitySource = VulnerabilitySource::Bulk; // whose answer is kept
        out.publish->enabled = true;
        out.publish->auth = PublishAuth::Bearer;
        return out;
    }
    //! Rows of every table of the store.
    QHash<QString, qint64> rows() const
    {
        QHash<QString, qint64> out;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
            db.setDatabaseName(options().storePath);
            if (!db.open())
                qFatal("the store cannot be opened");
            QSqlQuery tables(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                            "'sqlite_%'"),
                             db);
            while (tables.next()) {
                QSqlQuery count(QStringLiteral("SELECT count(*) FROM ") + tables.value(0).toString(), db);
                count.next();
                out.insert(tables.value(0).toString(), count.value(0).toLongLong());
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("look"));
        return out;
    }
    bool isKept(const QString &key)
    {
        SecretStore store(SecretStore::Keep::InKeychain);
        std::optional<bool> out;
        store.read(key, [&out](const Result<SecretText> &secret) { out = secret.has_value(); });
        if (!QTest::qWaitFor([&out] { return out.has_value(); }, 25'000))
            qFatal("the keychain does not answer");
        return *out;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_simulator = TestSupport::started(TestSupport::unlimited(30));
        QVERIFY(m_simulator->setScenario(u"publish-unauthorised"_s)); // so that the records wait in the outbox
    }

    void aChangeIsWholeOrNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("credential");
        QTest::addColumn<bool>("writable");
        QTest::newRow("the secret is its id")
            << u"Contoso"_s << QByteArray("1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02") << true;
        QTest::newRow("the name of another tenant") << u"Fabrikam"_s << QByteArray("abc~DEF.123_456") << true;
        QTest::newRow("the list cannot be written") << u"Contoso"_s << QByteArray("abc~DEF.123_456") << false;
    }
    void aChangeIsWholeOrNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, credential);
        QFETCH(bool, writable);
        Workspace workspace(options());
        QSignalSpy opened(&workspace, &Workspace::opened);
        TestSupport::ServiceSpy saved(workspace.tenants().origin(), &TenantService::saved);
        TestSupport::ServiceSpy changed(workspace.tenants().origin(), &TenantService::changed);
        TestSupport::ServiceSpy dates(workspace.secrets().origin(), &SecretService::datesChanged);
        QSignalSpy refused(&workspace, &Workspace::requestFailed);
        workspace.open();
        QVERIFY(opened.wait());
        TenantConfig other = tenant();
        other.name = u"Fabrikam"_s;
        other.enabled = false;
        workspace.tenants().ask(&TenantService::save, {other});
        QVERIFY(saved.wait());
        if (!writable) { // a folder in place of the file cannot be replaced, not even by root
            QVERIFY(QFile::remove(options().tenantsPath));
            QVERIFY(QDir().mkpath(options().tenantsPath + u"/in the way"_s));
        }
        changed.clear();
        dates.clear();

        TenantConfig config = tenant();
        config.name = name;
        config.clientId = u"0a8d1f3e-7c55-4be0-9d6e-2f1b3c4d5e6f"_s; // nothing of it is in the keychain
        workspace.tenants().ask(&TenantService::save, {config,
                                                       {},
                                                       SecretText(credential),
                                                       SecretText("of the REST proxy"),
                                                       SecretText("of the forward proxy"),
                                                       false,
                                                       QDate(2030, 1, 31)});
        QVERIFY(refused.wait());
        TestSupport::ServiceSpy log(workspace.cycles().origin(), &CycleService::logLoaded);
        workspace.cycles().ask(&CycleService::loadLog, name); // by then, everything started by the change has arrived
        QVERIFY(log.wait());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(dates.size(), 0);
        for (const QString &key : {config.secretKey(), config.publishSecretKey(), config.proxySecretKey()})
            QVERIFY2(!m_withKeyring || !isKept(key), qPrintable(key));
    }

    void takesEverythingWithIt()
    {
        const TenantConfig config = tenant();
        const QStringList keys{config.secretKey(), config.publishSecretKey(), config.proxySecretKey()};
        {
            Workspace workspace(options());
            QSignalSpy opened(&workspace, &Workspace::opened);
            workspace.open();
            QVERIFY(opened.wait());
            TestSupport::ServiceSpy saved(workspace.tenants().origin(), &TenantService::saved);
            TestSupport::ServiceSpy finished(workspace.polls().origin(), &PollService::finished);
            TestSupport::ServiceSpy published(workspace.publishing().origin(), &PublishService::finished);
            workspace.tenants().ask(&TenantService::save, {config,
                                                           {},
                                                           TestSupport::secretOf(*m_simulator),
                                                           SecretText("of the REST proxy"),
                                                           SecretText("of the forward proxy")});
            QVERIFY(saved.wait());
            workspace.polls().ask(&PollService::pollNow, config.name);
            QVERIFY(finished.wait(60'000));
            QHash<QString, qint64> before = rows();
            for (const char *table : {"tenant", "cycle", "device", "device_state", "device_seen", "outbox",
                                      "publish_run", "vulnerability_answer"})
                QVERIFY2(before.value(QString::fromLatin1(table)) > 0, table);
            for (const QString &key : keys)
                QVERIFY2(!m_withKeyring || isKept(key), qPrintable(key));

            TestSupport::ServiceSpy removed(workspace.tenants().origin(), &TenantService::removed);
            QSignalSpy refused(&workspace, &Workspace::requestFailed);
            workspace.tenants().ask(&TenantService::remove, config.name);
            QVERIFY(removed.wait());
            const QHash<QString, qint64> after = rows();
            for (auto it = after.cbegin(); it != after.cend(); ++it) {
                if (it.key() != u"retention"_s) // a setting of the whole store
                    QVERIFY2(it.value() == 0, qPrintable(it.key()));
            }
            for (const QString &key : keys)
                QTRY_VERIFY2(!m_withKeyring || !isKept(key), qPrintable(key));
        }
        QCOMPARE(readTenantsFile(options().tenantsPath, {})->size(), 0);
    }

    void whileItIsPolled()
    {
        Simulator::SimulatorOptions slow = TestSupport::unlimited(30);
        slow.latencyMs = 300;
        m_simulator = TestSupport::started(slow);
        const TenantConfig config = tenant();
        Workspace workspace(options());
        QSignalSpy opened(&workspace, &Workspace::opened);
        workspace.open();
        QVERIFY(opened.wait());
        TestSupport::ServiceSpy saved(workspace.tenants().origin(), &TenantService::saved);
        TestSupport::ServiceSpy failed(workspace.polls().origin(), &PollService::failed);
        TestSupport::ServiceSpy finished(workspace.polls().origin(), &PollService::finished);
        TestSupport::ServiceSpy removed(workspace.tenants().origin(), &TenantService::removed);
        workspace.tenants().ask(&TenantService::save, {config, {}, TestSupport::secretOf(*m_simulator)});
        QVERIFY(saved.wait());
        workspace.polls().ask(&PollService::pollNow, config.name);
        workspace.tenants().ask(&TenantService::remove,
                                config.name); // immediately, so the cycle may not have begun yet
        QVERIFY(removed.wait());
        QVERIFY(!failed.isEmpty() || failed.wait(30'000));
        QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::Cancelled);
        QCOMPARE(finished.count(), 0);
        QCOMPARE(rows().value(QStringLiteral("tenant")), 0); // it did not come back
        QCOMPARE(rows().value(QStringLiteral("cycle")), 0);
    }

    void secretsThatAnotherTenantUsesStay()
    {
        if (!m_withKeyring)
            QSKIP("runs with a keyring in tst_tenantservice_with_keyring");
        TenantConfig first = tenant();
        first.enabled = false;
        TenantConfig second = first;
        second.name = QStringLiteral("The same app again");
        Workspace workspace(options());
        QSignalSpy opened(&workspace, &Workspace::opened);
        workspace.open();
        QVERIFY(opened.wait());
        TestSupport::ServiceSpy saved(workspace.tenants().origin(), &TenantService::saved);
        workspace.tenants().ask(&TenantService::save, {first, {}, SecretText("first's")});
        QVERIFY(saved.wait());
        workspace.tenants().ask(&TenantService::save, {second, {}, SecretText("shared")});
        QVERIFY(saved.wait());
        TestSupport::ServiceSpy removed(workspace.tenants().origin(), &TenantService::removed);
        workspace.tenants().ask(&TenantService::remove, first.name);
        QVERIFY(removed.wait());
        QVERIFY(isKept(second.secretKey()));
        workspace.tenants().ask(&TenantService::remove, second.name);
        QVERIFY(removed.wait());
        QTRY_VERIFY(!isKept(second.secretKey()));
    }

    void proxyPasswordFromTheCommandLine_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("user in the address")
            << QStringLiteral("http://mara@gateway:3128") << QByteArray("p w\n") << 0 << QByteArray("p w");
        QTest::newRow("the system's proxy") << QString() << QByteArray("mara:p w\n") << 0 << QByteArray("mara:p w");
        QTest::newRow("no user anywhere") << QString() << QByteArray("pw\n") << 2 << QByteArray();
        QTest::newRow("nothing") << QStringLiteral("http://mara@gateway:3128") << QByteArray("\n") << 2 << QByteArray();
    }
    void proxyPasswordFromTheCommandLine()
    {
        if (!m_withKeyring)
            QSKIP("runs with a keyring in tst_tenantservice_with_keyring");
        QFETCH(QString, proxy);
        QFETCH(QByteArray, input);
        QFETCH(int, code);
        QFETCH(QByteArray, kept);
        TenantConfig config = tenant();
        config.proxy = proxy;
        QVERIFY(QDir(m_dir->path()).mkpath(QStringLiteral("trustgauge")));
        QVERIFY(writeTenantsFile(m_dir->filePath(QStringLiteral("trustgauge/tenants.json")), {config}));
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir->path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(TRUSTGAUGE_CLI),
                      {QStringLiteral("secret"), QStringLiteral("set"), QStringLiteral("--proxy"),
                       QStringLiteral("--tenant"), config.name});
        program.write(input);
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(30'000));
        QVERIFY2(program.exitCode() == code, program.readAllStandardError().constData());
        SecretStore store(SecretStore::Keep::InKeychain);
        std::optional<Result<SecretText>> read;
        store.read(config.proxySecretKey(), [&read](const Result<SecretText> &secret) { read = secret; });
        QTRY_VERIFY(read.has_value());
        QCOMPARE(read->value_or(SecretText()).reveal(), kept);
        std::optional<bool> removed;
        store.remove(config.proxySecretKey(), [&removed](const Result<void> &r) { removed = r.has_value(); });
        QTRY_VERIFY(removed == true);
    }
};

QTEST_GUILESS_MAIN(TestTenantService)
#include "tst_tenantservice.moc"
