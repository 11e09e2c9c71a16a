#pragma once

#include "core/cli/arguments.h"
#include "core/fleet/vulnerabilityrecord.h"
#include "core/query/filterevaluation.h"
#include "core/query/recordlist.h"
#include "core/store/store.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace Trustgauge::Cli {

//! `--filter EXPR`
[[nodiscard]] OptionSpec filterOption();
//! The expression given with `--filter`; nullopt: none. Usage, with the column, when it cannot be read or is empty.
[[nodiscard]] Result<std::optional<FilterExpression>> filterOf(const Arguments &arguments);
//! Collects from vulnerability records what an expression asks of them.
class FilterRecords
{
public:
    explicit FilterRecords(const FilterExpression &filter);

    //! Whether the expression asks of records at all.
    [[nodiscard]] bool areAskedFor() const { return m_ofCves || m_ofSoftware; }
    void add(std::string_view machineId, std::string_view cveId, std::string_view vendor, std::string_view software);
    //! Forgets what was added.
    void clear();
    //! Adds the texts of the fleet's devices to an input that must not outlive this. Call once, after the last add().
    void finish(const FleetPtr &fleet, FilterInput &input);

private:
    bool m_ofCves, m_ofSoftware;
    RecordCollector m_cves, m_software;
    std::unique_ptr<const RecordList> m_cveList, m_softwareList;
    std::string m_product;
};

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
