#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>

namespace Trustgauge {

//! Told now and then how many devices are written; false: stop, and answer with ErrorCode::Cancelled. Called on the
//! thread that writes.
using WriteProgress = std::function<bool(size_t devices)>;

//! Devices between two calls: a few milliseconds of work.
inline constexpr size_t devicesPerStep = 2048;

//! Whether to go on after so many devices; without anybody to ask, always.
[[nodiscard]] inline bool goesOn(const WriteProgress &progress, size_t devices)
{
    return !progress || devices % devicesPerStep != 0 || progress(devices);
}

} // namespace Trustgauge
