#pragma once

#include "app/cli/commands.h"

namespace Trustgauge::Cli {

//! Every command, in the order of the help.
[[nodiscard]] QList<Command> allCommands();

//! The program's description, as used by its help, manual page and shell completions.
[[nodiscard]] ProgramSpec programSpec(const QList<Command> &commands);

} // namespace Trustgauge::Cli
