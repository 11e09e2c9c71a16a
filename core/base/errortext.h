#pragma once

#include "core/base/result.h"

namespace Trustgauge {

//! The one place that turns an Error into a sentence for people: what happened, where, what to do. Any thread.
[[nodiscard]] Message errorMessage(const Error &error);
//! The same in the language in force.
[[nodiscard]] QString errorText(const Error &error);

} // namespace Trustgauge
