#include "support/plainmodel.h"

#include <map>
#include <string>
#include <vector>

namespace Trustgauge::Plain {

Result score(const Profile &p, const Signature &s)
{
    const std::map<std::string, int> w = [&] {
        std::map<std::string, int> out;
        for (size_t i = 0; i < indicatorCount; ++i)
            out[std::string(indicatorInfos[i].key)] = p.weights[i];
        return out;
    }();
    struct Group
    {
        int pillar;
        std::vector<std::string> members;
        int state; //!< -1: unknown, 0: clear, else the number of the firing member
        long double fraction;
    };
    const auto state = [](auto value, auto unknown) { return value == unknown ? -1 : static_cast<int>(value); };
    const long double cves = p.cveMode == CveMode::Linear ? static_cast<long double>(s.cves) / p.cveCap
                                                          : (s.cves >= p.cveCap ? 1 : 0);
    const std::vector<Group> groups{
        {0, {"riskLow", "riskMedium", "riskHigh"}, state(s.risk, RiskState::Unknown), 1},
        {0, {"exposureMedium", "exposureHigh"}, state(s.exposure, ExposureState::Unknown), 1},
        {0, {"avNotReporting", "avDisabled"}, state(s.antivirus, AntivirusState::Unknown), 1},
        {0, {"notOnboarded"}, state(s.onboarding, OnboardingState::Unknown), 1},
        {1, {"healthInactive", "healthImpaired"}, state(s.health, HealthState::Unknown), 1},
        {1,
         {"inactiveUnder1Day", "inactive1To3Days", "inactive4To7Days", "inactive8To14Days", "inactiveOver14Days"},
         s.inactivity == InactivityState::Unknown ? -1 : static_cast<int>(s.inactivity) + 1,
         1},
        {1,
         {"criticalCves"},
         s.cves < 0   ? -1
         : s.cves > 0 ? 1
                      : 0,
         cves},
    };
    const auto largest = [&](const Group &g) {
        int out = 0;
        for (const std::string &m : g.members)
            out = std::max(out, w.at(m));
        return out;
    };
    std::array<long double, 2> norm{0, 0};
    for (const Group &g : groups) {
        if (p.normalisation == Normalisation::Attainable) {
            norm[static_cast<size_t>(g.pillar)] += largest(g);
        } else {
            for (const std::string &m : g.members)
                norm[static_cast<size_t>(g.pillar)] += w.at(m);
        }
    }
    Result out;
    long double known = 0;
    long double all = 0;
    for (const Group &g : groups) {
        const auto pillar = static_cast<size_t>(g.pillar);
        if (norm[pillar] == 0)
            continue;
        long double fired = 0;
        if (g.state < 0)
            fired = p.unknown == UnknownAs::Clear ? 0 : p.unknown == UnknownAs::Third ? largest(g) / 3.0L : largest(g);
        else if (g.state > 0)
            fired = w.at(g.members[static_cast<size_t>(g.state - 1)]) * g.fraction;
        out.exact += p.pillars[pillar] * fired / norm[pillar];
        const long double reach = p.pillars[pillar] * largest(g) / norm[pillar];
        all += reach;
        if (g.state >= 0)
            known += reach;
    }
    out.completeness = 100 * known / all;
    return out;
}

} // namespace Trustgauge::Plain
