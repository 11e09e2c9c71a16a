#pragma once

#include "core/scoring/largestremainder.h"
#include "core/scoring/score.h"

#include <array>

namespace Trustgauge {

//! What the change of a score is made of, exactly: numerators in 1/10,000 points, over `denominator`.
struct ExactChange
{
    std::array<Int128, groupCount> groups{}; //!< by the state of each group, under the earlier profile
    Int128 profile = 0;                      //!< by the later profile, on the later states
    Int128 denominator = 1;
};

//! \param was, is the earlier and the later states, both under the thresholds of the earlier profile
//! \param later the score under the later profile
[[nodiscard]] ExactChange exactChange(const Scorer &earlierProfile, const Signature &was, const Signature &is,
                                      const Scorer &laterProfile, const Score &later);

} // namespace Trustgauge
