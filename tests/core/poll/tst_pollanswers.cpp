#include "core/base/networkfault.h"
#include "core/poll/devicequery.h"
#include "support/pollfixture.h"
#include "support/scriptedapi.h"

#include <QTest>

#include <optional>

using namespace Trustgauge;

namespace {

constexpr const char *machinesPath = "/api/machines";
constexpr const char *antivirusPath = "/api/deviceavinfo";
constexpr const char *bulkPath = "/api/machines/SoftwareVulnerabilitiesByMachine";
constexpr const char *exportPath = "/api/machines/SoftwareVulnerabilitiesExport";
constexpr const char *filePath = "/blob/part-00000.json";

QByteArray device(const char *id)
{
    return QByteArray("{\"id\":\"") + id + "\",\"onboardingStatus\":\"Onboarded\",\"defenderAvStatus\":\"Updated\"}";
}
QByteArray row(const char *device, const char *cve = "CVE-2099-1")
{
    return QByteArray("{\"id\":\"r-") + device + cve + "\",\"deviceId\":\"" + device + "\",\"cveId\":\"" + cve
           + "\",\"cvssScore\":9.8}";
}
QByteArray page(const QByteArray &rows, const QByteArray &link = {})
{
    return "{\"value\":[" + rows + "]" + (link.isEmpty() ? "" : ",\"@odata.nextLink\":\"" + link + "\"") + "}";
}

} // namespace

//! Responses with status 200 that are no good data: blank pages, pages of another kind, and empty lists.
class TestPollAnswers : public QObject
{
    Q_OBJECT

    PollFixture m_poll; // its simulator issues the tokens
    ScriptedApi m_api;
    QHash<QByteArray, QByteArray> m_answers; // complete responses by path
    TenantConfig m_tenant;

