#pragma once

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

} // namespace Trustgauge
