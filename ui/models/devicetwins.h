#pragma once

#include "core/fleet/fleet.h"

#include <QStringList>

namespace Trustgauge {

//! What the records beside a device's own say, in lines for people.
struct DeviceTwins
{
    QStringList merged;     //!< records that were merged into it, which do not count; empty: none
    QStringList duplicates; //!< records of the same Entra device, and which of them is published; empty: none

    bool operator==(const DeviceTwins &) const = default;
};
//! Reads the ids of the whole fleet: not on the GUI thread.
[[nodiscard]] DeviceTwins twinsOf(const Fleet &fleet, size_t row);

} // namespace Trustgauge
