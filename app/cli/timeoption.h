#pragma once

#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/cli/arguments.h"

namespace Trustgauge::Cli {

//! The time given with an option such as `--as-of`, cut to the second; a bare date is its first instant. Usage: the
//! text is no time.
//! \param otherwise when the option is not given
[[nodiscard]] Result<Ticks> timeOf(const Arguments &arguments, const QString &option, Ticks otherwise);

} // namespace Trustgauge::Cli
