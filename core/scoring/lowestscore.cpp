#include "core/scoring/lowestscore.h"

#include "core/scoring/profilelimits.h"

#include <algorithm>
#include <iterator>

namespace Trustgauge {

namespace {

//! a / b < c / d, with positive denominators.
bool isLowerRatio(int64_t a, int64_t b, int64_t c, int64_t d)
{
    return a * d < c * b;
}

} // namespace

LowestScore::LowestScore(const Profile &profile, const TuningLocks &locks) : m_profile(profile), m_locks(locks) {}

//! A pillar's sub-score is a sum of the groups' fired weights, divided by a sum of their norms. Where such a ratio is
//! lowest, each group alone has the lowest `fired - ratio x norm`: a function of its weights that bends only where two of
//! them are equal. So only the ends of the range and the locked weights of the group need a look.
LowestScore::Choices LowestScore::everyChoice(Group group, int state) const
{
    std::vector<size_t> members;
    std::vector<int> ends{ProfileLimits::weight.low, ProfileLimits::weight.high};
    for (size_t i = 0; i < indicatorCount; ++i) {
        if (indicatorInfos[i].group != group)
            continue;
        members.push_back(i);
        if (m_locks.weights[i])
            ends.push_back(m_profile.weights[i]);
    }
    const int64_t scale = int64_t{3} * m_profile.cveCap; // so that thirds and CVEs are whole numbers
    const auto made = [&](const Profile &tried) {
        Choice out;
        int64_t total = 0;
        for (const size_t i : members) {
            out.weights[i] = tried.weights[i];
            total += tried.weights[i];
        }
        const int64_t largest = tried.largestWeight(group);
        out.norm = tried.normalisation == Normalisation::Flat ? total : largest;
        const auto fires = Signature::fires(group, state);
        if (Signature::isUnknown(group, state))
            out.fired = tried.unknown == UnknownAs::Full    ? largest * scale
                        : tried.unknown == UnknownAs::Third ? largest * scale / 3
                                                            : 0;
        else if (fires && group == Group::Cves && tried.cveMode == CveMode::Binary)
            out.fired = state < tried.cveCap ? 0 : tried.weight(*fires) * scale;
        else if (fires && group == Group::Cves)
            out.fired = int64_t{3} * tried.weight(*fires) * std::min(state, tried.cveCap);
        else if (fires)
            out.fired = tried.weight(*fires) * scale;
        return out;
    };

    std::vector<Profile> tried{m_profile};
    for (const size_t i : members) {
        if (m_locks.weights[i])
            continue;
        std::vector<Profile> more;
        for (const Profile &one : tried) {
            for (const int end : ends) {
                more.push_back(one);
                more.back().weights[i] = end;
            }
        }
        tried = std::move(more);
    }
    Choices all;
    std::transform(tried.begin(), tried.end(), std::back_inserter(all), made);
    return all;
}

const LowestScore::Choices &LowestScore::choicesFor(Group group, int state)
{
    const auto known = m_choices.find({group, state});
    if (known != m_choices.end())
        return known->second;
    Choices kept; // without those that another one beats in both
    for (const Choice &one : everyChoice(group, state)) {
        const auto beats = [](const Choice &a, const Choice &b) { return a.fired <= b.fired && a.norm >= b.norm; };
        if (std::any_of(kept.begin(), kept.end(), [&](const Choice &other) { return beats(other, one); }))
            continue;
        std::erase_if(kept, [&](const Choice &other) { return beats(one, other); });
        kept.push_back(one);
    }
    return m_choices.emplace(std::pair(group, state), std::move(kept)).first->second;
}

LowestScore::PillarChoice LowestScore::lowest(Pillar pillar, const Signature &signature)
{
    std::vector<int> states;
    std::vector<const Choices *> groups;
    for (size_t g = 0; g < groupCount; ++g) {
        const auto group = static_cast<Group>(g);
        if (pillarOf(group) != pillar)
            continue;
        states.push_back(signature.state(group));
        groups.push_back(&choicesFor(group, states.back()));
    }
    const auto known = m_lowest.find({pillar, states});
    if (known != m_lowest.end())
        return known->second;

    PillarChoice best;
    std::vector<size_t> at(groups.size()); // every combination, counted up
    for (bool more = true; more;) {
        Choice sum;
        for (size_t g = 0; g < groups.size(); ++g) {
            const Choice &one = groups[g]->at(at[g]);
            sum.fired += one.fired;
            sum.norm += one.norm;
            for (size_t i = 0; i < indicatorCount; ++i)
                sum.weights[i] += one.weights[i];
        }
        if (sum.norm > 0 && (!best.isThere || isLowerRatio(sum.fired, sum.norm, best.sum.fired, best.sum.norm)))
            best = {sum, true};
        more = false;
        for (size_t g = 0; g < groups.size() && !more; ++g) {
            more = ++at[g] < groups[g]->size();
            if (!more)
                at[g] = 0;
        }
    }
    m_lowest.emplace(std::pair(pillar, states), best);
    return best;
}

LowestScore::Found LowestScore::of(const Signature &signature)
{
    const std::array<PillarChoice, pillarCount> parts{lowest(Pillar::Critical, signature),
                                                      lowest(Pillar::Operational, signature)};
    Found out;
    out.profile = m_profile;
    for (size_t i = 0; i < indicatorCount; ++i) {
        const PillarChoice &part = parts[indexOf(pillarOf(static_cast<Indicator>(i)))];
        out.profile.weights[i] = part.isThere ? part.sum.weights[i] : m_profile.weights[i];
    }
    if (!m_locks.holdPillars()) {
        // The score lies between the sub-scores, so it is lowest where the lower one counts alone.
        const bool critical = parts[0].isThere
                              && (!parts[1].isThere
                                  || isLowerRatio(parts[0].sum.fired, parts[0].sum.norm, parts[1].sum.fired,
                                                  parts[1].sum.norm));
        out.profile.pillars = critical ? std::array{100, 0} : std::array{0, 100};
    }
    const int64_t scale = int64_t{3} * m_profile.cveCap;
    const auto norm = [&](size_t p) { return parts[p].isThere ? parts[p].sum.norm : 1; };
    out.exact.numerator = out.profile.pillars[0] * parts[0].sum.fired * norm(1)
                          + out.profile.pillars[1] * parts[1].sum.fired * norm(0);
    out.exact.denominator = scale * norm(0) * norm(1);
    return out;
}

} // namespace Trustgauge
