#pragma once

#include "core/cli/commandspec.h"

#include <QStringList>

#include <utility>

// Shared by the completion scripts of all shells.
namespace Trustgauge::Cli {

//! What can be completed as the value of an option.
enum class Offer { Nothing, Files, Folders, Choices };

[[nodiscard]] Offer offerOf(const OptionSpec &option);

//! The options of a command without positional arguments, plus `--help` (and `--version` when the command has no name).
[[nodiscard]] QList<OptionSpec> dashedOptions(const CommandSpec &command);
//! The positional arguments of a command, in order.
[[nodiscard]] QList<OptionSpec> placesOf(const CommandSpec &command);

//! The distinct first words of all commands, with the summary, or for two-word commands the list of second words.
[[nodiscard]] QList<std::pair<QString, QString>> firstWords(const ProgramSpec &program);
//! The second words after a first word, with their summaries; empty for a one-word command.
[[nodiscard]] QList<std::pair<QString, QString>> secondWords(const ProgramSpec &program, const QString &first);

//! In single quotes, valid for all three shells.
[[nodiscard]] QString quoted(QString text);
//! The program's name as an identifier for shell functions.
[[nodiscard]] QString functionName(const ProgramSpec &program);

} // namespace Trustgauge::Cli
