#pragma once

#include "core/scoring/signature.h"

namespace Trustgauge::Plain {

//! The model once more, written straight from its description, slow and in long double: something to compare with.
struct Result
{
    long double exact = 0;        //!< points
    long double completeness = 0; //!< percent before rounding
};
[[nodiscard]] Result score(const Profile &profile, const Signature &signature);

} // namespace Trustgauge::Plain
