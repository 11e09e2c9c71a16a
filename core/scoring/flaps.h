#pragma once

#include "core/scoring/historyreplay.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace Trustgauge {

//! How often the devices of a history changed their place: their band, or insufficient data instead of a band.
struct Flaps
{
    std::vector<size_t> devices; //!< by number of changes, from 0; the last is not 0

    //! Number of devices that changed more than so many times.
    [[nodiscard]] size_t moreThan(size_t changes) const;

    bool operator==(const Flaps &) const = default;
};

//! Compares the place of each device in each cycle with that in the last cycle before it that had the device. To lose a
//! band because data became insufficient is a change, and to gain one again is another. Devices in none of the cycles
//! are not counted. Takes one pass over the history; not for the GUI thread.
//! \param cycles must rise
//! \param isStale called now and then; true ends it with what there is so far, to be thrown away
[[nodiscard]] Flaps flaps(const SignalHistory &history, std::span<const ReplayCycle> cycles,
                          const std::function<bool()> &isStale = {});

// What might have saved changes: a device that is seen about once a day crosses an edge of inactivity again and again.

//! The same profile with twice the grace, at least an hour; nullopt when it has the longest one already.
[[nodiscard]] std::optional<Profile> withLongerGrace(const Profile &profile);
//! The same profile with every edge of inactivity a day later; nullopt when the last cannot be.
[[nodiscard]] std::optional<Profile> withLaterEdges(const Profile &profile);

} // namespace Trustgauge
