#include "core/scoring/largestremainder.h"
#include "core/scoring/placemove.h"
#include "core/scoring/scoretable.h"
#include "support/adddevice.h"
#include "support/plainmodel.h"
#include "support/signatures.h"
#include "support/testfleet.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Trustgauge;

namespace {

constexpr const char *now = "2026-06-15T12:00:00Z";

Profile randomProfile(std::mt19937 &random)
{
    const auto pick = [&](int low, int high) { return std::uniform_int_distribution<int>(low, high)(random); };
    Profile p;
    do {
        p.pillars[0] = pick(0, 4) == 0 ? pick(0, 1) * 100 : pick(0, 100);
        p.pillars[1] = 100 - p.pillars[0];
        for (int &w : p.weights)
            w = pick(0, 5) == 0 ? 0 : pick(0, 100);
        p.cveCap = pick(1, 1000);
        p.cveMode = static_cast<CveMode>(pick(0, 1));
        p.normalisation = static_cast<Normalisation>(pick(0, 1));
        p.unknown = static_cast<UnknownAs>(pick(0, 2));
    } while (!profileErrors(p).empty());
    return p;
}

Device device(const char *id, const char *risk = "None")
{
    Device d;
    d.machineId = id;
    d.deviceName = id;
    d.riskScore = risk;
    d.exposureLevel = "Low";
    d.onboardingStatus = "Onboarded";
    d.healthStatus = "Active";
    d.avMode = "0";
    d.lastSeen = parseTimestamp(now);
    d.cveKnowledge = CveKnowledge::Looked;
    return d;
}

} // namespace

class TestScore : public QObject
{
    Q_OBJECT

private slots:
    void checkedExamples_data()
    {
        QTest::addColumn<Signature>("signature");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<int>("score");
        QTest::addColumn<int>("completeness");
        Signature s = TestFleet::cleanSignature();
        QTest::newRow("clean and seen today") << s << "0.0000" << 0 << 100;
        s.risk = RiskState::High;
        QTest::newRow("high risk alone") << s << "41.2500" << 41 << 100;
        s.exposure = ExposureState::High;
        s.antivirus = AntivirusState::Disabled;
        s.inactivity = InactivityState::Days1To3;
        s.cves = 4;
        QTest::newRow("high, exposed, no antivirus, 1-3 days, 4 CVEs") << s << "76.2500" << 76 << 100;
        s = TestFleet::cleanSignature();
        s.risk = RiskState::Medium;
        s.exposure = ExposureState::Medium;
        s.inactivity = InactivityState::Days1To3;
        s.cves = 3;
        QTest::newRow("medium, 3 CVEs") << s << "36.2500" << 36 << 100;
        s = TestFleet::cleanSignature();
        s.exposure = ExposureState::High;
        s.antivirus = AntivirusState::NotReporting;
        s.health = HealthState::Inactive;
        s.inactivity = InactivityState::Over14Days;
        s.cves = 10;
        QTest::newRow("neglected, 12 CVEs capped at 10") << s << "43.2500" << 43 << 100;
        s = TestFleet::cleanSignature();
        s.antivirus = AntivirusState::Disabled;
        QTest::newRow("antivirus disabled alone") << s << "21.0000" << 21 << 100;
        s = Signature{};
        s.onboarding = OnboardingState::NotOnboarded;
        QTest::newRow("not onboarded and nothing else known") << s << "5.2500" << 5 << 5;
        s = {RiskState::High,
             ExposureState::High,
             AntivirusState::Disabled,
             OnboardingState::NotOnboarded,
             HealthState::Impaired,
             InactivityState::Over14Days,
             10};
        QTest::newRow("everything at its worst") << s << "100.0000" << 100 << 100;
    }
    void checkedExamples()
    {
        QFETCH(Signature, signature);
        QFETCH(QString, exact);
        QFETCH(int, score);
        QFETCH(int, completeness);
        const Scorer scorer{Profile()};
        const Score out = scorer.score(signature);
        QCOMPARE(QString::fromStdString(fixedFour(scorer.exact(out).tenThousandths())), exact);
        QCOMPARE(out.score, score);
        QCOMPARE(out.completeness, completeness);
        QCOMPARE(out.band, bandOf(score));
    }

