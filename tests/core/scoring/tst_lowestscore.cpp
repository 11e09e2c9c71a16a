#include "core/scoring/lowestscore.h"
#include "support/testfleet.h"

#include <QTest>

#include <random>

using namespace Trustgauge;

class TestLowestScore : public QObject
{
    Q_OBJECT

private slots:
    void byHand()
    {
        Signature signature = TestFleet::cleanSignature();
        signature.risk = RiskState::High;
        TuningLocks locks;
        locks.pillars[0] = true;
        locks.weights[indexOf(Indicator::RiskHigh)] = true;
        // The risk counts 55 of at most 100 + 100 + 100 + 100, where riskLow or riskMedium may weigh 100.
        const LowestScore::Found found = LowestScore({}, locks).of(signature);
        QCOMPARE(TestFleet::rounded({found.exact.numerator * 10'000, found.exact.denominator}), int64_t{103'125});
        QCOMPARE(found.profile.weight(Indicator::RiskHigh), 55);
        QCOMPARE(found.profile.pillars, (std::array{75, 25}));
        // Without locks everything that fires can weigh nothing.
        QCOMPARE(LowestScore({}, {}).of(signature).exact.numerator, int64_t{0});
    }
    //! The profile found has that score, and none made by chance has a lower one.
    void nothingIsLower_data()
    {
        QTest::addColumn<int>("unknown");
        QTest::addColumn<int>("normalisation");
        for (const UnknownAs unknown : {UnknownAs::Clear, UnknownAs::Third, UnknownAs::Full}) {
            for (const Normalisation norm : {Normalisation::Attainable, Normalisation::Flat})
                QTest::addRow("%d %d", static_cast<int>(unknown), static_cast<int>(norm))
                    << static_cast<int>(unknown) << static_cast<int>(norm);
        }
    }
    void nothingIsLower()
    {
        QFETCH(int, unknown);
        QFETCH(int, normalisation);
        std::mt19937 random(3);
        const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
        for (int round = 0; round < 150; ++round) {
            Profile profile;
            profile.unknown = static_cast<UnknownAs>(unknown);
            profile.normalisation = static_cast<Normalisation>(normalisation);
            profile.cveMode = below(2) == 0 ? CveMode::Linear : CveMode::Binary;
            TuningLocks locks;
            locks.pillars[1] = below(2) == 0;
            for (size_t i = 0; i < indicatorCount; ++i) {
                profile.weights[i] = below(101);
                locks.weights[i] = below(2) == 0;
            }
            const Signature signature = TestFleet::randomSignature(random);
            const LowestScore::Found found = LowestScore(profile, locks).of(signature);
            QVERIFY(profileErrors(found.profile).empty());
            for (size_t i = 0; i < indicatorCount; ++i)
                QVERIFY(!locks.weights[i] || found.profile.weights[i] == profile.weights[i]);
            QVERIFY(!locks.holdPillars() || found.profile.pillars == profile.pillars);
            const Scorer scorer(found.profile);
            const double lowest = scorer.exact(scorer.score(signature)).toDouble();
            QVERIFY(qAbs(found.exact.toDouble() - lowest) < 1e-9);
            for (int tries = 0; tries < 200; ++tries) {
                Profile other = profile;
                for (size_t i = 0; i < indicatorCount; ++i) {
                    if (!locks.weights[i])
                        other.weights[i] = below(2) == 0 ? 100 * below(2) : below(101);
                }
                if (!locks.holdPillars())
                    other.pillars[0] = below(101);
                other.pillars[1] = 100 - other.pillars[0];
                if (!profileErrors(other).empty())
                    continue;
                const Scorer tried(other);
                QVERIFY(tried.exact(tried.score(signature)).toDouble() > lowest - 1e-9);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLowestScore)
#include "tst_lowestscore.moc"
