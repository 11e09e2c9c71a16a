#include "support/simulatedservice.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringList>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>
#include <QUuid>

using namespace Trustgauge::Simulator;
using namespace Qt::StringLiterals;

//! The simulator as a whole: what it is started with, and what it does wrong on purpose.
class TestSimulator : public QObject, protected SimulatedService
{
    Q_OBJECT

private slots:
    void cleanup() { stop(); }

    void scenariosAreListed();
    void refusesUnknownScenario();
    void readyTenantsFile();
    void stopRemovesFiles();
    void misbehaviour_data();
    void misbehaviour();
    void cutLargeBody();
    void throttled();
    void transientNotFound();
    void driftingPages();
    void duplicateIds();
    void foreignLinks();
    void hostileNames();
    void endlessPage();
    void faultsOfSingleCalls();
    void redirects();
};

void TestSimulator::scenariosAreListed()
{
    const QStringList names = scenarioNames();
    QCOMPARE(names.constFirst(), u"healthy"_s);
    for (const QString &name :
         {u"throttled"_s, u"slow"_s, u"truncated"_s, u"reset"_s, u"wrong-content-type"_s, u"html-proxy"_s,
          u"expired-token"_s, u"missing-roles"_s, u"no-vulnerability-role"_s, u"no-licence"_s, u"inactive-tenant"_s,
          u"page-drift"_s, u"duplicate-ids"_s, u"hostile-names"_s, u"server-errors"_s, u"transient-404"_s,
          u"av-refused"_s, u"empty-tenant"_s, u"foreign-nextlink"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    for (const QString &name : names)
        QVERIFY2(!scenarioHelp(name).isEmpty(), qPrintable(name));
    QVERIFY(scenarioHelp(u"no such").isEmpty());
}

void TestSimulator::refusesUnknownScenario()
{
    SimulatorOptions options = small();
    options.scenario = u"no such"_s;
    Simulator simulator(options);
    QString error;
    QVERIFY(!simulator.start(&error));
    QVERIFY2(error.contains("no such"_L1) && error.contains("throttled"_L1), qPrintable(error));
    QVERIFY(!simulator.isRunning());
}

void TestSimulator::readyTenantsFile()
{
    QVERIFY(start(small()));
    const SimulatorInfo info = m_simulator->info();
    QFile file(info.configPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains(info.clientSecret.toUtf8()));
    const QJsonObject root = QJsonDocument::fromJson(text).object();
    QCOMPARE(root.value("schema"_L1).toString(), u"trustgauge/tenants/1"_s);
    const QJsonObject tenant = root.value("tenants"_L1).toArray().at(0).toObject();
    QCOMPARE(tenant.value("tenantId"_L1).toString(), info.tenantId);
    QCOMPARE(tenant.value("clientId"_L1).toString(), info.clientId);
    QCOMPARE(tenant.value("pollIntervalMinutes"_L1).toInt(), 60);
    QCOMPARE(tenant.value("vulnerabilitySource"_L1).toString(), u"auto"_s);
    const QJsonObject endpoints = tenant.value("endpoints"_L1).toObject();
    QCOMPARE(endpoints.value("login"_L1).toString(), info.loginUrl);
    QCOMPARE(endpoints.value("api"_L1).toString(), info.apiUrl);
    QCOMPARE(endpoints.value("audience"_L1).toString(), u"https://api.securitycenter.microsoft.com"_s);
    QCOMPARE(tenant.value("publish"_L1).toObject().value("enabled"_L1), QJsonValue(false));
    const QStringList allowed{u"name"_s,
                              u"enabled"_s,
                              u"tenantId"_s,
                              u"clientId"_s,
                              u"cloud"_s,
                              u"region"_s,
                              u"pollIntervalMinutes"_s,
                              u"vulnerabilitySource"_s,
                              u"antivirusSource"_s,
                              u"completenessFloor"_s,
                              u"endpoints"_s,
                              u"publish"_s,
                              u"caFile"_s};
    for (const QString &key : tenant.keys())
        QVERIFY2(allowed.contains(key), qPrintable(key));
    // The secret needs form encoding, and cannot be taken for the identifier of a secret.
    for (const QChar c : u"~+/=&%"_s)
        QVERIFY(info.clientSecret.contains(c));
    QVERIFY(QUuid::fromString(info.clientSecret).isNull());
    QVERIFY(!QUuid::fromString(info.tenantId).isNull());
}

void TestSimulator::stopRemovesFiles()
{
    QVERIFY(start(small()));
    const QString path = m_simulator->info().configPath;
    QVERIFY(QFileInfo::exists(path));
    m_simulator->stop();
    QVERIFY(!m_simulator->isRunning());
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(m_simulator->info().apiUrl.isEmpty());
    QVERIFY(m_simulator->start());
    QVERIFY(!m_simulator->info().apiUrl.isEmpty());
}

void TestSimulator::misbehaviour_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("status");
    QTest::newRow("cut body") << int(FaultKind::CutBody) << 0 << int(QNetworkReply::RemoteHostClosedError) << 200;
    QTest::newRow("reset") << int(FaultKind::Reset) << 0 << int(QNetworkReply::RemoteHostClosedError) << 200;
    QTest::newRow("hang") << int(FaultKind::Hang) << 0 << int(QNetworkReply::OperationCanceledError) << 0;
    QTest::newRow("trickle") << int(FaultKind::Trickle) << 0 << int(QNetworkReply::NoError) << 200;
    QTest::newRow("late") << int(FaultKind::Delay) << 150 << int(QNetworkReply::NoError) << 200;
    QTest::newRow("html") << int(FaultKind::ProxyPage) << 200 << int(QNetworkReply::NoError) << 200;
    QTest::newRow("broken json") << int(FaultKind::Broken) << 0 << int(QNetworkReply::NoError) << 200;
    QTest::newRow("server error") << int(FaultKind::Status) << 500 << int(QNetworkReply::InternalServerError) << 500;
    QTest::newRow("unavailable") << int(FaultKind::Status) << 503 << int(QNetworkReply::ServiceUnavailableError) << 503;
    QTest::newRow("bare 404") << int(FaultKind::BareNotFound) << 0 << int(QNetworkReply::ContentNotFoundError) << 404;
}

void TestSimulator::misbehaviour()
{
    QFETCH(int, kind);
    QFETCH(int, value);
    QFETCH(int, error);
    QFETCH(int, status);
    START(small());
    const QString path = u"/api/machines?$top=20"_s; // goes out with its length; see cutLargeBody
    const QByteArray whole = m_client->get(path).body;
    FaultRule rule;
    rule.kind = FaultKind(kind);
    rule.endpoint = "machines";
    rule.value = value;
    rule.times = 1;
    m_simulator->addFault(rule);
    m_client->timeoutMs = rule.kind == FaultKind::Hang ? 300 : 20'000;
    QElapsedTimer timer;
    timer.start();
    const Answer answer = m_client->get(path);
    QCOMPARE(answer.error, QNetworkReply::NetworkError(error));
    QCOMPARE(answer.status, status);
    switch (rule.kind) {
    case FaultKind::CutBody:
    case FaultKind::Reset:
        QVERIFY(answer.body.size() < whole.size());
        break;
    case FaultKind::Trickle:
        QCOMPARE(answer.body, whole);
        QVERIFY(timer.elapsed() >= 150);
        break;
    case FaultKind::Delay:
        QCOMPARE(answer.body, whole);
        QVERIFY(timer.elapsed() >= 150);
        break;
    case FaultKind::ProxyPage:
        QVERIFY(answer.header("Content-Type").startsWith("text/html"));
        break;
    case FaultKind::Broken:
        QVERIFY(whole.startsWith(answer.body) && answer.body.size() < whole.size());
        break;
    default:
        break;
    }
    m_client->timeoutMs = 20'000;
    QCOMPARE(m_client->get(path).body, whole); // and everything works again
}

// A body in chunks that ends without its last chunk: the client library calls that a success, so only a reader of the
// body can tell.
void TestSimulator::cutLargeBody()
{
    START(small());
    const QByteArray whole = m_client->get(u"/api/machines"_s).body;
    m_simulator->addFault({FaultKind::CutBody, "machines"});
    const Answer answer = m_client->get(u"/api/machines"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(whole.startsWith(answer.body) && answer.body.size() < whole.size());
}

void TestSimulator::throttled()
{
    SimulatorOptions options = small();
    options.scenario = u"throttled"_s;
    START(options);
    int refused = 0;
    for (int call = 0; call < 21; ++call) {
        const Answer answer = m_client->get(u"/api/machines?$top=1"_s);
        if (answer.status == 429) {
            ++refused;
            QCOMPARE(answer.header("Retry-After"), QByteArray("1"));
        }
    }
    QCOMPARE(refused, 3);
    QVERIFY(m_simulator->setScenario(u"throttled-no-header"_s));
    for (int call = 0; call < 3; ++call) {
        const Answer answer = m_client->get(u"/api/machines?$top=1"_s);
        QVERIFY(answer.header("Retry-After").isNull());
        if (call == 2) {
            QCOMPARE(answer.status, 429);
            QVERIFY(answer.errorMessage().endsWith("again in 1 seconds."_L1));
        }
    }
}

void TestSimulator::transientNotFound()
{
    SimulatorOptions options = small();
    options.scenario = u"transient-404"_s;
    START(options);
    int missing = 0;
    for (const QJsonValue &row : m_client->get(u"/api/machines"_s).rows()) {
        const QString path = u"/api/machines/%1/vulnerabilities"_s.arg(row.toObject().value("id"_L1).toString());
        const Answer first = m_client->get(path);
        if (first.status == 404) {
            ++missing;
            QCOMPARE(first.errorCode(), u"ResourceNotFound"_s);
            QCOMPARE(m_client->get(path).status, 200);
        } else {
            QCOMPARE(first.status, 200);
        }
    }
    QVERIFY2(missing > 8 && missing < 60, qPrintable(QString::number(missing)));
}

void TestSimulator::driftingPages()
{
    SimulatorOptions options = small();
    options.scenario = u"page-drift"_s;
    START(options);
    QStringList ids;
    QHash<QString, QJsonObject> last;
    for (QString link = u"/api/machines?$top=10000"_s; !link.isEmpty();) {
        const Answer page = m_client->get(link);
        for (const QJsonValue &row : page.rows()) {
            const QString id = row.toObject().value("id"_L1).toString();
            ids.append(id);
            last.insert(id, row.toObject());
        }
        link = page.nextLink();
    }
    QCOMPARE(ids.size(), 252);
    QCOMPARE(last.size(), 250);
    QCOMPARE(ids.at(99), ids.at(100));
    // The later record is the true one.
    const QJsonObject device = m_client->get(u"/api/machines/"_s + ids.at(99)).json();
    QCOMPARE(last.value(ids.at(99)).value("lastSeen"_L1), device.value("lastSeen"_L1));
}

void TestSimulator::duplicateIds()
{
    SimulatorOptions options = small();
    options.scenario = u"duplicate-ids"_s;
    START(options);
    const QJsonArray rows = m_client->get(u"/api/machines"_s).rows();
    QCOMPARE(rows.size(), 250 + 13);
    QHash<QString, QJsonObject> last;
    QStringList twice;
    for (const QJsonValue &row : rows) {
        const QString id = row.toObject().value("id"_L1).toString();
        if (last.contains(id)) {
            twice.append(id);
            QVERIFY(last.value(id) != row.toObject());
        }
        last.insert(id, row.toObject());
    }
    QCOMPARE(twice.size(), 13);
    QJsonObject single = m_client->get(u"/api/machines/"_s + twice.constFirst()).json();
    single.remove("@odata.context"_L1);
    QCOMPARE(last.value(twice.constFirst()), single);
    qsizetype joined = 0;
    for (int skip = 0; skip < 270; skip += 9)
        joined += m_client->get(u"/api/machines?$top=9&$skip=%1"_s.arg(skip)).rows().size();
    QCOMPARE(joined, rows.size());
}

void TestSimulator::foreignLinks()
{
    SimulatorOptions options = small();
    options.scenario = u"foreign-nextlink"_s;
    START(options);
    QCOMPARE(m_client->get(u"/api/machines?$top=10000"_s).nextLink(),
             u"https://collector.attacker.invalid/api/machines?$top=10000&$skip=100"_s);
    QVERIFY(m_simulator->setScenario(u"regional-nextlink"_s));
    QVERIFY(m_client->get(u"/api/machines"_s)
                .nextLink()
                .startsWith("https://api-eu.securitycenter.microsoft.com/api/machines?"_L1));
}

void TestSimulator::hostileNames()
{
    SimulatorOptions options = small();
    options.scenario = u"hostile-names"_s;
    START(options);
    const QByteArray body = m_client->get(u"/api/machines"_s).body;
    for (const QByteArray &part : {QByteArray(R"("=cmd|'/C calc'!A0")"), QByteArray(R"(line one\nline two\r\n)"),
                                   QByteArray(R"(null\u0000byte)"), QByteArray(R"("\ud83d-half-a-pair")")})
        QVERIFY2(body.contains(part), part.constData());
    QVERIFY(body.contains("\xe2\x80\xae"));
    QVERIFY(body.contains("broken-\xff\xfe-bytes"));
    QVERIFY(body.contains(QByteArray(2'000, 'W')));
    QVERIFY(body.contains("\xf0\x9f\x9a\x80"));
    QByteArray repaired = body;
    repaired.replace("\xff\xfe", "??").replace(R"(\ud83d)", "?");
    QJsonParseError error{};
    QJsonDocument::fromJson(repaired, &error);
    QCOMPARE(error.errorString(), QJsonParseError{}.errorString());
}

void TestSimulator::endlessPage()
{
    SimulatorOptions options = small();
    options.scenario = u"huge-page"_s;
    START(options);
    QTcpSocket socket;
    const QUrl url(m_simulator->info().apiUrl);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /api/machines HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_client->token + "\r\n\r\n");
    qint64 received = 0;
    while (received < 100'000'000 && socket.waitForReadyRead(5'000))
        received += socket.readAll().size();
    QVERIFY(received >= 100'000'000);
    socket.abort();
    QTRY_COMPARE(m_simulator->counters().inFlight.value(u"machines"_s), 0);
}

void TestSimulator::faultsOfSingleCalls()
{
    START(small());
    FaultRule rule;
    rule.kind = FaultKind::Status;
    rule.value = 502;
    rule.endpoint = "deviceavinfo";
    rule.first = 2;
    rule.every = 3;
    rule.times = 2;
    m_simulator->addFault(rule);
    QList<int> statuses;
    for (int call = 0; call < 9; ++call)
        statuses.append(m_client->get(u"/api/deviceavinfo?$top=1"_s).status);
    QCOMPARE(statuses, QList<int>({200, 502, 200, 200, 502, 200, 200, 200, 200}));
    QCOMPARE(m_client->get(u"/api/machines?$top=1"_s).status, 200);
    QVERIFY(m_simulator->setScenario(u"failing-devices"_s));
    int failing = 0;
    for (const QJsonValue &row : m_client->get(u"/api/machines?$top=50"_s).rows())
        failing += m_client->get(u"/api/machines/%1/vulnerabilities"_s.arg(row.toObject().value("id"_L1).toString()))
                               .status
                           == 500
                       ? 1
                       : 0;
    QCOMPARE(failing, 2);
}

void TestSimulator::redirects()
{
    SimulatorOptions options = small();
    options.scenario = u"redirect"_s;
    START(options);
    const Answer answer = m_client->get(u"/api/machines"_s);
    QCOMPARE(answer.status, 307);
    QVERIFY(answer.header("Location").startsWith("https://collector.attacker.invalid/"));
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
