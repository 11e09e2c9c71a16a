#pragma once

#include "core/cli/commandspec.h"

namespace Trustgauge::Cli {

// Completion scripts for shells. They are static: none of them runs the program.

[[nodiscard]] QString bashCompletion(const ProgramSpec &program);
[[nodiscard]] QString zshCompletion(const ProgramSpec &program);
[[nodiscard]] QString fishCompletion(const ProgramSpec &program);

} // namespace Trustgauge::Cli