    Result<CycleOutcome> poll(VulnerabilitySource source, const PollContext &input = {})
    {
        m_tenant.vulnerabilitySource = source;
        return m_poll.poll(m_tenant, input);
    }
    Result<DeviceAnswer> answerAbout(const QString &machineId, DeviceTopic topic)
    {
        RateLimiter limiter;
        limiter.lift();
        std::optional<Result<DeviceAnswer>> out;
        const std::unique_ptr<DeviceQuery> query(makeDeviceQuery(
            {m_tenant, SecretText(m_poll.simulator->info().clientSecret.toUtf8()), {}, machineId, quickRetries}, topic,
            limiter, [&out](const Result<DeviceAnswer> &answer) { out = answer; }, nullptr));
        query->start();
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
            return failure(ErrorCode::Internal, {}, QStringLiteral("never ended"));
        return *out;
    }
    Result<DeviceAlerts> alertsOf(const QString &machineId)
    {
        return answerAbout(machineId, DeviceTopic::Alerts).map([](const DeviceAnswer &answer) { return answer.alerts; });
    }
    static QByteArray described(const CycleInfo &info)
    {
        return (info.reason.english() + u'|' + Message::joined(info.notices, QString(u'|')).english()).toUtf8();
    }

private slots:
    void initTestCase()
    {
        m_tenant = m_poll.serve({}, VulnerabilitySource::Bulk, 1);
        m_tenant.apiEndpoint = m_api.url();
        m_api.answer = [this](const QByteArray &path) {
            const qsizetype query = path.indexOf('?');
            const QByteArray found = m_answers.value(path, m_answers.value(query < 0 ? path : path.left(query)));
            return found.isEmpty()
                       ? QByteArray("HTTP/1.1 503 Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                       : found;
        };
    }
    void init()
    {
        m_api.requests.clear();
        m_answers = {{machinesPath, ScriptedApi::ok(page(device("a") + ',' + device("b")))},
                     {antivirusPath, ScriptedApi::ok(page("{\"machineId\":\"a\",\"avMode\":\"0\"},"
                                                          "{\"machineId\":\"b\",\"avMode\":\"0\"}"))},
                     {bulkPath, ScriptedApi::ok(page(row("a") + ',' + row("b")))},
                     {"/api/machines/a/vulnerabilities",
                      ScriptedApi::ok(page("{\"id\":\"CVE-2099-1\",\"cvssV3\":9.8}"))},
                     {"/api/machines/b/vulnerabilities",
                      ScriptedApi::ok(page("{\"id\":\"CVE-2099-1\",\"cvssV3\":9.8}"))},
                     {exportPath, ScriptedApi::ok("{\"exportFiles\":[\"" + m_api.url().toUtf8() + filePath
                                                  + "\"],\"generatedTime\":\"x\"}")},
                     {filePath, ScriptedApi::ok(row("a") + '\n' + row("b") + '\n', "application/octet-stream")}};
    }

    void goodAnswers()
    {
        for (const auto source :
             {VulnerabilitySource::Bulk, VulnerabilitySource::Export, VulnerabilitySource::PerDevice}) {
            const auto outcome = poll(source);
            QVERIFY2(outcome && outcome->info.state == CycleState::Complete,
                     outcome ? described(outcome->info).constData() : qPrintable(outcome.error().detail.english()));
            QCOMPARE(cvesOf(*outcome->fleet), (QList<int>{1, 1}));
            QVERIFY2(outcome->info.notices.isEmpty(), described(outcome->info).constData());
            QVERIFY(outcome->answer);
        }
    }

    void noPages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << ScriptedApi::ok({});
        QTest::newRow("white space") << ScriptedApi::ok(" \r\n\t");
        QTest::newRow("broken chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\nx\r\n");
        QTest::newRow("an object") << ScriptedApi::ok("{}");
        QTest::newRow("a list") << ScriptedApi::ok("[]");
        QTest::newRow("null") << ScriptedApi::ok("{\"value\":null}");
        QTest::newRow("an error") << ScriptedApi::ok("{\"error\":{\"code\":\"InternalServerError\",\"message\":\"m\"}}");
        QTest::newRow("wrapped") << ScriptedApi::ok("{\"body\":" + page({}) + '}');
        QTest::newRow("alerts") << ScriptedApi::ok(
            page("{\"id\":\"1\",\"incidentId\":1,\"alertCreationTime\":\"2026-01-01T00:00:00Z\",\"machineId\":\"a\"}"));
        QTest::newRow("software") << ScriptedApi::ok(
            page("{\"deviceId\":\"a\",\"softwareName\":\"edge\",\"numberOfWeaknesses\":0}"));
        QTest::newRow("empty, of another kind")
            << ScriptedApi::ok("{\"@odata.context\":\"https://h/api/$metadata#Alerts\",\"value\":[]}");
    }
    //! For each list, as its first page and as a later one.
    void noPages()
    {
        QFETCH(QByteArray, body);
        m_answers[machinesPath] = body;
        QVERIFY(!poll(VulnerabilitySource::Bulk));
        init();
        m_answers[machinesPath] = ScriptedApi::ok(page(device("a"), m_api.url().toUtf8() + "/api/machines?more=1"));
        m_answers["/api/machines?more=1"] = body;
        QVERIFY(!poll(VulnerabilitySource::Bulk));

        init();
        m_answers[antivirusPath] = body;
        auto outcome = poll(VulnerabilitySource::Bulk);
        QVERIFY(outcome && outcome->info.state == CycleState::Partial);
        QVERIFY(outcome->fleet->antivirus(1) == AntivirusState::Unknown); // although the machine record says Updated

        init();
        m_answers[bulkPath] = body;
        outcome = poll(VulnerabilitySource::Bulk);
        QVERIFY(outcome && outcome->info.state == CycleState::Partial && !outcome->answer);
        QCOMPARE(cvesOf(*outcome->fleet), (QList<int>{-1, -1}));
        m_answers[bulkPath] = ScriptedApi::ok(page(row("a"), m_api.url().toUtf8() + bulkPath + "?more=1"));
        m_answers[bulkPath + QByteArray("?more=1")] = body;
        outcome = poll(VulnerabilitySource::Bulk);
        QVERIFY(outcome && outcome->info.state == CycleState::Partial && !outcome->answer);
        QCOMPARE(cvesOf(*outcome->fleet), (QList<int>{-1, -1}));

        init();
        m_answers["/api/machines/a/vulnerabilities"] = body;
        outcome = poll(VulnerabilitySource::PerDevice);
        QVERIFY(outcome && outcome->info.state == CycleState::Partial && !outcome->answer);
        QCOMPARE(cvesOf(*outcome->fleet), (QList<int>{-1, 1}));

        init();
        m_answers["/api/machines/a/alerts"] = body; // must not pass for 'no alerts'
        const auto alerts = alertsOf(QStringLiteral("a"));
        const bool holdsAlerts = body.contains("Alerts\"") || body.contains("alertCreationTime");
        QCOMPARE(alerts.has_value(), holdsAlerts);

        init();
        m_answers[exportPath] = body;
        outcome = poll(VulnerabilitySource::Export);
        QVERIFY(outcome && outcome->info.state == CycleState::Partial && !outcome->answer);
        QCOMPARE(cvesOf(*outcome->fleet), (QList<int>{-1, -1}));
    }

