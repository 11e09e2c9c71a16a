#include "support/testfleet.h"
#include "ui/models/rowcopy.h"

#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

class TestRowCopy : public QObject
{
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void noCellBecomesAFormula();
    void aCellInEveryFormat();
    void noCellBecomesMarkup();
    void cancelledInEveryFormat_data();
    void cancelledInEveryFormat();
};

namespace {

RowCopy copyOf(const std::vector<Device> &devices, CopyFormat format)
{
    RowCopy out;
    out.scores = TestFleet::scored(TestFleet::fleetOf(devices));
    for (uint32_t row = 0; row < out.scores->size(); ++row)
        out.rows.push_back(row);
    out.columns = {FleetColumn::Device, FleetColumn::Score, FleetColumn::Risk};
    out.format = format;
    return out;
}

void everyFormat()
{
    QTest::addColumn<CopyFormat>("format");
    QTest::newRow("text") << CopyFormat::Text;
    QTest::newRow("csv") << CopyFormat::Csv;
    QTest::newRow("json") << CopyFormat::Json;
    QTest::newRow("markdown") << CopyFormat::Markdown;
}

} // namespace

void TestRowCopy::formats_data()
{
    QTest::addColumn<CopyFormat>("format");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << CopyFormat::Text << u"Device\tScore\tRisk\n HQ WS\t41\tHigh\n"_s;
    QTest::newRow("csv") << CopyFormat::Csv
                         << u"machineId,deviceName,score,riskScore,profile,profileHash,asOf,dataSufficient\r\n"
                            "a,'\tHQ WS,41,High,Trustgauge default,46c458319cea,2023-11-14T22:13:20Z,true\r\n"_s;
    QTest::newRow("json")
        << CopyFormat::Json
        << u"[\n{\"machineId\":\"a\",\"deviceName\":\"\\tHQ WS\",\"score\":41,\"riskScore\":\"High\"}]\n"_s;
    QTest::newRow("markdown") << CopyFormat::Markdown
                              << u"| Device | Score | Risk |\n| --- | ---: | --- |\n|  HQ WS | 41 | High |\n"_s;
}

void TestRowCopy::formats()
{
    QFETCH(const CopyFormat, format);
    Device device = TestFleet::cleanDevice("a", "\tHQ WS");
    device.riskScore = "High";
    const auto text = copyText(copyOf({device}, format));
    QVERIFY(text);
    QTEST(*text, "expected");
}

void TestRowCopy::noCellBecomesAFormula()
{
    // As in files: also what follows a semicolon.
    const Device hostile = TestFleet::cleanDevice("a", "=cmd|' /C calc'!A0;+1");
    RowCopy copy = copyOf({hostile}, CopyFormat::Text);
    copy.columns = {FleetColumn::Device};
    QCOMPARE(*copyText(copy), u"Device\n'=cmd|' /C calc'!A0;'+1\n"_s);
    copy.isCell = true;
    QCOMPARE(*copyText(copy), u"'=cmd|' /C calc'!A0;'+1"_s);
    copy.format = CopyFormat::Csv;
    QCOMPARE(*copyText(copy), u"a,'=cmd|' /C calc'!A0;'+1"_s);
}

void TestRowCopy::aCellInEveryFormat()
{
    Device device = TestFleet::cleanDevice("a", "x,y|z");
    device.riskScore = "High";
    RowCopy copy = copyOf({device}, CopyFormat::Csv);
    copy.isCell = true;
    copy.columns = {FleetColumn::Device};
    QCOMPARE(*copyText(copy), u"a,\"x,y|z\""_s);
    copy.format = CopyFormat::Json;
    QCOMPARE(*copyText(copy), u"{\"machineId\":\"a\",\"deviceName\":\"x,y|z\"}"_s);
    copy.format = CopyFormat::Markdown;
    QCOMPARE(*copyText(copy), u"x,y\\|z"_s);
    copy.columns = {FleetColumn::Score};
    QCOMPARE(*copyText(copy), u"41"_s);
    copy.format = CopyFormat::Json;
    QCOMPARE(*copyText(copy), u"{\"score\":41}"_s);
    copy.format = CopyFormat::Csv;
    QCOMPARE(*copyText(copy), u"41"_s);
}

void TestRowCopy::noCellBecomesMarkup()
{
    RowCopy copy = copyOf({TestFleet::cleanDevice("a", "a|b <i>[x](http://y)*")}, CopyFormat::Markdown);
    copy.columns = {FleetColumn::Device};
    QCOMPARE(*copyText(copy), u"| Device |\n| --- |\n| a\\|b \\<i\\>\\[x\\](http://y)\\* |\n"_s);
}

void TestRowCopy::cancelledInEveryFormat_data()
{
    everyFormat();
}

void TestRowCopy::cancelledInEveryFormat()
{
    QFETCH(const CopyFormat, format);
    RowCopy copy = copyOf({TestFleet::cleanDevice("a", "pc")}, format);
    copy.rows.assign(3 * devicesPerStep, 0);
    size_t told = 0;
    const auto text = copyText(copy, [&told](size_t devices) {
        told = devices;
        return false;
    });
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::Cancelled);
    QCOMPARE(told, devicesPerStep);
    QVERIFY(copyText(copy, [](size_t) { return true; }));
}

QTEST_GUILESS_MAIN(TestRowCopy)
#include "tst_rowcopy.moc"
