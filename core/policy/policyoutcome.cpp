#include "core/policy/policyoutcome.h"

#include <utility>

namespace Trustgauge {

PolicyOutcome::PolicyOutcome(const Policy &policy, std::vector<uint32_t> rules) : m_rules(std::move(rules))
{
    const auto indexOfAction = [this](const QString &action) {
        qsizetype index = m_actions.indexOf(action);
        if (index < 0) {
            index = m_actions.size();
            m_actions << action;
        }
        return static_cast<uint32_t>(index);
    };
    m_actionOfRule.resize(policy.rules.size() + 1);
    for (size_t i = 0; i < policy.rules.size(); ++i)
        m_actionOfRule[i + 1] = indexOfAction(policy.rules[i].action);
    m_actionOfRule[0] = indexOfAction(policy.otherwise); // last in the file
}

std::vector<size_t> PolicyOutcome::ruleCounts() const
{
    std::vector<size_t> out(m_actionOfRule.size());
    for (const uint32_t rule : m_rules) {
        if (rule != notAsked)
            ++out[rule];
    }
    return out;
}

std::vector<ActionCount> PolicyOutcome::counts() const
{
    std::vector<ActionCount> out;
    for (const QString &action : m_actions)
        out.push_back({action, 0});
    const std::vector<size_t> byRule = ruleCounts();
    for (size_t rule = 0; rule < byRule.size(); ++rule)
        out[m_actionOfRule[rule]].devices += byRule[rule];
    return out;
}

std::vector<ActionMove> actionMoves(const PolicyOutcome &before, const PolicyOutcome &after)
{
    const auto columns = static_cast<size_t>(after.actions().size());
    std::vector<size_t> devices(static_cast<size_t>(before.actions().size()) * columns);
    for (size_t row = 0; row < after.size(); ++row) {
        if (after.isAsked(row) && before.isAsked(row))
            ++devices[before.action(row) * columns + after.action(row)];
    }
    std::vector<ActionMove> out;
    for (size_t i = 0; i < devices.size(); ++i) {
        const QString &from = before.actions().at(static_cast<qsizetype>(i / columns));
        const QString &to = after.actions().at(static_cast<qsizetype>(i % columns));
        if (devices[i] > 0 && from != to)
            out.push_back({from, to, devices[i]});
    }
    return out;
}

Message sentenceOf(const PolicyFault &fault)
{
    return sentence("Policy", "Rule %1: %2").arg(static_cast<qint64>(fault.rule)).arg(sentenceOf(fault.fault));
}

tl::expected<PolicyOutcome, PolicyFault> outcomeOf(const Policy &policy, const FilterInput &input)
{
    RowMask open = input.among ? *input.among : RowMask::all(input.scores.size());
    std::vector<uint32_t> rules(input.scores.size(), PolicyOutcome::notAsked);
    const auto mark = [&rules](const RowMask &rows, uint32_t rule) {
        rows.forEach([&](size_t row) { rules[row] = rule; });
    };
    for (size_t i = 0; i < policy.rules.size(); ++i) {
        FilterInput ofRule = input;
        ofRule.among = &open;
        const auto matching = evaluate(policy.rules[i].when, ofRule);
        if (!matching)
            return tl::unexpected(PolicyFault{i + 1, matching.error()});
        mark(*matching, static_cast<uint32_t>(i + 1));
        open.remove(*matching);
    }
    mark(open, 0);
    return PolicyOutcome(policy, std::move(rules));
}

} // namespace Trustgauge
