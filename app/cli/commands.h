#pragma once

#include "core/cli/arguments.h"

#include <functional>

namespace Trustgauge::Cli {

//! Exit codes that are no error of ours.
inline constexpr int exitDone = 0;
inline constexpr int exitUsage = 2;
inline constexpr int exitPartial = 5;
inline constexpr int exitInterrupted = 130;

struct Command
{
    CommandSpec spec;
    std::function<int(const Arguments &)> run;
};

// One function a command; each says what it takes and does it.
[[nodiscard]] Command scoreCommand();
[[nodiscard]] Command pollCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command publishCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command profileCheckCommand();
[[nodiscard]] Command profileDefaultCommand();
[[nodiscard]] Command simulateCommand();
[[nodiscard]] Command tenantsImportCommand();
[[nodiscard]] Command secretSetCommand();

//! Runs the command that the words name. \return the exit code
[[nodiscard]] int runCommandLine(const QStringList &words);

//! Prints the error's sentence to standard error. \return its exit code
int fail(const Error &error);
//! The one of two exit codes that wins.
[[nodiscard]] int worse(int a, int b);
//! A line on standard error.
void say(const QString &text);
//! Text on standard output, as it is; false when it could not be written.
[[nodiscard]] bool print(const QByteArray &text);

} // namespace Trustgauge::Cli
