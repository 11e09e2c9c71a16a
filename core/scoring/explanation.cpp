#include "core/scoring/explanation.h"

#include <algorithm>
#include <tuple>

namespace Trustgauge {

namespace {

constexpr int inactiveAfterDays = 7;

//! The states from the best up to the given one, for scales that improve level by level.
template<class State>
std::vector<State> lowerLevels(State state, State unknown)
{
    std::vector<State> out;
    if (state != unknown) {
        for (uint8_t i = 0; i < static_cast<uint8_t>(state); ++i)
            out.push_back(static_cast<State>(i));
    }
    out.push_back(state);
    return out;
}

//! The best state and the given one: a fault is fixed or stays, there is no level between.
template<class State>
std::vector<State> mended(State state, State unknown)
{
    constexpr auto best = static_cast<State>(0);
    return state == unknown || state == best ? std::vector{state} : std::vector{best, state};
}

struct Cost
{
    int causes = 0, steps = 0;
    int64_t points = 0;

    [[nodiscard]] auto key() const { return std::tie(causes, steps, points); }
};

Cost costOf(const Scorer &scorer, const Signature &from, const Signature &to, bool oneCause)
{
    Cost cost;
    const auto add = [&cost](int steps) {
        cost.causes += steps > 0 ? 1 : 0;
        cost.steps += steps;
    };
    add(static_cast<int>(from.risk) - static_cast<int>(to.risk));
    add(static_cast<int>(from.exposure) - static_cast<int>(to.exposure));
    add(from.antivirus != to.antivirus ? 1 : 0);
    add(from.onboarding != to.onboarding ? 1 : 0);
    const int health = from.health != to.health ? 1 : 0;
    const int age = from.inactivity != to.inactivity ? 1 : 0;
    if (oneCause) {
        add(std::max(health, age));
    } else {
        add(health);
        add(age);
    }
    add(from.cves - to.cves);
    cost.points = scorer.score(from).exact - scorer.score(to).exact;
    return cost;
}

} // namespace

std::array<GroupExplanation, groupCount> explain(const Scorer &scorer, const Signature &signature)
{
    const Profile &profile = scorer.profile();
    const Contributions contributions = scorer.contributions(signature);
    std::array<GroupExplanation, groupCount> out;
    for (size_t g = 0; g < groupCount; ++g) {
        GroupExplanation &e = out[g];
        e.group = static_cast<Group>(g);
        e.points = contributions.points[g];
        e.unknown = signature.isUnknown(e.group);
        if (e.unknown) {
            e.weight = profile.unknown == UnknownAs::Clear ? 0 : profile.largestWeight(e.group);
            e.part = profile.unknown == UnknownAs::Clear   ? Fraction{0, 1}
                     : profile.unknown == UnknownAs::Third ? Fraction{1, 3}
                                                           : Fraction{1, 1};
            continue;
        }
        e.fires = signature.fires(e.group);
        if (!e.fires)
            continue;
        e.weight = profile.weight(*e.fires);
        e.part = {1, 1};
        if (e.group == Group::Cves && profile.cveMode == CveMode::Linear)
            e.part = {signature.cves, profile.cveCap};
        else if (e.group == Group::Cves)
            e.part = {signature.cves >= profile.cveCap ? 1 : 0, 1};
    }
    return out;
}

bool sameCause(const Signature &signature, const SignatureRules &rules)
{
    if (signature.health != HealthState::Inactive || signature.isUnknown(Group::Inactivity)
        || signature.inactivity == InactivityState::Under1Day)
        return false;
    const size_t edge = static_cast<size_t>(signature.inactivity) - 1; // lower edge of the age, in days
    return rules.inactiveDays[edge] >= inactiveAfterDays;
}

std::optional<CheapestChange> cheapestChange(const Scorer &scorer, const Signature &signature)
{
    const Score now = scorer.score(signature);
    if (now.band == Band::Trustworthy)
        return std::nullopt;
    const int target = bandTops[indexOf(now.band) - 1];
    const bool oneCause = sameCause(signature, scorer.rules());

    std::optional<Signature> best;
    Cost bestCost;
    const auto consider = [&](const Signature &candidate) {
        if (scorer.score(candidate).score > target)
            return false;
        const Cost cost = costOf(scorer, signature, candidate, oneCause);
        if (!best || cost.key() < bestCost.key()) {
            best = candidate;
            bestCost = cost;
        }
        return true;
    };
    Signature s = signature;
    for (const RiskState risk : lowerLevels(signature.risk, RiskState::Unknown)) {
        s.risk = risk;
        for (const ExposureState exposure : lowerLevels(signature.exposure, ExposureState::Unknown)) {
            s.exposure = exposure;
            for (const AntivirusState antivirus : mended(signature.antivirus, AntivirusState::Unknown)) {
                s.antivirus = antivirus;
                for (const OnboardingState onboarding : mended(signature.onboarding, OnboardingState::Unknown)) {
                    s.onboarding = onboarding;
                    for (const HealthState health : mended(signature.health, HealthState::Unknown)) {
                        s.health = health;
                        for (const InactivityState age : mended(signature.inactivity, InactivityState::Unknown)) {
                            s.inactivity = age;
                            s.cves = signature.cves;
                            if (consider(s) || signature.cves <= 0)
                                continue;
                            // Removing more CVEs never raises the score: bisect for the fewest that suffice.
                            s.cves = 0;
                            if (scorer.score(s).score > target)
                                continue;
                            int enough = 0;
                            int tooMany = signature.cves;
                            while (tooMany - enough > 1) {
                                s.cves = static_cast<int16_t>((enough + tooMany) / 2);
                                (scorer.score(s).score <= target ? enough : tooMany) = s.cves;
                            }
                            s.cves = static_cast<int16_t>(enough);
                            consider(s);
                        }
                    }
                }
            }
        }
    }
    if (!best)
        return std::nullopt;

    CheapestChange out;
    const Score after = scorer.score(*best);
    const Contributions pointsNow = scorer.contributions(signature);
    const Contributions pointsAfter = scorer.contributions(*best);
    out.score = after.score;
    out.band = after.band;
    for (size_t g = 0; g < groupCount; ++g) {
        const auto group = static_cast<Group>(g);
        const auto from = signature.fires(group);
        const auto to = best->fires(group);
        const int cves = group == Group::Cves ? signature.cves - best->cves : 0;
        if (!from || (from == to && cves == 0))
            continue;
        out.remedies.push_back({group, *from, to, cves, pointsNow.points[g] - pointsAfter.points[g]});
    }
    return out;
}

} // namespace Trustgauge
