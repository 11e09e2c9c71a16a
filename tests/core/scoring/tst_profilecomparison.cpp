#include "core/scoring/presets.h"
#include "core/scoring/profilecomparison.h"
#include "support/testfleet.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <utility>

using namespace Trustgauge;

//! Two profiles side by side on one fleet.
class TestProfileComparison : public QObject
{
    Q_OBJECT

private slots:
    void equalProfilesDifferInNothing()
    {
        const FleetPtr fleet = TestFleet::variedFleet(200);
        Profile named;
        named.name = QStringLiteral("Another name");
        const ProfileComparison same = compareProfiles({}, named, fleet, 50);
        QCOMPARE(same.leftHash, same.rightHash);
        QVERIFY(same.settings.isEmpty());
        QVERIFY(same.differing.empty());
        QCOMPARE(same.bandChanges(), size_t{0});
        QCOMPARE(same.outcome.before, same.outcome.after);
    }

    void devicesThatDifferAreListed()
    {
        const FleetPtr fleet = TestFleet::variedFleet(500, [](int i, Device &device) {
            if (i % 7 != 0)
                return;
            for (auto *text : {&device.riskScore, &device.exposureLevel, &device.onboardingStatus, &device.healthStatus,
                               &device.avMode})
                text->reset(); // insufficient under both
        });
        const Profile &left = presets().at(0);
        const Profile &right = presets().at(1);
        const ProfileComparison both = compareProfiles(left, right, fleet, 50);
        QCOMPARE(both.leftHash, profileHash(left));
        QCOMPARE(both.rightHash, profileHash(right));
        QCOMPARE(both.settings, profileDifferences(left, right));
        // Each device scored by itself.
        const ScoreTablePtr a = TestFleet::scored(fleet, left);
        const ScoreTablePtr b = TestFleet::scored(fleet, right);
        QCOMPARE(both.outcome.before, a->summary());
        QCOMPARE(both.outcome.after, b->summary());
        QCOMPARE(both.outcome.migration, migration(*a, *b));
        QVERIFY(a->summary().insufficient > 0 && b->summary().insufficient > 0);
        const auto change = [&](uint32_t row) {
            return std::abs(b->scorer().exact(b->score(row)).tenThousandths()
                            - a->scorer().exact(a->score(row)).tenThousandths());
        };
        std::vector<uint32_t> expected;
        size_t ofBands = 0;
        for (uint32_t row = 0; row < fleet->size(); ++row) {
            const bool isInABand = a->sufficient(row) || b->sufficient(row);
            const bool movesBand = a->place(row) != b->place(row);
            if (isInABand && (movesBand || change(row) != 0))
                expected.push_back(row);
            ofBands += movesBand ? 1 : 0;
        }
        QVERIFY(ofBands > 0);
        QVERIFY(expected.size() > ofBands);
        QCOMPARE(both.bandChanges(), ofBands);
        std::vector<uint32_t> listed = both.differing;
        for (size_t i = 0; i < listed.size(); ++i)
            QCOMPARE(a->place(listed[i]) != b->place(listed[i]), i < ofBands); // those come first
        for (size_t i = 1; i < listed.size(); ++i) {                           // of each kind, those that change most
            if (i != ofBands)
                QVERIFY(std::pair(-change(listed[i - 1]), listed[i - 1]) < std::pair(-change(listed[i]), listed[i]));
        }
        std::sort(listed.begin(), listed.end());
        QCOMPARE(listed, expected);
        // The other way round, it is the same with the sides exchanged.
        const ProfileComparison back = compareProfiles(right, left, fleet, 50);
        QCOMPARE(back.differing, both.differing);
        for (size_t from = 0; from < placeCount; ++from) {
            for (size_t to = 0; to < placeCount; ++to)
                QCOMPARE(back.outcome.migration[from][to], both.outcome.migration[to][from]);
        }
    }

    void insufficientUnderOneOnly()
    {
        Device device = TestFleet::cleanDevice("a", "A");
        device.riskScore.reset(); // 41.25 of 100 are unknown, and under the other profile 55
        Profile right;
        right.pillars = {100, 0};
        const ProfileComparison both = compareProfiles({}, right, TestFleet::fleetOf({device}), 50);
        QVERIFY(both.left->sufficient(0) && !both.right->sufficient(0));
        QCOMPARE(both.differing, std::vector<uint32_t>{0});
    }

    void otherThresholdsAreCompared()
    {
        const FleetPtr fleet = TestFleet::variedFleet(300);
        Profile right;
        right.inactiveDays = {2, 3, 4, 5};
        const ProfileComparison both = compareProfiles({}, right, fleet, 50);
        QCOMPARE(both.settings.size(), 1);
        QVERIFY(both.left->index() != both.right->index());
        QVERIFY(!both.differing.empty());
    }

    void aFleetIsNotNeeded()
    {
        const ProfileComparison both = compareProfiles(presets().at(0), presets().at(1), {}, 50);
        QVERIFY(!both.settings.isEmpty());
        QVERIFY(!both.left);
        QVERIFY(both.differing.empty());
    }
};

QTEST_APPLESS_MAIN(TestProfileComparison)
#include "tst_profilecomparison.moc"
