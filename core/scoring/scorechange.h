#pragma once

#include "core/scoring/scoretable.h"

#include <array>
#include <optional>
#include <vector>

namespace Trustgauge {

//! Why a score differs from that of the previous cycle.
enum class ChangeCause : uint8_t {
    Device,  //!< the device's signals changed
    Weights, //!< the profile changed: weights, thresholds or choices
    Data,    //!< the data of a group went missing or came back
    Age,     //!< lastSeen is unchanged, and time passed
};
inline constexpr size_t changeCauseCount = 4;

//! The change of one device's score between two cycles, split by cause.
struct DeviceChange
{
    uint32_t before = 0, after = 0; //!< row numbers in the two fleets
    int64_t total = 0;              //!< in 1/10,000 points: later minus earlier exact score, each rounded
    std::array<int64_t, changeCauseCount> parts{}; //!< in 1/10,000 points; sum up to `total` exactly

    [[nodiscard]] int64_t part(ChangeCause cause) const { return parts[indexOf(cause)]; }
    //! The cause with the largest part.
    [[nodiscard]] ChangeCause mainCause() const;
    bool operator==(const DeviceChange &) const = default;
};

//! The change of a fleet between two cycles.
struct FleetChange
{
    size_t both = 0, appeared = 0, left = 0;        //!< numbers of devices
    size_t up = 0, down = 0;                        //!< devices in both cycles whose exact score rose or fell
    int64_t total = 0;                              //!< sum over the devices in both cycles, in 1/10,000 points
    std::array<int64_t, changeCauseCount> parts{};  //!< sums over devices; sum up to `total` exactly
    std::array<size_t, changeCauseCount> devices{}; //!< devices with a part of this cause
    //! Devices that moved to a worse or better band, by the main cause.
    std::array<size_t, changeCauseCount> worse{}, better{};
    MigrationMatrix migration{};       //!< of the devices in both cycles
    std::vector<DeviceChange> largest; //!< devices with a changed exact score, largest change first

    bool operator==(const FleetChange &) const = default;
};

//! Splits the change of a device that is in both fleets. Under the earlier profile, a group's difference counts as Data
//! when the group became known or unknown, as Age for inactivity with the same lastSeen, else as Device. The effect of
//! the later profile on the later state counts as Weights. Pure.
[[nodiscard]] DeviceChange deviceChange(const ScoreTable &before, size_t beforeRow, const ScoreTable &after,
                                        size_t afterRow);

//! Matches devices by machine id. One pass over both fleets: not for the GUI thread.
//! \param limit maximum size of FleetChange::largest
[[nodiscard]] FleetChange fleetChange(const ScoreTable &before, const ScoreTable &after, size_t limit);

} // namespace Trustgauge