    void fourDecimals_data()
    {
        QTest::addColumn<qint64>("tenThousandths");
        QTest::addColumn<QString>("fixed");
        QTest::addColumn<QString>("brief");
        QTest::newRow("nothing") << qint64{0} << "0.0000"
                                 << "0";
        QTest::newRow("one") << qint64{1} << "0.0001"
                             << "0.0001";
        QTest::newRow("zeros inside") << qint64{100'100} << "10.0100"
                                      << "10.01";
        QTest::newRow("two decimals") << qint64{412'500} << "41.2500"
                                      << "41.25";
        QTest::newRow("whole") << qint64{1'000'000} << "100.0000"
                               << "100";
    }
    void fourDecimals()
    {
        QFETCH(qint64, tenThousandths);
        QFETCH(QString, fixed);
        QFETCH(QString, brief);
        QCOMPARE(QString::fromStdString(fixedFour(tenThousandths)), fixed);
        QCOMPARE(QString::fromStdString(shortFour(tenThousandths)), brief);
    }

    void bandsPartitionTheScale()
    {
        std::array<int, bandCount> sizes{};
        for (int score = 0; score <= 100; ++score)
            ++sizes[indexOf(bandOf(score))];
        QCOMPARE(sizes, (std::array<int, bandCount>{21, 20, 20, 20, 20}));
    }

    void signatureCodesAreDense()
    {
        constexpr int cveCap = 10;
        std::vector<bool> taken(Signature::codeCount(cveCap));
        const std::vector<Signature> all = TestSupport::allSignatures(cveCap);
        QCOMPARE(all.size(), taken.size());
        for (const Signature &s : all) {
            QVERIFY(s.code() < taken.size() && !taken[s.code()]);
            taken[s.code()] = true;
        }
    }

    void agreesWithThePlainFormula()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 20'000; ++i) {
            const Profile profile = randomProfile(random);
            const Scorer scorer(profile);
            const Signature s = TestFleet::randomSignature(random, profile.cveCap);
            const Score out = scorer.score(s);
            const Plain::Result plain = Plain::score(profile, s);
            QVERIFY2(std::abs(static_cast<double>(plain.exact) - scorer.exact(out).toDouble()) < 1e-9,
                     qPrintable(QStringLiteral("case %1").arg(i)));
            QVERIFY(std::abs(static_cast<double>(plain.completeness) - out.completeness) <= 0.5 + 1e-9);
            QVERIFY(out.score >= 0 && out.score <= 100);
            QCOMPARE(static_cast<int64_t>(out.score), TestFleet::rounded(scorer.exact(out)));
            QCOMPARE(scorer.scores({s}), std::vector<Score>{out});
            int64_t sum = 0;
            for (const int64_t points : scorer.contributions(s).points)
                sum += points;
            QCOMPARE(sum, out.exact); // the breakdown adds up exactly
        }
    }

    void raisingAFiredWeightNeverLowersTheScore()
    {
        std::mt19937 random(11);
        for (int i = 0; i < 5'000; ++i) {
            Profile profile = randomProfile(random);
            profile.normalisation = Normalisation::Attainable;
            const Signature s = TestFleet::randomSignature(random, profile.cveCap);
            const std::vector<Indicator> fired = Scorer(profile).fired(s);
            for (const Indicator indicator : fired) {
                Profile raised = profile;
                int &weight = raised.weights[indexOf(indicator)];
                const Group group = indicatorInfos[indexOf(indicator)].group;
                if (weight >= profile.largestWeight(group))
                    continue; // that would change the attainable total
                ++weight;
                const Scorer before(profile);
                const Scorer after(raised);
                QVERIFY(after.exact(after.score(s)).toDouble() >= before.exact(before.score(s)).toDouble() - 1e-12);
            }
        }
    }

