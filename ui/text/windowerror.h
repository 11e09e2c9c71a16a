#pragma once

#include "core/base/result.h"

namespace Trustgauge {

//! An error as shown in the window, with advice for the window instead of the command line. One line of plain
//! text.
[[nodiscard]] QString windowErrorText(const Error &error);

} // namespace Trustgauge
