#pragma once

#include "core/fleet/idcolumn.h"

#include <optional>

namespace Trustgauge {

//! The row of an id in a column whose ids are in ascending order; nullopt: it is not there. Any thread.
[[nodiscard]] inline std::optional<size_t> findInOrder(const IdColumn &ids, const IdColumn::Probe &id)
{
    size_t low = 0;
    size_t high = ids.size();
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (ids.compare(middle, id) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < ids.size() && ids.equals(low, id) ? std::optional(low) : std::nullopt;
}

} // namespace Trustgauge
