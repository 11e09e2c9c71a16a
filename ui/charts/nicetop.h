#pragma once

#include <cstddef>
#include <utility>

namespace Trustgauge {

//! A round number at or above the largest count, and the interval of the ticks.
[[nodiscard]] std::pair<double, double> niceTop(size_t largest);

} // namespace Trustgauge
