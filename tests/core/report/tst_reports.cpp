#include "core/defender/pagereaders.h"
#include "core/report/scorereport.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Trustgauge;

namespace {

ScoreTable table(std::string_view json)
{
    FleetBuilder builder;
    Result<JsonText> text = toJsonText(json, {});
    const auto r = readMachines(*text, ReadAs::SavedFile, {}, builder);
    Q_ASSERT(r.has_value());
    Q_UNUSED(r);
    const FleetPtr fleet = builder.build(parseTimestamp("2026-06-15T12:00:00Z"));
    return {indexFor(fleet, Profile()), Profile(), 50};
}

const ReportSource source{
    QStringLiteral("Trustgauge default"), QStringLiteral("46c458319cea"), {}, {}, QStringLiteral("complete")};

QByteArray csv(const ScoreTable &scores, const CsvOptions &options = {})
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    return writeCsv(buffer, scores, source, options) ? out : QByteArray();
}

constexpr std::string_view one =
    "[{\"id\":\"a\",\"computerDnsName\":\"=1+1,\\\"x\\\"\\n\",\"riskScore\":\"High\",\"exposureLevel\":\"High\","
    "\"defenderAvStatus\":\"disabled\",\"onboardingStatus\":\"Onboarded\",\"healthStatus\":\"Active\",\"lastSeen\":\"2026-06-13T05:00:00.9999Z\","
    "\"machineTags\":[\"x;y\",\"z\"],\"osPlatform\":\"Windows11\"}]";

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void csvRow()
    {
        const QByteArray out = csv(table(one));
        const QByteArray header =
            "machineId,deviceName,score,exactScore,band,criticalSubscore,operationalSubscore,completeness,riskScore,exposureLevel,"
            "avStatus,onboardingStatus,healthStatus,lastSeen,inactiveDays,criticalCves,pointsRisk,pointsExposure,pointsAntivirus,"
            "pointsOnboarding,pointsHealth,pointsInactivity,pointsCves,unknownGroups,osPlatform,deviceGroup,tags,entraDeviceId,"
            "profile,profileHash,asOf,dataSufficient\r\n";
        QVERIFY(out.startsWith(header));
        // 75 x (55 + 10 + 28) / 100 = 69.75, and 25 x 10 / 100 = 2.5 for two days
        QCOMPARE(
            out.mid(header.size()),
            QByteArray(
                "a,\"'=1+1,\"\"x\"\"\n\",72,72.2500,suspicious,0.9300,0.1000,90,High,High,disabled,Onboarded,Active,"
                "2026-06-13T05:00:00.999Z,2,,41.2500,7.5000,21.0000,0.0000,0.0000,2.5000,0.0000,cves,Windows11,,x\\;y;z,,"
                "Trustgauge default,46c458319cea,2026-06-15T12:00:00Z,true\r\n"));
    }
    void savedProfileWhileTuning()
    {
        const ScoreTable before = table(one);
        Profile edited;
        edited.pillars = {100, 0};
        const ScoreTable after(before.index(), edited, before.completenessFloor());
        CsvOptions options;
        options.before = &before;
        const QByteArray out = csv(after, options);
        QVERIFY(out.contains("dataSufficient,scoreBefore,exactScoreBefore,bandBefore\r\n"));
        QVERIFY2(out.contains("\",93,93.0000,highRisk,"), out.constData()); // 100 x (55 + 10 + 28) / 100
        QVERIFY2(out.endsWith(",true,72,72.2500,suspicious\r\n"), out.constData());
        QVERIFY(!csv(after).contains("scoreBefore"));

        // JSON holds both, too.
        JsonOptions members;
        members.before = &before;
        const auto written = [&after](const JsonOptions &choice) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const ReportSource source{QString::fromLatin1("Trustgauge default (edited)"),
                                      profileHash(after.profile()),
                                      {},
                                      {}};
            return writeJson(buffer, after, source, choice) ? QJsonDocument::fromJson(buffer.data()).object()
                                                            : QJsonObject();
        };
        const QJsonObject both = written(members);
        QCOMPARE(both[QLatin1StringView("profileBefore")].toObject()[QLatin1StringView("hash")].toString(),
                 QLatin1StringView("46c458319cea"));
        const QJsonObject device = both[QLatin1StringView("devices")].toArray().at(0).toObject();
        QCOMPARE(device[QLatin1StringView("score")].toInt(), 93);
        QCOMPARE(device[QLatin1StringView("scoreBefore")].toInt(), 72);
        QCOMPARE(device[QLatin1StringView("exactScoreBefore")].toDouble(), 72.25);
        QCOMPARE(device[QLatin1StringView("bandBefore")].toString(), QLatin1StringView("suspicious"));
        QVERIFY(!written({}).contains(QLatin1StringView("profileBefore")));
    }
    void formulaGuard()
    {
        for (const char *start : {"=", "+", "-", "@", "\\t", "\\r"}) {
            const std::string json = std::string("[{\"id\":\"a\",\"computerDnsName\":\"") + start + "x\"}]";
            const QByteArray guarded = csv(table(json));
            CsvOptions off;
            off.format.formulaGuard = false;
            QVERIFY(guarded.contains("'"));
            QVERIFY(!csv(table(json), off).contains("'"));
        }
    }
    void guardOfOneText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("commas");     //!< the cell of a file with commas between cells
        QTest::addColumn<QByteArray>("semicolons"); //!< of one with semicolons
        const auto row = [](const char *name, const char *text, const char *commas, const char *semicolons) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(commas) << QByteArray(semicolons);
        };
        row("nothing special", "host-1.example (lab)", "host-1.example (lab)", "host-1.example (lab)");
        row("empty", "", "", "");
        row("formula", "=1", "'=1", "'=1");
        row("line feed first", "\nx", "\"'\nx\"", "\"'\nx\"");
        row("carriage return first", "\rx", "\"'\rx\"", "\"'\rx\"");
        row("full-width forms", "\uFF1D1", "'\uFF1D1", "'\uFF1D1");
        row("full-width plus", "\uFF0B1", "'\uFF0B1", "'\uFF0B1");
        row("full-width minus", "\uFF0D1", "'\uFF0D1", "'\uFF0D1");
        row("full-width at", "\uFF20x", "'\uFF20x", "'\uFF20x");
        row("other full-width letter", "\uFF21", "\uFF21", "\uFF21");
        row("after a semicolon", "x;=cmd|' /C calc'!A0;y", "x;'=cmd|' /C calc'!A0;y", "\"x;'=cmd|' /C calc'!A0;y\"");
        row("full-width after a semicolon", "x;\uFF1Dy", "x;'\uFF1Dy", "\"x;'\uFF1Dy\"");
        row("after every semicolon", "x;-1;+2;@y;z", "x;'-1;'+2;'@y;z", "\"x;'-1;'+2;'@y;z\"");
        row("after an escaped semicolon", "a\\;=b", "a\\;'=b", "\"a\\;'=b\"");
        row("after a tab", "x\t=y", "x\t'=y", "x\t'=y");
        row("tabs and semicolons on end", "x;\t;=", "x;'\t;'=", "\"x;'\t;'=\"");
        row("at the end", "x;", "x;", "\"x;\"");
        row("a quote where it is split", "x;\"=y", "\"x;'\"\"=y\"", "\"x;'\"\"=y\"");
        row("a quote first is only a text", "\"=y", "\"\"\"=y\"", "\"\"\"=y\"");
        row("comma", "x,=y", "\"x,=y\"", "x,'=y");
        row("dash inside", "a-b=c", "a-b=c", "a-b=c");
        row("long, then special", "0123456789abcdef,x", "\"0123456789abcdef,x\"", "0123456789abcdef,x");
        row("special beyond eight bytes", "0123456789;=x", "0123456789;'=x", "\"0123456789;'=x\"");
    }
    void guardOfOneText()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, commas);
        QFETCH(const QByteArray, semicolons);
        for (const char separator : {',', ';'}) {
            std::string out;
            CsvFormat format;
            format.separator = separator;
            CsvRow row(out, format);
            row.begin();
            row.text({text.constData(), static_cast<size_t>(text.size())});
            QCOMPARE(QByteArray::fromStdString(out), separator == ',' ? commas : semicolons);
            out.clear();
            format.formulaGuard = false;
            CsvRow plain(out, format);
            plain.begin();
            plain.text({text.constData(), static_cast<size_t>(text.size())});
            QCOMPARE(out.find('\'') != std::string::npos, text.contains('\''));
        }
    }
    void itemsOfAListAreGuarded()
    {
        const QByteArray out = csv(table("[{\"id\":\"x;=cmd\",\"machineTags\":[\"a\",\"=cmd\",\"b;+c\"]}]"));
        QVERIFY2(out.contains("\nx;'=cmd,"), out.constData());
        QVERIFY2(out.contains(",a;'=cmd;b\\;'+c,"), out.constData());
    }
    void spreadsheetsOfOtherCountries()
    {
        CsvOptions options;
        options.format.separator = ';';
        options.format.decimal = ',';
        const QList<QByteArray> lines = csv(table(one), options).split('\n');
        QVERIFY(lines[0].startsWith("machineId;deviceName;score;"));
        // The device of csvRow(); times keep their points, and what holds the separator is quoted.
        QCOMPARE(lines[1] + '\n' + lines[2],
                 QByteArray(
                     "a;\"'=1+1,\"\"x\"\"\n\";72;72,2500;suspicious;0,9300;0,1000;90;High;High;disabled;Onboarded;Active;"
                     "2026-06-13T05:00:00.999Z;2;;41,2500;7,5000;21,0000;0,0000;0,0000;2,5000;0,0000;cves;"
                     "Windows11;;\"x\\;y;z\";;Trustgauge default;46c458319cea;2026-06-15T12:00:00Z;true\r"));
        const QByteArray nothingKnown = csv(table("[{\"id\":\"a\",\"version\":null}]"), options).split('\n').value(1);
        QVERIFY2(nothingKnown.contains(";\"risk;exposure;antivirus;onboarding;health;inactivity;cves\";"),
                 nothingKnown.constData());
        options.format.separator = '\t';
        QVERIFY(csv(table(one), options).contains("\t72,2500\tsuspicious\t"));
    }
    void bomAndShownRows()
    {
        const ScoreTable scores = table(
            "[{\"id\":\"a\",\"version\":null},{\"id\":\"b\",\"version\":null},{\"id\":\"c\",\"version\":null}]");
        CsvOptions options;
        options.format.bom = true;
        const std::vector<uint32_t> rows{2, 0};
        options.rows = std::span<const uint32_t>(rows);
        const QByteArray out = csv(scores, options);
        QVERIFY(out.startsWith("\xEF\xBB\xBFmachineId"));
        const QList<QByteArray> lines = out.split('\n');
        QCOMPARE(lines.size(), 4); // header, two rows, nothing
        QVERIFY(lines[1].startsWith("c,"));
        QVERIFY(lines[2].startsWith("a,"));
    }
    void chosenColumns()
    {
        CsvOptions options;
        options.columns = {"tags", "score", "osPlatform", "osVersion", "deviceName"};
        const QByteArray out = csv(table(one), options);
        QCOMPARE(out, QByteArray("tags,score,osPlatform,osVersion,deviceName,profile,profileHash,asOf,dataSufficient\r\n"
                                 "x\\;y;z,72,Windows11,,\"'=1+1,\"\"x\"\"\n\",Trustgauge default,46c458319cea,"
                                 "2026-06-15T12:00:00Z,true\r\n"));
        // A separator within a cell does not move the cells after it; a decimal comma is no separator.
        options.columns = {"deviceName", "tags", "exactScore"};
        options.format.separator = ';';
        options.format.decimal = ',';
        const QList<QByteArray> lines = csv(table(one), options).split('\n');
        QCOMPARE(lines.at(2), QByteArray("\";\"x\\;y;z\";72,2500;Trustgauge default;46c458319cea;"
                                         "2026-06-15T12:00:00Z;true\r"));
    }
    void aCancelledFileEnds()
    {
        std::string devices = "[{\"id\":\"first\",\"riskScore\":\"Low\"}";
        for (size_t i = 1; i < 3 * devicesPerStep; ++i)
            devices += ",{\"id\":\"" + std::to_string(i) + "\",\"riskScore\":\"Low\"}";
        const ScoreTable many = table(devices + "]");
        QByteArray out;
        QBuffer buffer(&out);
        buffer.open(QIODevice::WriteOnly);
        std::vector<size_t> told;
        CsvOptions options;
        options.progress = [&told](size_t written) {
            told.push_back(written);
            return told.size() < 2;
        };
        const auto ended = writeCsv(buffer, many, source, options);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::Cancelled);
        QCOMPARE(told, (std::vector<size_t>{devicesPerStep, 2 * devicesPerStep}));
        told.clear();
        QCOMPARE(writeJson(buffer, many, source, {{}, nullptr, {}, options.progress}).error().code,
                 ErrorCode::Cancelled);
        QCOMPARE(told.size(), size_t{2});
    }
    void rowsInByteOrder()
    {
        const QList<QByteArray> lines =
            csv(table(
                    "[{\"id\":\"b\",\"version\":null},{\"id\":\"B\",\"version\":null},{\"id\":\"a1\",\"version\":null},{\"id\":\"a\",\"version\":null}]"))
                .split('\n');
        QByteArray ids;
        for (qsizetype i = 1; i + 1 < lines.size(); ++i)
            ids += lines[i].left(lines[i].indexOf(',')) + ' ';
        QCOMPARE(ids, QByteArray("B a a1 b "));
    }
    void json()
    {
        QByteArray out;
        QBuffer buffer(&out);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeJson(buffer, table(one), source));
        QJsonParseError error{};
        const QJsonObject root = QJsonDocument::fromJson(out, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(root.value(QStringLiteral("schema")).toString(), QStringLiteral("trustgauge/scores/1"));
        QVERIFY(root.value(QStringLiteral("tenant")).isNull());
        const QJsonObject summary = root.value(QStringLiteral("summary")).toObject();
        QCOMPARE(summary.value(QStringLiteral("bands")).toObject().size(), 5);
        QCOMPARE(summary.value(QStringLiteral("median")).toDouble(), 72.25);
        const QJsonObject device = root.value(QStringLiteral("devices")).toArray().first().toObject();
        QCOMPARE(device.value(QStringLiteral("deviceName")).toString(), QStringLiteral("=1+1,\"x\"\n"));
        QCOMPARE(device.value(QStringLiteral("contributions")).toObject().value(QStringLiteral("antivirus")).toInt(),
                 21);
        QCOMPARE(device.value(QStringLiteral("fired")).toArray().size(), 4);
        QCOMPARE(device.value(QStringLiteral("unknown")).toArray(), QJsonArray{QStringLiteral("cves")});
    }
    void jsonOfChosenRows()
    {
        const ScoreTable all = table("[{\"id\":\"a\",\"riskScore\":\"High\"},{\"id\":\"b\",\"riskScore\":\"None\"},"
                                     "{\"id\":\"c\",\"riskScore\":\"Low\"}]");
        const std::vector<uint32_t> rows{2, 0};
        ReportSource chosen = source;
        chosen.filter = QStringLiteral("risk >= low");
        const auto written = [&](const JsonOptions &options) {
            QByteArray out;
            QBuffer buffer(&out);
            buffer.open(QIODevice::WriteOnly);
            return writeJson(buffer, all, chosen, options) ? QJsonDocument::fromJson(out).object() : QJsonObject();
        };
        JsonOptions options;
        options.rows = std::span<const uint32_t>(rows);
        const QJsonObject whole = written(options);
        QCOMPARE(whole.value(QStringLiteral("schema")).toString(), QStringLiteral("trustgauge/scores/1"));
        QCOMPARE(whole.value(QStringLiteral("filter")).toString(), QStringLiteral("risk >= low"));
        QCOMPARE(whole.value(QStringLiteral("summary")).toObject().value(QStringLiteral("devices")).toInt(), 2);
        const QJsonArray devices = whole.value(QStringLiteral("devices")).toArray();
        QCOMPARE(devices.size(), 2);
        QCOMPARE(devices.at(0).toObject().value(QStringLiteral("machineId")).toString(), QStringLiteral("c"));
        QVERIFY(devices.at(1).toObject().contains(QStringLiteral("contributions")));

        options.columns = {"machineId", "riskScore", "scoreBefore"};
        const QJsonObject columns = written(options);
        QCOMPARE(columns.value(QStringLiteral("schema")).toString(), QStringLiteral("trustgauge/device-rows/1"));
        QCOMPARE(columns.value(QStringLiteral("profile")), whole.value(QStringLiteral("profile")));
        QVERIFY(!columns.contains(QStringLiteral("summary")));
        QCOMPARE(columns.value(QStringLiteral("columns")).toArray(),
                 (QJsonArray{QStringLiteral("machineId"), QStringLiteral("riskScore"), QStringLiteral("scoreBefore")}));
        const QJsonObject second = columns.value(QStringLiteral("devices")).toArray().at(1).toObject();
        QCOMPARE(second, (QJsonObject{{QStringLiteral("machineId"), QStringLiteral("a")},
                                      {QStringLiteral("riskScore"), QStringLiteral("High")},
                                      {QStringLiteral("scoreBefore"), QJsonValue()}}));
        options.before = &all;
        QVERIFY(written(options)
                    .value(QStringLiteral("devices"))
                    .toArray()
                    .at(1)
                    .toObject()
                    .value(QStringLiteral("scoreBefore"))
                    .isDouble());
    }
    void emptyFleet()
    {
        QByteArray out;
        QBuffer buffer(&out);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeJson(buffer, table("{\"value\":[]}"), source));
        const QJsonObject summary = QJsonDocument::fromJson(out).object().value(QStringLiteral("summary")).toObject();
        QVERIFY(summary.contains(QStringLiteral("mean")) && summary.value(QStringLiteral("mean")).isNull());
        QVERIFY(summary.value(QStringLiteral("p95")).isNull());
        QCOMPARE(csv(table("{\"value\":[]}")).count('\n'), 1);
    }
    void aDeviceThatRefusesBytes()
    {
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        const auto r = writeCsv(closed, table(one), source, {});
        QVERIFY(!r);
        QCOMPARE(r.error().code, ErrorCode::OutputFailed);
    }
};

QTEST_APPLESS_MAIN(TestReports)
#include "tst_reports.moc"
