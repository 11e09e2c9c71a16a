#pragma once

#include "core/cli/commandspec.h"

namespace Trustgauge::Cli {

//! An option with its value, as in the help and manual: `--csv FILE`, `--machines FILE..`.
[[nodiscard]] QString shownOption(const OptionSpec &option);

//! The usage line: name and all options, optional ones in brackets.
[[nodiscard]] QString usageLine(const CommandSpec &spec);

//! The text of `COMMAND --help`, or of `PROGRAM --help` for a program without commands.
[[nodiscard]] QString helpOf(const CommandSpec &spec);

//! The text of `PROGRAM --help` for a program with commands: their summaries and all sections.
[[nodiscard]] QString overviewOf(const ProgramSpec &program);

//! --help and --version, which the programs handle before parsing.
[[nodiscard]] QList<OptionSpec> standardOptions();

} // namespace Trustgauge::Cli
