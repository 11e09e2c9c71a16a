#include "core/scoring/presets.h"
#include "core/scoring/profilediff.h"
#include "core/scoring/score.h"
#include "support/testfleet.h"

#include <QTest>

using namespace Trustgauge;

class TestPresets : public QObject
{
    Q_OBJECT

private slots:
    void keepTheirPromises_data()
    {
        QTest::addColumn<int>("preset");
        for (int i = 0; i < presets().size(); ++i)
            QTest::newRow(qPrintable(presets().at(i).name)) << i;
    }
    void keepTheirPromises()
    {
        QFETCH(int, preset);
        const Profile profile = presets().at(preset);
        QVERIFY(profileErrors(profile).empty());
        QVERIFY(profileNotices(profile).empty());
        QVERIFY(isPreset(profile.name.toUpper()));
        const Scorer scorer(profile);
        const Signature clean = TestFleet::cleanSignature();
        QCOMPARE(scorer.score(clean).score, 0);
        Signature s = clean;
        s.risk = RiskState::High;
        QCOMPARE(scorer.score(s).band, Band::ModerateRisk);
        s = clean;
        s.antivirus = AntivirusState::Disabled;
        QVERIFY(scorer.score(s).band > Band::Trustworthy);
        s = clean;
        s.health = HealthState::Impaired;
        s.inactivity = InactivityState::Over14Days;
        s.cves = static_cast<int16_t>(profile.cveCap);
        QVERIFY(scorer.score(s).band > Band::Trustworthy);
    }
    // Published scores tell them by these; worked out with sha256sum.
    void stayAsTheyAre()
    {
        QCOMPARE(presets().size(), 3);
        QCOMPARE(profileHash(presets().at(0)), QStringLiteral("46c458319cea"));
        QCOMPARE(profileHash(presets().at(1)), QStringLiteral("b91d463a27e0"));
        QCOMPARE(profileHash(presets().at(2)), QStringLiteral("41e8231ef823"));
        QVERIFY(isPreset(QStringLiteral(" trustgauge STRICT ")));
        QVERIFY(!isPreset(QStringLiteral("Trustgauge")));
    }
    void strictIsStricterThanLenient()
    {
        const Scorer normal(presets().at(0));
        const Scorer strict(presets().at(1));
        const Scorer lenient(presets().at(2));
        Signature s{RiskState::Medium,
                    ExposureState::Medium,
                    AntivirusState::Unknown,
                    OnboardingState::Onboarded,
                    HealthState::Active,
                    InactivityState::Days4To7,
                    3};
        QVERIFY(strict.score(s).score > normal.score(s).score);
        QVERIFY(normal.score(s).score > lenient.score(s).score);
    }
    void differences()
    {
        Profile other;
        other.name = QStringLiteral("Other");
        QVERIFY(profileDifferences(Profile(), other).isEmpty());
        other.pillars = {70, 30};
        other.weights[indexOf(Indicator::RiskLow)] = 16;
        other.inactiveDays = {1, 4, 8, 20};
        other.cvssTenths = 85;
        other.unknown = UnknownAs::Full;
        const QList<ProfileDifference> expected{
            {QStringLiteral("pillars.critical"), QStringLiteral("75"), QStringLiteral("70")},
            {QStringLiteral("pillars.operational"), QStringLiteral("25"), QStringLiteral("30")},
            {QStringLiteral("weights.riskLow"), QStringLiteral("15"), QStringLiteral("16")},
            {QStringLiteral("thresholds.inactiveDays"), QStringLiteral("1, 4, 8, 15"), QStringLiteral("1, 4, 8, 20")},
            {QStringLiteral("thresholds.cvss"), QStringLiteral("9"), QStringLiteral("8.5")},
            {QStringLiteral("unknown"), QStringLiteral("clear"), QStringLiteral("full")},
        };
        QCOMPARE(profileDifferences(Profile(), other), expected);
    }
};

QTEST_APPLESS_MAIN(TestPresets)
#include "tst_presets.moc"