    void subScoreOfAPillarWithoutWeight()
    {
        Profile p;
        p.pillars = {0, 100};
        const Scorer scorer(p);
        Signature s = TestFleet::cleanSignature();
        s.risk = RiskState::High;
        QCOMPARE(scorer.score(s).score, 0);
        QCOMPARE(scorer.subScore(scorer.contributions(s), Pillar::Critical).tenThousandths(), int64_t{5500});
    }

    void firedAtWeightZero()
    {
        QCOMPARE(Scorer{Profile()}.fired(TestFleet::cleanSignature()),
                 std::vector<Indicator>{Indicator::InactiveUnder1Day});
        Profile binary;
        binary.cveMode = CveMode::Binary;
        Signature s = TestFleet::cleanSignature();
        s.cves = 9;
        QCOMPARE(Scorer(binary).fired(s).size(), size_t{1});
        s.cves = 10;
        QCOMPARE(Scorer(binary).fired(s).size(), size_t{2});
    }

    void inactiveDays_data()
    {
        QTest::addColumn<QByteArray>("lastSeen");
        QTest::addColumn<qint64>("days"); // -1: unknown
        QTest::newRow("now") << QByteArray("2026-06-15T12:00:00Z") << qint64{0};
        QTest::newRow("future") << QByteArray("2026-06-16T12:00:00Z") << qint64{0};
        QTest::newRow("a day and the grace less 100 ns") << QByteArray("2026-06-14T06:00:00.0000001Z") << qint64{0};
        QTest::newRow("a day and the grace") << QByteArray("2026-06-14T06:00:00Z") << qint64{1};
        QTest::newRow("fifteen days and the grace") << QByteArray("2026-05-31T06:00:00Z") << qint64{15};
        QTest::newRow("never") << QByteArray("0001-01-01T00:00:00Z") << qint64{-1};
    }
    void inactiveDays()
    {
        QFETCH(QByteArray, lastSeen);
        QFETCH(qint64, days);
        const auto out = Trustgauge::inactiveDays(parseTimestamp(lastSeen.toStdString()), parseTimestamp(now), 6);
        QCOMPARE(out ? *out : -1, days);
    }

    void mappingOfRawValues()
    {
        QVERIFY(mapRiskScore(" high ").state == RiskState::High);
        QVERIFY(mapRiskScore("Informational").state == RiskState::Clear);
        QVERIFY(mapRiskScore("").mapped && mapRiskScore("").state == RiskState::Unknown);
        QVERIFY(!mapRiskScore("Severe").mapped);
        QVERIFY(mapExposureLevel("None").state == ExposureState::Unknown && mapExposureLevel("None").mapped);
        QVERIFY(mapOnboardingStatus("onboarded").state == OnboardingState::Onboarded);
        QVERIFY(mapOnboardingStatus("CanBeOnboarded").state == OnboardingState::NotOnboarded);
        QVERIFY(mapOnboardingStatus(" ").state == OnboardingState::Unknown);
        QVERIFY(mapHealthStatus("NoSensorDataImpairedCommunication").state == HealthState::Impaired);
        QVERIFY(mapHealthStatus("NoSensorData").state == HealthState::Unknown && mapHealthStatus("NoSensorData").mapped);
        QVERIFY(mapAvMode("4").state == AntivirusState::Ok);
        QVERIFY(mapAvMode("3").state == AntivirusState::Unknown && mapAvMode("3").mapped);
        QVERIFY(!mapAvMode("7").mapped);
        QVERIFY(mapDefenderAvStatus("NotReporting").state == AntivirusState::NotReporting);
        QVERIFY(!mapDefenderAvStatus("Passive").mapped);
    }

    void antivirusModeComesFirst()
    {
        FleetBuilder builder;
        Device d = device("a");
        d.avMode = "3";
        d.defenderAvStatus = "disabled";
        addDevice(builder, d);
        d = device("b");
        d.avMode = "2";
        d.defenderAvStatus = "updated";
        addDevice(builder, d);
        const FleetPtr fleet = builder.build(parseTimestamp(now));
        QVERIFY(fleet->antivirus(0) == AntivirusState::Disabled);
        QVERIFY(fleet->antivirus(1) == AntivirusState::Disabled);
    }

