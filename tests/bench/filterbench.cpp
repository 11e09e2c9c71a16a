#include "bench/bench.h"

#include "ui/models/fleetarrangement.h"

#include <QString>

namespace Trustgauge::Bench {

std::vector<Figure> filterFigures(const FleetPtr &fleet)
{
    const Profile profile;
    const auto scores = std::make_shared<const ScoreTable>(indexFor(fleet, profile), profile, 50);
    const auto ranks = std::make_shared<const FleetRanks>(fleet);
    constexpr int runs = 9;
    std::vector<Figure> out;
    volatile size_t sink = 0;
    const auto arrange = [&](const FleetOrder &order) {
        return timed([&] { sink = sink + arranged(scores, ranks, order).rows->size(); }, runs);
    };
    // As in the window: what is found is put in order, by default by score.
    const auto measure = [&](const char *name, double mostMilliseconds, const char *text) {
        FleetOrder order;
        order.filter.text = QString::fromLatin1(text);
        out.push_back({name, "ms", arrange(order), {}, mostMilliseconds});
    };
    measure("filter 1,000,000 devices by a plain word", 100, "ws-9999");
    measure("filter 1,000,000 devices by three plain words", 100, "corp 11 -ws-5");
    measure("filter 1,000,000 devices by fields", 100, "risk:high health:inactive group:\"Group 7\"");
    measure(
        "filter 1,000,000 devices by an expression", 150,
        "(risk >= medium or lastSeen < ago(7d)) and not(group == \"Group 7\") and name !contains \"ws-9\" and score > 20");
    measure("filter 1,000,000 devices by a regular expression", 500, "name matches regex \"^ws-\\\\d+7\\\\b\"");
    using enum Qt::SortOrder;
    FleetOrder order{FleetColumn::Group, AscendingOrder, {}, {}};
    order.then = {{FleetColumn::Band, DescendingOrder}, {FleetColumn::Device, AscendingOrder}};
    out.push_back({"order 1,000,000 devices by group, band and name", "ms", arrange(order), {}, {}});
    return out;
}

} // namespace Trustgauge::Bench
