#pragma once

#include "core/cli/arguments.h"
#include "core/query/filterrecords.h"
#include "core/store/store.h"

#include <optional>

namespace Trustgauge::Cli {

//! `--filter EXPR`
[[nodiscard]] OptionSpec filterOption();
//! The expression given with `--filter`; nullopt: none. Usage, with the column, when it cannot be read or is empty.
[[nodiscard]] Result<std::optional<FilterExpression>> filterOf(const Arguments &arguments);

//! The fleet of the devices of saved answers that match: of them are then all rows, counts and figures. Usage when a
//! regular expression exceeds its bound.
//! \param floor of completeness, in percent
//! \param records of the answers; nullptr: none were given, so what is asked of them is unknown
[[nodiscard]] Result<FleetPtr> filteredFleet(const FilterExpression &filter, const FleetPtr &fleet,
                                             const Profile &profile, int floor, FilterRecords *records);

//! The same of a stored cycle; reads the cycle before, and the stored vulnerability records, where the expression asks
//! of them.
[[nodiscard]] Result<FleetPtr> filteredFleet(const FilterExpression &filter, Store &store, const StoredCycle &cycle);

} // namespace Trustgauge::Cli
