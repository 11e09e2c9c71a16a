#include "core/policy/policywarnings.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace Trustgauge {

namespace {

//! What devices meet, counted in one pass.
struct ActionTally
{
    ActionTally(const PolicyOutcome &outcome, const ScoreTable &scores)
        : devices(static_cast<size_t>(outcome.actions().size())),
          insufficient(devices.size()),
          trustworthy(devices.size())
    {
        constexpr size_t best = indexOf(Band::Trustworthy);
        for (size_t row = 0; row < outcome.size(); ++row) {
            if (!outcome.isAsked(row))
                continue;
            const size_t place = scores.place(row);
            const uint32_t action = outcome.action(row);
            ++devices[action];
            insufficient[action] += place == insufficientPlace ? 1 : 0;
            trustworthy[action] += place == best ? 1 : 0;
        }
    }

    std::vector<size_t> devices, insufficient, trustworthy; //!< by action
};

//! The action that needs no warning about its number: see policyWarnings().
std::optional<size_t> ordinaryAction(const Policy &policy, const PolicyOutcome &outcome, const ActionTally &tally)
{
    const auto sum = [](const std::vector<size_t> &counts) {
        return std::accumulate(counts.begin(), counts.end(), size_t{0});
    };
    const auto usual = static_cast<size_t>(outcome.actions().indexOf(policy.otherwise));
    const bool hasOthers = tally.devices[usual] < sum(tally.devices);
    const bool isOfTheGood = 2 * tally.trustworthy[usual] >= sum(tally.trustworthy);
    return hasOthers && isOfTheGood ? std::optional(usual) : std::nullopt;
}

//! A device group, and which action its devices meet.
struct GroupTally
{
    static constexpr uint32_t none = UINT32_MAX, mixed = UINT32_MAX - 1;
    uint32_t action = none; //!< or mixed: several, or not all of the devices were asked about
    size_t devices = 0;
};

//! By the text's address, of which there is one for each distinct text of a fleet.
std::unordered_map<const char *, std::pair<std::string_view, GroupTally>> groupsOf(const PolicyOutcome &outcome,
                                                                                   const Fleet &fleet)
{
    std::unordered_map<const char *, std::pair<std::string_view, GroupTally>> out;
    for (size_t row = 0; row < outcome.size(); ++row) {
        const std::string_view group = fleet.deviceGroup(row);
        if (group.empty())
            continue;
        auto &[name, tally] = out[group.data()];
        name = group;
        ++tally.devices;
        const uint32_t action = outcome.isAsked(row) ? outcome.action(row) : GroupTally::mixed;
        tally.action = tally.action == GroupTally::none || tally.action == action ? action : GroupTally::mixed;
    }
    return out;
}

struct WholeGroup
{
    std::string_view name;
    size_t devices = 0;
};

//! By action, most devices first.
std::vector<std::vector<WholeGroup>> wholeGroups(const PolicyOutcome &outcome, const Fleet &fleet)
{
    std::vector<std::vector<WholeGroup>> out(static_cast<size_t>(outcome.actions().size()));
    for (const auto &[address, group] : groupsOf(outcome, fleet)) {
        const auto &[name, tally] = group;
        if (tally.devices > 1 && tally.action < GroupTally::mixed)
            out[tally.action].push_back({name, tally.devices});
    }
    for (std::vector<WholeGroup> &groups : out)
        std::sort(groups.begin(), groups.end(), [](const WholeGroup &a, const WholeGroup &b) {
            return a.devices != b.devices ? a.devices > b.devices : a.name < b.name;
        });
    return out;
}

void warnOfActions(const Policy &policy, const PolicyOutcome &outcome, const ScoreTable &scores, size_t mostDevices,
                   std::vector<PolicyWarning> &into)
{
    const ActionTally tally(outcome, scores);
    const std::optional<size_t> ordinary = ordinaryAction(policy, outcome, tally);
    const std::vector<std::vector<WholeGroup>> groups = wholeGroups(outcome, scores.fleet());
    for (size_t action = 0; action < tally.devices.size(); ++action) {
        const QString &name = outcome.actions().at(static_cast<qsizetype>(action));
        if (action != ordinary && tally.devices[action] > mostDevices)
            into.push_back({PolicyWarningKind::ManyDevices, 0, name, tally.devices[action], mostDevices, {}});
        if (action != ordinary && !groups[action].empty()) {
            PolicyWarning warning{PolicyWarningKind::WholeGroups, 0, name, 0, 0, {}};
            for (const WholeGroup &group : groups[action]) {
                warning.groups << QString::fromUtf8(group.name.data(), static_cast<qsizetype>(group.name.size()));
                warning.devices += group.devices;
            }
            into.push_back(warning);
        }
        if (tally.insufficient[action] > 0)
            into.push_back({PolicyWarningKind::InsufficientData, 0, name, tally.insufficient[action], 0, {}});
    }
}

bool tellsNothing(const RecordListPtr &records)
{
    return !records || records->textCount() == 0;
}

Message quoted(const QString &name)
{
    return sentence("Policy", "“%1”").arg(name);
}

} // namespace

