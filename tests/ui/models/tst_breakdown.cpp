#include "core/scoring/largestremainder.h"
#include "support/testfleet.h"
#include "ui/models/breakdown.h"
#include "ui/text/words.h"

#include <QTest>

#include <numeric>

using namespace Trustgauge;
using namespace Qt::StringLiterals;

class TestBreakdown : public QObject
{
    Q_OBJECT

private slots:
    void workedExample();
    void savedProfileBesideTheTuned();
    void partsAlwaysAddUp();
    void fitsByLargestRemainder();
    void namesUnknownGroups();
    void hostileNamesStayPlain();
};

void TestBreakdown::workedExample()
{
    // High, exposure High, antivirus disabled, 1-3 days, 4 critical CVEs: 41.25 + 7.5 + 21 + 2.5 + 4 = 76.25
    Device device = TestFleet::cleanDevice("a", "HR-LT-0221");
    device.riskScore = "High";
    device.exposureLevel = "High";
    device.avMode = "2";
    device.lastSeen = TestFleet::asOf - 2 * ticksPerDay - 6 * ticksPerHour;
    for (int i = 0; i < 4; ++i)
        device.cves.add(95);
    const ScoreTablePtr scores = TestFleet::scored(TestFleet::fleetOf({device}));
    const Breakdown breakdown = breakdownOf(*scores, 0);
    QCOMPARE(breakdown.totalHundredths, 7625);
    QCOMPARE(breakdown.score, 76);
    QCOMPARE(breakdown.band, Band::Suspicious);
    const std::vector<int64_t> expected{4125, 750, 2100, 0, 0, 250, 400};
    QCOMPARE(breakdown.parts.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(breakdown.parts[i].hundredths, expected[i]);
    QCOMPARE(breakdown.parts[0].weight, 55);
    QCOMPARE(breakdown.parts[5].startHundredths, 6975);
    QCOMPARE(breakdown.parts[6].value, u"4 of 10"_s);
    // The factor of the weight, where the value does not show it.
    QVERIFY(breakdown.parts[0].level.isEmpty());
    QCOMPARE(breakdown.parts[5].level, u"1–3 days"_s);
    QCOMPARE(breakdown.parts[6].level, hundredthsText(40));
}

void TestBreakdown::savedProfileBesideTheTuned()
{
    Device device = TestFleet::cleanDevice("a", "HQ");
    device.riskScore = "High";
    const FleetPtr fleet = TestFleet::fleetOf({device});
    Profile edited;
    edited.pillars = {100, 0};
    const ScoreTablePtr saved = TestFleet::scored(fleet);
    Breakdown breakdown = breakdownOf(*TestFleet::scored(fleet, edited), 0);
    QVERIFY(!breakdown.before);
    QVERIFY(!breakdown.parts[0].before);
    addBefore(breakdown, *saved, 0);
    QCOMPARE(breakdown.score, 55);
    QVERIFY(breakdown.parts[0].before);
    QCOMPARE(breakdown.parts[0].before->hundredths, 4125);
    QCOMPARE(breakdown.parts[0].before->weight, 55);
    QVERIFY(breakdown.before);
    QCOMPARE(breakdown.before->score, 41);
    QCOMPARE(breakdown.before->band, Band::ModerateRisk);
    QCOMPARE(breakdown.before->totalHundredths, 4125);
    int64_t change = 0; // the differences of the parts are that of the whole
    for (const BreakdownPart &part : breakdown.parts)
        change += part.hundredths - part.before->hundredths;
    QCOMPARE(change, breakdown.totalHundredths - breakdown.before->totalHundredths);
}

void TestBreakdown::partsAlwaysAddUp()
{
    Profile odd; // makes recurring decimals
    odd.pillars = {67, 33};
    odd.weights = {11, 23, 29, 7, 13, 17, 19, 3, 5, 31, 1, 2, 9, 37, 41, 43};
    odd.unknown = UnknownAs::Third;
    const FleetPtr fleet = TestFleet::variedFleet(2000, [](int i, Device &device) {
        if (i % 7 == 0)
            device.healthStatus = "NoSensorData";
        if (i % 3 == 0)
            device.avMode = std::nullopt;
        for (int n = 0; n < i % 13; ++n)
            device.cves.add(90);
    });
    const ScoreTablePtr scores = TestFleet::scored(fleet, odd);
    for (size_t row = 0; row < scores->size(); ++row) {
        const Breakdown breakdown = breakdownOf(*scores, row);
        int64_t sum = 0;
        for (const BreakdownPart &part : breakdown.parts)
            sum += part.hundredths;
        QCOMPARE(sum, breakdown.totalHundredths);
        const double exact = scores->scorer().exact(scores->score(row)).toDouble();
        QVERIFY(std::abs(exact * 100.0 - static_cast<double>(breakdown.totalHundredths)) <= 0.5 + 1e-6);
    }
}

void TestBreakdown::fitsByLargestRemainder()
{
    // Thirds of one point in hundredths: 33.33 each, the total is 100.
    const std::vector<int64_t> thirds = largestRemainder(std::vector<Int128>{100, 100, 100}, 3, 100);
    QCOMPARE(thirds, (std::vector<int64_t>{34, 33, 33}));
    // A part of zero points is never rounded up.
    const std::vector<int64_t> zero = largestRemainder(std::vector<Int128>{0, 200, 100}, 3, 100);
    QCOMPARE(zero, (std::vector<int64_t>{0, 67, 33}));
}

void TestBreakdown::namesUnknownGroups()
{
    Device device = TestFleet::cleanDevice("a", "x");
    device.riskScore = std::nullopt;
    device.healthStatus = "Strange";
    const ScoreTablePtr scores = TestFleet::scored(TestFleet::fleetOf({device}), {}, 60);
    const Breakdown breakdown = breakdownOf(*scores, 0);
    QVERIFY(breakdown.parts[indexOf(Group::Risk)].unknown);
    QVERIFY(breakdown.parts[indexOf(Group::Health)].unknown);
    QCOMPARE(breakdown.parts[indexOf(Group::Health)].value, u"Strange"_s);
    QCOMPARE(breakdown.parts[indexOf(Group::Exposure)].value, displayName(ExposureState::Clear));
    QVERIFY(!breakdown.parts[indexOf(Group::Antivirus)].unknown);
    // 75 * 45/100 + 25 * 80/100 = 53.75 of 100 attainable points are judged.
    QCOMPARE(breakdown.completeness, 54);
    QVERIFY(!breakdown.sufficient);
}

void TestBreakdown::hostileNamesStayPlain()
{
    const Device device = TestFleet::cleanDevice("a", "<b>x</b>\n\xE2\x80\xAEgnp");
    const Breakdown breakdown = breakdownOf(*TestFleet::scored(TestFleet::fleetOf({device})), 0);
    QCOMPARE(breakdown.device, u"<b>x</b> \uFFFDgnp"_s); // a line break is shown as a space
}

QTEST_GUILESS_MAIN(TestBreakdown)
#include "tst_breakdown.moc"
