#pragma once

#include "core/base/result.h"

namespace Trustgauge {

//! The one place that makes a sentence for people from an Error: what happened, where, and what to do. Any thread.
[[nodiscard]] Message errorMessage(const Error &error);
//! The same in the current language.
[[nodiscard]] QString errorText(const Error &error);

//! A clause (`must be ..`, to follow a key, or the detail of an error) made into a complete sentence, in the current
//! language. Complete sentences stay as they are.
[[nodiscard]] QString clauseText(const Message &clause);

} // namespace Trustgauge
