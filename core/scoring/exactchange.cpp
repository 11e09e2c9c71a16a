#include "core/scoring/exactchange.h"

#include <numeric>

namespace Trustgauge {

ExactChange exactChange(const Scorer &earlierProfile, const Signature &was, const Signature &is,
                        const Scorer &laterProfile, const Score &later)
{
    constexpr int64_t units = 10'000; // 1/10,000 points in a point
    const Contributions then = earlierProfile.contributions(was);
    const Contributions now = earlierProfile.contributions(is);
    const int64_t underEarlier = std::accumulate(now.points.begin(), now.points.end(), int64_t{0});

    // Everything over the product of both denominators.
    const Int128 earlierDenominator = earlierProfile.denominator();
    const Int128 laterDenominator = laterProfile.denominator();
    ExactChange out;
    out.denominator = earlierDenominator * laterDenominator;
    for (size_t g = 0; g < groupCount; ++g)
        out.groups[g] = static_cast<Int128>(now.points[g] - then.points[g]) * laterDenominator * units;
    out.profile = (static_cast<Int128>(later.exact) * earlierDenominator
                   - static_cast<Int128>(underEarlier) * laterDenominator)
                  * units;
    return out;
}

} // namespace Trustgauge
