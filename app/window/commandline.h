#pragma once

#include "core/cli/commandspec.h"

namespace Trustgauge {

//! The options of the window's program. Qt's own options (-platform, -style, ..) are accepted as well.
[[nodiscard]] Cli::ProgramSpec windowProgram();

} // namespace Trustgauge
