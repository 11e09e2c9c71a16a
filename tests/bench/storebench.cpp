#include "bench/bench.h"

#include "bench/baretable.h"
#include "support/publishfixture.h"

#include <array>
#include <cstdio>

namespace Trustgauge::Bench {

std::vector<Figure> storeFigures()
{
    constexpr int devices = 100'000;
    constexpr int changed = devices / 50;
    static constexpr std::array<const char *, 4> risks{"Low", "Medium", "High", "None"};
    PublishFixture fixture;
    QList<Device> fleet = PublishFixture::devices(devices);
    fixture.storeCycle(fleet, 0);
    BareTable bare(fixture.file(QStringLiteral("bare.db")));
    StoredCycle cycle;
    int hour = 0;
    bool stored = true;
    const auto firstChanged = [&] { return hour * changed % devices; };
    const Measured next = inTurn(
        [&] {
        ++hour;
        for (Device &device : fleet)
            device.lastSeen -= ticksPerHour; // undoes the hour that made() adds: these devices did not report again
        for (int i = 0; i < changed; ++i)
            fleet[firstChanged() + i].riskScore = risks[static_cast<size_t>(hour) % risks.size()];
        cycle = fixture.made(fleet, hour, CycleState::Complete);
        stored = stored && fixture.store->cycles().begin(cycle.info).has_value();
        return milliseconds([&] { stored = stored && fixture.store->cycles().commit(cycle).has_value(); });
        },
        [&] { return milliseconds([&] { bare.insert(*cycle.fleet, static_cast<size_t>(firstChanged()), changed); }); },
        9);
    if (!stored) {
        std::fprintf(stderr, "the next cycle is not measured: it could not be stored\n");
        return {};
    }
    return {{"store the next cycle, 2 % of 100,000 changed", "ms", next, 3.0, {}}};
}

} // namespace Trustgauge::Bench
