#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace Trustgauge {

__extension__ using Int128 = __int128; // exact numerators of a million devices, and products of denominators

//! Splits a whole number into parts in proportion to exact ones, by largest remainder: each part is its exact share
//! rounded down or up, a share of nothing stays nothing, and the parts add up to `total`. Where shares may be negative,
//! `total` may lie some units beside what they come to; the difference goes to the same parts, largest remainder first.
//! \param numerators the exact shares in units are numerators / denominator
//! \param total a rounding of their sum
[[nodiscard]] std::vector<int64_t> largestRemainder(std::span<const Int128> numerators, Int128 denominator,
                                                    int64_t total);

} // namespace Trustgauge
