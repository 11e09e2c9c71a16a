#include "core/scoring/presets.h"
#include "core/scoring/profilecomparison.h"
#include "support/testfleet.h"

#include <QTest>

#include <algorithm>

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
        const FleetPtr fleet = TestFleet::variedFleet(500);
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
        std::vector<uint32_t> expected;
        size_t ofBands = 0;
        for (uint32_t row = 0; row < fleet->size(); ++row) {
            const bool isInABand = a->sufficient(row) || b->sufficient(row);
            const bool movesBand = a->place(row) != b->place(row);
            if (isInABand
                && (movesBand
                    || a->scorer().exact(a->score(row)).tenThousandths()
                           != b->scorer().exact(b->score(row)).tenThousandths()))
                expected.push_back(row);
            ofBands += movesBand ? 1 : 0;
        }
        QVERIFY(ofBands > 0);
        QVERIFY(expected.size() > ofBands);
        QCOMPARE(both.bandChanges(), ofBands);
        std::vector<uint32_t> listed = both.differing;
        for (size_t i = 0; i < listed.size(); ++i)
            QCOMPARE(a->place(listed[i]) != b->place(listed[i]), i < ofBands); // those come first
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
