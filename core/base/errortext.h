#pragma once

#include "core/base/result.h"

namespace Trustgauge {

//! The one place that turns an Error into a sentence for people, translated: what happened, where, what to do.
//! Any thread.
[[nodiscard]] QString errorText(const Error &error);

} // namespace Trustgauge
