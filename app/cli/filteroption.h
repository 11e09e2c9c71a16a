#pragma once

#include "core/cli/arguments.h"
#include "core/query/filterevaluation.h"
#include "core/store/store.h"

#include <optional>

namespace Trustgauge::Cli {

//! `--filter EXPR`
[[nodiscard]] OptionSpec filterOption();
//! The expression given with `--filter`; nullopt: none. Usage, with the column, when it cannot be read or is empty.
[[nodiscard]] Result<std::optional<FilterExpression>> filterOf(const Arguments &arguments);
//! The fleet of the devices that match: of them are then all rows, counts and figures. Usage when a regular expression
//! exceeds its bound.
[[nodiscard]] Result<FleetPtr> filteredFleet(const FilterExpression &filter, const FilterInput &input);

//! The same of a stored cycle; reads the cycle before where the expression compares with it.
[[nodiscard]] Result<FleetPtr> filteredFleet(const FilterExpression &filter, Store &store, const StoredCycle &cycle);

} // namespace Trustgauge::Cli
