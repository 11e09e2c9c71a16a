#include "core/defender/pagedrequest.h"
#include "core/defender/pagereaders.h"
#include "core/scoring/signature.h"

#include <QTest>

using namespace Trustgauge;

namespace {

using Reader = Result<PageResult> (*)(JsonText &, ReadAs, const Message &, FleetBuilder &);

Result<PageResult> readText(Reader reader, std::string_view json, FleetBuilder &fleet, ReadAs as = ReadAs::SavedFile)
{
    Result<JsonText> text = toJsonText(json, QStringLiteral("page.json"));
    if (!text)
        return tl::unexpected(text.error());
    return reader(*text, as, QStringLiteral("page.json"), fleet);
}

FleetPtr machines(std::string_view json)
{
    FleetBuilder builder;
    return readText(readMachines, json, builder) ? builder.build(0) : nullptr;
}

} // namespace

class TestPageReaders : public QObject
{
    Q_OBJECT

private slots:
    void machineFields()
    {
        const FleetPtr fleet = machines(
            "{\"@odata.context\":\"https://h/api/$metadata#Machines\",\"value\":[{"
            "\"id\":\"a1\",\"computerDnsName\":\"pc \\u00e4 \\ud83d\\ude00\",\"lastSeen\":\"2026-01-01T00:00:00.1234567Z\",\"osPlatform\":\"Windows11\","
            "\"version\":\"23H2\",\"riskScore\":\"high\",\"exposureLevel\":null,\"healthStatus\":\"Active\",\"onboardingstatus\":\"onboarded\","
            "\"rbacGroupName\":\"HR\",\"rbacGroupId\":140,\"machineTags\":[\"a;b\",\"c\\\\d\",\"\"],\"aadDeviceId\":\"guid\",\"ipAddresses\":[{\"ipAddress\":\"\"}],"
            "\"vmMetadata\":{\"vmId\":\"x\"},\"new\":[[1,{\"a\":[]}]],\"isAadJoined\":true}]}");
        QVERIFY(fleet);
        QCOMPARE(fleet->size(), size_t{1});
        QCOMPARE(fleet->deviceName(0), std::string_view("pc \xC3\xA4 \xF0\x9F\x98\x80"));
        QCOMPARE(fleet->riskScore(0), std::string_view("high"));
        QVERIFY(fleet->risk(0) == RiskState::High);
        QVERIFY(fleet->exposure(0) == ExposureState::Unknown);
        QVERIFY(fleet->onboarding(0) == OnboardingState::Onboarded);
        QCOMPARE(fleet->tags(0), std::string_view("a\\;b;c\\\\d"));
        QCOMPARE(fleet->deviceGroup(0), std::string_view("HR"));
        QCOMPARE(fleet->entraDeviceId(0), std::string_view("guid"));
        QCOMPARE(formatMilliseconds(fleet->lastSeen(0)), std::string("2026-01-01T00:00:00.123Z"));
    }

