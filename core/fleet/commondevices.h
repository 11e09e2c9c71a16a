#pragma once

#include "core/fleet/fleet.h"

#include <string_view>

namespace Trustgauge {

//! Calls use(row in `one`, row in `other`) for each device that is in both fleets, in ascending order. Any thread.
template<class Use>
void forEachCommonDevice(const Fleet &one, const Fleet &other, Use &&use)
{
    size_t there = 0;
    for (size_t row = 0; row < one.size() && there < other.size();) { // both are in byte order of the machine id
        const int order = std::string_view(one.machineId(row)).compare(other.machineId(there));
        if (order == 0)
            use(row, there);
        row += order <= 0 ? 1 : 0;
        there += order >= 0 ? 1 : 0;
    }
}

} // namespace Trustgauge