    void mergedRecords()
    {
        FleetBuilder builder;
        const auto add = [&](const char *id, const char *into) {
            Device d = device(id);
            d.mergedInto = into;
            addDevice(builder, d);
        };
        add("a", "b"); // chain a -> b -> c: both left out
        add("b", "c");
        add("c", "");
        add("d", "gone"); // not in this cycle: stays
        add("e", "f");    // a ring: both stay
        add("f", "e");
        add("g", "e"); // leads into the ring: stays
        add("h", "h"); // itself: stays
        add("i", "d"); // into one that stays: left out
        const FleetPtr fleet = builder.build(parseTimestamp(now));
        std::string ids;
        for (size_t row = 0; row < fleet->size(); ++row)
            ids += fleet->machineId(row);
        QCOMPARE(ids, std::string("cdefgh"));
        QCOMPARE(fleet->notices().mergedRecords, uint64_t{3});
    }

    void cveRules()
    {
        FleetBuilder builder;
        addDevice(builder, device("looked"));
        addDevice(builder, device("norows"));
        Device other = device("other");
        other.onboardingStatus = "CanBeOnboarded";
        addDevice(builder, other);
        builder.beginVulnerabilities(true);
        builder.addVulnerability("looked", "CVE-1", 90, false);
        builder.addVulnerability("looked", "cve-1", 89, false); // the same id: the highest counts
        builder.addVulnerability("looked", "CVE-2", 89, false);
        builder.addVulnerability("looked", "CVE-3", -1, true); // Critical without CVSS
        builder.addVulnerability("looked", "CVE-4", -1, true);
        builder.addVulnerability("looked", "CVE-4", 50, true); // judged by its CVSS
        builder.addVulnerability("looked", "TVM-2020-0002", 100, false);
        builder.addVulnerability("looked", "", -1, false);
        const FleetPtr fleet = builder.build(parseTimestamp(now));
        SignatureRules rules;
        QCOMPARE(criticalCves(*fleet, 0, rules), std::optional<uint32_t>(2));
        rules.nullCvss = NullCvss::Severity;
        QCOMPARE(criticalCves(*fleet, 0, rules), std::optional<uint32_t>(3));
        rules.cvssTenths = 70;
        QCOMPARE(criticalCves(*fleet, 0, rules), std::optional<uint32_t>(4));
        QCOMPARE(criticalCves(*fleet, 1, rules), std::optional<uint32_t>(0)); // onboarded: nothing found
        QCOMPARE(criticalCves(*fleet, 2, rules), std::optional<uint32_t>());  // nobody has looked
    }

    void sourceWithoutCvss()
    {
        FleetBuilder builder;
        addDevice(builder, device("a"));
        builder.beginVulnerabilities(false);
        builder.addVulnerability("a", "CVE-1", -1, true);
        const FleetPtr fleet = builder.build(parseTimestamp(now));
        SignatureRules rules;
        QCOMPARE(criticalCves(*fleet, 0, rules), std::optional<uint32_t>());
        rules.nullCvss = NullCvss::Severity;
        QCOMPARE(criticalCves(*fleet, 0, rules), std::optional<uint32_t>(1));
    }