    void openAlerts()
    {
        Result<JsonText> text = toJsonText(
            "{\"@odata.context\":\"https://h/api/$metadata#Alerts\",\"value\":["
            "{\"id\":\"1\",\"incidentId\":7,\"status\":\"New\",\"severity\":\"High\",\"title\":\" A <b>title</b> \","
            "\"alertCreationTime\":\"2026-01-01T00:00:00Z\",\"machineId\":\"a\",\"relatedUser\":{\"userName\":\"x\"}},"
            "{\"id\":\"2\",\"incidentId\":7,\"status\":\"inProgress\",\"severity\":\"medium\",\"machineId\":\"a\"},"
            "{\"id\":\"5\",\"incidentId\":7,\"status\":\"odd\",\"severity\":null,\"machineId\":\"a\"},"
            "{\"id\":null,\"incidentId\":8,\"machineId\":\"b\"},"
            "{\"id\":\"3\",\"incidentId\":8,\"status\":\"Resolved\",\"resolvedTime\":\"2026-01-02T00:00:00Z\",\"machineId\":\"b\"},"
            "{\"id\":\"4\",\"incidentId\":9,\"status\":\"New\",\"machineId\":null}],"
            "\"@odata.nextLink\":\"https://h/next\"}",
            {});
        QVERIFY(text);
        AlertsByMachine alerts;
        uint64_t replaced = 0;
        const auto page = readAlerts(*text, ReadAs::SavedFile, QStringLiteral("alerts.json"), alerts, replaced);
        QVERIFY(page);
        QCOMPARE(page->rows, size_t{6});
        QCOMPARE(page->skippedRows, size_t{2});
        QCOMPARE(page->nextLink, std::string("https://h/next"));
        QCOMPARE(alerts.size(), size_t{2});
        const auto told = [](const char *id, AlertSeverity severity, AlertStatus status) {
            DeviceAlert out;
            out.id = QString::fromLatin1(id);
            out.severity = severity;
            out.status = status;
            return out;
        };
        DeviceAlert first = told("1", AlertSeverity::High, AlertStatus::New);
        first.title = QStringLiteral("A <b>title</b>");
        first.created = parseTimestamp("2026-01-01T00:00:00Z");
        DeviceAlert over = told("3", AlertSeverity::Unspecified, AlertStatus::Resolved);
        over.resolved = parseTimestamp("2026-01-02T00:00:00Z");
        QVERIFY(alerts["a"]
                == (std::vector{first, told("2", AlertSeverity::Medium, AlertStatus::InProgress),
                                told("5", AlertSeverity::Unspecified, AlertStatus::Unknown)}));
        QVERIFY(alerts["b"] == std::vector{over});
        alerts.clear(); // an alert without a machine belongs to the machine of the request
        QVERIFY(readAlerts(*text, ReadAs::PollPage, {}, alerts, replaced, "b"));
        QCOMPARE(alerts["a"].size(), size_t{3});
        QVERIFY(alerts["b"] == (std::vector{over, told("4", AlertSeverity::Unspecified, AlertStatus::New)}));

        Result<JsonText> machinesText = toJsonText("{\"value\":[{\"id\":\"a\",\"riskScore\":\"Low\"}]}", {});
        const auto refused = readAlerts(*machinesText, ReadAs::SavedFile, QStringLiteral("m.json"), alerts, replaced);
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.english().contains(QStringLiteral("not alerts")));
    }

    void changes()
    {
        Result<JsonText> text = toJsonText(
            "{\"value\":["
            "{\"id\":\"r1\",\"deviceId\":\"a\",\"cveId\":\" cve-2099-1 \",\"cvssScore\":\"9.8\","
            "\"vulnerabilitySeverityLevel\":\"CRITICAL\",\"status\":\"New\",\"eventTimestamp\":\"2026-01-01 00:00:01\"},"
            "{\"Id\":\"r2\",\"DeviceId\":\"b\",\"CveId\":null,\"CvssScore\":null,\"Status\":\"fixed\","
            "\"EventTimestamp\":\"2026-01-01T00:00:02Z\",\"diskPaths\":[{\"x\":1}]}],"
            "\"@odata.nextLink\":\"https://h/next\"}",
            {});
        QVERIFY(text);
        QStringList seen;
        FleetNotices notices;
        const auto page = readVulnerabilityChanges(
            *text, QStringLiteral("changes"),
            [&](const VulnerabilityRow &row) {
            seen << QStringLiteral("%1 %2 '%3' %4%5%6 %7")
                        .arg(QString::fromStdString(std::string(row.id)),
                             QString::fromStdString(std::string(row.machineId)),
                             QString::fromStdString(std::string(row.cveId)))
                        .arg(row.cvssTenths)
                        .arg(row.severityCritical ? QStringLiteral(" critical") : QString(),
                             row.isFixed ? QStringLiteral(" fixed") : QString(),
                             QString::fromStdString(formatSeconds(row.at)));
            },
            notices);
        QVERIFY(page);
        QCOMPARE(page->nextLink, std::string("https://h/next"));
        QCOMPARE(page->rows, size_t{2});
        QCOMPARE(seen, QStringList({QStringLiteral("r1 a 'cve-2099-1' 98 critical 2026-01-01T00:00:01Z"),
                                    QStringLiteral("r2 b '' -1 fixed 2026-01-01T00:00:02Z")}));
    }

    void formsOfMachineFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("devices");
        QTest::newRow("page") << QByteArray(
            "{\"value\":[{\"id\":\"a\",\"version\":null},{\"id\":\"b\",\"version\":null}]}")
                              << 2;
        QTest::newRow("empty page") << QByteArray("{\"value\":[]}") << 0;
        QTest::newRow("list") << QByteArray("[{\"id\":\"a\",\"version\":null},{\"id\":\"b\",\"version\":null}]") << 2;
        QTest::newRow("one object") << QByteArray("{\"@odata.context\":\"x#Machines/$entity\",\"id\":\"a\"}") << 1;
        QTest::newRow("lines") << QByteArray("{\"id\":\"a\",\"version\":null}\n\n{\"id\":\"b\",\"version\":null}\r\n")
                               << 2;
        QTest::newRow("a page a line") << QByteArray(
            "{\"value\":[{\"id\":\"a\",\"version\":null}]}\n{\"value\":[{\"id\":\"b\",\"version\":null}]}")
                                       << 2;
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF[{\"id\":\"a\",\"version\":null}]") << 1;
        QTest::newRow("the later of two wins")
            << QByteArray("[{\"id\":\"a\",\"version\":null},{\"id\":\"a\",\"version\":null}]") << 1;
        QTest::newRow("pretty") << QByteArray("{\n  \"value\": [\n {\"id\": \"a\", \"version\": null}\n ]\n}\n") << 1;
    }
    void formsOfMachineFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, devices);
        const FleetPtr fleet = machines(json.toStdString());
        QVERIFY(fleet);
        QCOMPARE(static_cast<int>(fleet->size()), devices);
    }

    void refusesWhatIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("blank") << QByteArray(" \n") << QStringLiteral("empty");
        QTest::newRow("HTML") << QByteArray("<html></html>") << QStringLiteral("no valid JSON");
        QTest::newRow("cut") << QByteArray("{\"value\":[{\"id\":\"a\",\"version\":null},{\"id\":\"b\"")
                             << QStringLiteral("no valid JSON");
        QTest::newRow("NUL bytes") << QByteArray(8, '\0') << QStringLiteral("no valid JSON");
        QTest::newRow("nested") << QByteArray(200'000, '[') << QStringLiteral("no valid JSON");
        QTest::newRow("nested in a row") << QByteArray("{\"value\":[{\"id\":\"a\",\"x\":") + QByteArray(200'000, '[')
                                                + QByteArray(200'000, ']') + "}]}"
                                         << QStringLiteral("too deep");
        QTest::newRow("value no list") << QByteArray("{\"value\":5}") << QStringLiteral("no list");
        QTest::newRow("row no object") << QByteArray("{\"value\":[{\"id\":\"a\",\"version\":null},1]}")
                                       << QStringLiteral("row 2");
        QTest::newRow("id a number") << QByteArray("{\"value\":[{\"id\":\"a\",\"version\":null},{\"id\":7}]}")
                                     << QStringLiteral("row 2");
        QTest::newRow("no id") << QByteArray("{\"value\":[{\"riskScore\":\"Low\"}]}") << QStringLiteral("row 1");
        QTest::newRow("trailing bytes") << QByteArray("{\"value\":[]}x") << QStringLiteral("JSON");
        QTest::newRow("trailing bracket")
            << QByteArray("{\"value\":[{\"id\":\"a\",\"version\":null}]}}") << QStringLiteral("behind the end");
        QTest::newRow("text") << QByteArray("\"x\"") << QStringLiteral("inside a JSON text");
        QTest::newRow("number") << QByteArray("5") << QStringLiteral("no page");
        QTest::newRow("error body") << QByteArray("{\"error\":{\"code\":\"Forbidden\",\"message\":\"m\"}}")
                                    << QStringLiteral("error answer");
        QTest::newRow("alerts") << QByteArray(
            "{\"@odata.context\":\"x#Alerts\",\"value\":[{\"id\":\"a\",\"version\":null}]}")
                                << QStringLiteral("holds alerts");
        QTest::newRow("bad line") << QByteArray("{\"id\":\"a\",\"version\":null}\n{\"id\":}\n")
                                  << QStringLiteral("valid JSON");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0", 4) << QStringLiteral("UTF-16");
    }
    void refusesWhatIsNoPage()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        FleetBuilder builder;
        const auto r = readText(readMachines, json.toStdString(), builder);
        QVERIFY(!r);
        QCOMPARE(r.error().code, ErrorCode::BadInput);
        QVERIFY2(r.error().detail.english().contains(says), qPrintable(r.error().detail.english()));
        QVERIFY(r.error().subject.english().startsWith(QStringLiteral("page.json")));
    }

    void everyPrefixOfAPageIsRefusedOrRead()
    {
        const std::string page =
            "{\"value\":[{\"id\":\"a\",\"computerDnsName\":\"x\\\"\\\\\",\"machineTags\":[\"t\"]},{\"id\":\"b\",\"version\":null}],\"@odata.nextLink\":\"u\"}";
        for (size_t n = 0; n < page.size(); ++n) {
            FleetBuilder builder;
            QVERIFY2(!readText(readMachines, std::string_view(page).substr(0, n), builder),
                     qPrintable(QString::number(n)));
        }
    }

    void brokenTextIsRepairedAndCounted()
    {
        const FleetPtr fleet = machines("[{\"id\":\"a\",\"computerDnsName\":\"x\xFFy\\ud800z\"}]");
        QVERIFY(fleet);
        QCOMPARE(fleet->deviceName(0), std::string_view("x\xEF\xBF\xBDy\xEF\xBF\xBDz"));
        QCOMPARE(fleet->notices().replacedText, uint64_t{2});
    }

    // A database server takes no zero in a text.
    void zerosAreReplacedAndCounted()
    {
        const FleetPtr fleet = machines(
            "[{\"id\":\"a\",\"computerDnsName\":\"x\\u0000y\",\"machineTags\":[\"\\u0000\",\"b\"]}]");
        QVERIFY(fleet);
        QCOMPARE(fleet->deviceName(0), std::string_view("x\xEF\xBF\xBDy"));
        QVERIFY(fleet->tags(0).find('\0') == std::string_view::npos);
        QCOMPARE(fleet->notices().replacedText, uint64_t{2});
    }

    void aPollSkipsRecordsWithoutId()
    {
        FleetBuilder builder;
        const auto r = readText(
            readMachines, "{\"value\":[{\"id\":\"a\",\"version\":null},{\"x\":1}],\"@odata.nextLink\":\"https://h/n\"}",
            builder, ReadAs::PollPage);
        QVERIFY(r.has_value());
        QCOMPARE(r->rows, size_t{2});
        QCOMPARE(r->skippedRows, size_t{1});
        QCOMPARE(r->nextLink, std::string("https://h/n"));
        QCOMPARE(builder.machineCount(), size_t{1});
        FleetBuilder other;
        QVERIFY(!readText(readMachines, "{\"id\":\"a\",\"version\":null}", other, ReadAs::PollPage)); // no page
    }

    void unmappedValuesAreCounted()
    {
        const FleetPtr fleet = machines(
            "[{\"id\":\"a\",\"riskScore\":\"Severe\"},{\"id\":\"b\",\"riskScore\":\"Severe\"},{\"id\":\"c\",\"healthStatus\":5}]");
        QVERIFY(fleet);
        QCOMPARE(fleet->notices().unmapped.at("riskScore").at("Severe"), uint64_t{2});
        QCOMPARE(fleet->notices().unmapped.at("healthStatus").at("5"), uint64_t{1});
    }

    void antivirusRows()
    {
        FleetBuilder builder;
        QVERIFY(readText(readMachines, "[{\"id\":\"a\",\"version\":null},{\"id\":\"b\",\"version\":null}]", builder));
        QVERIFY(readText(
            readAntivirus,
            "{\"value\":[{\"id\":\"x\",\"machineId\":\"a\",\"avMode\":\"2\"},{\"machineId\":\"b\",\"avMode\":1},{\"machineId\":\"zz\",\"avMode\":\"0\"}]}",
            builder));
        const FleetPtr fleet = builder.build(0);
        QVERIFY(fleet->antivirus(0) == AntivirusState::Disabled);
        QVERIFY(fleet->antivirus(1) == AntivirusState::Ok);
        FleetBuilder other;
        QVERIFY(!readText(readAntivirus, "{\"value\":[{\"DeviceId\":\"a\",\"DeviceGatheredInfo\":\"{}\"}]}", other));
    }

    void vulnerabilityForms_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("cves"); // of device a; -1: unknown
        QTest::newRow("by machine") << QByteArray(
            "{\"value\":[{\"deviceId\":\"a\",\"cveId\":\"CVE-1\",\"cvssScore\":9.8},{\"deviceId\":\"a\",\"cveId\":\"CVE-1\",\"cvssScore\":9.8},{\"deviceId\":\"a\",\"cveId\":null}]}")
                                    << 1;
        QTest::newRow("export lines") << QByteArray(
            "{\"DeviceId\":\"a\",\"CveId\":\"CVE-1\",\"CvssScore\":9}\n{\"DeviceId\":\"a\",\"CveId\":\"CVE-2\",\"CvssScore\":\"9.5\"}\n")
                                      << 2;
        QTest::newRow("delta") << QByteArray(
            "{\"value\":[{\"deviceId\":\"a\",\"cveId\":\"CVE-1\",\"cvssScore\":9.8,\"status\":\"Fixed\"},{\"deviceId\":\"a\",\"cveId\":\"CVE-2\",\"cvssScore\":9.8,\"status\":\"New\"}]}")
                               << 1;
        QTest::newRow("per device") << QByteArray(
            "{\"machineId\":\"a\",\"value\":[{\"id\":\"CVE-1\",\"cvssV3\":9.1},{\"id\":\"TVM-1\",\"cvssV3\":10}]}")
                                    << 2;
        QTest::newRow("per device, empty") << QByteArray("{\"machineId\":\"a\",\"value\":[]}") << 0;
        QTest::newRow("per device, value first")
            << QByteArray("{\"value\":[{\"id\":\"CVE-1\",\"cvssV3\":9.1}],\"machineId\":\"a\"}") << 1;
        QTest::newRow("per device, one a line") << QByteArray(
            "{\"machineId\":\"a\",\"value\":[{\"id\":\"CVE-1\",\"cvssV3\":9}]}\n{\"machineId\":\"b\",\"value\":[]}\n")
                                                << 1;
        QTest::newRow("no CVSS at all") << QByteArray(
            "{\"value\":[{\"id\":\"x\",\"machineId\":\"a\",\"cveId\":\"CVE-1\",\"severity\":\"Critical\"}]}")
                                        << -1;
        QTest::newRow("empty file") << QByteArray() << 0;
        QTest::newRow("a tenth below") << QByteArray(
            "{\"value\":[{\"deviceId\":\"a\",\"cveId\":\"CVE-1\",\"cvssScore\":8.9}]}")
                                       << 0;
    }
    void vulnerabilityForms()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, cves);
        FleetBuilder builder;
        QVERIFY(readText(readMachines,
                         "[{\"id\":\"a\",\"onboardingStatus\":\"Onboarded\"},{\"id\":\"b\",\"version\":null}]",
                         builder));
        const auto r = readText(readVulnerabilities, json.toStdString(), builder);
        QVERIFY2(r.has_value(), r ? "" : qPrintable(r.error().detail.english()));
        const FleetPtr fleet = builder.build(0);
        const auto n = criticalCves(*fleet, 0, SignatureRules());
        QCOMPARE(n ? static_cast<int>(*n) : -1, cves);
    }

    void refusedVulnerabilityFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("per device without its id")
            << QByteArray("{\"value\":[{\"id\":\"CVE-1\",\"cvssV3\":9}]}") << QStringLiteral("machineId");
        QTest::newRow("catalogue") << QByteArray(
            "{\"@odata.context\":\"x#Vulnerabilities\",\"value\":[{\"id\":\"CVE-1\"}]}")
                                   << QStringLiteral("catalogue");
        QTest::newRow("links") << QByteArray("{\"exportFiles\":[],\"generatedTime\":\"x\"}")
                               << QStringLiteral("export links");
        QTest::newRow("no device") << QByteArray("{\"value\":[{\"cveId\":\"CVE-1\",\"cvssScore\":9}]}")
                                   << QStringLiteral("row 1");
        QTest::newRow("an id with an escape that is none")
            << QByteArray("{\"machineId\":\"a\",\"value\":[{\"id\":\"CVE-1\"},{\"id\":\"CVE\\q2\"}]}")
            << QStringLiteral("row 2 has an 'id'");
    }
    void refusedVulnerabilityFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        FleetBuilder builder;
        const auto r = readText(readVulnerabilities, json.toStdString(), builder);
        QVERIFY(!r);
        QVERIFY2(r.error().detail.english().contains(says), qPrintable(r.error().detail.english()));
    }

    void linkSeenWithoutReading_data()
    {
        QTest::addColumn<QByteArray>("page"); // with ' for "
        QTest::addColumn<QString>("link");
        const QString link = QStringLiteral("https://api.example/api/x?a=1&b=2");
        const QByteArray member = "'@odata.nextLink':'https://api.example/api/x?a=1&b=2'";
        QTest::newRow("behind the rows") << "{'value':[{'id':'a'}]," + member + '}' << link;
        QTest::newRow("before the rows") << "{" + member + ",'value':[]}" << link;
        QTest::newRow("with space") << QByteArray(member).replace("':", "' : \n ") << link;
        QTest::newRow("with escapes") << QByteArray(
            "{'value':[],'@odata.nextLink':'https:\\/\\/api.example\\/api\\/x?a=1\\u0026b=2'}")
                                      << link;
        QTest::newRow("none") << QByteArray("{'value':[{'id':'a'}]}") << QString();
        QTest::newRow("null") << QByteArray("{'value':[],'@odata.nextLink':null}") << QString();
        QTest::newRow("cut") << QByteArray("{'value':[],'@odata.nextLink':'https://api") << QString();
        QTest::newRow("cut in an escape") << QByteArray("{'value':[],'@odata.nextLink':'https:\\") << QString();
        QTest::newRow("in a row") << "{'value':[{'id':'a'," + member + "}]}" << QString();
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("far from both ends")
            << "{'value':[]," + member + ",'x':'" + QByteArray(20'000, 'x') + "'}" << QString();
    }
    void linkSeenWithoutReading()
    {
        QFETCH(QByteArray, page);
        QFETCH(QString, link);
        page.replace('\'', '"');
        QCOMPARE(QString::fromStdString(linkSeenIn({page.constData(), static_cast<size_t>(page.size())})), link);
    }
};

QTEST_APPLESS_MAIN(TestPageReaders)
#include "tst_pagereaders.moc"
