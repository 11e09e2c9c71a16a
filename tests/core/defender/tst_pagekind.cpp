#include "core/defender/pagereaders.h"

#include <QTest>

#include <algorithm>

using namespace Trustgauge;

namespace {

struct Sample
{
    const char *name;
    PageKind kind;
    const char *row; // with ' for "
};

// Keys as the service's documentation, public test data and hunting tables have them.
const std::vector<Sample> samples{
    {"machine", PageKind::Machines,
     "{'id':'a','computerDnsName':'pc','lastSeen':null,'healthStatus':null,'riskScore':null,'rbacGroupId':0}"},
    {"machine with little", PageKind::Machines, "{'id':'a','computerDnsName':null}"},
    {"machine in other case", PageKind::Machines, "{'ID':'a','OnboardingStatus':'Onboarded'}"},
    {"antivirus", PageKind::Antivirus,
     "{'id':'a','machineId':'a','computerDnsName':'pc','osPlatform':'Windows10','avMode':'0'}"},
    {"antivirus without a mode", PageKind::Antivirus, "{'id':'a','machineId':'a','avEngineVersion':'1','avMode':null}"},
    {"bulk", PageKind::BulkVulnerabilities,
     "{'id':'r','deviceId':'a','deviceName':'pc','osPlatform':'Windows10','softwareName':'edge','cveId':null}"},
    {"export line", PageKind::BulkVulnerabilities,
     "{'Id':'r','DeviceId':'a','OSPlatform':'Linux','SoftwareName':'x','CveId':'CVE-2099-1','CvssScore':9.8}"},
    {"changes", PageKind::VulnerabilityChanges,
     "{'id':'r','deviceId':'a','cveId':null,'status':'Fixed','eventTimestamp':'2026-01-01 00:00:00'}"},
    {"per machine", PageKind::ProductVulnerabilities,
     "{'id':'a-_-CVE-2099-1','cveId':'CVE-2099-1','machineId':'a','productName':'edge','severity':'High'}"},
    {"of one device", PageKind::DeviceVulnerabilities,
     "{'id':'CVE-2099-1','name':'CVE-2099-1','severity':'High','cvssV3':null,'publishedOn':'2026-01-01T00:00:00Z'}"},
    {"alert", PageKind::Alerts,
     "{'id':'da1','incidentId':7,'severity':'Low','status':'New','alertCreationTime':'2026-01-01T00:00:00Z',"
     "'machineId':'a','computerDnsName':'pc','rbacGroupName':null,'evidence':[{'deviceId':'x'}]}"},
    {"information gathering", PageKind::InfoGathering,
     "{'DeviceId':'a','OsPlatform':'Linux','DeviceGatheredInfo':'{\\'AvMode\\':\\'0\\'}'}"},
    {"recommendation", PageKind::Recommendations,
     "{'id':'va-_-microsoft-_-edge','productName':'edge','recommendationName':'Update','weaknesses':3,'vendor':'m'}"},
    {"software", PageKind::Software,
     "{'id':'microsoft-_-edge','name':'edge','vendor':'microsoft','weaknesses':3,'publicExploit':true}"},
    {"software inventory", PageKind::SoftwareInventory,
     "{'deviceId':'a','deviceName':'pc','osPlatform':'Windows10','softwareVendor':'m','softwareName':'edge',"
     "'numberOfWeaknesses':0,'diskPaths':[]}"},
    {"user", PageKind::Users,
     "{'id':'contoso\\\\\\\\u','accountName':'u','firstSeen':'2026-01-01T00:00:00Z','lastSeen':'2026-01-01T00:00:00Z'}"},
    {"secure configuration", PageKind::SecureConfiguration,
     "{'id':'a_scid-1','deviceId':'a','deviceName':'pc','osPlatform':'Windows10','configurationId':'scid-1',"
     "'configurationCategory':'OS','isCompliant':true}"},
    {"baseline", PageKind::Baseline,
     "{'id':'a_cis','configurationId':'1','deviceId':'a','deviceName':'pc','profileId':'p','osPlatform':'Windows10',"
     "'osVersion':'10','rbacGroupId':0,'isCompliant':true}"},
    {"firmware", PageKind::Firmware,
     "{'deviceId':'a','deviceName':'pc','componentType':'Bios','manufacturer':'m','componentVersion':'1'}"},
    {"certificate", PageKind::Certificates,
     "{'deviceId':'a','deviceName':'pc','thumbprint':'00','signatureAlgorithm':'sha256','rbacGroupName':null}"},
    {"browser extension", PageKind::BrowserExtensions, "{'deviceId':'a','browserName':'edge','extensionId':'x'}"},
    {"machine action", PageKind::MachineActions,
     "{'id':'1','type':'Isolate','requestor':'x','machineId':'a','computerDnsName':'pc','status':'Succeeded'}"},
    {"investigation", PageKind::Investigations,
     "{'id':'1','triggeringAlertId':'da1','machineId':'a','computerDnsName':'pc','startTime':null}"},
    {"hunting: devices", PageKind::Hunting,
     "{'Timestamp':'2026-01-01T00:00:00Z','DeviceId':'a','OSPlatform':'Windows10','ReportId':7,'ExposureLevel':'High'}"},
    {"hunting: vulnerabilities", PageKind::Hunting,
     "{'DeviceId':'a','DeviceName':'pc','OSPlatform':'Windows10','SoftwareName':'edge','CveId':'CVE-2099-1',"
     "'VulnerabilitySeverityLevel':'Critical'}"},
    {"hunting: an answer", PageKind::Hunting, "{'Schema':[{'Name':'DeviceId'}],'Results':[{'DeviceId':'a'}]}"},
    {"export links", PageKind::ExportLinks, "{'exportFiles':[],'generatedTime':'2026-01-01T00:00:00Z'}"},
};

std::string quoted(const char *text)
{
    std::string out(text);
    std::replace(out.begin(), out.end(), '\'', '"');
    return out;
}

//! A row in every form of file.
std::vector<std::pair<const char *, std::string>> wrapped(const std::string &row)
{
    const std::string page = "{\"value\":[" + row + "]}";
    return {{"page", page},
            {"page, link first", "{\"@odata.nextLink\":null,\"value\":[" + row + "," + row + "]}"},
            {"list", "[" + row + "]"},
            {"object", row},
            {"lines", row + "\n" + row + "\n"},
            {"lines of pages", page + "\n" + page + "\n"},
            {"list of pages", "[" + page + ",\n" + page + "]"},
            {"lines of lists", "[" + row + "]\n[" + row + "]\n"},
            {"list of lists", "[[" + row + "],[" + row + "]]"},
            {"about one device", "{\"machineId\":\"a\",\"value\":[" + row + "]}"}};
}

using Reader = Result<PageResult> (*)(JsonText &, ReadAs, const Message &, FleetBuilder &);

Result<PageResult> readAs(Reader reader, const std::string &json, FleetBuilder &fleet, ReadAs as = ReadAs::SavedFile)
{
    Result<JsonText> text = toJsonText(json, QStringLiteral("file.json"));
    if (!text)
        return tl::unexpected(text.error());
    return reader(*text, as, QStringLiteral("file.json"), fleet);
}

struct Taker
{
    const char *name;
    Reader reader;
    KindSet kinds;
};

const std::vector<Taker> takers{
    {"machines", readMachines, {PageKind::Machines}},
    {"antivirus", readAntivirus, {PageKind::Antivirus}},
    {"vulnerabilities",
     readVulnerabilities,
     {PageKind::BulkVulnerabilities, PageKind::VulnerabilityChanges, PageKind::ProductVulnerabilities}},
};

} // namespace

