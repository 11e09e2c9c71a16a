#include "ui/session/tenantchecks.h"

#include <QTest>

#include <functional>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

class TestTenantChecks : public QObject
{
    Q_OBJECT

private slots:
    void faults_data();
    void faults();
    void keepsAStoredSecret();
    void rulesAreThoseOfFiles();
    void proxyUsers_data();
    void proxyUsers();
};

namespace {

TenantDraft goodDraft()
{
    TenantDraft draft;
    draft.tenant.name = u"Contoso"_s;
    draft.tenant.tenantId = u"6f0d3c1a-52b4-4d1e-9a77-0c1f5a2b9e01"_s;
    draft.tenant.clientId = u"1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"_s;
    draft.tenant.pollIntervalMinutes = 60;
    draft.secret = SecretText("abc~DEF.123_456");
    TenantConfig other;
    other.name = u"Fabrikam"_s;
    other.tenantId = u"7d3b1f60-2a4c-4e8d-9b05-6c1e8f2a9d73"_s;
    draft.others = {other};
    return draft;
}

using Change = std::function<void(TenantDraft &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

void TestTenantChecks::faults_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *name, const Change &change, const QStringList &keys) {
        QTest::newRow(name) << change << keys;
    };
    row("good", [](TenantDraft &) {}, {});
    row("no name", [](TenantDraft &d) { d.tenant.name.clear(); }, {u"name"_s});
    row("name of another tenant, other case", [](TenantDraft &d) { d.tenant.name = u"fabrikam"_s; }, {u"name"_s});
    row("tenant id no GUID", [](TenantDraft &d) { d.tenant.tenantId = u"contoso.com"_s; }, {u"tenantId"_s});
    row("client id missing", [](TenantDraft &d) { d.tenant.clientId.clear(); }, {u"clientId"_s});
    row("no interval", [](TenantDraft &d) { d.tenant.pollIntervalMinutes = 0; }, {u"pollIntervalMinutes"_s});
    row("interval 9", [](TenantDraft &d) { d.tenant.pollIntervalMinutes = 9; }, {u"pollIntervalMinutes"_s});
    row("interval 10", [](TenantDraft &d) { d.tenant.pollIntervalMinutes = 10; }, {});
    row("interval 1440", [](TenantDraft &d) { d.tenant.pollIntervalMinutes = 1440; }, {});
    row("interval 1441", [](TenantDraft &d) { d.tenant.pollIntervalMinutes = 1441; }, {u"pollIntervalMinutes"_s});
    row("no secret", [](TenantDraft &d) { d.secret = {}; }, {u"clientSecret"_s});
    row("secret is a GUID", [](TenantDraft &d) { d.secret = SecretText("1b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"); },
        {u"clientSecret"_s});
    row("floor 101", [](TenantDraft &d) { d.tenant.completenessFloor = 101; }, {u"completenessFloor"_s});
    row("plain http", [](TenantDraft &d) { d.tenant.apiEndpoint = u"http://api.example.com"_s; }, {u"endpoints.api"_s});
    row("http to this machine", [](TenantDraft &d) { d.tenant.apiEndpoint = u"http://127.0.0.1:8080"_s; }, {});
    row("proxy without scheme", [](TenantDraft &d) { d.tenant.proxy = u"proxy:8080"_s; }, {u"proxy"_s});
    row("proxy password without user", [](TenantDraft &d) { d.proxyPassword = SecretText("x"); }, {u"proxyUser"_s});
    row(
        "proxy password, user in the address",
        [](TenantDraft &d) {
        d.proxyPassword = SecretText("x");
        d.tenant.proxy = u"http://mara@proxy:8080"_s;
        },
        {});
    row("proxy user with a colon", [](TenantDraft &d) { d.proxyUser = u"mara:x"_s; }, {u"proxyUser"_s});
}

void TestTenantChecks::faults()
{
    QFETCH(const Change, change);
    QFETCH(const QStringList, keys);
    TenantDraft draft = goodDraft();
    change(draft);
    QCOMPARE(draftFaults(draft).keys(), keys);
}

void TestTenantChecks::keepsAStoredSecret()
{
    TenantDraft draft = goodDraft();
    draft.storedSecretKey = draft.tenant.secretKey();
    draft.secret = {};
    QVERIFY(draftFaults(draft).isEmpty());
    draft.tenant.clientId = u"2b7e9d42-8a35-4c0f-b6d3-5e2a7c9f4d02"_s;
    QCOMPARE(draftFaults(draft).keys(), QStringList{u"clientSecret"_s});
}

//! A form shows a rule of the tenants file as a sentence, without the hints that only help in a file.
void TestTenantChecks::rulesAreThoseOfFiles()
{
    TenantDraft draft = goodDraft();
    draft.tenant.pollIntervalMinutes = 9;
    draft.tenant.proxy = u"http://mara:x@proxy:8080"_s;
    draft.tenant.publish = PublishTarget();
    draft.tenant.publish->deviceTopic = u"no topic"_s;
    const QMap<QString, QString> faults = draftFaults(draft);
    QCOMPARE(faults.value(u"pollIntervalMinutes"_s), u"Must be a whole number from 10 to 1440."_s);
    QCOMPARE(faults.value(u"proxy"_s), u"Must not hold a password."_s);
    QCOMPARE(faults.value(u"publish.deviceTopic"_s),
             u"Must be 1 to 249 letters, digits, '.', '_' or '-', and not '.' or '..'."_s);
}

void TestTenantChecks::proxyUsers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("joined");
    QTest::addColumn<QByteArray>("secret"); // the secret with the password x
    QTest::newRow("plain") << u"http://proxy:8080"_s << u"mara"_s << u"http://mara@proxy:8080"_s << QByteArray("x");
    QTest::newRow("odd user") << u"http://proxy:8080"_s << u"CONTOSO\\m@ra"_s << u"http://CONTOSO%5Cm%40ra@proxy:8080"_s
                              << QByteArray("x");
    QTest::newRow("the system's proxy") << QString() << u"mara"_s << QString() << QByteArray("mara:x");
}

void TestTenantChecks::proxyUsers()
{
    QFETCH(const QString, address);
    QFETCH(const QString, user);
    QFETCH(const QString, joined);
    TenantDraft draft = goodDraft();
    draft.proxyUser = user;
    draft.tenant.proxy = proxyWithUser(address, user);
    QCOMPARE(draft.tenant.proxy, joined);
    if (!address.isEmpty())
        QCOMPARE(proxyAndUser(joined), qMakePair(address, user));
    QVERIFY(draft.proxySecret().isEmpty());
    draft.proxyPassword = SecretText("x");
    QTEST(draft.proxySecret().reveal(), "secret");
    QVERIFY(draftFaults(draft).isEmpty());
}

QTEST_GUILESS_MAIN(TestTenantChecks)
#include "tst_tenantchecks.moc"
