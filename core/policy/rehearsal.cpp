#include "core/policy/rehearsal.h"

#include <utility>

namespace Trustgauge {

namespace {

//! A cycle and the one before, both under one profile.
struct ScoredCycles
{
    ScoredCycles(const Profile &profile, const RehearsedFleet &devices)
        : scores(scoredUnder(profile, devices.fleet, devices.completenessFloor, devices.known)),
          before(devices.before
                     ? scoredUnder(profile, devices.before->index()->fleet(), devices.completenessFloor, devices.before)
                     : nullptr)
    {}
    [[nodiscard]] FilterInput input(const RehearsedFleet &devices, const RowMask *among = nullptr) const
    {
        FilterInput out{*scores};
        out.before = before.get();
        out.records = devices.records;
        out.among = among;
        out.cancelled = devices.cancelled;
        return out;
    }

    ScoreTablePtr scores, before;
};

ErrorCode codeOf(const ExpressionFault &fault)
{
    return fault.kind == FilterFaultKind::Cancelled ? ErrorCode::Cancelled : ErrorCode::Usage;
}

//! What came of asking the rules of a policy.
template<class Value>
Result<Value> named(tl::expected<Value, PolicyFault> &&value, const Policy &policy)
{
    if (!value)
        return failure(codeOf(value.error().fault), policy.name, sentenceOf(value.error()));
    return std::move(*value);
}

Result<PolicyOutcome> outcomeIn(const Policy &policy, const FilterInput &input)
{
    return named(outcomeOf(policy, input), policy);
}

} // namespace

QList<const FilterExpression *> RehearsalQuestion::expressions() const
{
    QList<const FilterExpression *> out{&filter};
    out << expressionsOf(policy);
    if (againstPolicy)
        out << expressionsOf(*againstPolicy);
    return out;
}

Result<Rehearsal> rehearse(const RehearsalQuestion &question, const RehearsedFleet &devices, const RowMask *matching)
{
    const ScoredCycles now(question.profile, devices);
    const auto rows = matching ? tl::expected<RowMask, ExpressionFault>(*matching)
                               : evaluate(question.filter, now.input(devices));
    if (!rows)
        return failure(codeOf(rows.error()), question.filter.text, sentenceOf(rows.error()));
    const FilterInput input = now.input(devices, &*rows);
    Result<PolicyOutcome> outcome = outcomeIn(question.policy, input);
    if (!outcome)
        return tl::unexpected(outcome.error());
    auto warnings = named(policyWarnings(question.policy, *outcome, input, question.mostDevices), question.policy);
    if (!warnings)
        return tl::unexpected(warnings.error());
    Rehearsal out{now.scores, *rows, std::move(*outcome)};
    out.warnings = std::move(*warnings);
    if (question.againstProfile || question.againstPolicy) {
        Result<PolicyOutcome> other = question.againstProfile
                                          ? outcomeFor(question.policy, *question.againstProfile, devices, &*rows)
                                          : outcomeIn(*question.againstPolicy, input);
        if (!other)
            return tl::unexpected(other.error());
        out.moves = actionMoves(*other, out.outcome);
        out.against = std::move(*other);
    }
    return out;
}

std::vector<uint32_t> rowsOfAction(const PolicyOutcome &outcome, uint32_t action)
{
    return outcome.rowsWhere([&](size_t row) { return outcome.action(row) == action; });
}

std::vector<uint32_t> rowsOfRule(const PolicyOutcome &outcome, uint32_t rule)
{
    return outcome.rowsWhere([&](size_t row) { return outcome.rule(row) == rule; });
}

std::vector<uint32_t> rowsOfMove(const Rehearsal &rehearsal, const QString &from, const QString &to)
{
    if (!rehearsal.against)
        return {};
    const PolicyOutcome &before = *rehearsal.against;
    const qsizetype source = before.actions().indexOf(from);
    const qsizetype target = rehearsal.outcome.actions().indexOf(to);
    return rehearsal.outcome.rowsWhere([&](size_t row) {
        return rehearsal.outcome.action(row) == target && before.isAsked(row) && before.action(row) == source;
    });
}

Result<PolicyOutcome> outcomeFor(const Policy &policy, const Profile &profile, const RehearsedFleet &devices,
                                 const RowMask *among)
{
    const ScoredCycles cycles(profile, devices);
    return outcomeIn(policy, cycles.input(devices, among));
}

} // namespace Trustgauge
