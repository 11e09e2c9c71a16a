#include "core/report/devicetimeline.h"

#include "core/scoring/exactchange.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Trustgauge {

namespace {

using Subject = TimelineLine::Subject;

//! A device in a cycle, under a profile.
struct DeviceThen
{
    DeviceSignals received;
    Ticks asOf = noTime;
    ProfilePtr profile;
    const Scorer *scorer = nullptr;
    Signature signature;
    Score score;
    DeviceStanding standing;
    std::optional<int64_t> worst; //!< see TimelineStep
};

std::optional<int64_t> figureOf(Group group, const DeviceThen &device, const SignatureRules &rules)
{
    if (group == Group::Inactivity)
        return inactiveDays(device.received.lastSeen, device.asOf, rules.graceHours);
    if (group == Group::Cves)
        return criticalCves(device.received, rules);
    return std::nullopt;
}

//! The line that best tells why the device is in another place.
size_t mainLine(const TimelineChange &change)
{
    const bool isDataMatter = change.before.place == insufficientPlace || change.after.place == insufficientPlace;
    const int64_t total = change.after.exactTenThousandths - change.before.exactTenThousandths;
    const auto weight = [&](const TimelineLine &line) {
        const bool changedKnowledge = line.subject == Subject::Group
                                      && Signature::isUnknown(line.group, line.before.state)
                                             != Signature::isUnknown(line.group, line.after.state);
        const int64_t points = total < 0 ? -line.tenThousandths : line.tenThousandths;
        // Lines that tell no points come last.
        const bool counts = line.subject != Subject::CameBack;
        return std::tuple(isDataMatter && changedKnowledge, counts, points);
    };
    size_t best = 0;
    for (size_t i = 1; i < change.lines.size(); ++i) {
        if (weight(change.lines[i]) > weight(change.lines[best]))
            best = i;
    }
    return best;
}

class Building
{
public:
    void add(const PastCycle &cycle, const DeviceThen &now);
    void addWithout(const PastCycle &cycle);
    [[nodiscard]] DeviceTimeline take() { return std::move(m_out); }

private:
    void count(const PastCycle &cycle);
    void compare(const PastCycle &cycle, const DeviceThen &now);
    void listen(const DeviceThen &now);

