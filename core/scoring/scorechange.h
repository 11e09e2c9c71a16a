#pragma once

#include "core/scoring/scoretable.h"

#include <array>
#include <optional>
#include <vector>

namespace Trustgauge {

//! Why a score is another than in the cycle before.
enum class ChangeCause : uint8_t {
    Device,  //!< the device's signals changed
    Weights, //!< the profile changed: weights, thresholds or choices
    Data,    //!< a group's data went missing, or came back
    Age,     //!< nothing was heard of the device, and time passed
};
inline constexpr size_t changeCauseCount = 4;

//! The change of one device's score between two cycles, split by cause.
struct DeviceChange
{
    uint32_t before = 0, after = 0; //!< rows in the two fleets
    int64_t total = 0;              //!< in 1/10,000 points: the later exact score less the earlier, each rounded
    std::array<int64_t, changeCauseCount> parts{}; //!< in 1/10,000 points; they add up to `total` exactly

    [[nodiscard]] int64_t part(ChangeCause cause) const { return parts[indexOf(cause)]; }
    //! The cause with the largest part.
    [[nodiscard]] ChangeCause mainCause() const;
    bool operator==(const DeviceChange &) const = default;
};

//! The change of a fleet between two cycles.
struct FleetChange
{
    size_t both = 0, appeared = 0, left = 0;        //!< devices
    size_t up = 0, down = 0;                        //!< devices of both whose exact score rose, or fell
    int64_t total = 0;                              //!< sum over the devices of both, in 1/10,000 points
    std::array<int64_t, changeCauseCount> parts{};  //!< sums; they add up to `total` exactly
    std::array<size_t, changeCauseCount> devices{}; //!< devices with a part of this cause
    //! Devices that went to a worse or a better band, by the main cause of their change.
    std::array<size_t, changeCauseCount> worse{}, better{};
    MigrationMatrix migration{};       //!< of the devices of both
    std::vector<DeviceChange> largest; //!< whose exact score changed, largest change first

    bool operator==(const FleetChange &) const = default;
};

//! Splits the change of a device that is in both fleets. The groups' differences under the earlier profile at the
//! later clock are Data where the group became unknown or known, Age for the inactivity of a device with the same
//! lastSeen, else Device; what the later profile makes of the same device on top of that is Weights. Pure.
[[nodiscard]] DeviceChange deviceChange(const ScoreTable &before, size_t beforeRow, const ScoreTable &after,
                                        size_t afterRow);

//! Devices are matched by machine id. Any thread, off the GUI's: one pass over both fleets.
//! \param limit of FleetChange::largest
[[nodiscard]] FleetChange fleetChange(const ScoreTable &before, const ScoreTable &after, size_t limit);

} // namespace Trustgauge
