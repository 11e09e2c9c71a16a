#pragma once

#include "core/base/exitcodes.h"
#include "core/cli/arguments.h"

#include <functional>

namespace Trustgauge::Cli {

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
//! A line on standard error. Whatever is in it, it moves no cursor, begins no line of its own and tells no secret in use.
void say(const QString &text);
//! The same for a text of ours that has several lines.
void sayLines(const QString &text);
//! A line on standard error that the next one is written over; nothing where that is no terminal.
void showProgress(const QString &text);
void clearProgress();
//! Text for people on standard output; false when it could not be written.
[[nodiscard]] bool print(const QString &text);
//! Data for programs on standard output, as it is; on a terminal without what would steer it.
[[nodiscard]] bool printData(const QByteArray &data);

} // namespace Trustgauge::Cli
