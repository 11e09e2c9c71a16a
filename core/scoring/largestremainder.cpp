#include "core/scoring/largestremainder.h"

#include <algorithm>

namespace Trustgauge {

std::vector<int64_t> largestRemainder(std::span<const Int128> numerators, Int128 denominator, int64_t total)
{
    std::vector<int64_t> parts(numerators.size());
    std::vector<Int128> rest(numerators.size());
    std::vector<size_t> order;
    int64_t sum = 0;
    for (size_t i = 0; i < numerators.size(); ++i) {
        Int128 whole = numerators[i] / denominator;
        if (numerators[i] % denominator < 0)
            --whole;
        rest[i] = numerators[i] - whole * denominator;
        parts[i] = static_cast<int64_t>(whole);
        sum += parts[i];
        if (numerators[i] != 0)
            order.push_back(i);
    }
    if (order.empty())
        return parts;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return rest[a] > rest[b]; });
    for (size_t i = 0; sum < total; ++i, ++sum)
        ++parts[order[i % order.size()]];
    for (size_t i = order.size(); sum > total; --sum) {
        i = i == 0 ? order.size() - 1 : i - 1;
        --parts[order[i]];
    }
    return parts;
}

} // namespace Trustgauge
