#include "support/childprocess.h"
#include "support/storefixture.h"

#include "core/fleet/fleetbuilder.h"
#include "support/adddevice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Trustgauge;
using TestSupport::Ended;

namespace {

Ended run(const QStringList &words)
{
    return TestSupport::run(QStringLiteral(TRUSTGAUGE_CLI), QStringList(QStringLiteral("cves")) + words);
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

//! `cves`, as scripts run it: on a store and on files.
class TestCvesCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString file(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &content) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("no file");
        return out.fileName();
    }
    QStringList linesOf(const QStringList &arguments, int code = 0) const
    {
        const Ended ended = run(arguments + QStringList{QStringLiteral("--csv"), QStringLiteral("-")});
        if (ended.code != code)
            return {QString::number(ended.code), QString::fromUtf8(ended.error)};
        QStringList lines = QString::fromUtf8(ended.out).split(QStringLiteral("\r\n"));
        lines.removeLast();
        return lines;
    }
    QStringList stored(const char *line, const char *name = "s.db") const
    {
        return words(line) + QStringList{QStringLiteral("--store"), file(name)};
    }
    //! Two devices with a CVE of firefox; 'b' has one of edge, too.
    QString makeStore(const char *name, CycleState state, bool withRecords) const
    {
        const QString path = file(name);
        const auto store = Store::open(path, Store::Open::MakeIfMissing);
        if (!store)
            return store.error().detail.english();
        FleetBuilder builder;
        for (const char *id : {"a", "b"}) {
            Device device = storedDevice(QString::fromLatin1(id));
            device.cves = {};
            addDevice(builder, device);
        }
        builder.beginVulnerabilities(true);
        BaselineUpdate update;
        update.info.generation = QStringLiteral("g");
        update.info.origin = QStringLiteral("o");
        update.info.asked = parseTimestamp("2026-06-15T11:59:00Z");
        update.records = *RecordSpool::make(m_dir.path());
        const auto add = [&](const char *machine, const char *cve, int tenths, const char *software) {
            const std::string id = std::string(machine) + software + cve;
            VulnerabilityRow row;
            row.id = id;
            row.machineId = machine;
            row.cveId = cve;
            row.cvssTenths = tenths;
            row.severity = "Critical";
            row.severityCritical = true;
            row.vendor = "v";
            row.software = software;
            row.version = "1.0";
            row.exploit = KnownExploit::Known;
            builder.addVulnerability(machine, cve, tenths, true);
            update.records->add(row);
        };
        add("a", "CVE-2026-1", 98, "firefox");
        add("b", "CVE-2026-1", 98, "firefox");
        add("b", "CVE-2026-2", 70, "edge");
        StoredCycle cycle{cycleInfo(QStringLiteral("c"), state), builder.build(parseTimestamp("2026-06-15T12:00:00Z")),
                          Profile(), 50};
        if (!(*store)->cycles().begin(cycle.info) || !(*store)->cycles().commit(cycle))
            return QStringLiteral("no cycle");
        if (!withRecords)
            return {};
        const auto updated = (*store)->baseline().update(cycle.info.tenantName, update);
        return updated ? QString() : updated.error().detail.english();
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(makeStore("s.db", CycleState::Complete, true), QString());
        QCOMPARE(makeStore("none.db", CycleState::Complete, false), QString());
        QCOMPARE(makeStore("partial.db", CycleState::Partial, true), QString());
    }

    void storeAsCsv()
    {
        const QString head = QStringLiteral("cveId,cvss,severity,devices,counted,points,bandDrops");
        const QString first = QStringLiteral("CVE-2026-1,9.8,Critical,2,2,2.0000,0");
        const QString second = QStringLiteral("CVE-2026-2,7.0,Critical,1,0,0.0000,0");
        QCOMPARE(linesOf(stored("")), QStringList({head, first, second}));
        QCOMPARE(linesOf(stored("--by cve --top 1 --tenant Contoso")), QStringList({head, first}));
        QCOMPARE(linesOf(stored("--by software")),
                 QStringList({QStringLiteral("vendor,software,devices,countedCves,points,bandDrops"),
                              QStringLiteral("v,firefox,2,1,2.0000,0"), QStringLiteral("v,edge,1,0,0.0000,0")}));
        QCOMPARE(linesOf(stored("--plan 1")),
                 QStringList({QStringLiteral("step,vendor,software,devices,bandDrops,points,totalBandDrops,totalPoints"),
                              QStringLiteral("1,v,firefox,2,0,2.0000,0,2.0000")}));
        QCOMPARE(linesOf(stored("--device b")),
                 QStringList({QStringLiteral("cveId,cvss,severity,vendor,software,version,exploit,update,counts"),
                              QStringLiteral("CVE-2026-1,9.8,Critical,v,firefox,1.0,true,,true"),
                              QStringLiteral("CVE-2026-2,7.0,Critical,v,edge,1.0,true,,false")}));
        QCOMPARE(linesOf(stored("--device b --csv-separator ; --csv-decimal ,")).last(),
                 QStringLiteral("CVE-2026-2;7,0;Critical;v;edge;1.0;true;;false"));
        // Another profile, by which the other CVE counts, too.
        Profile seven;
        seven.cvssTenths = 70;
        const QStringList profile{QStringLiteral("--profile"), write("profile.json", profileToJson(seven))};
        QCOMPARE(linesOf(stored("") + profile),
                 QStringList({head, QStringLiteral("CVE-2026-1,9.8,Critical,2,2,2.0000,0"),
                              QStringLiteral("CVE-2026-2,7.0,Critical,1,1,1.0000,0")}));
    }

