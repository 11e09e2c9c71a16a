#pragma once

#include "core/fleet/fleet.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace Trustgauge {

// Several Defender records may belong to one Entra device. Each is scored; only one of them is published.

//! The Entra device id; empty when it is null, empty or all zeros.
[[nodiscard]] std::string_view entraIdOf(const Fleet &fleet, size_t row);

//! For each row whether it is the published one of its Entra device; rows without such an id are. The onboarded one
//! counts, then the one last seen latest, then that with the smallest machine id.
[[nodiscard]] std::vector<bool> representedRows(const Fleet &fleet);

//! The records of one Entra device.
struct EntraDuplicates
{
    //! Why the first record counts and not the second.
    enum class Why { Onboarded, SeenLater, SmallerId };

    uint32_t published = 0;       //!< row
    std::vector<uint32_t> others; //!< rows, at least one, ascending
    Why why = Why::SmallerId;     //!< what decided between `published` and the best of the others
};
//! The records that share their Entra device with a row; nullopt: none. Reads the ids of the whole fleet: not on the GUI
//! thread.
[[nodiscard]] std::optional<EntraDuplicates> entraDuplicatesOf(const Fleet &fleet, size_t row);

} // namespace Trustgauge
