#include "app/cli/filteroption.h"

#include "core/fleet/fleetpart.h"

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
        records->finish(fleet, input);
    return filteredFleet(filter, input);
}

Result<FleetPtr> filteredFleet(const FilterExpression &filter, Store &store, const StoredCycle &cycle)
{
    const ScoreTable scores(indexFor(cycle.fleet, cycle.profile), cycle.profile, cycle.completenessFloor);
    FilterInput input{scores};
    std::optional<ScoreTable> before;
    if (filter.uses(ExpressionField::Change) || filter.uses(ExpressionField::BandBefore)) {
        const Result<std::optional<StoredCycle>> earlier = store.cycles().loadBefore(cycle.info.tenantName,
                                                                                     cycle.info.id);
        if (!earlier)
            return tl::unexpected(earlier.error());
        if (*earlier) {
            before.emplace(indexFor((*earlier)->fleet, cycle.profile), cycle.profile, cycle.completenessFloor);
            input.before = &*before;
        }
    }
    FilterRecords records(filter);
    if (records.areAskedFor()) {
        const BaselineTable::Visitor visitor{[&records](Ticks) { records.clear(); },
                                             [&records](DeviceRecords &&device) {
            for (const VulnerabilityRecord &record : device.records)
                records.add(device.machineId, record.cveId, record.vendor, record.software);
                                             }};
        const Result<bool> kept = store.baseline().visit(cycle.info.tenantName, visitor);
        if (!kept)
            return tl::unexpected(kept.error());
        if (*kept) // otherwise unknown
            records.finish(cycle.fleet, input);
    }
    return filteredFleet(filter, input);
}

} // namespace Trustgauge::Cli
