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

// One function per command; each returns the command's description and its action.
[[nodiscard]] Command scoreCommand();
[[nodiscard]] Command pollCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command publishCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command cvesCommand();
[[nodiscard]] Command rehearseCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command profileCheckCommand();
[[nodiscard]] Command profileDefaultCommand();
[[nodiscard]] Command simulateCommand();
[[nodiscard]] Command storeInfoCommand();
[[nodiscard]] Command storeCheckCommand();
[[nodiscard]] Command storeBackupCommand();
[[nodiscard]] Command storePruneCommand();
[[nodiscard]] Command storeCopyCommand();
[[nodiscard]] Command storeGrantCommand();
[[nodiscard]] Command tenantsImportCommand();
[[nodiscard]] Command secretSetCommand();

//! Runs the command named by the words. \return the exit code
[[nodiscard]] int runCommandLine(const QStringList &words);

//! Prints the error's sentence to standard error. \return its exit code
int fail(const Error &error);
//! Ends a command: prints its error, if there is one. \return the exit code
int endOf(const Result<void> &done);
//! The exit code that takes precedence.
[[nodiscard]] int worse(int a, int b);
//! Writes a line to standard error. Control characters and line breaks are neutralised, and secrets in use are masked.
void say(const QString &text);
//! The same for a text of several lines.
void sayLines(const QString &text);
//! Writes a line to standard error that the next one overwrites; does nothing when that is not a terminal.
void showProgress(const QString &text);
void clearProgress();
//! Writes text for people to standard output; false when that failed.
[[nodiscard]] bool print(const QString &text);
//! Writes data for programs to standard output, unchanged except that control characters are removed on a terminal.
[[nodiscard]] bool printData(const QByteArray &data);

} // namespace Trustgauge::Cli
