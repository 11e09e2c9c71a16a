#pragma once

#include "core/cli/commandspec.h"

#include <QStringList>

#include <optional>

namespace Trustgauge::Cli {

//! The formats that describe() supports.
[[nodiscard]] QStringList describedForms();

//! A description of a program for machines: `man`, `bash`, `zsh` or `fish`; nullopt for another format. The build calls
//! it for both programs to make the manual pages and completions.
[[nodiscard]] std::optional<QString> describe(const ProgramSpec &program, const QString &form, const QString &version);

} // namespace Trustgauge::Cli
