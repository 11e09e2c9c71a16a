#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace Trustgauge {

__extension__ using Int128 = __int128; // for exact sums over a million devices, and products of denominators

//! Distributes an integer in proportion to exact shares by the largest remainder method: each part is its share rounded
//! down or up, a share of 0 stays 0, and the parts sum up to `total`. With negative shares `total` may differ from
//! their sum by a few units; the difference goes to the parts with the largest remainders.
//! \param numerators the exact shares, as numerators over `denominator`
//! \param total their sum, rounded
[[nodiscard]] std::vector<int64_t> largestRemainder(std::span<const Int128> numerators, Int128 denominator,
                                                    int64_t total);

} // namespace Trustgauge
