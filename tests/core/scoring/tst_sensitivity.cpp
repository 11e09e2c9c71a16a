#include "core/scoring/sensitivity.h"
#include "support/testfleet.h"

#include <QTest>

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
        QCOMPARE(all.size(), indicatorCount);
        QCOMPARE(all.front().indicator, Indicator::RiskHigh);
        QCOMPARE(all.front().firing, size_t{10});
        QCOMPARE(all.front().movedDown, size_t{10});
        QCOMPARE(all.front().movedUp, size_t{0}); // 75 x 60 / 105 = 42.9
        for (size_t i = 1; i < all.size(); ++i)
            QVERIFY(all[i].moved() <= all[i - 1].moved());
    }
    void emptyFleet()
    {
        for (const WeightSensitivity &one : sensitivity(*TestFleet::scored(TestFleet::fleetOf({})), 5))
            QCOMPARE(one.moved(), size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