Q_DECLARE_METATYPE(const Sample *)

class TestPageKind : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data()
    {
        QTest::addColumn<const Sample *>("sample");
        for (const Sample &sample : samples)
            QTest::newRow(sample.name) << &sample;
    }
    void kinds()
    {
        QFETCH(const Sample *, sample);
        const std::string row = quoted(sample->row);
        QCOMPARE(static_cast<int>(kindOfRow(row)), static_cast<int>(sample->kind));
        QCOMPARE(static_cast<int>(kindOfRow(" \n" + row + ",{\"cveId\":1}")), static_cast<int>(sample->kind));
    }

    //! A file is read by the reader of its kind and refused by the others, in every form.
    void readers_data() { kinds_data(); }
    void readers()
    {
        QFETCH(const Sample *, sample);
        for (const Taker &taker : takers) {
            for (const auto &[form, json] : wrapped(quoted(sample->row))) {
                FleetBuilder fleet;
                const auto read = readAs(taker.reader, json, fleet);
                const bool aboutOne = std::string_view(form) == "about one device";
                const bool isOfDevice = sample->kind == PageKind::DeviceVulnerabilities;
                const bool takes = aboutOne && taker.kinds.contains(PageKind::BulkVulnerabilities)
                                       ? isOfDevice
                                       : !aboutOne && taker.kinds.contains(sample->kind);
                QVERIFY2(read.has_value() == takes,
                         qPrintable(QStringLiteral("%1 as %2: %3")
                                        .arg(QLatin1String(form), QLatin1String(taker.name),
                                             read ? QString() : read.error().detail.english())));
                if (takes)
                    continue;
                QVERIFY(aboutOne || fleet.machineCount() == 0);
                QCOMPARE(read.error().code, ErrorCode::BadInput);
                QVERIFY(read.error().subject.english().startsWith(QStringLiteral("file.json")));
                if (!aboutOne && sample->kind != PageKind::ExportLinks && !isOfDevice)
                    QVERIFY2(read.error().detail.english().contains(
                                 nameOf(sample->kind).english().section(QStringLiteral(" ("), 0, 0)),
                             qPrintable(read.error().detail.english()));
            }
        }
    }

    //! A poll refuses a page with rows of another kind, even with status 200.
    void pages_data() { kinds_data(); }
    void pages()
    {
        QFETCH(const Sample *, sample);
        const std::string page = "{\"value\":[" + quoted(sample->row) + "]}";
        FleetBuilder fleet;
        QCOMPARE(readAs(readMachines, page, fleet, ReadAs::PollPage).has_value(), sample->kind == PageKind::Machines);
        QCOMPARE(readAs(readAntivirus, page, fleet, ReadAs::PollPage).has_value(), sample->kind == PageKind::Antivirus);
        QCOMPARE(readAs(readVulnerabilities, page, fleet, ReadAs::PollPage).has_value(),
                 sample->kind == PageKind::BulkVulnerabilities || sample->kind == PageKind::VulnerabilityChanges);
        Result<JsonText> text = toJsonText(page, {});
        QCOMPARE(readVulnerabilitiesOf("a", *text, {}, fleet).has_value(),
                 sample->kind == PageKind::DeviceVulnerabilities);
        AlertsByMachine open;
        uint64_t replaced = 0;
        QCOMPARE(readAlerts(*text, ReadAs::PollPage, {}, open, replaced).has_value(), sample->kind == PageKind::Alerts);
        FleetNotices notices;
        QCOMPARE(readVulnerabilityChanges(
                     *text, {}, [](const VulnerabilityRow &) {}, notices)
                     .has_value(),
                 sample->kind == PageKind::VulnerabilityChanges);
    }

    //! One row of another kind among good ones is enough.
    void mixed()
    {
        const std::string machine = quoted(samples.front().row);
        for (const Sample &sample : samples) {
            if (sample.kind == PageKind::Machines || sample.kind == PageKind::ExportLinks)
                continue;
            FleetBuilder fleet;
            const auto read = readAs(readMachines, "[" + machine + "," + quoted(sample.row) + "]", fleet);
            QVERIFY2(!read, sample.name);
            QVERIFY2(read.error().detail.english().contains(QStringLiteral("row 2")),
                     qPrintable(read.error().detail.english()));
        }
    }

    void contexts_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<bool>("machines");
        QTest::addColumn<bool>("antivirus");
        QTest::addColumn<bool>("vulnerabilities");
        const auto add = [](const char *context, bool machines, bool antivirus, bool vulnerabilities) {
            QTest::newRow(context) << QByteArray(context) << machines << antivirus << vulnerabilities;
        };
        add("Machines", true, false, false);
        add("Machines/$entity", true, false, false);
        add("Machines(id,riskScore)", true, false, false);
        add("Machines('a')/alerts", false, false, false);
        add("Collection(microsoft.windowsDefenderATP.api.Machine)", true, false, false);
        add("DeviceAvInfo", false, true, false);
        add("Collection(microsoft.windowsDefenderATP.api.AssetVulnerability)", false, false, true);
        add("Collection(microsoft.windowsDefenderATP.api.DeltaAssetVulnerability)", false, false, true);
        add("Collection(microsoft.windowsDefenderATP.api.PublicAssetVulnerabilityDto)", false, false, true);
        for (const char *other : {"Alerts", "Vulnerabilities", "Recommendations", "Software", "Users",
                                  "Collection(microsoft.windowsDefenderATP.api.AssetSoftware)",
                                  "Collection(microsoft.windowsDefenderATP.api.AssetConfiguration)",
                                  "Collection(microsoft.windowsDefenderATP.api.AssetBaselineAssessment)",
                                  "Collection(Analytics.Contracts.PublicAPI.PublicVulnerabilityDto)",
                                  "microsoft.windowsDefenderATP.api.ExportFilesResponse"})
            add(other, false, false, false);
    }
    //! The kind of an empty page is known only from its context.
    void contexts()
    {
        QFETCH(QByteArray, context);
        const std::string page = "{\"@odata.context\":\"https://h/api/$metadata#" + context.toStdString()
                                 + "\",\"value\":[]}";
        QFETCH(bool, machines);
        QFETCH(bool, antivirus);
        QFETCH(bool, vulnerabilities);
        FleetBuilder fleet;
        QCOMPARE(readAs(readMachines, page, fleet).has_value(), machines);
        QCOMPARE(readAs(readAntivirus, page, fleet).has_value(), antivirus);
        QCOMPARE(readAs(readVulnerabilities, page, fleet).has_value(), vulnerabilities);
    }

    void wrappers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("member");
        const QByteArray page = "{\"value\":[{\"id\":\"a\",\"riskScore\":\"Low\"}]}";
        QTest::newRow("body") << "{\"statusCode\":200,\"headers\":{},\"body\":" + page + '}'
                              << QStringLiteral("'body'");
        QTest::newRow("rawResponse") << "{\"rawResponse\":" + page + '}' << QStringLiteral("'rawResponse'");
        QTest::newRow("as text") << QByteArray("{\"body\":\"{\\\"value\\\":[]}\"}") << QStringLiteral("'body'");
        QTest::newRow("a list of them") << "[{\"data\":" + page + "}]" << QStringLiteral("'data'");
        QTest::newRow("a line each") << "{\"_source\":" + page + "}\n{\"_source\":" + page + "}\n"
                                     << QStringLiteral("'_source'");
    }
    void wrappers()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, member);
        for (const Taker &taker : takers) {
            FleetBuilder fleet;
            const auto read = readAs(taker.reader, json.toStdString(), fleet);
            QVERIFY(!read);
            QVERIFY2(read.error().detail.english().contains(QStringLiteral("wrapped"))
                         && read.error().detail.english().contains(member),
                     qPrintable(read.error().detail.english()));
        }
    }

    void blankPages()
    {
        for (const char *blank : {"", " \r\n\t ", "{}", "[]", "null", "{\"value\":null}", "{\"value\":{}}",
                                  "{\"error\":{\"code\":\"x\",\"message\":\"m\"}}", "{\"body\":{\"value\":[]}}",
                                  "{\"value\":[],\"error\":{\"code\":\"x\"}}", "{\"value\":[],\"value\":[]}"}) {
            FleetBuilder fleet;
            QVERIFY2(!readAs(readMachines, blank, fleet, ReadAs::PollPage), blank);
            QVERIFY2(!readAs(readAntivirus, blank, fleet, ReadAs::PollPage), blank);
            QVERIFY2(!readAs(readVulnerabilities, blank, fleet, ReadAs::PollPage), blank);
            Result<JsonText> text = toJsonText(blank, {});
            QVERIFY2(!readVulnerabilitiesOf("a", *text, {}, fleet), blank);
            AlertsByMachine open;
            uint64_t replaced = 0;
            QVERIFY2(!readAlerts(*text, ReadAs::PollPage, {}, open, replaced), blank);
            FleetNotices notices;
            QVERIFY2(!readVulnerabilityChanges(
                         *text, {}, [](const VulnerabilityRow &) {}, notices),
                     blank);
        }
    }

    void aPollSkipsAndCountsWhatIsNoRow()
    {
        for (const Taker &taker : takers) {
            FleetBuilder fleet;
            const auto read = readAs(taker.reader, "{\"value\":[{},{\"x\":1}]}", fleet, ReadAs::PollPage);
            QVERIFY(read.has_value());
            QCOMPARE(read->skippedRows, size_t{2});
        }
        FleetBuilder fleet;
        Result<JsonText> text = toJsonText("{\"value\":[{\"x\":1}]}", {});
        const auto read = readVulnerabilitiesOf("a", *text, {}, fleet);
        QVERIFY(read && read->skippedRows == 1);
    }

    //! On a page of machines, a row with only an id is a device without data.
    void theIdAlone()
    {
        FleetBuilder fleet;
        QVERIFY(!readAs(readMachines, "[{\"id\":\"a\"}]", fleet));
        QVERIFY(readAs(readMachines, "{\"@odata.context\":\"x#Machines\",\"value\":[{\"id\":\"a\"}]}", fleet));
        // An unknown context is accepted when the rows are machines, but not for an empty list.
        QVERIFY(readAs(readMachines, "{\"@odata.context\":\"x#Y\",\"value\":[{\"id\":\"b\",\"riskScore\":\"Low\"}]}",
                       fleet));
        QVERIFY(!readAs(readMachines, "{\"@odata.context\":\"x#Y\",\"value\":[]}", fleet));
        QCOMPARE(fleet.machineCount(), size_t{2});
    }
};

QTEST_APPLESS_MAIN(TestPageKind)
#include "tst_pagekind.moc"
