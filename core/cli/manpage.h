#pragma once

#include "core/cli/commandspec.h"

namespace Trustgauge::Cli {

//! The manual page of a program (section 1), as troff source for man(7).
[[nodiscard]] QString manPage(const ProgramSpec &program, const QString &version);

} // namespace Trustgauge::Cli
