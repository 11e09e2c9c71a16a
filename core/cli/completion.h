#pragma once

#include "core/cli/commandspec.h"

namespace Trustgauge::Cli {

// Scripts by which a shell completes the words of a program. They say what there is; none of them runs the program.

[[nodiscard]] QString bashCompletion(const ProgramSpec &program);
[[nodiscard]] QString zshCompletion(const ProgramSpec &program);
[[nodiscard]] QString fishCompletion(const ProgramSpec &program);

} // namespace Trustgauge::Cli
