#include "core/scoring/goalseek.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace Trustgauge {

namespace {

constexpr size_t pillarKnob = indicatorCount; // index of the pillar, behind the weights
constexpr size_t knobCount = indicatorCount + 1;
constexpr double reached = 1e-9;

//! The variables of the search: the 16 weights and the critical pillar.
using Knobs = std::array<int, knobCount>;

Knobs knobsOf(const Profile &profile)
{
    Knobs out{};
    std::copy(profile.weights.begin(), profile.weights.end(), out.begin());
    out[pillarKnob] = profile.pillars[0];
    return out;
}

Profile withKnobs(Profile profile, const Knobs &knobs)
{
    std::copy_n(knobs.begin(), indicatorCount, profile.weights.begin());
    profile.pillars = {knobs[pillarKnob], 100 - knobs[pillarKnob]};
    return profile;
}

//! Exclusive upper bound of the exact scores that round to `score`.
double boundOf(int score)
{
    return score + 0.5;
}

class Search
{
public:
    Search(const ScoreTable &table, const Goal &goal, const std::atomic<bool> *cancelled)
        : m_index(*table.index()),
          m_profile(table.profile()),
          m_floor(table.completenessFloor()),
          m_goal(goal),
          m_cancelled(cancelled),
          m_start(knobsOf(m_profile)),
          m_sufficient(table.size() - table.summary().insufficient)
    {}

    [[nodiscard]] const Knobs &start() const { return m_start; }
    [[nodiscard]] bool stopped() const { return m_cancelled && m_cancelled->load(std::memory_order_relaxed); }
    [[nodiscard]] int cost(const Knobs &knobs) const
    {
        int sum = 0;
        for (size_t i = 0; i < knobCount; ++i)
            sum += std::abs(knobs[i] - m_start[i]);
        return sum;
    }
    [[nodiscard]] int changed(const Knobs &knobs) const
    {
        int count = 0;
        for (size_t i = 0; i < knobCount; ++i)
            count += knobs[i] != m_start[i] ? 1 : 0;
        return count;
    }
    //! Distance from the goal; infinity for an invalid profile.
    [[nodiscard]] double distance(const Knobs &knobs) const
    {
        const Profile profile = withKnobs(m_profile, knobs);
        if (!profileErrors(profile).empty())
            return INFINITY;
        const Scorer scorer(profile);
        if (const auto *device = std::get_if<DeviceGoal>(&m_goal)) {
            const Score score = scorer.score(m_index.signature(m_index.classOf(device->row)));
            return score.score <= device->maxScore
                       ? 0
                       : std::max(reached * 2, scorer.exact(score).toDouble() - boundOf(device->maxScore));
        }
        return fleetDistance(scorer, std::get<FleetGoal>(m_goal));
    }
    [[nodiscard]] bool good(const Knobs &knobs) const { return distance(knobs) <= reached; }

    void offer(const Knobs &knobs)
    {
        if (!m_best || std::pair(cost(knobs), changed(knobs)) < std::pair(cost(*m_best), changed(*m_best)))
            m_best = knobs;
    }
    [[nodiscard]] const std::optional<Knobs> &best() const { return m_best; }

    //! Tries all changes of one knob, smallest first.
    void single()
    {
        for (size_t i = 0; i < knobCount && !stopped(); ++i) {
            for (int by = 1; by <= 100 && (!m_best || by < cost(*m_best)); ++by) {
                for (const int value : {m_start[i] - by, m_start[i] + by}) {
                    Knobs knobs = m_start;
                    knobs[i] = value;
                    if (value >= 0 && value <= 100 && good(knobs))
                        offer(knobs);
                }
                if (stopped())
                    return;
            }
        }
    }

