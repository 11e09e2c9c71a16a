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
    ScoreBefore, //!< under the saved profile; this and those after it are only shown while another one is tuned
    Change,      //!< of the score from the saved profile to the tuned one
    BandBefore,
    Count,
};
inline constexpr int fleetColumnCount = static_cast<int>(FleetColumn::Count);
//! The columns that people can choose, filter by and save: all but the last three.
inline constexpr int usualColumnCount = static_cast<int>(FleetColumn::ScoreBefore);

} // namespace Trustgauge
