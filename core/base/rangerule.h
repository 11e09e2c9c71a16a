#pragma once

#include "core/base/message.h"

namespace Trustgauge {

//! The rule of a whole number that has limits, a clause to follow the key.
[[nodiscard]] inline Message wholeNumberRule(int low, int high)
{
    return sentence("Base", "must be a whole number from %1 to %2").arg(low, high);
}

} // namespace Trustgauge
