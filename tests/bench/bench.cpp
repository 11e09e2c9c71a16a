#include "bench/bench.h"

#include <algorithm>
#include <chrono>

namespace Trustgauge::Bench {

namespace {

bool trial = false;

} // namespace

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void beginTrial()
{
    trial = true;
}

bool isTrial()
{
    return trial;
}

size_t sized(size_t devices)
{
    constexpr size_t share = 100;
    return trial ? devices / share : devices;
}

double milliseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Measured inTurn(const std::function<double()> &work, const std::function<double()> &floor, int runs)
{
    std::vector<double> works;
    std::vector<double> floors;
    std::vector<double> ratios;
    for (int run = 0; run <= (trial ? 1 : runs); ++run) {
        const double w = work();
        const double f = floor();
        if (run == 0) // the first run is a warm-up
            continue;
        works.push_back(w);
        floors.push_back(f);
        ratios.push_back(w / f);
    }
    return {median(works), median(floors), median(ratios)};
}

Measured timed(const std::function<void()> &work, int runs)
{
    Measured out = inTurn([&] { return milliseconds(work); }, [] { return 1.0; }, runs);
    return {out.value, {}, {}};
}

Measured timedInTurn(const std::function<void()> &work, const std::function<void()> &floor, int runs)
{
    return inTurn([&] { return milliseconds(work); }, [&] { return milliseconds(floor); }, runs);
}

} // namespace Trustgauge::Bench