    //! Tries all changes of two knobs that are cheaper than the best so far. Stops early when that would take more than
    //! a few seconds.
    void pairs()
    {
        constexpr size_t mostWork = 40'000'000; // scoring evaluations
        constexpr size_t workOfAProfile = 50;   // overhead of a profile, in evaluations
        const size_t signatures = std::holds_alternative<DeviceGoal>(m_goal) ? 1 : m_index.classCount();
        size_t work = 0;
        for (int total = 2; total <= 200 && (!m_best || total < cost(*m_best)); ++total) {
            for (size_t i = 0; i < knobCount; ++i) {
                for (size_t j = i + 1; j < knobCount; ++j) {
                    for (int a = 1; a < total; ++a) {
                        for (const auto &[first, second] :
                             {std::pair(a, total - a), {-a, total - a}, {a, a - total}, {-a, a - total}}) {
                            Knobs knobs = m_start;
                            knobs[i] += first;
                            knobs[j] += second;
                            if (std::min(knobs[i], knobs[j]) < 0 || std::max(knobs[i], knobs[j]) > 100)
                                continue;
                            work += signatures + workOfAProfile;
                            if (work > mostWork || stopped())
                                return;
                            if (good(knobs))
                                offer(knobs);
                        }
                    }
                }
            }
        }
    }

    //! Greedy descent from `from`: takes the step with the most gain for its cost until the goal is reached.
    [[nodiscard]] std::optional<Knobs> descend(Knobs from) const
    {
        double now = distance(from);
        while (now > reached) {
            std::optional<Knobs> next;
            double nextDistance = now;
            double bestGain = 0;
            for (const int step : {1, 2, 5, 10, 25}) {
                for (size_t i = 0; i < knobCount; ++i) {
                    for (const int by : {-step, step}) {
                        Knobs knobs = from;
                        knobs[i] += by;
                        if (knobs[i] < 0 || knobs[i] > 100)
                            continue;
                        const double there = distance(knobs);
                        const double gain = (now - there) / step;
                        if (there < now && gain > bestGain * (1 + 1e-6)) {
                            next = knobs;
                            nextDistance = there;
                            bestGain = gain;
                        }
                        if (stopped())
                            return std::nullopt;
                    }
                }
                if (next && step >= 5)
                    break; // a small step helps; larger ones are for plateaus
            }
            if (!next)
                return std::nullopt;
            from = *next;
            now = nextDistance;
        }
        return from;
    }

    //! Undoes what is not needed: first whole knobs, then single steps, while the goal stays reached.
    [[nodiscard]] Knobs polished(Knobs knobs) const
    {
        for (size_t i = 0; i < knobCount; ++i) {
            Knobs without = knobs;
            without[i] = m_start[i];
            if (without != knobs && good(without))
                knobs = without;
        }
        bool better = true;
        while (better && !stopped()) {
            better = false;
            for (const int step : {16, 4, 1}) {
                for (size_t i = 0; i < knobCount; ++i) {
                    const int off = knobs[i] - m_start[i];
                    if (off == 0)
                        continue;
                    Knobs nearer = knobs;
                    nearer[i] -= std::clamp(off, -step, step);
                    if (good(nearer)) {
                        knobs = nearer;
                        better = true;
                    }
                }
            }
        }
        return knobs;
    }

    //! Polishes, then exchanges: moves one knob back and another one forward, as long as that is cheaper.
    [[nodiscard]] Knobs exchanged(const Knobs &from) const
    {
        Knobs best = polished(from);
        bool better = true;
        while (better && !stopped()) {
            better = false;
            for (const int back : {16, 8, 4, 2}) {
                for (size_t i = 0; i < knobCount; ++i) {
                    for (size_t j = 0; j < knobCount; ++j) {
                        for (const int by : {-back / 2, back / 2, 1 - back, back - 1}) {
                            const int off = best[i] - m_start[i];
                            if (i == j || std::abs(off) < back)
                                continue;
                            Knobs knobs = best;
                            knobs[i] -= off > 0 ? back : -back;
                            knobs[j] += by;
                            if (stopped() || knobs[j] < 0 || knobs[j] > 100 || cost(knobs) >= cost(best) || !good(knobs))
                                continue;
                            best = polished(knobs);
                            better = true;
                        }
                    }
                }
            }
        }
        return best;
    }

