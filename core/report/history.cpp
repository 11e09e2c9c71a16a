#include "core/report/history.h"

#include "core/store/retention.h"

#include <map>
#include <memory>

namespace Trustgauge {

std::vector<ReplayCycle> chosenCycles(const std::vector<PastCycle> &cycles, const HistoryQuestion &question)
{
    std::vector<ReplayCycle> out;
    for (size_t i = 0; i < cycles.size(); ++i) {
        const PastCycle &cycle = cycles[i];
        if (question.isPerDay && cycle.state != CycleState::Complete)
            continue;
        if (question.isPerDay && !out.empty() && utcDay(cycles[out.back().cycle].asOf) == utcDay(cycle.asOf))
            out.pop_back();
        out.push_back({i, question.profile ? question.profile : cycle.profile, cycle.completenessFloor});
    }
    return out;
}

std::vector<HistoryRow> historyRows(const FleetPast &past, const HistoryQuestion &question,
                                    const std::function<bool()> &isStale)
{
    const std::vector<ReplayCycle> chosen = chosenCycles(past.cycles, question);
    const std::vector<HistoryPoint> points = replay(past.past, chosen, isStale);
    std::vector<HistoryRow> out;
    out.reserve(points.size());
    for (size_t i = 0; i < points.size(); ++i)
        out.push_back({past.cycles[chosen[i].cycle], chosen[i].profile, points[i]});
    return out;
}

namespace {

struct PreparedProfile
{
    explicit PreparedProfile(const Profile &profile) : scorer(profile), hash(profileHash(profile)) {}
    Scorer scorer;
    QString hash;
};

} // namespace

std::vector<DeviceHistoryRow> deviceHistoryRows(const DevicePast &past, const HistoryQuestion &question)
{
    std::map<const Profile *, PreparedProfile> profiles;
    std::vector<DeviceHistoryRow> out;
    SignalHistory::Cursor device(past.past, 0);
    auto texts = past.texts.cbegin();
    for (const ReplayCycle &chosen : chosenCycles(past.cycles, question)) {
        const PastCycle &cycle = past.cycles[chosen.cycle];
        DeviceHistoryRow row{cycle.id, cycle.asOf, std::nullopt};
        if (const std::optional<DeviceSignals> found = device.at(chosen.cycle)) {
            const PreparedProfile &profile = profiles.try_emplace(chosen.profile.get(), *chosen.profile).first->second;
            const SignatureRules rules = profile.scorer.rules();
            while (texts->to <= chosen.cycle)
                ++texts;
            DeviceHistoryRow::Values values;
            values.score = profile.scorer.score(signatureOf(*found, cycle.asOf, rules));
            values.exactTenThousandths = profile.scorer.exact(values.score).tenThousandths();
            values.score.exact = 0; // its denominator depends on the profile
            values.riskScore = texts->riskScore;
            values.exposureLevel = texts->exposureLevel;
            values.onboardingStatus = texts->onboardingStatus;
            values.healthStatus = texts->healthStatus;
            values.antivirus = found->antivirus;
            values.inactiveDays = inactiveDays(found->lastSeen, cycle.asOf, rules.graceHours);
            values.criticalCves = criticalCves(*found, rules);
            values.profileHash = profile.hash;
            row.values = std::move(values);
        }
        const bool isNews = out.empty() ? row.values.has_value() : row.values != out.back().values;
        if (isNews)
            out.push_back(std::move(row));
    }
    return out;
}

} // namespace Trustgauge