    void storeAsJson()
    {
        const Ended ended = run(stored("--device a --json -"));
        QCOMPARE(ended.code, 0);
        const QJsonObject json = QJsonDocument::fromJson(ended.out).object();
        QCOMPARE(json[QStringLiteral("schema")].toString(), QStringLiteral("trustgauge/cves/1"));
        QCOMPARE(json[QStringLiteral("tenant")].toString(), QStringLiteral("Contoso"));
        QCOMPARE(json[QStringLiteral("asOf")].toString(), QStringLiteral("2026-06-15T12:00:00Z"));
        QCOMPARE(json[QStringLiteral("recordsAsOf")].toString(), QStringLiteral("2026-06-15T11:59:00Z"));
        QCOMPARE(json[QStringLiteral("profile")].toObject()[QStringLiteral("hash")].toString(),
                 QStringLiteral("46c458319cea"));
        const QJsonArray rows = json[QStringLiteral("rows")].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].toObject()[QStringLiteral("cveId")].toString(), QStringLiteral("CVE-2026-1"));
        QCOMPARE(rows[0].toObject()[QStringLiteral("counts")].toBool(), true);
    }

    void filtered()
    {
        const auto matching = [this](const char *filter) {
            return stored("") + QStringList{QStringLiteral("--filter"), QString::fromUtf8(filter)};
        };
        const QString head = QStringLiteral("cveId,cvss,severity,devices,counted,points,bandDrops");
        const QString first = QStringLiteral("CVE-2026-1,9.8,Critical,1,1,1.0000,0");
        const QString second = QStringLiteral("CVE-2026-2,7.0,Critical,1,0,0.0000,0");
        for (const char *filter : {"id == b", "cve = cve-2026-2", "software == \"v edge\"", "cve in~ (CVE-2026-2, x)"})
            QCOMPARE(linesOf(matching(filter)), QStringList({head, first, second}));
        QCOMPARE(linesOf(matching("cve != CVE-2026-2")), QStringList({head, first}));
        QCOMPARE(linesOf(matching("id == c")), QStringList({head}));
        QCOMPARE(linesOf(matching("cves = 1 and score < 50")).size(), 3);
        QCOMPARE(run(matching("id ==")).code, 2);
        QCOMPARE(run(matching("id == b") + words("--device a")).code, 2);
        const QJsonObject json = QJsonDocument::fromJson(run(matching("id == b") + words("--json -")).out).object();
        QCOMPARE(json[QStringLiteral("filter")].toString(), QStringLiteral("id == b"));
        QCOMPARE(json[QStringLiteral("rows")].toArray().size(), 2);
        // Without records it is unknown who has a CVE.
        const QStringList none{QStringLiteral("--filter"), QStringLiteral("cve != CVE-2026-2")};
        QCOMPARE(run(stored("", "none.db") + none).code, 2);
    }

    void storeAsTable()
    {
        const Ended ended = run(stored("--by software"));
        QCOMPARE(ended.code, 0);
        QCOMPARE(QString::fromUtf8(ended.out),
                 QStringLiteral("vendor  software  devices  countedCves  points  bandDrops\n"
                                "v       firefox   2        1            2.0000  0\n"
                                "v       edge      1        0            0.0000  0\n"));
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("only a partial cycle") << stored("--csv -", "partial.db") << 5 << QByteArray("only a partial");
        QTest::newRow("no records") << stored("--csv -", "none.db") << 2 << QByteArray("poll the tenant");
        QTest::newRow("no records of a device")
            << stored("--device a", "none.db") << 2 << QByteArray("poll the tenant");
        QTest::newRow("no such device") << stored("--device x") << 2 << QByteArray("'x' is no device");
        QTest::newRow("no store") << stored("", "nothing.db") << 2 << QByteArray("nothing.db");
        QTest::newRow("no such tenant") << stored("--tenant Fabrikam") << 2 << QByteArray("Fabrikam");
        for (const char *pair : {"--device a --by cve", "--device a --plan 3", "--plan 3 --by software",
                                 "--plan 3 --top 1", "--machines m.json", "--plan 0", "--plan x", "--top -1",
                                 "--by device", "--vulnerabilities v.json", "--as-of 2026-06-01"})
            QTest::newRow(pair) << stored(pair) << 2 << QByteArray();
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        const Ended ended = run(arguments);
        QVERIFY2(ended.code == code, ended.error.constData());
        QVERIFY2(ended.error.contains(says), ended.error.constData());
        QCOMPARE(ended.out.isEmpty(), code == 2);
    }

    void files()
    {
        const QStringList machines{
            QStringLiteral("--machines"),
            write("machines.json",
                  "{\"value\":[{\"id\":\"a\",\"riskScore\":\"Low\",\"exposureLevel\":\"Low\",\"healthStatus\":"
                  "\"Active\",\"onboardingStatus\":\"Onboarded\",\"lastSeen\":\"2026-06-14T12:00:00Z\"}]}"),
            QStringLiteral("--as-of"), QStringLiteral("2026-06-15T12:00:00Z")};
        const auto vulnerabilities = [&](const char *name, const QByteArray &content) {
            return machines + QStringList{QStringLiteral("--vulnerabilities"), write(name, content)};
        };
        const QStringList bulk = vulnerabilities(
            "bulk.json", "{\"value\":[{\"id\":\"r\",\"deviceId\":\"a\",\"cveId\":\"cve-2026-1\",\"cvssScore\":9.8,"
                         "\"softwareVendor\":\"v\",\"softwareName\":\"s\",\"softwareVersion\":\"1\","
                         "\"vulnerabilitySeverityLevel\":\"Critical\",\"exploitabilityLevel\":\"NoExploit\","
                         "\"recommendedSecurityUpdate\":\"KB 5\"},"
                         "{\"id\":\"x\",\"deviceId\":\"other\",\"cveId\":\"CVE-2026-9\",\"cvssScore\":9.9}]}");
        QCOMPARE(linesOf(bulk), QStringList({QStringLiteral("cveId,cvss,severity,devices,counted,points,bandDrops"),
                                             QStringLiteral("CVE-2026-1,9.8,Critical,1,1,1.0000,0")}));
        QCOMPARE(linesOf(bulk + words("--device a")).last(),
                 QStringLiteral("CVE-2026-1,9.8,Critical,v,s,1,false,KB 5,true"));
        const QJsonObject json = QJsonDocument::fromJson(run(bulk + words("--plan 3 --json -")).out).object();
        QVERIFY(json[QStringLiteral("tenant")].isNull() && json[QStringLiteral("recordsAsOf")].isNull());
        QCOMPARE(json[QStringLiteral("rows")].toArray().size(), 1);
        // One of several pages.
        QCOMPARE(linesOf(vulnerabilities("page.json",
                                         "{\"@odata.nextLink\":\"https://api.example/next\",\"value\":[{\"id\":\"r\","
                                         "\"deviceId\":\"a\",\"cveId\":\"CVE-2026-1\",\"cvssScore\":9.8}]}"),
                         5)
                     .size(),
                 2);
        // No CVSS: whether a CVE counts is unknown; the fixing update is told.
        const QStringList products = vulnerabilities(
            "products.json", "{\"value\":[{\"id\":\"a-_-CVE-2026-1\",\"cveId\":\"CVE-2026-1\",\"machineId\":\"a\","
                             "\"fixingKbId\":\"5055518\",\"productName\":\"s\",\"productVendor\":\"v\","
                             "\"productVersion\":\"2\",\"severity\":\"High\"}]}");
        QCOMPARE(linesOf(products + words("--device a")).last(), QStringLiteral("CVE-2026-1,,High,v,s,2,,5055518,"));
        QCOMPARE(linesOf(products + words("--by software")).last(), QStringLiteral("v,s,1,0,0.0000,0"));
        // No software.
        const QStringList each = vulnerabilities(
            "each.json", "{\"machineId\":\"a\",\"value\":[{\"id\":\"CVE-2026-1\",\"severity\":\"Critical\","
                         "\"cvssV3\":9.8,\"publicExploit\":true}]}");
        QCOMPARE(linesOf(each + words("--device a")).last(), QStringLiteral("CVE-2026-1,9.8,Critical,,,,true,,true"));
        for (const char *by : {"--by software", "--plan 2"}) {
            const Ended ended = run(each + words(by));
            QCOMPARE(ended.code, 2);
            QVERIFY2(ended.error.contains("each.json: holds records that do not name the software: give pages"),
                     ended.error.constData());
        }
        const auto matching = [](const char *filter) {
            return QStringList{QStringLiteral("--filter"), QString::fromUtf8(filter)};
        };
        QCOMPARE(linesOf(bulk + matching("software has s and cve = CVE-2026-1")).size(), 2);
        QCOMPARE(linesOf(bulk + matching("cve = CVE-2026-9")).size(), 1);
        QVERIFY(run(machines).error.contains("--vulnerabilities"));
        QCOMPARE(run(machines).code, 2);
        QCOMPARE(run(bulk + words("--device other")).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCvesCommand)
#include "tst_cvescommand.moc"