Message sentenceOf(const PolicyWarning &warning)
{
    const int devices = static_cast<int>(warning.devices);
    const auto number = static_cast<qint64>(warning.rule);
    switch (warning.kind) {
    case PolicyWarningKind::ManyDevices:
        return sentence("Policy", "%n device(s) meet “%1”, more than the limit of %2.", nullptr, devices)
            .arg(warning.action)
            .arg(static_cast<qint64>(warning.limit));
    case PolicyWarningKind::WholeGroups:
        if (warning.groups.size() == 1)
            return sentence("Policy", "All %n device(s) of the group %1 meet “%2”.", nullptr, devices)
                .arg(quoted(warning.groups.constFirst()))
                .arg(warning.action);
        return sentence("Policy", "All devices of %n group(s), such as %1, meet “%2”.", nullptr,
                        static_cast<int>(warning.groups.size()))
            .arg(quoted(warning.groups.constFirst()))
            .arg(warning.action);
    case PolicyWarningKind::InsufficientData:
        return sentence("Policy", "%n device(s) with insufficient data meet “%1”.", nullptr, devices).arg(warning.action);
    case PolicyWarningKind::NeverMatches:
        return sentence("Policy", "Rule %1 matches no device.").arg(number);
    case PolicyWarningKind::Shadowed:
        return sentence("Policy",
                        "Rule %1 decides about no device: the rules before it decide about the %n device(s) that it "
                        "matches.",
                        nullptr, devices)
            .arg(number);
    case PolicyWarningKind::NoSoftware:
        break;
    }
    return sentence("Policy", "Rule %1 asks of software, but the source tells no software of any device.").arg(number);
}

tl::expected<std::vector<PolicyWarning>, PolicyFault> policyWarnings(const Policy &policy, const PolicyOutcome &outcome,
                                                                     const FilterInput &input, size_t mostDevices)
{
    std::vector<PolicyWarning> out;
    warnOfActions(policy, outcome, input.scores, mostDevices, out);
    const std::vector<size_t> decided = outcome.ruleCounts();
    for (size_t i = 0; i < policy.rules.size(); ++i) {
        const FilterExpression &when = policy.rules[i].when;
        const bool lacksSoftware = when.uses(ExpressionField::Software) && tellsNothing(input.records.software);
        const bool lacksVulnerable = when.uses(ExpressionField::VulnerableSoftware)
                                     && tellsNothing(input.records.vulnerableSoftware);
        if (lacksSoftware || lacksVulnerable)
            out.push_back({PolicyWarningKind::NoSoftware, i + 1, {}, decided[i + 1], 0, {}});
        if (decided[i + 1] > 0)
            continue;
        const auto matching = evaluate(when, input);
        if (!matching)
            return tl::unexpected(PolicyFault{i + 1, matching.error()});
        const size_t devices = matching->count();
        out.push_back(
            {devices > 0 ? PolicyWarningKind::Shadowed : PolicyWarningKind::NeverMatches, i + 1, {}, devices, 0, {}});
    }
    return out;
}

std::vector<uint32_t> warnedRows(const PolicyWarning &warning, const PolicyOutcome &outcome, const ScoreTable &scores)
{
    const qsizetype action = outcome.actions().indexOf(warning.action);
    std::unordered_set<std::string> groups;
    for (const QString &group : warning.groups)
        groups.insert(group.toStdString());
    return outcome.rowsWhere([&](size_t row) {
        const bool isConcerned = warning.rule > 0 ? outcome.rule(row) == warning.rule : outcome.action(row) == action;
        if (isConcerned && warning.kind == PolicyWarningKind::InsufficientData)
            return !scores.sufficient(row);
        if (isConcerned && warning.kind == PolicyWarningKind::WholeGroups)
            return groups.contains(std::string(scores.fleet().deviceGroup(row)));
        return isConcerned;
    });
}

} // namespace Trustgauge
