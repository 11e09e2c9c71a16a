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
    constexpr int runs = 9;
    std::vector<Figure> out;
    const auto measure = [&](const char *name, double mostMilliseconds, const char *text) {
        FleetFilter filter;
        filter.text = QString::fromLatin1(text);
        volatile size_t sink = 0;
        Measured measured = inTurn(
            [&] { return milliseconds([&] { sink = sink + filteredRows(scores, filter)->size(); }); },
            [] { return 1.0; }, runs);
        out.push_back({name, "ms", {measured.value, {}, {}}, {}, mostMilliseconds});
    };
    measure("filter 1,000,000 devices by a plain word", 100, "ws-9999");
    measure("filter 1,000,000 devices by three plain words", 100, "corp 11 -ws-5");
    measure("filter 1,000,000 devices by fields", 100, "risk:high health:inactive group:\"Group 7\"");
    measure(
        "filter 1,000,000 devices by an expression", 150,
        "(risk >= medium or lastSeen < ago(7d)) and not(group == \"Group 7\") and name !contains \"ws-9\" and score > 20");
    measure("filter 1,000,000 devices by a regular expression", 500, "name matches regex \"^ws-\\\\d+7\\\\b\"");
    return out;
}
#else
std::vector<Figure> filterFigures(const FleetPtr &)
{
    return {};
}
#endif

} // namespace Trustgauge::Bench
