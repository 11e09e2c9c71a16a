#include "core/scoring/goalseek.h"

#include "core/scoring/goaltrial.h"
#include "core/scoring/lowestscore.h"
#include "core/scoring/profilelimits.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <utility>

namespace Trustgauge {

namespace {

constexpr size_t pillarKnob = indicatorCount; // index of the pillar, behind the weights
constexpr size_t knobCount = indicatorCount + 1;

//! The variables of the search: the 16 weights and the critical pillar.
using Knobs = std::array<int, knobCount>;

Knobs knobsOf(const Profile &profile)
{
    Knobs out{};
    std::copy(profile.weights.begin(), profile.weights.end(), out.begin());
    out[pillarKnob] = profile.pillars[0];
    return out;
}

void setKnobs(Profile &profile, const Knobs &knobs)
{
    std::copy_n(knobs.begin(), indicatorCount, profile.weights.begin());
    profile.pillars = {knobs[pillarKnob], 100 - knobs[pillarKnob]};
}

//! The rules of a profile that knobs within their ranges can break: a pillar above 0 needs a weight.
bool isValid(const Profile &profile)
{
    return (profile.pillars[0] == 0 || profile.flatTotal(Pillar::Critical) > 0)
           && (profile.pillars[1] == 0 || profile.flatTotal(Pillar::Operational) > 0);
}

class Search
{
public:
    Search(const ScoreTable &table, const Goal &goal, const TuningLocks &locks, const SeekWatch &watch)
        : m_table(table),
          m_index(*table.index()),
          m_goal(goal),
          m_watch(watch),
          m_start(knobsOf(table.profile())),
          m_profile(table.profile()),
          m_trial(table, goal)
    {
        for (size_t i = 0; i < indicatorCount; ++i) {
            if (!locks.weights[i])
                m_free.push_back(i);
        }
        if (!locks.holdPillars())
            m_free.push_back(pillarKnob);
        if (const auto *fleetGoal = std::get_if<FleetGoal>(&m_goal))
            m_counts = countsOf(m_index, fleetGoal->among);
        m_profile.name.clear(); // copied very often
    }

    [[nodiscard]] const Knobs &start() const { return m_start; }
    [[nodiscard]] const std::vector<size_t> &freeKnobs() const { return m_free; }
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] bool hasTriedAllPairs() const { return m_allPairs; }
    [[nodiscard]] const std::optional<Knobs> &best() const { return m_best; }
    [[nodiscard]] int cost(const Knobs &knobs) const
    {
        int sum = 0;
        for (size_t i = 0; i < knobCount; ++i)
            sum += std::abs(knobs[i] - m_start[i]);
        return sum;
    }

    void begin(SeekProgress::Stage stage, int percent)
    {
        m_progress.stage = stage;
        showPercent(percent);
    }

    //! Distance from the goal; infinity for an invalid profile, and once the search is ended.
    [[nodiscard]] double distance(const Knobs &knobs)
    {
        return tries(knobs) ? m_trial.distance(Scorer(m_profile)) : INFINITY;
    }
    [[nodiscard]] bool good(const Knobs &knobs) { return tries(knobs) && m_trial.isReached(Scorer(m_profile)); }

    void offer(const Knobs &knobs)
    {
        if (m_best && std::pair(cost(knobs), changed(knobs)) >= std::pair(cost(*m_best), changed(*m_best)))
            return;
        m_best = knobs;
        m_progress.best = cost(knobs);
    }

    //! Whether a bound proves that nothing reaches the goal. False proves nothing.
    [[nodiscard]] bool isImpossible(LowestScore &lowest) const
    {
        const auto isAlwaysAbove = [&lowest](const Signature &signature, int score) {
            const Fraction exact = lowest.of(signature).exact;
            return 2 * exact.numerator >= (2 * score + 1) * exact.denominator;
        };
        if (const auto *device = std::get_if<DeviceGoal>(&m_goal))
            return isAlwaysAbove(m_index.signature(m_index.classOf(device->row)), device->maxScore);
        const auto &goal = std::get<FleetGoal>(m_goal);
        size_t always = 0;
        size_t all = 0;
        for (uint32_t klass = 0; klass < m_index.classCount(); ++klass) {
            const Signature &signature = m_index.signature(klass);
            all += m_counts[klass];
            // Where something is unknown, other weights may make the data insufficient.
            const bool counts = m_table.completenessFloor() == 0 || signature.unknownGroups() == 0;
            if (m_counts[klass] > 0 && counts && isAlwaysAbove(signature, bandTops[indexOf(goal.above)]))
                always += m_counts[klass];
        }
        return always > allowedOf(all, goal.maxPercent);
    }

