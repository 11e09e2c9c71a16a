#include "bench/bench.h"

#include "bench/baretable.h"
#include "support/publishfixture.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace Trustgauge::Bench {

std::vector<Figure> storeFigures()
{
    const int devices = static_cast<int>(sized(100'000));
    const int changed = devices / 50;
    static constexpr std::array<const char *, 4> risks{"Low", "Medium", "High", "None"};
    PublishFixture fixture;
    QList<Device> fleet = PublishFixture::devices(devices);
    fixture.storeCycle(fleet, 0);
    BareTable bare(fixture.file(QStringLiteral("bare.db")));
    StoredCycle cycle;
    int hour = 0;
    bool stored = true;
    std::vector<double> checks;
    const auto firstChanged = [&] { return hour * changed % devices; };
    const Measured next = inTurn(
        [&] {
        ++hour;
        for (Device &device : fleet)
            device.lastSeen -= ticksPerHour; // undoes the hour that made() adds: these devices did not report again
        for (int i = 0; i < changed; ++i)
            fleet[firstChanged() + i].riskScore = risks[static_cast<size_t>(hour) % risks.size()];
        cycle = fixture.made(fleet, hour, CycleState::Complete);
        // As every poll does before it begins.
        checks.push_back(milliseconds(
            [&] { stored = stored && fixture.store->cycles().checkNewest(fixture.tenant.name).has_value(); }));
        stored = stored && fixture.store->cycles().begin(cycle.info).has_value();
        return milliseconds([&] { stored = stored && fixture.store->cycles().commit(cycle).has_value(); });
        },
        [&] { return milliseconds([&] { bare.insert(*cycle.fleet, static_cast<size_t>(firstChanged()), changed); }); },
        9);
    if (!stored) {
        std::fprintf(stderr, "the next cycle is not measured: it could not be stored\n");
        return {};
    }
    std::sort(checks.begin(), checks.end());
    const Measured check{checks[checks.size() / 2], {}, {}};
    return {{"store the next cycle, 2 % of 100,000 changed", "ms", next, 3.0, {}},
            {"compare the newest cycle with its sum before that, at the poll's begin", "ms", check, {}, {}}};
}

} // namespace Trustgauge::Bench
