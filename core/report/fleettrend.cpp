#include "core/report/fleettrend.h"

#include "core/store/retention.h"

namespace Trustgauge {

FleetTrend fleetTrend(const FleetPast &past, const SignatureRules &rules, const std::function<bool()> &isStale)
{
    FleetTrend out;
    std::vector<size_t> chosen;
    for (size_t i = 0; i < past.cycles.size(); ++i) {
        const PastCycle &cycle = past.cycles[i];
        const int64_t day = utcDay(cycle.asOf);
        if (out.days.empty() || out.days.back().day != day) {
            out.days.push_back({day, cycle, 0, {}});
            chosen.push_back(i);
        } else if (cycle.state == CycleState::Complete || out.days.back().cycle.state == CycleState::Partial) {
            out.days.back().cycle = cycle;
            chosen.back() = i;
        }
        out.days.back().partialCycles += cycle.state == CycleState::Partial ? 1 : 0;
    }

    std::vector<ReplayCycle> scored;
    std::vector<TrendCycle> counted;
    for (const size_t i : chosen) {
        scored.push_back({i, past.cycles[i].profile, past.cycles[i].completenessFloor});
        counted.push_back({i, past.cycles[i].completenessFloor});
    }
    const std::vector<HistoryPoint> points = replay(past.past, scored, isStale);
    for (size_t i = 0; i < points.size(); ++i) {
        PlaceCounts &places = out.days[i].asScored;
        for (size_t band = 0; band < bandCount; ++band)
            places[band] = static_cast<uint32_t>(points[i].summary.bands[band]);
        places[insufficientPlace] = static_cast<uint32_t>(points[i].summary.insufficient);
    }
    out.signatures = signatureTrend(past.past, counted, rules, isStale);
    return out;
}

} // namespace Trustgauge
