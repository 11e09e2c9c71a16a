#include "core/scoring/goaltrial.h"

#include <algorithm>
#include <cmath>

namespace Trustgauge {

namespace {

//! A state of the group that adds to a score as this one does, whatever the weights: the same for all such states.
int stateAlike(Group group, int state)
{
    return Signature::isUnknown(group, state) || Signature::fires(group, state) ? state : 0;
}

} // namespace

size_t allowedOf(size_t devices, double percent)
{
    return static_cast<size_t>(std::floor(static_cast<double>(devices) * percent / 100 + 1e-9));
}

GoalTrial::GoalTrial(const ScoreTable &table, const Goal &goal)
{
    const SignatureIndex &index = *table.index();
    if (const auto *device = std::get_if<DeviceGoal>(&goal)) {
        m_top = device->maxScore; // there is no floor: its score counts whatever is known of it
        m_lacking.push_back({0, 1, 1, true});
        Places places;
        add(index.signature(index.classOf(device->row)), 1, 0, places);
    } else {
        const auto &fleet = std::get<FleetGoal>(goal);
        m_top = bandTops[indexOf(fleet.above)];
        m_floor = table.completenessFloor();
        m_maxPercent = fleet.maxPercent;
        gather(index, countsOf(index, fleet.among));
    }
    // Those that are worst at the beginning first, so that what does not reach the goal is soon known.
    const Scorer scorer(table.profile());
    m_before = sufficient(scorer);
    addPoints(scorer);
    std::sort(m_classes.begin(), m_classes.end(),
              [this](const Class &a, const Class &b) { return exact(a) > exact(b); });
}

void GoalTrial::gather(const SignatureIndex &index, std::span<const uint32_t> counts)
{
    std::map<unsigned, uint32_t> kinds; // in m_lacking
    Places places;
    for (uint32_t klass = 0; klass < index.classCount(); ++klass) {
        const Signature &signature = index.signature(klass);
        const unsigned groups = signature.unknownGroups();
        const auto [kind, isNew] = kinds.try_emplace(groups, static_cast<uint32_t>(m_lacking.size()));
        if (isNew)
            m_lacking.push_back({groups, 0, 0, true});
        Lacking &lacking = m_lacking[kind->second];
        lacking.all += index.count(klass);
        lacking.counted += counts[klass];
        if (counts[klass] > 0)
            add(signature, counts[klass], kind->second, places);
    }
    mergeAlike();
}

void GoalTrial::add(const Signature &signature, uint32_t count, uint32_t lacking, Places &places)
{
    Class added{{}, lacking, count};
    for (size_t p = 0; p < pillarCount; ++p) {
        Part part;
        for (size_t g = 0; g < groupCount; ++g) {
            const auto group = static_cast<Group>(g);
            if (indexOf(pillarOf(group)) == p)
                part.states[g] = stateAlike(group, signature.state(group));
        }
        const auto [place, isNew] = places[p].try_emplace(part.states, static_cast<uint32_t>(m_parts[p].size()));
        if (isNew)
            m_parts[p].push_back(part);
        added.parts[p] = place->second;
    }
    m_classes.push_back(added);
}

void GoalTrial::mergeAlike()
{
    // Classes with the same states lack the same groups.
    std::sort(m_classes.begin(), m_classes.end(), [](const Class &a, const Class &b) { return a.parts < b.parts; });
    std::vector<Class> merged;
    for (const Class &one : m_classes) {
        if (!merged.empty() && merged.back().parts == one.parts)
            merged.back().count += one.count;
        else
            merged.push_back(one);
    }
    m_classes = std::move(merged);
}

void GoalTrial::addPoints(const Scorer &scorer)
{
    for (size_t p = 0; p < pillarCount; ++p) {
        for (Part &part : m_parts[p]) {
            part.points = 0;
            for (size_t g = 0; g < groupCount; ++g) {
                if (indexOf(pillarOf(static_cast<Group>(g))) == p)
                    part.points += scorer.points(static_cast<Group>(g), part.states[g]);
            }
        }
    }
}

std::pair<size_t, size_t> GoalTrial::sufficient(const Scorer &scorer)
{
    std::pair<size_t, size_t> out{0, 0};
    for (Lacking &lacking : m_lacking) {
        lacking.isSufficient = scorer.completeness(lacking.groups) >= m_floor;
        if (!lacking.isSufficient)
            continue;
        out.first += lacking.all;
        out.second += lacking.counted;
    }
    return out;
}

bool GoalTrial::begins(const Scorer &scorer)
{
    const auto [all, counted] = sufficient(scorer);
    if (all < m_before.first || counted < m_before.second)
        return false;
    m_allowed = allowedOf(counted, m_maxPercent);
    m_least = (2 * m_top + 1) * scorer.denominator(); // rounded half up, as scores are
    addPoints(scorer);
    return true;
}

bool GoalTrial::isReached(const Scorer &scorer)
{
    if (!begins(scorer))
        return false;
    size_t above = 0;
    for (const Class &one : m_classes) {
        above += isAbove(one, exact(one)) ? one.count : 0;
        if (above > m_allowed)
            return false;
    }
    return true;
}

double GoalTrial::distance(const Scorer &scorer)
{
    if (!begins(scorer))
        return INFINITY;
    size_t above = 0;
    m_above.clear();
    for (const Class &one : m_classes) {
        const int64_t exactScore = exact(one);
        if (!isAbove(one, exactScore))
            continue;
        above += one.count;
        m_above.emplace_back(exactScore, one.count);
    }
    if (above <= m_allowed)
        return 0;
    // The deciding device: once it and the devices below it are under the limit, the rest is allowed.
    std::sort(m_above.begin(), m_above.end());
    size_t excess = above - m_allowed;
    for (const auto &[exactScore, count] : m_above) {
        if (excess <= count)
            return std::max(reached * 2, Fraction{exactScore, scorer.denominator()}.toDouble() - (m_top + 0.5));
        excess -= count;
    }
    return INFINITY;
}

} // namespace Trustgauge
