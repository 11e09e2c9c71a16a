#pragma once

#include "core/cli/commandspec.h"

namespace Trustgauge {

//! What the window's program takes. Qt's own options (-platform, -style, ..) come on top of it.
[[nodiscard]] Cli::ProgramSpec windowProgram();

} // namespace Trustgauge
