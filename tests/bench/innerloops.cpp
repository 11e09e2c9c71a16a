#include "bench/million.h"
#include "core/query/roworder.h"
#include "core/scoring/tuningoutcome.h"
#include "support/signatures.h"

#include <benchmark/benchmark.h>

using namespace Trustgauge;

namespace {

const FleetPtr &fleet()
{
    static const FleetPtr made = Bench::millionDevices();
    return made;
}

void parseTime(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(parseTimestamp("2026-06-14T01:02:03.1234567Z"));
}
BENCHMARK(parseTime);

void scoreSignature(benchmark::State &state)
{
    const Scorer scorer{Profile()};
    const std::vector<Signature> all = TestSupport::allSignatures(scorer.profile().cveCap);
    std::vector<Signature> some; // few enough for the cache
    for (size_t i = 0; i < all.size(); i += 97)
        some.push_back(all[i]);
    size_t next = 0;
    for (auto _ : state) {
        next = (next + 1) % some.size();
        benchmark::DoNotOptimize(scorer.score(some[next]));
    }
}
BENCHMARK(scoreSignature);

void signatureOfDevice(benchmark::State &state)
{
    size_t row = 0;
    for (auto _ : state) {
        row = (row + 7919) % fleet()->size();
        benchmark::DoNotOptimize(signatureOf(*fleet(), row, {}));
    }
}
BENCHMARK(signatureOfDevice);

void buildIndex(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(SignatureIndex(fleet(), {}));
}
BENCHMARK(buildIndex)->Unit(benchmark::kMillisecond);

void makeScoreTable(benchmark::State &state)
{
    const SignatureIndexPtr index = indexFor(fleet(), Profile());
    for (auto _ : state)
        benchmark::DoNotOptimize(ScoreTable(index, Profile(), 50));
}
BENCHMARK(makeScoreTable)->Unit(benchmark::kMillisecond);

void summariseScores(benchmark::State &state)
{
    const ScoreTable table(indexFor(fleet(), Profile()), Profile(), 50);
    for (auto _ : state)
        benchmark::DoNotOptimize(table.summary());
}
BENCHMARK(summariseScores)->Unit(benchmark::kMillisecond);

void compareTables(benchmark::State &state)
{
    const ScoreTable before(indexFor(fleet(), Profile()), Profile(), 50);
    Profile edited;
    edited.weights[indexOf(Indicator::RiskHigh)] = 90;
    const ScoreTable after(before.index(), edited, 50);
    const FleetSummary summary = before.summary();
    for (auto _ : state)
        benchmark::DoNotOptimize(tuningOutcome(before, summary, after, 50));
}
BENCHMARK(compareTables)->Unit(benchmark::kMillisecond);

void orderByScore(benchmark::State &state)
{
    const ScoreTable table(indexFor(fleet(), Profile()), Profile(), 50);
    const FleetRanks ranks(fleet());
    for (auto _ : state)
        benchmark::DoNotOptimize(orderedRows(table, ranks, FleetColumn::Score, Qt::DescendingOrder));
}
BENCHMARK(orderByScore)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
