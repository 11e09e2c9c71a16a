#include "app/cli/filteroption.h"

#include "core/fleet/fleetpart.h"
#include "core/workspace/filtersources.h"

namespace Trustgauge::Cli {

namespace {

const auto optionName = QStringLiteral("--filter");

tl::unexpected<Error> refused(const ExpressionFault &fault)
{
    return failure(ErrorCode::Usage, optionName, sentenceOf(fault));
}

//! The fleet of the devices that match.
Result<FleetPtr> filteredFleet(const FilterExpression &filter, const FilterInput &input)
{
    const auto found = evaluate(filter, input);
    if (!found)
        return refused(found.error());
    return fleetPart(input.scores.fleet(), found->rows());
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

Result<FleetPtr> filteredFleet(const FilterExpression &filter, const FleetPtr &fleet, const Profile &profile, int floor,
                               FilterRecords *records)
{
    const ScoreTable scores(indexFor(fleet, profile), profile, floor);
    FilterInput input{scores};
    if (records)
        input.records = records->finish(fleet);
    return filteredFleet(filter, input);
}

Result<FleetPtr> filteredFleet(const FilterExpression &filter, Store &store, const StoredCycle &cycle)
{
    const ScoreTable scores(indexFor(cycle.fleet, cycle.profile), cycle.profile, cycle.completenessFloor);
    const Result<FilterSources> sources = readFilterSources(filter, store, {cycle.info.tenantName, cycle.info.id},
                                                            scores);
    if (!sources)
        return tl::unexpected(sources.error());
    FilterInput input{scores};
    sources->giveTo(input);
    return filteredFleet(filter, input);
}

} // namespace Trustgauge::Cli