    //! Unreadable rows on several pages of a list are reported as one reason.
    void skippedRowsOfSeveralPages()
    {
        const QByteArray nameless = ",{\"machineId\":null,\"avMode\":\"0\"}";
        m_answers[antivirusPath] = ScriptedApi::ok(page("{\"machineId\":\"a\",\"avMode\":\"0\"}" + nameless,
                                                        m_api.url().toUtf8() + antivirusPath + "?more=1"));
        m_answers[antivirusPath + QByteArray("?more=1")] = ScriptedApi::ok(
            page("{\"machineId\":\"b\",\"avMode\":\"0\"}" + nameless));
        const auto outcome = poll(VulnerabilitySource::Bulk);
        QVERIFY(outcome && outcome->info.state == CycleState::Partial);
        QCOMPARE(outcome->info.reason.english(),
                 QStringLiteral("2 antivirus record(s) named no machine, or had no antivirus state."));
    }

    //! 404 may mean 'no rows', but not for a page that the list itself linked to; and an invalid link does not end a list.
    void pagesThatAreLost_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::newRow("not found") << QByteArray();
        for (const char *link : {"5", "true", "{}", "[]"})
            QTest::newRow(link) << QByteArray(link);
    }
    void pagesThatAreLost()
    {
        QFETCH(QByteArray, link);
        const QByteArray error = "{\"error\":{\"code\":\"NotFound\",\"message\":\"m\",\"target\":\"t\"}}";
        const QByteArray notFound = "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: "
                                    + QByteArray::number(error.size()) + "\r\nConnection: close\r\n\r\n" + error;
        const auto goesOn = [&](const QByteArray &rows, const QByteArray &path) {
            m_answers[path + "?more=1"] = notFound;
            if (!link.isEmpty())
                return ScriptedApi::ok("{\"value\":[" + rows + "],\"@odata.nextLink\":" + link + '}');
            return ScriptedApi::ok(page(rows, m_api.url().toUtf8() + path + "?more=1"));
        };
        m_answers[machinesPath] = goesOn(device("a"), "/api/machines");
        QVERIFY(!poll(VulnerabilitySource::Bulk));

        init();
        m_answers[antivirusPath] = goesOn("{\"machineId\":\"a\",\"avMode\":\"0\"}", "/api/deviceavinfo");
        auto outcome = poll(VulnerabilitySource::Bulk);
        QVERIFY(outcome && outcome->info.state == CycleState::Partial);

        init();
        m_answers[bulkPath] = goesOn(row("a"), bulkPath);
        outcome = poll(VulnerabilitySource::Bulk);
        QVERIFY(outcome && outcome->info.state == CycleState::Partial && !outcome->answer);
        QCOMPARE(cvesOf(*outcome->fleet), (QList<int>{-1, -1}));
    }

    void noMachines_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<bool>("isEmpty");
        const auto says = [](const char *code, const char *message) {
            return QByteArray("{\"error\":{\"code\":\"") + code + "\",\"message\":\"" + message + "\"}}";
        };
        QTest::newRow("no recent machines") << says("ResourceNotFound", "No recent machines were found") << true;
        QTest::newRow("not found") << says("NotFound", "No machines") << true;
        QTest::newRow("no such path") << says("ResourceNotFound", "Resource not found for the segment 'machines'.")
                                      << false;
        QTest::newRow("a gateway") << says("NotFound", "no route matched") << false;
        QTest::newRow("without a word") << says("NotFound", "") << false;
        QTest::newRow("another code") << says("Gone", "No machines") << false;
        QTest::newRow("no error of the API") << QByteArray("{\"message\":\"no machines\"}") << false;
    }
    //! Only the documented 404 is an empty list; any other one is an error.
    void noMachines()
    {
        QFETCH(QByteArray, error);
        QFETCH(bool, isEmpty);
        m_answers[machinesPath] = "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: "
                                  + QByteArray::number(error.size()) + "\r\nConnection: close\r\n\r\n" + error;
        const auto outcome = poll(VulnerabilitySource::Bulk);
        QCOMPARE(outcome.has_value(), isEmpty);
        if (isEmpty)
            QCOMPARE(outcome->info.devices, 0);
        else
            QVERIFY2(outcome.error().detail.english().contains(QStringLiteral("/api/machines")),
                     qPrintable(outcome.error().detail.english()));
    }
    //! The error of a page names the host that sent it, and gives no advice about files.
    void faultsNameTheHost_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << ScriptedApi::ok({}) << QStringLiteral("the answer to /api/machines is empty");
        QTest::newRow("no list") << ScriptedApi::ok("{}")
                                 << QStringLiteral("the answer to /api/machines has no 'value' list");
        QTest::newRow("alerts")
            << ScriptedApi::ok("{\"@odata.context\":\"https://h/api/$metadata#Alerts\",\"value\":[]}")
            << QStringLiteral("the answer to /api/machines holds alerts (/api/alerts), not machines");
        QTest::newRow("broken") << ScriptedApi::ok("{\"value\":[{\"id\":}]}")
                                << QStringLiteral("the answer to /api/machines");
        QTest::newRow("a row") << ScriptedApi::ok(page("7"))
                               << QStringLiteral("the answer to /api/machines: row 1 is no object");
    }
    void faultsNameTheHost()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, says);
        m_answers[machinesPath] = answer;
        const auto outcome = poll(VulnerabilitySource::Bulk);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().subject.english(), hostAndPort(QUrl(m_api.url())));
        QVERIFY2(outcome.error().detail.english().startsWith(says), qPrintable(outcome.error().detail.english()));
        QVERIFY(!outcome.error().detail.english().contains(QStringLiteral("give")));
        QVERIFY(!outcome.error().detail.english().contains(QStringLiteral("--")));
    }
    void lockedKeychain()
    {
        const Error wants = credentialsFault(QStringLiteral("proxy:8080"), OfCredentials::None,
                                             ForwardProxy::Kind::Http);
        const Error refused = credentialsFault(QStringLiteral("proxy:8080"), OfCredentials::Refused,
                                               ForwardProxy::Kind::Http);
        const Error locked{ErrorCode::Keychain, {}, QStringLiteral("is locked"), 0};
        const Error none{ErrorCode::NoProxyPassword, {}, QStringLiteral("none"), 0};
        QCOMPARE(withUnreadPassword(wants, proxyPasswordFrom(tl::unexpected(none))), wants);
        QCOMPARE(withUnreadPassword(refused, proxyPasswordFrom(tl::unexpected(locked))),
                 refused); // a password had been offered
        const Error told = withUnreadPassword(wants, proxyPasswordFrom(tl::unexpected(locked)));
        QVERIFY2(told.detail.english().contains(QStringLiteral("the keychain is locked")),
                 qPrintable(told.detail.english()));
        QVERIFY(!told.detail.english().contains(QStringLiteral("none is stored")));
        QCOMPARE(exitCode(told.code), 4);
    }

    //! An empty list of vulnerabilities is reported, and read again in the next cycle.
    void silence_data()
    {
        QTest::addColumn<int>("source");
        QTest::newRow("bulk") << static_cast<int>(VulnerabilitySource::Bulk);
        QTest::newRow("no export files") << static_cast<int>(VulnerabilitySource::Export);
        QTest::newRow("per device") << static_cast<int>(VulnerabilitySource::PerDevice);
    }
    void silence()
    {
        QFETCH(int, source);
        m_answers[bulkPath] = ScriptedApi::ok(page(row("of another tenant")));
        m_answers[exportPath] = ScriptedApi::ok("{\"exportFiles\":[],\"generatedTime\":\"x\"}");
        for (const char *id : {"a", "b"})
            m_answers[QByteArray("/api/machines/") + id + "/vulnerabilities"] = ScriptedApi::ok(page({}));
        const auto asked = static_cast<VulnerabilitySource>(source);
        auto outcome = poll(asked);
        QVERIFY(outcome && outcome->info.state == CycleState::Complete && !outcome->answer);
        QVERIFY2(described(outcome->info).contains("2 onboarded"), described(outcome->info).constData());
        PollContext known;
        known.rowsPerThousand = 20'000; // earlier cycles had rows
        outcome = poll(asked, known);
        QVERIFY(outcome && outcome->info.state == CycleState::Partial && !outcome->answer);
        QVERIFY2(described(outcome->info).contains("2 onboarded"), described(outcome->info).constData());
        QCOMPARE(cvesOf(*outcome->fleet), (QList<int>{-1, -1}));
    }
    void silenceAfterAFault()
    {
        QByteArray devices;
        for (int i = 0; i < 60; ++i) // too many for requests per device
            devices += (i > 0 ? "," : "") + device(QByteArray::number(i).constData());
        m_answers[machinesPath] = ScriptedApi::ok(page(devices));
        m_answers[bulkPath] = ScriptedApi::ok({});
        m_answers[exportPath] = ScriptedApi::ok("{\"exportFiles\":[],\"generatedTime\":\"x\"}");
        const auto outcome = poll(VulnerabilitySource::Auto);
        QVERIFY(m_api.requests.value(bulkPath) > 0 && m_api.requests.value(exportPath) > 0);
        QVERIFY(outcome && outcome->info.state == CycleState::Partial && !outcome->answer);
        QCOMPARE(cvesOf(*outcome->fleet).count(-1), 60);
    }
    void silenceOfAntivirus()
    {
        m_answers[antivirusPath] = ScriptedApi::ok(page({}));
        const auto outcome = poll(VulnerabilitySource::Bulk);
        QVERIFY(outcome && outcome->info.state == CycleState::Complete);
        QVERIFY2(described(outcome->info).contains("antivirus data has no row"), described(outcome->info).constData());
    }

    //! Skipped rows are counted, and what they may have been about becomes unknown.
    void rowsWithoutSense()
    {
        m_answers[antivirusPath] = ScriptedApi::ok(page("{\"machineId\":\"a\",\"avMode\":\"0\"},{\"x\":1}"));
        m_answers[bulkPath] = ScriptedApi::ok(page(row("a") + ",{\"x\":1}"));
        auto outcome = poll(VulnerabilitySource::Bulk);
        QVERIFY(outcome && outcome->info.state == CycleState::Partial && !outcome->answer);
        QCOMPARE(cvesOf(*outcome->fleet), (QList<int>{1, -1}));
        QVERIFY(outcome->fleet->antivirus(0) == AntivirusState::Ok);
        QVERIFY(outcome->fleet->antivirus(1) == AntivirusState::Unknown);

        init();
        m_answers["/api/machines/a/vulnerabilities"] = ScriptedApi::ok(page("{\"x\":1}"));
        m_answers["/api/machines/b/vulnerabilities"] = ScriptedApi::ok(
            page("{\"id\":\"CVE-2099-1\",\"cvssV3\":9.8}", m_api.url().toUtf8() + "/api/machines/b/vulnerabilities?x"));
        outcome = poll(VulnerabilitySource::PerDevice);
        QVERIFY(outcome && outcome->info.state == CycleState::Partial);
        QCOMPARE(cvesOf(*outcome->fleet), (QList<int>{-1, -1}));

        init();
        m_answers[machinesPath] = ScriptedApi::ok(page(device("a") + ",{\"x\":1}"));
        outcome = poll(VulnerabilitySource::Bulk);
        QVERIFY(outcome && outcome->info.state == CycleState::Partial);
    }

    void plainExportFiles_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("whole");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nConnection: close\r\n";
        const QByteArray one = row("a") + '\n';
        const QByteArray both = one + row("b") + '\n';
        const QByteArray length = "Content-Length: " + QByteArray::number(both.size()) + "\r\n\r\n";
        QTest::newRow("whole") << head + length + both << true;
        QTest::newRow("cut at the end of a line") << head + length + one << false;
        QTest::newRow("without a length") << head + "\r\n" + both << false;
        QTest::newRow("without a length, cut") << head + "\r\n" + one << false;
        QTest::newRow("without a length, empty") << head + "\r\n" << false;
        QTest::newRow("nothing of what was promised") << head + length << false;
        QTest::newRow("in chunks") << head + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(both.size(), 16)
                                          + "\r\n" + both + "\r\n0\r\n\r\n"
                                   << true;
        QTest::newRow("in chunks, cut") << head + "Transfer-Encoding: chunked\r\n\r\n"
                                               + QByteArray::number(one.size(), 16) + "\r\n" + one + "\r\n"
                                        << false;
        QTest::newRow("packed on the way, empty") << head + "Content-Encoding: gzip\r\n\r\n" << false;
        QTest::newRow("said to be packed on the way") << head + "Content-Encoding: gzip\r\n\r\n" + both << false;
    }
    void plainExportFiles()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, whole);
        m_answers[filePath] = answer;
        const auto outcome = poll(VulnerabilitySource::Export);
        QVERIFY(outcome);
        QCOMPARE(outcome->info.state == CycleState::Complete, whole);
        QCOMPARE(outcome->answer != nullptr, whole);
        QCOMPARE(cvesOf(*outcome->fleet), (whole ? QList<int>{1, 1} : QList<int>{-1, -1}));
    }
    void alertsThatNameNoMachine()
    {
        m_answers["/api/machines/a/alerts"] = ScriptedApi::ok(
            page("{\"id\":\"1\",\"incidentId\":1,\"status\":\"New\",\"severity\":\"High\",\"machineId\":null}"));
        const auto alerts = alertsOf(QStringLiteral("a"));
        QVERIFY(alerts.has_value());
        QCOMPARE(alerts->alerts.size(), size_t{1});
        QCOMPARE(alerts->alerts[0].id, QStringLiteral("1"));
        QVERIFY(alerts->alerts[0].severity == AlertSeverity::High);
        QVERIFY(alerts->isOpen(alerts->alerts[0]));
    }
    void alertsByTitle()
    {
        m_answers["/api/machines/a/alerts"] = ScriptedApi::ok(
            page("{\"id\":\"7\",\"incidentId\":1,\"status\":\"InProgress\",\"severity\":\"Medium\","
                 "\"title\":\"Antivirus \\u2192 tampering\",\"alertCreationTime\":\"2026-01-01T00:00:00.5Z\"},"
                 "{\"id\":\"8\",\"incidentId\":1,\"status\":\"Resolved\",\"title\":\"Over\",\"machineId\":\"a\"}"));
        const auto alerts = alertsOf(QStringLiteral("a"));
        QVERIFY(alerts.has_value());
        const std::vector<DeviceAlert> open = alerts->open();
        QCOMPARE(open.size(), size_t{1});
        QVERIFY(
            open[0]
            == (DeviceAlert{QStringLiteral("7"), QStringLiteral("Antivirus \u2192 tampering"), AlertSeverity::Medium,
                            AlertStatus::InProgress, parseTimestamp("2026-01-01T00:00:00.5Z"), noTime, alerts->asked}));
        QCOMPARE(alerts->alerts.size(), size_t{2}); // that one is over is part of the device's history
    }
    void alertsOverTwoPages()
    {
        // Between the pages a new alert moved the others by one.
        m_answers["/api/machines/a/alerts"] = ScriptedApi::ok(
            "{\"value\":[{\"id\":\"1\",\"incidentId\":1,\"status\":\"New\"},{\"id\":\"2\",\"incidentId\":1,"
            "\"status\":\"New\"}],\"@odata.nextLink\":\""
            + m_api.url().toUtf8() + "/api/machines/a/alerts2\"}");
        m_answers["/api/machines/a/alerts2"] = ScriptedApi::ok(
            page("{\"id\":\"2\",\"incidentId\":1,\"status\":\"Resolved\"},{\"id\":null,\"incidentId\":1},"
                 "{\"id\":\"3\",\"incidentId\":1,\"status\":\"New\"}"));
        const auto alerts = alertsOf(QStringLiteral("a"));
        QVERIFY2(alerts.has_value(), alerts ? "" : qPrintable(alerts.error().detail.english()));
        QCOMPARE(alerts->alerts.size(), size_t{3});
        QVERIFY(alerts->alerts[1].status == AlertStatus::Resolved);
        QCOMPARE(alerts->open().size(), size_t{2});
        QCOMPARE(alerts->unreadable, 1U);
    }
    void vulnerabilitiesOfADevice()
    {
        m_answers["/api/machines/a/vulnerabilities"] = ScriptedApi::ok(
            page("{\"id\":\"CVE-2026-1\",\"severity\":\"High\",\"cvssV3\":7.5,\"publicExploit\":true}"));
        const auto answer = answerAbout(QStringLiteral("a"), DeviceTopic::Vulnerabilities);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->vulnerabilities.size(), size_t{1});
        const VulnerabilityRecord &record = answer->vulnerabilities.front();
        QCOMPARE(record.cveId, std::string("CVE-2026-1"));
        QCOMPARE(record.cvssTenths, 75);
        QCOMPARE(record.severity, std::string("High"));
        QVERIFY(record.exploit == KnownExploit::Known);
    }
    void theRecordOfADevice()
    {
        // As received: order, spaces and numbers stay.
        const QByteArray record = "{ \"riskScore\":\"High\", \"id\":\"a\",\"odd\":1.50e3 }";
        m_answers["/api/machines/a"] = ScriptedApi::ok(record);
        const auto answer = answerAbout(QStringLiteral("a"), DeviceTopic::Record);
        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail.english()));
        QCOMPARE(answer->record, record);
        // The service also finds a device by its name.
        for (const char *other : {"{\"riskScore\":\"High\",\"id\":\"b\"}", "{}", "{\"value\":[]}"}) {
            m_answers["/api/machines/a"] = ScriptedApi::ok(other);
            QVERIFY2(!answerAbout(QStringLiteral("a"), DeviceTopic::Record), other);
        }
    }
    void emptyExportFile()
    {
        m_answers[filePath] = ScriptedApi::ok({}, "application/octet-stream"); // its length says that it is empty
        const auto outcome = poll(VulnerabilitySource::Export);
        QVERIFY(outcome && outcome->info.state == CycleState::Complete && !outcome->answer);
    }
    void exportLinksThatAreNone()
    {
        for (const char *files : {"null", "{}", "[7]", "[null]", "\"x\""}) {
            m_answers[exportPath] = ScriptedApi::ok(QByteArray("{\"exportFiles\":") + files + '}');
            const auto outcome = poll(VulnerabilitySource::Export);
            QVERIFY2(outcome && outcome->info.state == CycleState::Partial, files);
        }
    }
    void unreadableValues()
    {
        m_answers[machinesPath] = ScriptedApi::ok(
            page("{\"id\":\"a\",\"onboardingStatus\":\"Onboarded\",\"lastSeen\":\"04/02/2025 02:51:16\"}"));
        m_answers[bulkPath] = ScriptedApi::ok(
            page(row("a") + ",{\"id\":\"q\",\"deviceId\":\"a\",\"cveId\":\"CVE-2099-2\",\"cvssScore\":\"9,8\"}"));
        const auto outcome = poll(VulnerabilitySource::Bulk);
        QVERIFY(outcome);
        const QByteArray said = described(outcome->info);
        QVERIFY2(said.contains("04/02/2025 02:51:16") && said.contains("9,8"), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestPollAnswers)
#include "tst_pollanswers.moc"
