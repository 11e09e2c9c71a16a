#include "core/scoring/signaturetrend.h"
#include "support/livinghistory.h"

#include <QTest>

using namespace Trustgauge;

//! Bands of many cycles by signature, compared with the scores of each cycle's fleet.
class TestSignatureTrend : public QObject
{
    Q_OBJECT

private slots:
    void placesAreThoseOfEachCycle_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void placesAreThoseOfEachCycle()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const LivingHistory past(seed, 40);
        std::vector<TrendCycle> asked;
        for (size_t i = 0; i < past.cycles.size(); ++i) {
            if (random.bounded(4) != 0) // as days do, which have one cycle of several
                asked.push_back({i, past.cycles[i].completenessFloor});
        }
        Profile profile = randomProfile(random);
        const SignatureTrend trend = signatureTrend(past.history, asked, SignatureRules::of(profile));
        for (int tick = 0; tick < 10; ++tick) {
            const std::vector<PlaceCounts> places = trend.places(profile);
            QCOMPARE(places.size(), asked.size());
            for (size_t i = 0; i < asked.size(); ++i) {
                const LivingHistory::Cycle &cycle = past.cycles[asked[i].cycle];
                const ScoreTable scores(indexFor(cycle.fleet, profile), profile, cycle.completenessFloor);
                PlaceCounts expected{};
                for (size_t row = 0; row < scores.size(); ++row)
                    ++expected[scores.place(row)];
                QCOMPARE(places[i], expected);
            }
            // Other weights under the same thresholds.
            const Profile other = randomProfile(random);
            profile.weights = other.weights;
            profile.pillars = other.pillars;
            profile.normalisation = other.normalisation;
            profile.unknown = other.unknown;
            profile.cveMode = other.cveMode;
        }
    }
    void countsEachSignatureOnceACycle()
    {
        const LivingHistory past(3, 20);
        std::vector<TrendCycle> asked;
        for (size_t i = 0; i < past.cycles.size(); ++i)
            asked.push_back({i, 50});
        const SignatureTrend trend = signatureTrend(past.history, asked, {});
        QCOMPARE(trend.cycleCount(), past.cycles.size());
        for (size_t i = 0; i < trend.cycleCount(); ++i) {
            std::vector<uint32_t> seen;
            size_t devices = 0;
            for (const SignatureTrend::Entry &entry : trend.cycle(i)) {
                seen.push_back(entry.signature);
                devices += entry.count;
            }
            std::sort(seen.begin(), seen.end());
            QVERIFY(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
            QCOMPARE(devices, past.cycles[i].fleet->size());
        }
    }
    void endsWhenNoLongerWanted()
    {
        const LivingHistory past(4, 10);
        const std::vector<TrendCycle> asked{{0, 50}, {1, 50}, {2, 50}};
        int questions = 0;
        const SignatureTrend trend = signatureTrend(past.history, asked, {}, [&] { return ++questions > 2; });
        QCOMPARE(trend.cycleCount(), size_t{2});
        QCOMPARE(trend.places({}).size(), size_t{2});
    }
    void nothingIsNothing()
    {
        QVERIFY(signatureTrend(SignalHistory({}), {}, {}).places({}).empty());
        const std::vector<TrendCycle> asked{{0, 50}};
        const SignalHistory noDevices({{someTime, true}});
        QCOMPARE(signatureTrend(noDevices, asked, {}).places({}), std::vector<PlaceCounts>{PlaceCounts{}});
    }

private:
    static constexpr Ticks someTime = 1'700'000'000LL * ticksPerSecond;
};

QTEST_APPLESS_MAIN(TestSignatureTrend)
#include "tst_signaturetrend.moc"
