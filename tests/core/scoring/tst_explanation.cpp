#include "core/scoring/explanation.h"
#include "support/testfleet.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <random>
#include <tuple>

using namespace Trustgauge;

class TestExplanation : public QObject
{
    Q_OBJECT

private slots:
    void chainOfEachGroup()
    {
        Signature s = TestFleet::cleanSignature();
        s.risk = RiskState::High;
        s.cves = 3;
        s.health = HealthState::Unknown;
        Profile profile;
        profile.unknown = UnknownAs::Third;
        const Scorer scorer(profile);
        const auto parts = explain(scorer, s);
        const GroupExplanation &risk = parts[indexOf(Group::Risk)];
        QCOMPARE(risk.fires, std::optional(Indicator::RiskHigh));
        QCOMPARE(risk.weight, 55);
        QCOMPARE(Fraction({risk.points, scorer.denominator()}).tenThousandths(), 412'500); // 75 x 55 / 100
        const GroupExplanation &cves = parts[indexOf(Group::Cves)];
        QCOMPARE(cves.part.numerator, 3);
        QCOMPARE(cves.part.denominator, 10);
        QCOMPARE(Fraction({cves.points, scorer.denominator()}).tenThousandths(), 30'000); // 25 x 40 x 0.3 / 100
        const GroupExplanation &health = parts[indexOf(Group::Health)];
        QVERIFY(health.unknown && !health.fires);
        QCOMPARE(Fraction({health.points, scorer.denominator()}).tenThousandths(), 16'667); // 25 x 20 / 3 / 100
        const GroupExplanation &age = parts[indexOf(Group::Inactivity)];
        QCOMPARE(age.fires, std::optional(Indicator::InactiveUnder1Day)); // holds, and weighs nothing
        QCOMPARE(age.points, 0);
    }

    void unknownCountsAsChosen_data()
    {
        QTest::addColumn<int>("unknown");
        QTest::addColumn<int>("weight");
        QTest::addColumn<Fraction>("part");
        QTest::addColumn<qint64>("points");
        QTest::newRow("clear") << static_cast<int>(UnknownAs::Clear) << 0 << Fraction{0, 1} << qint64{0};
        QTest::newRow("a third") << static_cast<int>(UnknownAs::Third) << 20 << Fraction{1, 3} << qint64{16'667};
        QTest::newRow("in full") << static_cast<int>(UnknownAs::Full) << 20 << Fraction{1, 1} << qint64{50'000};
    }
    void unknownCountsAsChosen()
    {
        QFETCH(int, unknown);
        QFETCH(int, weight);
        QFETCH(Fraction, part);
        QFETCH(qint64, points);
        Profile profile;
        profile.unknown = static_cast<UnknownAs>(unknown);
        const Scorer scorer(profile);
        Signature s = TestFleet::cleanSignature();
        s.health = HealthState::Unknown;
        s.inactivity = InactivityState::Over14Days; // of a later group, which is told as well
        const auto parts = explain(scorer, s);
        const GroupExplanation &health = parts[indexOf(Group::Health)];
        QVERIFY(health.unknown && !health.fires);
        QCOMPARE(health.weight, weight);
        QCOMPARE(health.part.numerator, part.numerator);
        QCOMPARE(health.part.denominator, part.denominator);
        QCOMPARE(Fraction({health.points, scorer.denominator()}).tenThousandths(), points); // 25 x 20 / 100 in full
        const GroupExplanation &age = parts[indexOf(Group::Inactivity)];
        QCOMPARE(age.weight, 40);
        QCOMPARE(age.part.numerator, 1);
        QCOMPARE(age.part.denominator, 1);
    }

    void cvesCountAtTheCapOnly()
    {
        Profile profile;
        profile.cveMode = CveMode::Binary;
        const Scorer scorer(profile);
        Signature s = TestFleet::cleanSignature();
        for (const int cves : {9, 10}) {
            s.cves = static_cast<int16_t>(cves);
            const GroupExplanation all = explain(scorer, s)[indexOf(Group::Cves)];
            QCOMPARE(all.fires, std::optional(Indicator::CriticalCves));
            QCOMPARE(all.part.numerator, cves == 10 ? 1 : 0);
            QCOMPARE(all.part.denominator, 1);
            QCOMPARE(Fraction({all.points, scorer.denominator()}).tenThousandths(), cves == 10 ? 100'000 : 0);
        }
    }

    void partsAddUp()
    {
        std::mt19937 random(5);
        const Scorer scorer{Profile()};
        for (int i = 0; i < 5'000; ++i) {
            const Signature s = TestFleet::randomSignature(random);
            const auto parts = explain(scorer, s);
            const int64_t sum = std::accumulate(parts.begin(), parts.end(), int64_t{0},
                                                [](int64_t a, const GroupExplanation &e) { return a + e.points; });
            QCOMPARE(sum, scorer.score(s).exact);
        }
    }

    void sameCauseNeedsAWeekOfSilence()
    {
        Signature s = TestFleet::cleanSignature();
        const SignatureRules rules;
        s.health = HealthState::Inactive;
        s.inactivity = InactivityState::Days4To7;
        QVERIFY(!sameCause(s, rules));
        s.inactivity = InactivityState::Days8To14;
        QVERIFY(sameCause(s, rules));
        SignatureRules late;
        late.inactiveDays = {1, 7, 8, 9};
        s.inactivity = InactivityState::Days4To7; // from the second edge: 7 days
        QVERIFY(sameCause(s, late));
        late.inactiveDays = {7, 8, 9, 10};
        s.inactivity = InactivityState::Days1To3; // from the first edge
        QVERIFY(sameCause(s, late));
        s.inactivity = InactivityState::Under1Day;
        QVERIFY(!sameCause(s, late));
        s.inactivity = InactivityState::Days1To3;
        s.health = HealthState::Impaired;
        QVERIFY(!sameCause(s, late));
        s.health = HealthState::Inactive;
        s.inactivity = InactivityState::Unknown;
        QVERIFY(!sameCause(s, late));
    }

    void cheapestChangeByHand()
    {
        const Scorer scorer{Profile()};
        Signature s = TestFleet::cleanSignature();
        QVERIFY(!cheapestChange(scorer, s)); // nothing lower than Trustworthy

        // High risk alone, 41.25: one level down, Medium, makes 26.25.
        s.risk = RiskState::High;
        const auto one = cheapestChange(scorer, s);
        QVERIFY(one);
        QCOMPARE(one->remedies.size(), size_t{1});
        QCOMPARE(one->remedies[0].group, Group::Risk);
        QCOMPARE(one->remedies[0].to, std::optional(Indicator::RiskMedium));
        QCOMPARE(one->score, 26);
        QCOMPARE(one->band, Band::LowRisk);

        // AV disabled alone, 21: only switching it on helps, and that is enough.
        s = TestFleet::cleanSignature();
        s.antivirus = AntivirusState::Disabled;
        const auto on = cheapestChange(scorer, s);
        QVERIFY(on);
        QCOMPARE(on->remedies.size(), size_t{1});
        QCOMPARE(on->remedies[0].to, std::optional<Indicator>());
        QCOMPARE(on->score, 0);

        // 21 + 10 CVEs x 1 point = 31 > 20: the CVEs alone are not enough, antivirus alone is.
        s.cves = 10;
        QCOMPARE(cheapestChange(scorer, s)->remedies[0].group, Group::Antivirus);

        // Medium risk (26.25) and 10 CVEs (10) = 36.25; to 20: one level of risk (to Low, 11.25 + 10 = 21.25) is not
        // enough, two levels (10) are one cause; nothing else is one cause.
        s = TestFleet::cleanSignature();
        s.risk = RiskState::Medium;
        s.cves = 10;
        const auto two = cheapestChange(scorer, s);
        QCOMPARE(two->remedies.size(), size_t{1});
        QCOMPARE(two->remedies[0].to, std::optional<Indicator>());

        // CVEs alone can do it: 23.25 with 12 CVEs (capped at 10) to 20.
        s = TestFleet::cleanSignature();
        s.cves = 10;
        s.inactivity = InactivityState::Over14Days;
        s.health = HealthState::Active;
        Profile heavy;
        heavy.pillars = {40, 60}; // 60 x (40 + 40) / 100 = 48; the next band ends at 40
        const Scorer other(heavy);
        const auto fewer = cheapestChange(other, s);
        QCOMPARE(fewer->remedies.size(), size_t{1});
        QCOMPARE(fewer->remedies[0].group, Group::Inactivity); // one step; the CVEs would be four
        s.inactivity = InactivityState::Unknown;
        s.health = HealthState::Impaired; // 60 x (20 + 40) / 100 = 36; the next band ends at 20
        const auto cves = cheapestChange(other, s);
        QCOMPARE(cves->remedies.size(), size_t{1});
        QCOMPARE(cves->remedies[0].group, Group::Cves);
        QCOMPARE(cves->remedies[0].cves, 7); // 36 - 7 x 2.4 = 19.2, and 6 leave 21.6
        QCOMPARE(cves->score, 19);
    }

    void oneCauseForSilence()
    {
        // Inactive and over 14 days: 25 x (15 + 40) / 100 = 13.75, with antivirus off 34.75. Reporting again alone makes
        // 21, antivirus alone 13.75.
        Profile profile;
        profile.pillars = {20, 80}; // 80 x 0.55 = 44, antivirus 5.6: 49.6; to 40
        const Scorer scorer(profile);
        Signature s = TestFleet::cleanSignature();
        s.health = HealthState::Inactive;
        s.inactivity = InactivityState::Over14Days;
        s.antivirus = AntivirusState::Disabled;
        const auto change = cheapestChange(scorer, s);
        QVERIFY(change);
        // 49.6 less 12 for health is 37.6: one cause with less to gain than both, which are the same cause.
        QCOMPARE(change->score, 38);
        QCOMPARE(change->remedies.size(), size_t{1});
        QCOMPARE(change->remedies[0].group, Group::Health);
    }

    //! By trying all: no other way to a lower band has less causes, then steps, then points.
    void nothingIsCheaper()
    {
        using Cost = std::tuple<int, int, int64_t>;
        std::mt19937 random(21);
        int found = 0;
        for (int i = 0; i < 300; ++i) {
            Profile profile;
            profile.pillars = i % 2 == 0 ? std::array{75, 25} : std::array{30, 70};
            profile.unknown = i % 3 == 0 ? UnknownAs::Full : UnknownAs::Clear;
            const Scorer scorer(profile);
            const Signature s = TestFleet::randomSignature(random);
            const Score now = scorer.score(s);
            const bool oneCause = sameCause(s, scorer.rules());
            const auto costOf = [oneCause](const std::array<int, groupCount> &steps, int64_t points) {
                int causes = 0;
                int all = 0;
                for (const int step : steps) {
                    causes += step > 0 ? 1 : 0;
                    all += step;
                }
                const int twice = oneCause && steps[indexOf(Group::Health)] > 0 && steps[indexOf(Group::Inactivity)] > 0
                                      ? 1
                                      : 0;
                return Cost(causes - twice, all - twice, points);
            };
            // How many steps each group has below its state; a fault is one step, however bad.
            std::array<int, groupCount> most{};
            for (size_t g = 0; g < groupCount; ++g) {
                const auto group = static_cast<Group>(g);
                const bool hasLevels = group == Group::Risk || group == Group::Exposure || group == Group::Cves;
                if (!s.isUnknown(group))
                    most[g] = hasLevels ? s.state(group) : std::min(s.state(group), 1);
            }
            std::optional<Cost> best;
            std::array<int, groupCount> steps{};
            for (bool more = true; more;) {
                const auto left = [&](Group group) {
                    return steps[indexOf(group)] == 0 ? s.state(group)
                           : group == Group::Risk || group == Group::Exposure || group == Group::Cves
                               ? s.state(group) - steps[indexOf(group)]
                               : 0;
                };
                const Signature other{static_cast<RiskState>(left(Group::Risk)),
                                      static_cast<ExposureState>(left(Group::Exposure)),
                                      static_cast<AntivirusState>(left(Group::Antivirus)),
                                      static_cast<OnboardingState>(left(Group::Onboarding)),
                                      static_cast<HealthState>(left(Group::Health)),
                                      static_cast<InactivityState>(left(Group::Inactivity)),
                                      static_cast<int16_t>(left(Group::Cves))};
                const Score after = scorer.score(other);
                const Cost cost = costOf(steps, now.exact - after.exact);
                if (after.band < now.band && (!best || cost < *best))
                    best = cost;
                more = false;
                for (size_t g = 0; g < groupCount && !more; ++g) {
                    more = ++steps[g] <= most[g];
                    if (!more)
                        steps[g] = 0;
                }
            }
            const auto change = cheapestChange(scorer, s);
            QCOMPARE(change.has_value(), best.has_value());
            if (!change)
                continue;
            ++found;
            std::array<int, groupCount> needed{};
            int64_t points = 0;
            for (const Remedy &remedy : change->remedies) {
                const Group group = remedy.group;
                const auto levelOf = [](Indicator indicator) {
                    const Group of = indicatorInfos[indexOf(indicator)].group;
                    const Indicator first = of == Group::Risk ? Indicator::RiskLow : Indicator::ExposureMedium;
                    return static_cast<int>(indexOf(indicator) - indexOf(first)) + 1;
                };
                needed[indexOf(group)] = group == Group::Cves ? remedy.cves
                                         : group == Group::Risk || group == Group::Exposure
                                             ? levelOf(remedy.from) - (remedy.to ? levelOf(*remedy.to) : 0)
                                             : 1;
                QCOMPARE(remedy.cves > 0, group == Group::Cves);
                points += remedy.points;
            }
            QVERIFY2(costOf(needed, points) == *best, qPrintable(QStringLiteral("case %1").arg(i)));
        }
        QVERIFY(found > 100);
    }

    void whatItSaysHolds()
    {
        std::mt19937 random(9);
        const Scorer scorer{Profile()};
        int found = 0;
        for (int i = 0; i < 500; ++i) {
            const Signature s = TestFleet::randomSignature(random);
            const Score now = scorer.score(s);
            const auto change = cheapestChange(scorer, s);
            if (now.band == Band::Trustworthy) {
                QVERIFY(!change);
                continue;
            }
            QVERIFY(change); // with `unknown` = clear, mending everything makes 0
            ++found;
            QVERIFY(change->band < now.band);
            const int64_t saved = std::accumulate(change->remedies.begin(), change->remedies.end(), int64_t{0},
                                                  [](int64_t a, const Remedy &r) { return a + r.points; });
            QCOMPARE(static_cast<int>(TestFleet::rounded({now.exact - saved, scorer.denominator()})), change->score);
        }
        QVERIFY(found > 100);
    }
};

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
