#include "core/config/tenantlist.h"
#include "core/config/tenantsfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;

namespace {

const QByteArray minimal = R"({"schema":"trustgauge/tenants/1","tenants":[{"name":"Contoso",
 "tenantId":"11111111-2222-3333-4444-555555555555","clientId":"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee","cloud":"commercial",
 "pollIntervalMinutes":60}]})";

QByteArray changed(const char *from, const char *to)
{
    QByteArray out = minimal;
    Q_ASSERT(out.contains(from));
    return out.replace(from, to);
}

const QStringList profiles{QStringLiteral("Trustgauge default")};

} // namespace

class TestTenantsFile : public QObject
{
    Q_OBJECT

    static TenantConfig keptTenant()
    {
        TenantConfig out;
        out.name = QStringLiteral("Contoso");
        out.tenantId = QStringLiteral("8d3c1b52-6a4f-4f0e-9a65-0f1c2d3e4a5b");
        out.clientId = QStringLiteral("2b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d01");
        out.pollIntervalMinutes = 60;
        out.publish.emplace();
        out.publish->url = QStringLiteral("https://kafka.contoso.example");
        out.publish->auth = PublishAuth::Basic;
        return out;
    }

private slots:
    void defaults()
    {
        const auto r = parseTenants(minimal, QStringLiteral("t.json"), profiles);
        QVERIFY(r.has_value());
        const TenantConfig &t = r->first().tenant;
        QVERIFY(t.enabled);
        QCOMPARE(t.completenessFloor, 50);
        QVERIFY(t.vulnerabilitySource == VulnerabilitySource::Auto);
        QCOMPARE(t.apiUrl(), QUrl(QStringLiteral("https://api.security.microsoft.com")));
        QCOMPARE(t.loginUrl(), QUrl(QStringLiteral("https://login.microsoftonline.com")));
        QCOMPARE(t.audienceInForce(), QStringLiteral("https://api.securitycenter.microsoft.com"));
        QVERIFY(!t.publish);
    }
    void clouds()
    {
        auto r = parseTenants(changed("\"commercial\"", "\"gccHigh\""), {}, profiles);
        QVERIFY(r.has_value());
        QCOMPARE(r->first().tenant.loginUrl(), QUrl(QStringLiteral("https://login.microsoftonline.us")));
        QCOMPARE(r->first().tenant.apiUrl(), QUrl(QStringLiteral("https://api-gov.securitycenter.microsoft.us")));
        r = parseTenants(changed("\"cloud\"", "\"region\":\"eu\",\"cloud\""), {}, profiles);
        QVERIFY(r.has_value());
        QCOMPARE(r->first().tenant.apiUrl(), QUrl(QStringLiteral("https://eu.api.security.microsoft.com")));
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::newRow("unknown key") << changed("\"cloud\"", "\"colour\":1,\"cloud\"")
                                     << QStringLiteral("tenants[0].colour");
        QTest::newRow("doubled key") << changed("\"cloud\"", "\"name\":\"x\",\"cloud\"")
                                     << QStringLiteral("tenants[0].name is given twice");
        QTest::newRow("missing interval") << changed(",\n \"pollIntervalMinutes\":60", "")
                                          << QStringLiteral("tenants[0].pollIntervalMinutes is missing");
        for (const char *interval : {"9", "1441", "-1", "0", "60.5", "\"60\"", "null", "true", "1e12"})
            QTest::addRow("interval %s", interval)
                << changed(":60", QByteArray(":" + QByteArray(interval)).constData())
                << QStringLiteral("tenants[0].pollIntervalMinutes must be a whole number from 10 to 1440");
        QTest::newRow("tenant id") << changed("11111111-", "") << QStringLiteral("tenants[0].tenantId");
        QTest::newRow("cloud") << changed("commercial", "china") << QStringLiteral("tenants[0].cloud");
        QTest::newRow("profile") << changed("\"cloud\"", "\"profile\":\"Mine\",\"cloud\"")
                                 << QStringLiteral("tenants[0].profile");
        QTest::newRow("plain http") << changed("\"cloud\"", "\"endpoints\":{\"api\":\"http://example.org\"},\"cloud\"")
                                    << QStringLiteral("tenants[0].endpoints.api");
        QTest::newRow("proxy password") << changed("\"cloud\"", "\"proxy\":\"http://u:p@h:1\",\"cloud\"")
                                        << QStringLiteral("tenants[0].proxy");
        const auto row = [](const char *name, const QByteArray &more, const char *says) {
            QTest::newRow(name) << changed("\"cloud\"", (more + ",\"cloud\"").constData())
                                << QStringLiteral("tenants[0].") + QString::fromLatin1(says);
        };
        row("proxy port 0", "\"proxy\":\"http://proxy:0\"", "proxy must not have the port 0");
        row("api port 0", "\"endpoints\":{\"api\":\"https://h:0\"}", "endpoints.api must not have the port 0");
        row("topic of a dot", "\"publish\":{\"deviceTopic\":\".\"}", "publish.deviceTopic must be");
        row("topic of two dots", "\"publish\":{\"summaryTopic\":\"..\"}", "publish.summaryTopic must be");
        row("cluster with a slash", "\"publish\":{\"clusterId\":\"a/b\"}", "publish.clusterId must be");
        row("cluster of two dots", "\"publish\":{\"clusterId\":\"..\"}", "publish.clusterId must be");
        row("basic without a user", "\"publish\":{\"auth\":\"basic\"}", "publish.user is needed");
        row("basic with a password", "\"publish\":{\"auth\":\"basic\",\"user\":\"u:p\"}",
            "publish.user must not hold a colon");
        row("REST proxy's port 0", "\"publish\":{\"url\":\"https://h:0/x\"}", "publish.url must not have the port 0");
        row("REST proxy's password", "\"publish\":{\"url\":\"https://u:p@h/x\"}",
            "publish.url must not hold a password");
        row("publish proxy port 0", "\"publish\":{\"proxy\":\"http://p:0\"}", "publish.proxy must not have the port 0");
        for (const char *how : {"secret set", "TRUSTGAUGE_CLIENT_SECRET", "Delete it", "make a new one"})
            QTest::addRow("client secret: %s", how)
                << changed("\"cloud\"", "\"clientSecret\":\"s3cret~\",\"cloud\"") << QString::fromLatin1(how);
        row("client secret", "\"clientSecret\":\"s3cret~\"", "clientSecret is a secret");
        row("REST proxy's secret", "\"publish\":{\"password\":\"x\"}", "publish.password is a secret");
        row("forward proxy's password", "\"proxyPassword\":\"x\"", "proxyPassword is a secret");
        row("a misspelt key", "\"tokenVersions\":\"v1\"", "tokenVersions is not a key");
        QTest::newRow("schema") << changed("tenants/1", "tenants/9") << QStringLiteral("schema");
        QTest::newRow("no list") << QByteArray("{\"schema\":\"trustgauge/tenants/1\",\"tenants\":{}}")
                                 << QStringLiteral("tenants must be a list");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
        QTest::newRow("deep") << QByteArray(200'000, '[') << QStringLiteral("is no valid JSON");
        const QByteArray tenant = minimal.mid(minimal.indexOf("{\"name\""),
                                              minimal.lastIndexOf("]") - minimal.indexOf("{\"name\""));
        QTest::newRow("doubled name") << changed("[{\"name\"", ("[" + tenant + ",{\"name\"").constData())
                                      << QStringLiteral("given twice");
        const QByteArray other = QByteArray(tenant).replace("Contoso", "Fabrikam");
        QTest::newRow("one tenant under two names") << changed("[{\"name\"", ("[" + other + ",{\"name\"").constData())
                                                    << QStringLiteral("\"Fabrikam\" and \"Contoso\" are one tenant");
    }
    void oneIdInTwoClouds()
    {
        const QByteArray tenant = minimal.mid(minimal.indexOf("{\"name\""),
                                              minimal.lastIndexOf("]") - minimal.indexOf("{\"name\""));
        const QByteArray other = QByteArray(tenant).replace("Contoso", "Fabrikam").replace("commercial", "gcc");
        const QByteArray both = changed("[{\"name\"", ("[" + other + ",{\"name\"").constData());
        QCOMPARE(parseTenants(both, {}, profiles)->size(), 2);
    }
    //! Lists saved by older versions are still read.
    void ownListOfAnOlderVersion()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("tenants.json"));
        TenantConfig a = parseTenants(minimal, {}, profiles)->first().tenant;
        TenantConfig b = a;
        b.name = QStringLiteral("B");
        b.publish = PublishTarget();
        b.publish->auth = PublishAuth::Basic;
        b.publish->deviceTopic = QStringLiteral("..");
        QVERIFY(writeTenantList(path, {a, b}));
        QCOMPARE(readTenantList(path)->size(), 2);
        QVERIFY(!readTenantsFile(path, {}));
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        const auto r = parseTenants(json, QStringLiteral("t.json"), profiles);
        QVERIFY(!r);
        QCOMPARE(r.error().subject.english(), QStringLiteral("t.json"));
        QVERIFY2(r.error().detail.english().contains(key), qPrintable(r.error().detail.english()));
    }
    void goesRoundWithoutSecrets()
    {
        const auto r = parseTenants(
            changed("\"cloud\"",
                    "\"clientSecret\":\"s3cret~\",\"publish\":{\"url\":\"https://k/p\",\"api\":\"v3\"},\"cloud\""),
            {}, profiles, TenantsReading::ToImport);
        QVERIFY(r.has_value());
        QCOMPARE(r->first().clientSecret.reveal(), QByteArray("s3cret~"));
        const QByteArray out = tenantsToJson({r->first().tenant});
        QVERIFY(!out.contains("s3cret"));
        const auto again = parseTenants(out, {}, profiles);
        QVERIFY(again.has_value());
        QCOMPARE(again->first().tenant, r->first().tenant);
    }
    void listIsMergedByTenant()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("deep/tenants.json"));
        QCOMPARE(readTenantList(path)->size(), 0);
        TenantConfig a = parseTenants(minimal, {}, profiles)->first().tenant;
        TenantConfig b = a;
        b.name = QStringLiteral("B");
        b.tenantId = QStringLiteral("21111111-2222-3333-4444-555555555555");
        QVERIFY(writeTenantList(path, {a, b}));
        a.pollIntervalMinutes = 10;
        auto merged = mergedTenants(*readTenantList(path), {a});
        QCOMPARE(merged.size(), 2);
        QCOMPARE(merged.first().pollIntervalMinutes, 10);
        a.name = QStringLiteral("Renamed");
        merged = mergedTenants(merged, {a});
        QCOMPARE(merged.size(), 2);
        QCOMPARE(merged.first().name, QStringLiteral("Renamed"));
        QCOMPARE(merged.last().name, QStringLiteral("B"));
    }

    // Whoever sends a file to be imported must not learn what is kept.
    void anImportTakesNoSecretElsewhere_data()
    {
        QTest::addColumn<QString>("key"); // in the refusal; empty: it may be imported
        QTest::addColumn<TenantConfig>("now");
        QTest::addColumn<bool>("bringsSecret");
        TenantConfig now = keptTenant();
        QTest::newRow("the same") << QString() << now << false;
        now.name = QStringLiteral("Another name");
        now.proxy = QStringLiteral("none");
        now.publish.reset();
        QTest::newRow("less") << QString() << now << false;
        now.loginEndpoint = QStringLiteral("https://login.attacker.example");
        QTest::newRow("sign-in") << QStringLiteral("endpoints.login") << now << false;
        QTest::newRow("sign-in with a secret of its own") << QString() << now << true;
        now.clientId = QStringLiteral("2b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d09");
        QTest::newRow("another app") << QString() << now << false;
        now = keptTenant();
        now.apiEndpoint = QStringLiteral("https://api.attacker.example");
        QTest::newRow("API") << QStringLiteral("endpoints.api") << now << false;
        now = keptTenant();
        now.caFile = QStringLiteral("/tmp/ca.pem");
        QTest::newRow("authority") << QStringLiteral("caFile") << now << false;
        now = keptTenant();
        now.proxy = QStringLiteral("http://proxy.attacker.example:3128");
        QTest::newRow("forward proxy") << QStringLiteral("proxy") << now << true;
        now = keptTenant();
        now.publish->url = QStringLiteral("https://kafka.attacker.example");
        QTest::newRow("REST proxy") << QStringLiteral("publish.url") << now << true;
        now = keptTenant();
        now.publish->proxy = QStringLiteral("tenant");
        QTest::newRow("the tenant's own proxy by its name") << QString() << now << false;
        now.publish->proxy = QStringLiteral("http://proxy.attacker.example:3128");
        QTest::newRow("the REST proxy's forward proxy") << QStringLiteral("publish.proxy") << now << true;
        now = keptTenant();
        now.publish->caFile = QStringLiteral("/tmp/ca.pem");
        QTest::newRow("its authority") << QStringLiteral("publish.caFile") << now << true;
    }
    void anImportTakesNoSecretElsewhere()
    {
        QFETCH(QString, key);
        QFETCH(TenantConfig, now);
        QFETCH(bool, bringsSecret);
        TenantEntry entry;
        entry.tenant = now;
        if (bringsSecret)
            entry.clientSecret = SecretText(QByteArray("a new secret"));
        const auto checked = checkKeptSecrets({keptTenant()}, entry);
        QCOMPARE(checked.has_value(), key.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error().subject.english(), now.name);
            QVERIFY(checked.error().detail.english().startsWith(key + u':'));
        }
    }
};

QTEST_APPLESS_MAIN(TestTenantsFile)
#include "tst_tenantsfile.moc"
