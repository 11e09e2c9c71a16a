#include "core/policy/rehearsal.h"

#include <utility>

namespace Trustgauge {

namespace {

ScoreTablePtr scoresUnder(const Profile &profile, const FleetPtr &fleet, int floor)
{
    return fleet ? std::make_shared<const ScoreTable>(indexFor(fleet, profile), profile, floor) : nullptr;
}

//! A cycle and the one before, both under one profile.
struct ScoredCycles
{
    ScoredCycles(const Profile &profile, const RehearsedFleet &devices)
        : scores(scoresUnder(profile, devices.fleet, devices.completenessFloor)),
          before(scoresUnder(profile, devices.before, devices.completenessFloor))
    {}
    [[nodiscard]] FilterInput input(const RehearsedFleet &devices, const RowMask *among = nullptr) const
    {
        FilterInput out{*scores};
        out.before = before.get();
        out.cves = devices.cves;
        out.software = devices.software;
        out.among = among;
        return out;
    }

    ScoreTablePtr scores, before;
};

Result<PolicyOutcome> outcomeIn(const Policy &policy, const FilterInput &input)
{
    auto out = outcomeOf(policy, input);
    if (!out)
        return failure(ErrorCode::Usage, policy.name, sentenceOf(out.error()));
    return std::move(*out);
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

Result<Rehearsal> rehearse(const RehearsalQuestion &question, const RehearsedFleet &devices)
{
    const ScoredCycles now(question.profile, devices);
    const auto rows = evaluate(question.filter, now.input(devices));
    if (!rows)
        return failure(ErrorCode::Usage, question.filter.text, sentenceOf(rows.error()));
    Result<PolicyOutcome> outcome = outcomeIn(question.policy, now.input(devices, &*rows));
    if (!outcome)
        return tl::unexpected(outcome.error());
    Rehearsal out{now.scores, *rows, std::move(*outcome), {}, std::nullopt, 0};
    if (question.againstProfile || question.againstPolicy) {
        const Result<PolicyOutcome> other = question.againstProfile
                                                ? outcomeFor(question.policy, *question.againstProfile, devices, &*rows)
                                                : outcomeIn(*question.againstPolicy, now.input(devices, &*rows));
        if (!other)
            return tl::unexpected(other.error());
        out.moves = actionMoves(*other, out.outcome);
    }
    return out;
}

Result<PolicyOutcome> outcomeFor(const Policy &policy, const Profile &profile, const RehearsedFleet &devices,
                                 const RowMask *among)
{
    const ScoredCycles cycles(profile, devices);
    return outcomeIn(policy, cycles.input(devices, among));
}

} // namespace Trustgauge
