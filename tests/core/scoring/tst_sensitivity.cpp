#include "core/scoring/sensitivity.h"
#include "support/testfleet.h"

#include <QTest>

#include <algorithm>

using namespace Trustgauge;

class TestSensitivity : public QObject
{
    Q_OBJECT

private slots:
    void countsBothWays()
    {
        // High risk alone is 41.25: one point of weight less (40.5 -> 41) keeps the band, five (37.5) do not.
        const auto table = TestFleet::scored(TestFleet::variedFleet(40, [](int i, Device &d) {
            d.riskScore = i < 10 ? "High" : "None";
            d.exposureLevel = "Low";
            d.lastSeen = TestFleet::asOf;
        }));
        const auto all = sensitivity(*table, 5);
        QCOMPARE(all.size(), indicatorCount + 1);
        QCOMPARE(all.front().indicator, Indicator::RiskHigh);
        QCOMPARE(all.front().firing, size_t{10});
        QCOMPARE(all.front().movedDown, std::optional(size_t{10}));
        QCOMPARE(all.front().movedUp, std::optional(size_t{0})); // 75 x 60 / 105 = 42.9
        const auto pillar = std::find_if(all.begin(), all.end(), [](const auto &one) { return !one.indicator; });
        QVERIFY(pillar != all.end());
        QCOMPARE(pillar->movedDown, std::optional(size_t{10})); // 70 x 55 / 100 = 38.5
        QCOMPARE(pillar->movedUp, std::optional(size_t{0}));    // 44
        for (size_t i = 1; i < all.size(); ++i)
            QVERIFY(all[i].moved() <= all[i - 1].moved());
    }
    void countsOnlyTheChosen()
    {
        const auto table = TestFleet::scored(TestFleet::variedFleet(40, [](int i, Device &d) {
            d.riskScore = i < 10 ? "High" : "None";
            d.exposureLevel = "Low";
            d.lastSeen = TestFleet::asOf;
        }));
        const std::vector<uint32_t> rows{0, 3, 20};
        const auto among = std::make_shared<const ClassCounts>(classCounts(*table->index(), rows));
        const auto all = sensitivity(*table, 5, among);
        QCOMPARE(all.front().indicator, Indicator::RiskHigh);
        QCOMPARE(all.front().firing, size_t{2});
        QCOMPARE(all.front().movedDown, std::optional(size_t{2}));
    }
    void whatCannotMove()
    {
        Profile profile;
        profile.weights[indexOf(Indicator::RiskHigh)] = 100;
        profile.pillars = {100, 0};
        for (const WeightSensitivity &one : sensitivity(*TestFleet::scored(TestFleet::variedFleet(4), profile), 5)) {
            if (one.indicator == Indicator::RiskHigh || !one.indicator)
                QVERIFY(!one.movedUp && one.movedDown);
        }
    }
    void endsWhenNoLongerWanted()
    {
        int asked = 0;
        const auto some = sensitivity(*TestFleet::scored(TestFleet::variedFleet(4)), 5, {},
                                      [&asked] { return ++asked <= 3; });
        QCOMPARE(some.size(), size_t{3});
        QCOMPARE(asked, 4);
    }
    void emptyFleet()
    {
        for (const WeightSensitivity &one : sensitivity(*TestFleet::scored(TestFleet::fleetOf({})), 5))
            QCOMPARE(one.moved(), size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
