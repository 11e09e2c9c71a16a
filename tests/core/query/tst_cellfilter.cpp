#include "core/query/cellfilter.h"
#include "core/query/filterconditions.h"
#include "core/query/filterevaluation.h"
#include "core/query/filtertexts.h"
#include "support/testfleet.h"

#include <QTest>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

//! Conditions that are made of cells, and how they are joined.
class TestCellFilter : public QObject
{
    Q_OBJECT

private slots:
    void findsItsDevice_data();
    void findsItsDevice();
    void textsAreWrittenSoThatTheyAreFound_data();
    void textsAreWrittenSoThatTheyAreFound();
    void daysAreThoseShown();
    void extendsWhatIsThere_data();
    void extendsWhatIsThere();
    void conditionsAreTakenAway_data();
    void conditionsAreTakenAway();
};

namespace {

RowMask found(const ScoreTable &scores, const QString &text)
{
    const auto expression = parseFilter(text);
    if (!expression)
        qFatal("%s", qPrintable(text));
    const auto rows = evaluate(*expression, FilterInput{scores});
    return rows ? *rows : RowMask();
}

} // namespace

void TestCellFilter::findsItsDevice_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < usualColumnCount; ++column)
        QTest::addRow("column %d", column) << column;
}

void TestCellFilter::findsItsDevice()
{
    QFETCH(const int, column);
    const FleetPtr fleet = TestFleet::variedFleet(120, [](int number, Device &device) {
        if (number % 7 == 0)
            device.deviceName.reset();
        if (number % 5 == 0)
            device.tags = "vip;kiosk \"a\"";
        if (number % 11 == 0)
            device.riskScore = "Bogus";
        if (number % 13 == 0) {
            device.healthStatus = " Unknown ";
            device.onboardingStatus.reset();
        }
        if (number % 17 == 0)
            device.osVersion = "10.0 \\ \"x\"";
    });
    const ScoreTablePtr scores = TestFleet::scored(fleet);
    for (size_t row = 0; row < fleet->size(); ++row) {
        const auto condition = cellCondition(*scores, row, static_cast<FleetColumn>(column));
        QVERIFY(condition.has_value());
        const RowMask alike = found(*scores, *condition);
        const RowMask others = found(*scores, u"not(%1)"_s.arg(*condition));
        QVERIFY2(alike.contains(row), qPrintable(*condition));
        QCOMPARE(alike.count() + others.count(), fleet->size());
        for (const uint32_t other : alike.rows()) // whose cell makes the same condition, but for equal meanings
            QVERIFY(cellCondition(*scores, other, static_cast<FleetColumn>(column)).has_value());
    }
    QVERIFY(!cellCondition(*scores, 0, FleetColumn::BandBefore));
}

void TestCellFilter::textsAreWrittenSoThatTheyAreFound_data()
{
    QTest::addColumn<QString>("group");
    for (const char *group : {"Lab", "Lab 2", "unknown", "and", "ago", "-lab", "//x", "a\"b", "a\\nb", "tab\there",
                              "M\xC3\xBCnchen", "O'Neil", "in", "a.b/c@d", "100%"})
        QTest::newRow(group) << QString::fromUtf8(group);
}

void TestCellFilter::textsAreWrittenSoThatTheyAreFound()
{
    QFETCH(const QString, group);
    Device a = TestFleet::cleanDevice("aa01", "one");
    a.deviceGroup = group.toStdString();
    const Device b = TestFleet::cleanDevice("bb02", "two");
    const ScoreTablePtr scores = TestFleet::scored(TestFleet::fleetOf({a, b}));
    const auto condition = cellCondition(*scores, 0, FleetColumn::Group);
    QVERIFY(condition.has_value());
    QCOMPARE(found(*scores, *condition).rows(), std::vector<uint32_t>{0});
    QCOMPARE(found(*scores, u"group in (%1)"_s.arg(filterValueOf(group))).rows(), std::vector<uint32_t>{0});
}

void TestCellFilter::daysAreThoseShown()
{
    std::vector<Device> devices;
    const QDateTime noon = dateTimeFromTicks(TestFleet::asOf).toLocalTime();
    const QDateTime start = noon.date().startOfDay();
    for (const qint64 seconds :
         {qint64{-1}, qint64{0}, qint64{3600}, start.secsTo(noon.date().addDays(1).startOfDay())}) {
        devices.push_back(TestFleet::cleanDevice("id" + std::to_string(devices.size()), "x"));
        devices.back().lastSeen = TestFleet::asOf + (noon.secsTo(start) + seconds) * ticksPerSecond;
    }
    const ScoreTablePtr scores = TestFleet::scored(TestFleet::fleetOf(devices));
    const auto condition = cellCondition(*scores, 2, FleetColumn::LastSeen);
    QVERIFY(condition.has_value());
    QCOMPARE(found(*scores, *condition).rows(), (std::vector<uint32_t>{1, 2}));
}

void TestCellFilter::extendsWhatIsThere_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("nothing") << u" "_s << u"risk = high"_s;
    QTest::newRow("a condition") << u"os = macOS "_s << u"os = macOS and risk = high"_s;
    QTest::newRow("side by side") << u"os = macOS vip"_s << u"os = macOS vip and risk = high"_s;
    QTest::newRow("or") << u"os = macOS or vip"_s << u"(os = macOS or vip) and risk = high"_s;
    QTest::newRow("or inside") << u"a and (b or c)"_s << u"a and (b or c) and risk = high"_s;
    QTest::newRow("not of or") << u"not(b or c)"_s << u"not(b or c) and risk = high"_s;
}

void TestCellFilter::extendsWhatIsThere()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QCOMPARE(withCondition(before, u"risk = high"_s), after);
    const ScoreTablePtr scores = TestFleet::scored(TestFleet::variedFleet(200));
    const RowMask was = found(*scores, before);
    const RowMask high = found(*scores, u"risk = high"_s);
    const RowMask both = found(*scores, after);
    for (size_t row = 0; row < scores->size(); ++row)
        QCOMPARE(both.contains(row), was.contains(row) && high.contains(row));
}

void TestCellFilter::conditionsAreTakenAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("conditions");
    QTest::newRow("blank") << u" "_s << QStringList();
    QTest::newRow("invalid") << u"risk = and os = macOS"_s << QStringList();
    QTest::newRow("one") << u"risk = high"_s << QStringList{u"risk = high"_s};
    QTest::newRow("several") << u"a AND not(b or c)  and tag = \"x and y\" and risk between (low .. high)"_s
                             << QStringList{u"a"_s, u"not(b or c)"_s, u"tag = \"x and y\""_s,
                                            u"risk between (low .. high)"_s};
    QTest::newRow("or") << u"a and b or c"_s << QStringList{u"a and b or c"_s};
    QTest::newRow("times") << u"lastSeen < 2026-11-20T08:30+01:00 and lastSeen > now() - 7d"_s
                           << QStringList{u"lastSeen < 2026-11-20T08:30+01:00"_s, u"lastSeen > now() - 7d"_s};
}

void TestCellFilter::conditionsAreTakenAway()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, conditions);
    QCOMPARE(conditionsOf(text), conditions);
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        QStringList rest = conditions;
        rest.removeAt(i);
        QCOMPARE(conditionsOf(withoutCondition(conditions, i)), rest);
    }
}

QTEST_GUILESS_MAIN(TestCellFilter)
#include "tst_cellfilter.moc"
