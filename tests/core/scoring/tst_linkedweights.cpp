#include "core/scoring/linkedweights.h"

#include <QTest>

#include <random>

using namespace Trustgauge;

namespace {

Profile randomProfile(std::mt19937 &random)
{
    Profile p;
    std::uniform_int_distribution<int> weight(0, 100);
    std::uniform_int_distribution<int> kind(0, 3);
    for (int &w : p.weights)
        w = kind(random) == 0 ? 0 : weight(random) / (1 + kind(random));
    return kind(random) == 0 ? rebalanced(p, Pillar::Critical) : p;
}

TuningLocks randomLocks(std::mt19937 &random)
{
    TuningLocks locks;
    std::bernoulli_distribution isLocked(std::uniform_int_distribution<int>(0, 6)(random) / 8.0);
    for (bool &lock : locks.weights)
        lock = isLocked(random);
    return locks;
}

QByteArray told(const Profile &p, const TuningLocks &locks, Indicator indicator, int value)
{
    QByteArray out;
    for (size_t i = 0; i < indicatorCount; ++i)
        out += QByteArray::number(p.weights[i]) + (locks.weights[i] ? "! " : " ");
    return out + "; " + QByteArray::number(static_cast<int>(indicator)) + " to " + QByteArray::number(value);
}

} // namespace

//! Weights that follow each other, so that the total of their pillar stays.
class TestLinkedWeights : public QObject
{
    Q_OBJECT