    DeviceTimeline m_out;
    std::optional<DeviceThen> m_last; //!< when the device was last there
    bool m_isThere = false;
};

void Building::count(const PastCycle &cycle)
{
    if (m_out.cycles == 0)
        m_out.since = m_out.until = cycle.asOf;
    ++m_out.cycles;
    m_out.until = std::max(m_out.until, cycle.asOf);
}

void Building::addWithout(const PastCycle &cycle)
{
    if (!m_last)
        return; // not yet known
    count(cycle);
    if (!m_isThere)
        return;
    m_isThere = false;
    m_out.steps.push_back({cycle.asOf, std::nullopt, std::nullopt});
    TimelineLine left;
    left.subject = Subject::Left;
    m_out.changes.push_back(
        {cycle.id, cycle.asOf, m_last->standing, m_last->standing, m_last->profile, m_last->profile, {left}});
}

void Building::add(const PastCycle &cycle, const DeviceThen &now)
{
    count(cycle);
    if (m_last)
        compare(cycle, now);
    if (!m_isThere || m_last->standing != now.standing || m_last->worst != now.worst)
        m_out.steps.push_back({cycle.asOf, now.standing, now.worst});
    listen(now);
    m_last = now;
    m_isThere = true;
}

void Building::compare(const PastCycle &cycle, const DeviceThen &now)
{
    const DeviceThen &then = *m_last;
    TimelineChange change{cycle.id, cycle.asOf, then.standing, now.standing, then.profile, now.profile, {}};
    const auto addLine = [&change](Subject subject) -> TimelineLine & {
        change.lines.emplace_back().subject = subject;
        return change.lines.back();
    };
    if (!m_isThere)
        addLine(Subject::CameBack);
    const bool sameProfile = then.profile == now.profile || *then.profile == *now.profile;
    const SignatureRules rules = then.scorer->rules();
    const Signature is = sameProfile ? now.signature : signatureOf(now.received, now.asOf, rules);
    if (!sameProfile || then.signature != is) {
        const ExactChange exact = exactChange(*then.scorer, then.signature, is, *now.scorer, now.score);
        std::vector<Int128> shares(exact.groups.begin(), exact.groups.end());
        shares.push_back(exact.profile);
        const std::vector<int64_t> points = largestRemainder(shares, exact.denominator,
                                                             now.standing.exactTenThousandths
                                                                 - then.standing.exactTenThousandths);
        for (size_t g = 0; g < groupCount; ++g) {
            const auto group = static_cast<Group>(g);
            if (then.signature.state(group) == is.state(group))
                continue;
            TimelineLine &line = addLine(Subject::Group);
            line.group = group;
            line.before = {then.signature.state(group), figureOf(group, then, rules)};
            line.after = {is.state(group), figureOf(group, now, rules)};
            line.tenThousandths = points[g];
        }
        if (!sameProfile)
            addLine(Subject::Profile).tenThousandths = points[groupCount];
    }
    const bool moves = then.standing.place != now.standing.place;
    if (moves && change.lines.empty())
        addLine(Subject::Floor);
    if (change.lines.empty())
        return;
    if (moves)
        change.lines[mainLine(change)].moves = true;
    m_out.changes.push_back(std::move(change));
}

void Building::listen(const DeviceThen &now)
{
    const Ticks seen = now.received.lastSeen;
    std::vector<Silence> &silences = m_out.silences;
    if (!silences.empty() && !silences.back().isOver) {
        Silence &running = silences.back();
        if (seen == running.from) {
            running.to = std::max(running.to, now.asOf);
        } else {
            running.to = std::max(running.to, std::min(seen, now.asOf));
            running.isOver = true;
        }
    }
    const InactivityState state = now.signature.inactivity;
    const bool isSilent = state != InactivityState::Unknown && state != InactivityState::Under1Day;
    if (isSilent && (silences.empty() || silences.back().isOver))
        silences.push_back({seen, now.asOf, false});
}

//! Scores with the profiles of cycles, each made once.
class Scorers
{
public:
    const Scorer &of(const Profile &profile) { return m_scorers.try_emplace(&profile, profile).first->second; }
    //! With the profile that counts what is unknown in full.
    const Scorer &atWorst(const Profile &profile)
    {
        const auto found = m_worst.find(&profile);
        if (found != m_worst.end())
            return found->second;
        Profile worst = profile;
        worst.unknown = UnknownAs::Full;
        return m_worst.try_emplace(&profile, worst).first->second;
    }

private:
    std::map<const Profile *, Scorer> m_scorers, m_worst;
};

bool hasUnknown(const Signature &signature)
{
    for (size_t g = 0; g < groupCount; ++g) {
        const auto group = static_cast<Group>(g);
        if (Signature::isUnknown(group, signature.state(group)))
            return true;
    }
    return false;
}

} // namespace

size_t placeChanges(const DeviceTimeline &timeline)
{
    size_t changes = 0;
    std::optional<size_t> place;
    for (const TimelineStep &step : timeline.steps) {
        if (!step.standing)
            continue;
        changes += place && *place != step.standing->place ? 1 : 0;
        place = step.standing->place;
    }
    return changes;
}

DeviceTimeline deviceTimeline(const DevicePast &past, const HistoryQuestion &question)
{
    Scorers scorers;
    Building out;
    SignalHistory::Cursor device(past.past, 0);
    for (const ReplayCycle &chosen : chosenCycles(past.cycles, question)) {
        const PastCycle &cycle = past.cycles[chosen.cycle];
        const std::optional<DeviceSignals> found = device.at(chosen.cycle);
        if (!found) {
            out.addWithout(cycle);
            continue;
        }
        DeviceThen now;
        now.received = *found;
        now.asOf = cycle.asOf;
        now.profile = chosen.profile;
        now.scorer = &scorers.of(*chosen.profile);
        now.signature = signatureOf(*found, cycle.asOf, now.scorer->rules());
        now.score = now.scorer->score(now.signature);
        now.standing = {now.score.score, now.scorer->exact(now.score).tenThousandths(),
                        now.score.completeness >= chosen.completenessFloor ? indexOf(now.score.band) : insufficientPlace,
                        now.score.completeness};
        if (cycle.state == CycleState::Partial && hasUnknown(now.signature)) {
            const Scorer &worst = scorers.atWorst(*chosen.profile);
            const int64_t exact = worst.exact(worst.score(now.signature)).tenThousandths();
            if (exact > now.standing.exactTenThousandths)
                now.worst = exact;
        }
        out.add(cycle, now);
    }
    DeviceTimeline timeline = out.take();
    timeline.alerts = past.alerts;
    return timeline;
}

} // namespace Trustgauge