    //! Tries all changes of one knob, smallest first.
    void single()
    {
        size_t done = 0;
        for (const size_t i : m_free) {
            showPercent(static_cast<int>(10 * done++ / m_free.size()));
            for (int by = 1; by <= 100 && (!m_best || by < cost(*m_best)) && !m_stopped; ++by) {
                for (const int value : {m_start[i] - by, m_start[i] + by}) {
                    Knobs knobs = m_start;
                    knobs[i] = value;
                    if (value >= 0 && value <= 100 && good(knobs))
                        offer(knobs);
                }
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
            const int most = m_best ? cost(*m_best) : 200;
            showPercent(20 + std::max(static_cast<int>(60 * work / mostWork), 60 * total / std::max(most, 1)));
            for (size_t i = 0; i < m_free.size(); ++i) {
                for (size_t j = i + 1; j < m_free.size(); ++j) {
                    for (int a = 1; a < total; ++a) {
                        for (const auto &[first, second] :
                             {std::pair(a, total - a), {-a, total - a}, {a, a - total}, {-a, a - total}}) {
                            Knobs knobs = m_start;
                            int &one = knobs[m_free[i]];
                            int &other = knobs[m_free[j]];
                            one += first;
                            other += second;
                            if (std::min(one, other) < 0 || std::max(one, other) > 100)
                                continue;
                            work += signatures + workOfAProfile;
                            if (work > mostWork || m_stopped)
                                return;
                            if (good(knobs))
                                offer(knobs);
                        }
                    }
                }
            }
        }
        m_allPairs = !m_stopped;
    }

    //! Greedy descent from `from`: takes the step with the most gain for its cost until the goal is reached.
    [[nodiscard]] std::optional<Knobs> descend(Knobs from)
    {
        double now = distance(from);
        while (now > GoalTrial::reached) {
            std::optional<Knobs> next;
            double nextDistance = now;
            double bestGain = 0;
            for (const int step : {1, 2, 5, 10, 25}) {
                for (const size_t i : m_free) {
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
                    }
                }
                if (next && step >= 5)
                    break; // a small step helps; larger ones are for plateaus
            }
            if (!next || m_stopped)
                return std::nullopt;
            from = *next;
            now = nextDistance;
        }
        return from;
    }