    static int weightAfter(const LinkedMove &move, Indicator indicator) { return move.profile.weight(indicator); }
    static TuningLocks lockedRows(std::initializer_list<Indicator> rows)
    {
        TuningLocks locks;
        for (const Indicator row : rows)
            locks.weights[indexOf(row)] = true;
        return locks;
    }
    //! What holds for every move.
    static bool isLegal(const Profile &before, const Profile &after, Pillar pillar, const TuningLocks &locks)
    {
        bool legal = before.pillars == after.pillars;
        for (size_t i = 0; i < indicatorCount; ++i) {
            const bool mayMove = pillarOf(static_cast<Indicator>(i)) == pillar && !locks.weights[i];
            legal = legal && (mayMove || before.weights[i] == after.weights[i]);
            legal = legal && after.weights[i] >= 0 && after.weights[i] <= 100;
        }
        return legal;
    }

private slots:
    void theRestIsShared()
    {
        // 55 is locked; of the other 45, disabled antivirus takes 34, and 11 are left for 10 and 7: 6.47 and 4.53.
        const LinkedMove move = moveWeight(Profile(), Indicator::AvDisabled, 34, lockedRows({Indicator::RiskHigh}));
        QVERIFY(!move.stopped);
        QCOMPARE(weightAfter(move, Indicator::AvDisabled), 34);
        QCOMPARE(weightAfter(move, Indicator::ExposureHigh), 6);
        QCOMPARE(weightAfter(move, Indicator::ExposureMedium), 4); // 6 x 6 / 10 = 3.6
        QCOMPARE(weightAfter(move, Indicator::NotOnboarded), 5);
        QCOMPARE(weightAfter(move, Indicator::AvNotReporting), 16); // of its own group
        QCOMPARE(weightAfter(move, Indicator::RiskHigh), 55);
        QCOMPARE(weightAfter(move, Indicator::CriticalCves), 40); // of the other pillar
    }
    void smallerWeightsFollow()
    {
        const LinkedMove move = moveWeight(Profile(), Indicator::CriticalCves, 46,
                                           lockedRows({Indicator::HealthImpaired}));
        QCOMPARE(weightAfter(move, Indicator::InactiveUnder1Day), 0);
        QCOMPARE(weightAfter(move, Indicator::Inactive1To3Days), 9); // 8.5
        QCOMPARE(weightAfter(move, Indicator::Inactive4To7Days), 17);
        QCOMPARE(weightAfter(move, Indicator::Inactive8To14Days), 26); // 25.5
        QCOMPARE(weightAfter(move, Indicator::InactiveOver14Days), 34);
        QCOMPARE(weightAfter(move, Indicator::HealthImpaired), 20);
    }
    void theLastNeedNotBeTheLargest()
    {
        Profile p;
        p.weights[indexOf(Indicator::ExposureMedium)] = 10;
        p.weights[indexOf(Indicator::ExposureHigh)] = 6;
        const LinkedMove move = moveWeight(p, Indicator::AvDisabled, 34, lockedRows({Indicator::RiskHigh}));
        QCOMPARE(weightAfter(move, Indicator::ExposureMedium), 6); // as in theRestIsShared()
        QCOMPARE(weightAfter(move, Indicator::ExposureHigh), 4);   // 6 x 6 / 10 = 3.6
    }
    void aSmallerWeightLinksNothing()
    {
        const LinkedMove move = moveWeight(Profile(), Indicator::RiskLow, 30, {});
        Profile expected;
        expected.weights[indexOf(Indicator::RiskLow)] = 30;
        QCOMPARE(move.profile, expected);
        const LinkedMove above = moveWeight(Profile(), Indicator::RiskLow, 60, {}); // now it is the largest
        QCOMPARE(above.profile.attainable(Pillar::Critical), 100);
        QCOMPARE(weightAfter(above, Indicator::RiskHigh), 55);
        QCOMPARE(weightAfter(above, Indicator::AvDisabled), 25); // 40 x 28 / 45 = 24.9
    }
    void stopsWhereTheOthersAreLocked()
    {
        const TuningLocks locks = lockedRows({Indicator::RiskHigh, Indicator::AvNotReporting, Indicator::NotOnboarded});
        const LinkedMove move = moveWeight(Profile(), Indicator::ExposureHigh, 80, locks);
        QVERIFY(move.stopped);
        QCOMPARE(weightAfter(move, Indicator::ExposureHigh), 22); // 100 - 55 - 16 - 7
        QCOMPARE(weightAfter(move, Indicator::AvDisabled), 16);
        TuningLocks all;
        all.weights.fill(true);
        QVERIFY(moveWeight(Profile(), Indicator::RiskHigh, 60, all).stopped);
        QCOMPARE(moveWeight(Profile(), Indicator::RiskHigh, 60, all).profile, Profile());
        QVERIFY(!moveWeight(Profile(), Indicator::RiskHigh, 55, all).stopped);
        all.weights[indexOf(Indicator::RiskHigh)] = false;
        QCOMPARE(moveWeight(Profile(), Indicator::RiskHigh, 60, all).profile, Profile());
        QCOMPARE(moveWeight(Profile(), Indicator::RiskHigh, 40, all).profile, Profile());
    }
    void zerosGrowOnlyAlone()
    {
        Profile p;
        for (const Indicator row : {Indicator::ExposureMedium, Indicator::ExposureHigh, Indicator::AvNotReporting,
                                    Indicator::AvDisabled, Indicator::NotOnboarded})
            p.weights[indexOf(row)] = 0;
        const LinkedMove move = moveWeight(p, Indicator::RiskHigh, 40, {}); // 15 for three groups
        QCOMPARE(move.profile.attainable(Pillar::Critical), 55);
        QCOMPARE(weightAfter(move, Indicator::ExposureHigh), 5);
        QCOMPARE(weightAfter(move, Indicator::ExposureMedium), 0);
        QCOMPARE(weightAfter(move, Indicator::AvDisabled), 5);
        p.weights[indexOf(Indicator::AvDisabled)] = 20;
        QCOMPARE(weightAfter(moveWeight(p, Indicator::RiskHigh, 40, {}), Indicator::ExposureHigh), 0);

        for (size_t i = 0; i < indicatorCount; ++i)
            p.weights[i] = 0;
        QCOMPARE(weightAfter(moveWeight(p, Indicator::RiskHigh, 40, {}), Indicator::RiskHigh), 40); // no total to keep
    }
    void randomMovesKeepTheTotal()
    {
        std::mt19937 random(20261130);
        std::uniform_int_distribution<int> row(0, static_cast<int>(indicatorCount) - 1);
        std::uniform_int_distribution<int> number(0, 100);
        int linked = 0;
        int stops = 0;
        for (int round = 0; round < 40'000; ++round) {
            const Profile p = randomProfile(random);
            const TuningLocks locks = randomLocks(random);
            const auto indicator = static_cast<Indicator>(row(random));
            const Pillar pillar = pillarOf(indicator);
            const int value = number(random);
            const LinkedMove move = moveWeight(p, indicator, value, locks);
            const QByteArray what = told(p, locks, indicator, value) + " -> " + told(move.profile, locks, indicator, 0);
            QVERIFY2(isLegal(p, move.profile, pillar, locks), what.constData());
            if (p.attainable(pillar) > 0)
                QVERIFY2(move.profile.attainable(pillar) == p.attainable(pillar), what.constData());
            QVERIFY2(move.stopped != (move.profile.weight(indicator) == value), what.constData());
            if (move.stopped) { // as near as it gets: one more is a stop as well
                const int now = move.profile.weight(indicator);
                const LinkedMove more = moveWeight(p, indicator, now < value ? now + 1 : now - 1, locks);
                QVERIFY2(more.stopped && more.profile.weight(indicator) == now, what.constData());
            }
            QVERIFY2(moveWeight(p, indicator, p.weight(indicator), locks).profile == p, what.constData());
            stops += move.stopped ? 1 : 0;
            linked += move.profile != p ? 1 : 0;
        }
        QVERIFY(stops > 1000 && linked > 1000);
    }
    void randomResetsKeepTheTotal()
    {
        std::mt19937 random(7);
        std::uniform_int_distribution<int> row(0, static_cast<int>(indicatorCount) - 1);
        for (int round = 0; round < 20'000; ++round) {
            const Profile p = randomProfile(random);
            const Profile target = round % 2 == 0 ? Profile() : randomProfile(random);
            const TuningLocks locks = randomLocks(random);
            const auto indicator = static_cast<Indicator>(row(random));
            const Pillar pillar = pillarOf(indicator);
            const LinkedMove move = resetWeight(p, indicator, target, locks);
            const QByteArray what = told(p, locks, indicator, target.weight(indicator)) + " -> "
                                    + told(move.profile, locks, indicator, 0);
            QVERIFY2(isLegal(p, move.profile, pillar, locks), what.constData());
            if (p.attainable(pillar) > 0)
                QVERIFY2(move.profile.attainable(pillar) == p.attainable(pillar), what.constData());
            QVERIFY2(move.stopped != (move.profile.weight(indicator) == target.weight(indicator)), what.constData());
        }
    }
    void resetsLeadBack()
    {
        // After some moves, resetting each row once ends at the default, in whichever order.
        std::mt19937 random(3);
        std::uniform_int_distribution<int> row(0, static_cast<int>(indicatorCount) - 1);
        std::uniform_int_distribution<int> number(1, 60);
        std::array<size_t, indicatorCount> order{};
        for (size_t i = 0; i < indicatorCount; ++i)
            order[i] = i;
        for (int round = 0; round < 1'000; ++round) {
            Profile p;
            for (int i = 0; i < 4; ++i)
                p = moveWeight(p, static_cast<Indicator>(row(random)), number(random), {}).profile;
            const Profile start = p;
            std::shuffle(order.begin(), order.end(), random);
            for (int turn = 0; turn < 2; ++turn) { // the second for smaller weights that followed later
                for (const size_t i : order)
                    p = resetWeight(p, static_cast<Indicator>(i), Profile(), {}).profile;
            }
            const QByteArray what = told(start, {}, Indicator::RiskLow, 0) + " -> "
                                    + told(p, {}, Indicator::RiskLow, 0);
            QVERIFY2(p == Profile(), what.constData());
        }
    }
    void rebalanceLeavesLockedRows()
    {
        Profile p;
        p.weights[indexOf(Indicator::CriticalCves)] = 20; // 20 + 40 + 20; with 40 locked, 60 are left for 20 and 20
        const Profile out = rebalanced(p, Pillar::Operational, lockedRows({Indicator::InactiveOver14Days}));
        QCOMPARE(out.weight(Indicator::InactiveOver14Days), 40);
        QCOMPARE(out.weight(Indicator::CriticalCves), 30);
        QCOMPARE(out.weight(Indicator::HealthImpaired), 30);
        QCOMPARE(out.weight(Indicator::HealthInactive), 23); // 22.5

        std::mt19937 random(11);
        for (int round = 0; round < 20'000; ++round) {
            const Profile any = randomProfile(random);
            const TuningLocks locks = randomLocks(random);
            for (const Pillar pillar : {Pillar::Critical, Pillar::Operational}) {
                const Profile done = rebalanced(any, pillar, locks);
                const QByteArray what = told(any, locks, Indicator::RiskLow, 0) + " -> "
                                        + told(done, locks, Indicator::RiskLow, 0);
                QVERIFY2(isLegal(any, done, pillar, locks), what.constData());
                const int before = std::abs(any.attainable(pillar) - 100);
                const int after = std::abs(done.attainable(pillar) - 100);
                QVERIFY2(after <= before, what.constData());
                if (locks.isEmpty() && any.attainable(pillar) > 0)
                    QVERIFY2(after == 0, what.constData());
                QVERIFY2(rebalanced(done, pillar, locks) == done, what.constData());
            }
        }
    }
    void locksHaveKeys()
    {
        TuningLocks locks = lockedRows({Indicator::RiskLow, Indicator::CriticalCves});
        locks.pillars[1] = true;
        const QStringList keys{QStringLiteral("pillars.operational"), QStringLiteral("weights.riskLow"),
                               QStringLiteral("weights.criticalCves")};
        QCOMPARE(locks.keys(), keys);
        QCOMPARE(TuningLocks::fromKeys(keys + QStringList{QStringLiteral("weights.none")}), locks);
        QVERIFY(locks.holdPillars() && !locks.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestLinkedWeights)
#include "tst_linkedweights.moc"
