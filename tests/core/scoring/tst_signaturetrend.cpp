#include "core/scoring/signaturetrend.h"
#include "support/livinghistory.h"

#include <QTest>

#include <functional>
#include <vector>

using namespace Trustgauge;

namespace {

//! A cycle of a history, and its completeness floor.
struct AskedCycle
{
    size_t cycle = 0;
    int completenessFloor = 50;
};

std::vector<SignatureHistogram> histogramsOf(const SignalHistory &history, const std::vector<AskedCycle> &asked,
                                             const SignatureRules &rules, const std::function<bool()> &isStale = {})
{
    std::vector<CountedCycle> cycles;
    for (const AskedCycle &one : asked)
        cycles.push_back({one.cycle, rules});
    return signatureHistograms(history, cycles, isStale);
}

SignatureTrend trendOf(const SignalHistory &history, const std::vector<AskedCycle> &asked,
                       const SignatureRules &rules = {})
{
    const std::vector<SignatureHistogram> histograms = histogramsOf(history, asked, rules);
    SignatureTrend out(rules);
    for (size_t i = 0; i < asked.size(); ++i)
        out.addCycle(histograms[i], asked[i].completenessFloor);
    return out;
}

} // namespace

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
        std::vector<AskedCycle> asked;
        for (size_t i = 0; i < past.cycles.size(); ++i) {
            if (random.bounded(4) != 0) // as days do, which have one cycle of several
                asked.push_back({i, past.cycles[i].completenessFloor});
        }
        Profile profile = randomProfile(random);
        const SignatureTrend trend = trendOf(past.history, asked, SignatureRules::of(profile));
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
        std::vector<AskedCycle> asked;
        for (size_t i = 0; i < past.cycles.size(); ++i)
            asked.push_back({i, 50});
        const SignatureTrend trend = trendOf(past.history, asked);
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
        const std::vector<AskedCycle> asked{{0, 50}, {1, 50}, {2, 50}};
        int questions = 0;
        const auto histograms = histogramsOf(past.history, asked, {}, [&] { return ++questions > 2; });
        QCOMPARE(histograms.size(), asked.size());
        const auto whole = histogramsOf(past.history, asked, {});
        QVERIFY(histograms[0].entries == whole[0].entries);
        QVERIFY(histograms[1].entries == whole[1].entries);
        QVERIFY(!whole[2].entries.empty());
        QVERIFY(histograms[2].entries.empty());
    }
    void nothingIsNothing()
    {
        QVERIFY(trendOf(SignalHistory({}), {}).places({}).empty());
        const std::vector<AskedCycle> asked{{0, 50}};
        const SignalHistory noDevices({{someTime, true}});
        QCOMPARE(trendOf(noDevices, asked).places({}), std::vector<PlaceCounts>{PlaceCounts{}});
    }

private:
    static constexpr Ticks someTime = 1'700'000'000LL * ticksPerSecond;
};

QTEST_APPLESS_MAIN(TestSignatureTrend)
#include "tst_signaturetrend.moc"
