#pragma once

#include "app/cli/commands.h"

namespace Trustgauge::Cli {

//! Every command, in the order of the help.
[[nodiscard]] QList<Command> allCommands();

//! The program as its help, its manual page and the shells describe it.
[[nodiscard]] ProgramSpec programSpec(const QList<Command> &commands);

} // namespace Trustgauge::Cli
