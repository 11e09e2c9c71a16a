#pragma once

#include "core/scoring/scoretable.h"

#include <QString>
#include <Qt>

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace Trustgauge {

//! Columns of the device table, in their usual order.
enum class FleetColumn : int {
    Device,
    Score,
    Band,
    Risk,
    Exposure,
    Antivirus,
    Onboarding,
    Health,
    InactiveDays,
    CriticalCves,
    Completeness,
    Os,
    Group,
    Tags,
    LastSeen,
    ScoreBefore, //!< of the saved profile, while another is tuned; elsewhere not shown
    BandBefore,
    Count,
};
inline constexpr int fleetColumnCount = static_cast<int>(FleetColumn::Count);
//! Those that people choose, filter by and keep: all but the last two.
inline constexpr int usualColumnCount = static_cast<int>(FleetColumn::ScoreBefore);

[[nodiscard]] QString columnTitle(FleetColumn column);
//! A word for settings files and for `word:value` in the filter.
[[nodiscard]] QString columnKey(FleetColumn column);
[[nodiscard]] bool isNumeric(FleetColumn column);
//! The order of the first click on a header: the worst, largest or latest first, names from A.
[[nodiscard]] Qt::SortOrder firstOrder(FleetColumn column);

//! What stands in the cell, as people read it.
//! \param before what the columns of that name show; without it they are empty
[[nodiscard]] QString cellText(const ScoreTable &scores, size_t row, FleetColumn column,
                               const ScoreTable *before = nullptr);

//! Ranks of the text columns of one fleet: sorting by a text column then compares numbers. Made on first use, off the
//! GUI thread; safe to use from several threads.
class FleetRanks
{
public:
    explicit FleetRanks(FleetPtr fleet) : m_fleet(std::move(fleet)) {}

    [[nodiscard]] const FleetPtr &fleet() const { return m_fleet; }
    //! One rank a row; equal texts (without regard to case) have equal ranks, empty texts the highest.
    [[nodiscard]] const std::vector<uint32_t> &of(FleetColumn column) const;

private:
    FleetPtr m_fleet;
    mutable std::array<std::once_flag, fleetColumnCount> m_once;
    mutable std::array<std::vector<uint32_t>, fleetColumnCount> m_ranks;
};
using FleetRanksPtr = std::shared_ptr<const FleetRanks>;

} // namespace Trustgauge
