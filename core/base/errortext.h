#pragma once

#include "core/base/result.h"

namespace Trustgauge {

//! The one place that makes a sentence for people from an Error: what happened, where, and what to do. Any thread.
[[nodiscard]] Message errorMessage(const Error &error);
//! The same in the current language.
[[nodiscard]] QString errorText(const Error &error);

} // namespace Trustgauge
