#include "bench/bench.h"

#ifdef TRUSTGAUGE_WINDOW
#include "ui/models/fleetfilter.h"

#include <QString>
#endif

namespace Trustgauge::Bench {

#ifdef TRUSTGAUGE_WINDOW
std::vector<Figure> filterFigures(const FleetPtr &fleet)
{
    const Profile profile;
    const ScoreTable scores(indexFor(fleet, profile), profile, 50);
    constexpr double mostMilliseconds = 100;
    constexpr int runs = 9;
    std::vector<Figure> out;
    const auto measure = [&](const char *name, const char *text) {
        FleetFilter filter;
        filter.text = QString::fromLatin1(text);
        volatile size_t sink = 0;
        Measured measured = inTurn(
            [&] { return milliseconds([&] { sink = sink + filteredRows(scores, filter).size(); }); },
            [] { return 1.0; }, runs);
        out.push_back({name, "ms", {measured.value, {}, {}}, {}, mostMilliseconds});
    };
    measure("filter 1,000,000 devices by a plain word", "ws-9999");
    measure("filter 1,000,000 devices by three plain words", "corp 11 -ws-5");
    measure("filter 1,000,000 devices by fields", "risk:high health:inactive group:\"Group 7\"");
    return out;
}
#else
std::vector<Figure> filterFigures(const FleetPtr &)
{
    return {};
}
#endif

} // namespace Trustgauge::Bench