    //! Undoes what is not needed: first whole knobs, then single steps, while the goal stays reached.
    [[nodiscard]] Knobs polished(Knobs knobs)
    {
        for (const size_t i : m_free) {
            Knobs without = knobs;
            without[i] = m_start[i];
            if (without != knobs && good(without))
                knobs = without;
        }
        bool better = true;
        while (better && !m_stopped) {
            better = false;
            for (const int step : {16, 4, 1}) {
                for (const size_t i : m_free) {
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
    [[nodiscard]] Knobs exchanged(const Knobs &from)
    {
        Knobs best = polished(from);
        bool better = true;
        while (better && !m_stopped) {
            better = false;
            for (const int back : {16, 8, 4, 2}) {
                for (const size_t i : m_free) {
                    for (const size_t j : m_free) {
                        for (const int by : {-back / 2, back / 2, 1 - back, back - 1}) {
                            const int off = best[i] - m_start[i];
                            if (i == j || std::abs(off) < back)
                                continue;
                            Knobs knobs = best;
                            knobs[i] -= off > 0 ? back : -back;
                            knobs[j] += by;
                            if (knobs[j] < 0 || knobs[j] > 100 || cost(knobs) >= cost(best) || !good(knobs))
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

    //! Starts from extreme settings that make scores as low as possible.
    void extremes(LowestScore &lowest)
    {
        std::vector<Knobs> tried = corners(lowest);
        size_t done = 0;
        for (Knobs &knobs : tried) {
            showPercent(80 + static_cast<int>(20 * done++ / tried.size()));
            for (size_t i = 0; i < knobCount; ++i) {
                if (std::find(m_free.begin(), m_free.end(), i) == m_free.end())
                    knobs[i] = m_start[i];
            }
            if (good(knobs))
                offer(exchanged(knobs));
            if (m_stopped)
                return;
        }
    }

private:
    //! Makes the profile of the knobs. False: it is invalid, or the search is ended.
    [[nodiscard]] bool tries(const Knobs &knobs)
    {
        m_stopped = m_stopped || (m_watch && !m_watch(m_progress));
        if (m_stopped)
            return false;
        setKnobs(m_profile, knobs);
        return isValid(m_profile);
    }
    void showPercent(int percent) { m_progress.percent = std::max(m_progress.percent, std::clamp(percent, 0, 99)); }

    [[nodiscard]] int changed(const Knobs &knobs) const
    {
        int count = 0;
        for (size_t i = 0; i < knobCount; ++i)
            count += knobs[i] != m_start[i] ? 1 : 0;
        return count;
    }

    [[nodiscard]] std::vector<Knobs> corners(LowestScore &lowest) const
    {
        std::vector<Knobs> out;
        if (const auto *device = std::get_if<DeviceGoal>(&m_goal)) {
            out.push_back(knobsOf(lowest.of(m_index.signature(m_index.classOf(device->row))).profile));
            return out;
        }
        // What suits the most devices that are too high, then one indicator of each pillar alone.
        constexpr size_t mostLowest = 16;
        const int top = bandTops[indexOf(std::get<FleetGoal>(m_goal).above)];
        std::map<Knobs, size_t> suited;
        for (uint32_t klass = 0; klass < m_index.classCount(); ++klass) {
            if (m_counts[klass] > 0 && m_table.classScores()[klass].score > top)
                suited[knobsOf(lowest.of(m_index.signature(klass)).profile)] += m_counts[klass];
        }
        for (const auto &[knobs, devices] : suited)
            out.push_back(knobs);
        std::stable_sort(out.begin(), out.end(),
                         [&suited](const Knobs &a, const Knobs &b) { return suited[a] > suited[b]; });
        out.resize(std::min(out.size(), mostLowest));
        for (const int pillar : {m_start[pillarKnob], 0, 100}) {
            for (size_t i = 0; i < indicatorCount; ++i) {
                for (size_t j = i + 1; j < indicatorCount; ++j) {
                    if (pillarOf(static_cast<Indicator>(j)) == pillarOf(static_cast<Indicator>(i)))
                        continue; // each pillar needs a weight, or the profile would be invalid
                    Knobs both{};
                    both[i] = both[j] = ProfileLimits::weight.high;
                    both[pillarKnob] = pillar;
                    out.push_back(both);
                }
            }
        }
        return out;
    }

    const ScoreTable &m_table;
    const SignatureIndex &m_index;
    Goal m_goal;
    const SeekWatch &m_watch;
    Knobs m_start;
    Profile m_profile; //!< that is tried
    GoalTrial m_trial;
    std::vector<size_t> m_free;
    std::span<const uint32_t> m_counts; //!< of a fleet's goal
    std::optional<Knobs> m_best;
    SeekProgress m_progress;
    bool m_stopped = false;
    bool m_allPairs = false;
};

GoalProposal proposalOf(const Search &search, const Profile &from)
{
    GoalProposal out;
    out.profile = from;
    setKnobs(out.profile, *search.best());
    out.cost = search.cost(*search.best());
    // Every change of three weights costs at least three.
    const bool others = search.freeKnobs().size() > 2 && out.cost > 3;
    out.isSmallest = out.cost <= 1 || (search.hasTriedAllPairs() && !others);
    for (size_t i = 0; i < knobCount; ++i) {
        const int before = search.start()[i];
        const int after = search.best()->at(i);
        if (before != after)
            out.changes.push_back(
                {i == pillarKnob ? std::nullopt : std::optional(static_cast<Indicator>(i)), before, after});
    }
    return out;
}

} // namespace

GoalStanding standingOf(const ScoreTable &table, const FleetGoal &goal)
{
    GoalStanding out;
    const std::span<const uint32_t> counts = countsOf(*table.index(), goal.among);
    for (uint32_t klass = 0; klass < table.index()->classCount(); ++klass) {
        const Score &score = table.classScores()[klass];
        if (score.completeness < table.completenessFloor())
            continue;
        out.devices += counts[klass];
        out.worse += score.band > goal.above ? counts[klass] : 0;
    }
    return out;
}

GoalAnswer seekGoal(const ScoreTable &table, const Goal &goal, const TuningLocks &locks, const SeekWatch &watch)
{
    using State = GoalAnswer::State;
    using Stage = SeekProgress::Stage;
    Search search(table, goal, locks, watch);
    LowestScore lowest(table.profile(), locks);
    search.begin(Stage::OneWeight, 0);
    if (search.good(search.start())) {
        search.offer(search.start());
    } else if (!search.isStopped()) {
        if (search.isImpossible(lowest))
            return {State::NoneExists, {}};
        search.single();
        search.begin(Stage::SeveralWeights, 10);
        if (const auto end = search.descend(search.start()))
            search.offer(search.exchanged(*end));
        search.begin(Stage::TwoWeights, 20);
        search.pairs();
        const bool triedAll = search.freeKnobs().size() <= 2 && search.hasTriedAllPairs();
        search.begin(Stage::Extremes, 80);
        if (!search.best() && !triedAll)
            search.extremes(lowest);
        if (!search.best() && !search.isStopped())
            return {triedAll ? State::NoneExists : State::NoneFound, {}};
    }
    GoalAnswer out{search.isStopped() ? State::Cancelled : State::Found, {}};
    if (search.best())
        out.proposal = proposalOf(search, table.profile());
    return out;
}

} // namespace Trustgauge
