#pragma once

#include "core/base/result.h"

namespace Trustgauge {

//! An error as the window tells it: what a person at a keyboard can do here, not at a command line. One line of plain
//! text.
[[nodiscard]] QString windowErrorText(const Error &error);

} // namespace Trustgauge