    //! Extreme settings that make scores as low as possible; those that reach the goal.
    [[nodiscard]] std::vector<Knobs> corners() const
    {
        std::vector<Knobs> out;
        for (const int pillar : {m_start[pillarKnob], 0, 100}) {
            for (size_t i = 0; i < indicatorCount; ++i) { // one indicator alone, then all but one
                Knobs one{};
                one[i] = 100;
                // The other pillar needs a weight, or the profile would be invalid.
                for (size_t j = 0; j < indicatorCount; ++j) {
                    if (pillarOf(static_cast<Indicator>(j)) != pillarOf(static_cast<Indicator>(i))) {
                        Knobs both = one;
                        both[j] = 100;
                        both[pillarKnob] = pillar;
                        out.push_back(both);
                    }
                }
            }
        }
        if (const auto *device = std::get_if<DeviceGoal>(&m_goal)) {
            const Signature &signature = m_index.signature(m_index.classOf(device->row));
            Knobs low{};
            low.fill(100);
            low[pillarKnob] = m_start[pillarKnob];
            for (size_t g = 0; g < groupCount; ++g) {
                const auto group = static_cast<Group>(g);
                const auto fires = signature.fires(group);
                for (size_t i = 0; i < indicatorCount; ++i) {
                    const bool unknown = signature.isUnknown(group) && indicatorInfos[i].group == group;
                    if (unknown || fires == static_cast<Indicator>(i))
                        low[i] = 0;
                }
            }
            for (const int pillar : {m_start[pillarKnob], 0, 100}) {
                low[pillarKnob] = pillar;
                out.push_back(low);
            }
        }
        std::erase_if(out, [this](const Knobs &knobs) { return stopped() || !good(knobs); });
        return out;
    }

private:
    [[nodiscard]] double fleetDistance(const Scorer &scorer, const FleetGoal &goal) const
    {
        const int top = bandTops[indexOf(goal.above)];
        size_t sufficient = 0;
        size_t above = 0;
        m_above.clear();
        for (uint32_t klass = 0; klass < m_index.classCount(); ++klass) {
            const Score score = scorer.score(m_index.signature(klass));
            if (score.completeness < m_floor)
                continue;
            sufficient += m_index.count(klass);
            if (score.score > top) {
                above += m_index.count(klass);
                m_above.emplace_back(scorer.exact(score).toDouble(), m_index.count(klass));
            }
        }
        if (sufficient < m_sufficient)
            return INFINITY; // more devices without sufficient data is not a solution
        const auto allowed = static_cast<size_t>(
            std::floor(static_cast<double>(sufficient) * goal.maxPercent / 100 + 1e-9));
        if (above <= allowed)
            return 0;
        // The deciding device: once it and the devices below it are under the limit, the rest is allowed.
        std::sort(m_above.begin(), m_above.end());
        size_t excess = above - allowed;
        for (const auto &[exact, devices] : m_above) {
            if (excess <= devices)
                return std::max(reached * 2, exact - boundOf(top));
            excess -= devices;
        }
        return INFINITY;
    }

    const SignatureIndex &m_index;
    Profile m_profile;
    int m_floor;
    Goal m_goal;
    const std::atomic<bool> *m_cancelled;
    Knobs m_start;
    size_t m_sufficient; //!< devices with sufficient data under the initial profile
    std::optional<Knobs> m_best;
    mutable std::vector<std::pair<double, uint32_t>> m_above; // reused between calls to avoid allocation
};

} // namespace

std::optional<GoalProposal> seekGoal(const ScoreTable &table, const Goal &goal, const std::atomic<bool> *cancelled)
{
    Search search(table, goal, cancelled);
    if (search.good(search.start())) {
        search.offer(search.start());
    } else {
        search.single();
        if (const auto end = search.descend(search.start()))
            search.offer(search.exchanged(*end));
        search.pairs();
        if (!search.best()) {
            for (const Knobs &corner : search.corners())
                search.offer(search.exchanged(corner));
        }
    }
    if (search.stopped() || !search.best())
        return std::nullopt;

    GoalProposal out;
    out.profile = withKnobs(table.profile(), *search.best());
    out.cost = search.cost(*search.best());
    for (size_t i = 0; i < knobCount; ++i) {
        const int from = search.start()[i];
        const int to = search.best()->at(i);
        if (from != to)
            out.changes.push_back({i == pillarKnob ? std::nullopt : std::optional(static_cast<Indicator>(i)), from, to});
    }
    return out;
}

} // namespace Trustgauge
