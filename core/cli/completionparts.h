#pragma once

#include "core/cli/commandspec.h"

#include <QStringList>

#include <utility>

// What the scripts of all shells are made of.
namespace Trustgauge::Cli {

//! What may stand where an option takes a word.
enum class Offer { Nothing, Files, Folders, Choices };

[[nodiscard]] Offer offerOf(const OptionSpec &option);

//! The options of a command without its plain words, `--help` included (and `--version` where it has no name).
[[nodiscard]] QList<OptionSpec> dashedOptions(const CommandSpec &command);
//! The plain words of a command, in order.
[[nodiscard]] QList<OptionSpec> placesOf(const CommandSpec &command);

//! The first words of all commands, each once, with the summary of the command or the second words there are.
[[nodiscard]] QList<std::pair<QString, QString>> firstWords(const ProgramSpec &program);
//! The second words after a first one, with their summaries; empty where the first word is the whole name.
[[nodiscard]] QList<std::pair<QString, QString>> secondWords(const ProgramSpec &program, const QString &first);

//! In single quotes, for all three shells.
[[nodiscard]] QString quoted(QString text);
//! `trustgauge-cli` as part of a function's name.
[[nodiscard]] QString functionName(const ProgramSpec &program);

} // namespace Trustgauge::Cli
