#pragma once

#include "core/scoring/signature.h"

namespace Trustgauge::Plain {

//! The model implemented again, directly from its description, slow and in long double, for comparison.
struct Result
{
    long double exact = 0;        //!< points
    long double completeness = 0; //!< percent, not rounded
};
[[nodiscard]] Result score(const Profile &profile, const Signature &signature);

} // namespace Trustgauge::Plain
