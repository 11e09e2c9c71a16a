#pragma once

#include "core/cli/commandspec.h"

namespace Trustgauge::Cli {

//! The option with what it takes, as the help and the manual write it: `--csv FILE`, `--machines FILE..`.
[[nodiscard]] QString shownOption(const OptionSpec &option);

//! How a command is called: its name and all its options, those that may be left out in brackets.
[[nodiscard]] QString usageLine(const CommandSpec &spec);

//! The text of `COMMAND --help`; of a program without commands, that of `PROGRAM --help`.
[[nodiscard]] QString helpOf(const CommandSpec &spec);

//! The text of `PROGRAM --help` where there are commands: what they do, and all sections.
[[nodiscard]] QString overviewOf(const ProgramSpec &program);

//! --help and --version, which the programs see to before anything is parsed.
[[nodiscard]] QList<OptionSpec> standardOptions();

} // namespace Trustgauge::Cli