    void summaryByHand()
    {
        FleetBuilder builder;
        addDevice(builder, device("a"));           // 0
        addDevice(builder, device("b", "High"));   // 41.25
        addDevice(builder, device("c", "Medium")); // 26.25
        addDevice(builder, device("d", "Low"));    // 11.25
        Device poor;
        poor.machineId = "e"; // nothing known: insufficient
        addDevice(builder, poor);
        const FleetPtr fleet = builder.build(parseTimestamp(now));
        const ScoreTable table(indexFor(fleet, Profile()), Profile(), 50);
        const FleetSummary s = table.summary();
        QCOMPARE(s.devices, size_t{5});
        QCOMPARE(s.insufficient, size_t{1});
        QCOMPARE(s.bands, (std::array<size_t, bandCount>{2, 1, 1, 0, 0}));
        QCOMPARE(s.mean, std::optional<int64_t>(196'875));   // 78.75 / 4
        QCOMPARE(s.median, std::optional<int64_t>(187'500)); // (11.25 + 26.25) / 2
        QCOMPARE(s.p95, std::optional<int64_t>(412'500));    // the 4th of 4
    }

    //! Not even where their rounded score is the one that is looked for.
    void insufficientDevicesDoNotCount()
    {
        FleetBuilder builder;
        builder.restoreSource(true);
        addDevice(builder, device("a", "High")); // 41.25
        for (const char *id : {"b", "c", "d"}) {
            Device poor = device(id, "Low"); // 11.25 + 21 + 7.5 and one point for a CVE: 40.75, which is 41 as well
            poor.avMode = "2";
            poor.exposureLevel = "High";
            poor.onboardingStatus.reset();
            poor.cves.add(95);
            addDevice(builder, poor);
        }
        const FleetPtr fleet = builder.build(parseTimestamp(now));
        const ScoreTable table(indexFor(fleet, Profile()), Profile(), 100);
        QCOMPARE(table.score(0).score, table.score(1).score);
        QVERIFY(table.score(0).exact > table.score(1).exact);
        const FleetSummary s = table.summary();
        QCOMPARE(s.insufficient, size_t{3});
        QCOMPARE(s.mean, std::optional<int64_t>(412'500));
        QCOMPARE(s.median, std::optional<int64_t>(412'500));
        QCOMPARE(s.p95, std::optional<int64_t>(412'500));
    }

    void emptyFleet()
    {
        FleetBuilder builder;
        const ScoreTable table(indexFor(builder.build(0), Profile()), Profile(), 50);
        QVERIFY(!table.summary().mean && !table.summary().median && !table.summary().p95);
        QVERIFY(mostMovedRows(table, table, 10).empty());
    }

    void retuningMovesBands()
    {
        FleetBuilder builder;
        for (const char *id : {"a", "b", "c"})
            addDevice(builder, device(id, "High"));
        addDevice(builder, device("d"));
        const FleetPtr fleet = builder.build(parseTimestamp(now));
        const SignatureIndexPtr index = indexFor(fleet, Profile());
        const ScoreTable before(index, Profile(), 50);
        Profile edited;
        edited.weights[indexOf(Indicator::RiskHigh)] = 100;
        edited.pillars = {100, 0};
        QCOMPARE(indexFor(fleet, edited, index), index); // weights alone do not need a new index
        const ScoreTable after(index, edited, 50);
        const MigrationMatrix m = migration(before, after);
        QCOMPARE(m[indexOf(Band::ModerateRisk)][indexOf(Band::Suspicious)], size_t{3}); // 100 x 100 / 145 = 69
        QCOMPARE(m[0][0], size_t{1});
        QCOMPARE(rowsOf({indexOf(Band::ModerateRisk), indexOf(Band::Suspicious)}, before, after),
                 (std::vector<uint32_t>{0, 1, 2}));
        QCOMPARE(mostMovedRows(before, after, 2), (std::vector<uint32_t>{0, 1}));
        edited.graceHours = 0;
        QVERIFY(indexFor(fleet, edited, index) != index);
    }

    //! Against every device's own score, sorted.
    void summaryAgreesWithTheDevices()
    {
        std::mt19937 random(13);
        const FleetPtr fleet = TestFleet::variedFleet(700, [](int i, Device &device) {
            if (i % 6 == 0)
                device.riskScore.reset();
            if (i % 9 == 0)
                device.exposureLevel.reset();
        });
        for (int i = 0; i < 50; ++i) {
            const Profile profile = randomProfile(random);
            const ScoreTable table(indexFor(fleet, profile), profile, static_cast<int>(random() % 101));
            const FleetSummary s = table.summary();
            std::vector<int64_t> exact;
            std::array<size_t, bandCount> bands{};
            std::array<size_t, groupCount> unknown{};
            for (size_t row = 0; row < table.size(); ++row) {
                for (const Group group : Scorer::unknownGroups(table.signature(row)))
                    ++unknown[indexOf(group)];
                if (!table.sufficient(row))
                    continue;
                exact.push_back(table.score(row).exact);
                ++bands[indexOf(table.score(row).band)];
            }
            std::sort(exact.begin(), exact.end());
            QCOMPARE(s.devices, size_t{700});
            QCOMPARE(s.insufficient, 700 - exact.size());
            QCOMPARE(s.bands, bands);
            QCOMPARE(s.unknown, unknown);
            QCOMPARE(s.median.has_value(), !exact.empty());
            if (exact.empty())
                continue;
            const auto points = [&](int64_t numerator, int64_t denominator) {
                return std::optional(Fraction{numerator, denominator}.tenThousandths());
            };
            const int64_t denominator = table.scorer().denominator();
            const int64_t middle = exact[(exact.size() - 1) / 2] + exact[exact.size() / 2];
            QCOMPARE(s.median, points(middle, 2 * denominator));
            Int128 sum = 0;
            for (const int64_t one : exact)
                sum += one;
            const Int128 all = Int128{denominator} * static_cast<Int128>(exact.size());
            QCOMPARE(s.mean, std::optional(static_cast<int64_t>((2 * sum * 10'000 + all) / (2 * all))));
            QCOMPARE(s.p95, points(exact[(exact.size() * 95 + 99) / 100 - 1], denominator));
        }
    }

    void mostMovedRowsAreTheSameByClassAndByDevice_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {0, 1, 7, 50, 400, 700, 1000})
            QTest::addRow("%d", limit) << limit;
    }
    void mostMovedRowsAreTheSameByClassAndByDevice()
    {
        QFETCH(const int, limit);
        const FleetPtr fleet = TestFleet::variedFleet(700, [](int i, Device &device) {
            for (int cve = 0; cve < i % 9; ++cve)
                device.cves.add(95);
        });
        const ScoreTable before(indexFor(fleet, Profile()), Profile(), 50);
        for (const Indicator indicator : {Indicator::RiskHigh, Indicator::InactiveOver14Days, Indicator::CriticalCves}) {
            Profile edited;
            edited.weights[indexOf(indicator)] = 90;
            const ScoreTable shared(before.index(), edited, 50);
            std::vector<uint32_t> expected;
            const auto change = [&](uint32_t row) {
                return std::abs(shared.score(row).score - before.score(row).score);
            };
            for (uint32_t row = 0; row < before.size(); ++row) {
                if (change(row) != 0)
                    expected.push_back(row);
            }
            QVERIFY(expected.size() > 50);
            std::stable_sort(expected.begin(), expected.end(),
                             [&](uint32_t a, uint32_t b) { return change(a) > change(b); });
            expected.resize(std::min(expected.size(), static_cast<size_t>(limit)));
            QCOMPARE(mostMovedRows(before, shared, static_cast<size_t>(limit)), expected);
            const ScoreTable own(indexFor(fleet, edited), edited, 50);
            QCOMPARE(mostMovedRows(before, own, static_cast<size_t>(limit)), expected);
        }
    }

    void classesHoldTheirRows()
    {
        const FleetPtr fleet = TestFleet::variedFleet(300);
        const SignatureIndex index(fleet, SignatureRules::of(Profile()));
        std::vector<uint32_t> rows;
        for (uint32_t klass = 0; klass < index.classCount(); ++klass) {
            const auto of = index.rowsOf(klass);
            QCOMPARE(of.size(), size_t{index.count(klass)});
            QVERIFY(std::is_sorted(of.begin(), of.end()));
            for (const uint32_t row : of) {
                QCOMPARE(index.classOf(row), klass);
                rows.push_back(row);
            }
        }
        std::sort(rows.begin(), rows.end());
        QCOMPARE(rows.size(), size_t{300});
        QVERIFY(std::adjacent_find(rows.begin(), rows.end()) == rows.end());
    }
};

QTEST_APPLESS_MAIN(TestScore)
#include "tst_score.moc"
