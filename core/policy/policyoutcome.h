#pragma once

#include "core/policy/policy.h"
#include "core/query/filterevaluation.h"

#include <cstdint>
#include <vector>

namespace Trustgauge {

//! Devices by an action.
struct ActionCount
{
    QString action;
    size_t devices = 0;

    bool operator==(const ActionCount &) const = default;
};

//! Devices that another outcome moves to another action.
struct ActionMove
{
    QString from, to;
    size_t devices = 0;

    bool operator==(const ActionMove &) const = default;
};

//! What a policy decides about each device of a fleet. A plain value; any thread.
class PolicyOutcome
{
public:
    static constexpr uint32_t notAsked = UINT32_MAX;

    //! \param rules of each row the number of the rule that decides, from 1; 0: none matches; or notAsked
    PolicyOutcome(const Policy &policy, std::vector<uint32_t> rules);

    [[nodiscard]] size_t size() const { return m_rules.size(); } //!< rows, asked or not
    [[nodiscard]] bool isAsked(size_t row) const { return m_rules[row] != notAsked; }
    //! The deciding rule, from 1; 0: none matches.
    [[nodiscard]] uint32_t rule(size_t row) const { return m_rules[row]; }
    //! An index into actions(). \param row must be asked
    [[nodiscard]] uint32_t action(size_t row) const { return m_actionOfRule[m_rules[row]]; }
    //! Each action once, in order of first appearance in the policy file.
    [[nodiscard]] const QStringList &actions() const { return m_actions; }

    //! The rows that are asked and that isMeant(row); ascending.
    template<class IsMeant>
    [[nodiscard]] std::vector<uint32_t> rowsWhere(IsMeant isMeant) const
    {
        std::vector<uint32_t> out;
        for (size_t row = 0; row < size(); ++row) {
            if (isAsked(row) && isMeant(row))
                out.push_back(static_cast<uint32_t>(row));
        }
        return out;
    }

    //! Of each action, also of one without a device.
    [[nodiscard]] std::vector<ActionCount> counts() const;
    //! The devices that each rule decides about; first those about which none does.
    [[nodiscard]] std::vector<size_t> ruleCounts() const;

private:
    QStringList m_actions;
    std::vector<uint32_t> m_actionOfRule; // [0] is that of 'otherwise'
    std::vector<uint32_t> m_rules;
};

//! The moves to another action, by the order of both policies' actions. \param before, after of the same rows
[[nodiscard]] std::vector<ActionMove> actionMoves(const PolicyOutcome &before, const PolicyOutcome &after);

//! A rule that could not be evaluated.
struct PolicyFault
{
    size_t rule = 0; //!< from 1
    ExpressionFault fault;
};
//! `Rule 2: Column 1: the regular expression ..`
[[nodiscard]] Message sentenceOf(const PolicyFault &fault);

//! Asks each rule only about the devices that no rule before it has decided about. Not for the GUI thread.
[[nodiscard]] tl::expected<PolicyOutcome, PolicyFault> outcomeOf(const Policy &policy, const FilterInput &input);

} // namespace Trustgauge
