#include "app/cli/filteroption.h"

#include "core/fleet/fleetpart.h"

#include <limits>

namespace Trustgauge::Cli {

namespace {

const auto optionName = QStringLiteral("--filter");

tl::unexpected<Error> refused(const ExpressionFault &fault)
{
    return failure(ErrorCode::Usage, optionName, sentenceOf(fault));
}

//! The cycle with data before the given one.
Result<std::optional<StoredCycle>> cycleBefore(Store &store, const CycleInfo &cycle)
{
    const Result<QList<CycleInfo>> log = store.cycles().log(cycle.tenantName, std::numeric_limits<int>::max());
    if (!log)
        return tl::unexpected(log.error());
    bool isEarlier = false;
    for (const CycleInfo &info : *log) {
        if (isEarlier && (info.state == CycleState::Complete || info.state == CycleState::Partial))
            return store.cycles().load(cycle.tenantName, info.id);
        isEarlier = isEarlier || info.id == cycle.id;
    }
    return std::nullopt;
}

} // namespace

OptionSpec filterOption()
{
    OptionSpec option{optionName, Takes::One, QStringLiteral("EXPR"),
                      QStringLiteral("only the devices that match, such as 'risk >= medium and -tag:lab'")};
    option.mayBeginWithDash = true;
    return option;
}

Result<std::optional<FilterExpression>> filterOf(const Arguments &arguments)
{
    if (!arguments.has(optionName))
        return std::nullopt;
    auto expression = parseFilter(arguments.value(optionName));
    if (!expression)
        return refused(expression.error());
    if (expression->isEmpty())
        return refused({FilterFaultKind::Empty, 1, {}, {}, {}});
    return std::move(*expression);
}

Result<FleetPtr> filteredFleet(const FilterExpression &filter, const FilterInput &input)
{
    const auto found = evaluate(filter, input);
    if (!found)
        return refused(found.error());
    return fleetPart(input.scores.fleet(), found->rows());
}

Result<FleetPtr> filteredFleet(const FilterExpression &filter, Store &store, const StoredCycle &cycle)
{
    const ScoreTable scores(indexFor(cycle.fleet, cycle.profile), cycle.profile, cycle.completenessFloor);
    FilterInput input{scores};
    std::optional<ScoreTable> before;
    if (filter.uses(ExpressionField::Change) || filter.uses(ExpressionField::BandBefore)) {
        const Result<std::optional<StoredCycle>> earlier = cycleBefore(store, cycle.info);
        if (!earlier)
            return tl::unexpected(earlier.error());
        if (*earlier) {
            before.emplace(indexFor((*earlier)->fleet, cycle.profile), cycle.profile, cycle.completenessFloor);
            input.before = &*before;
        }
    }
    return filteredFleet(filter, input);
}

} // namespace Trustgauge::Cli
