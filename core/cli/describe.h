#pragma once

#include "core/cli/commandspec.h"

#include <QStringList>

#include <optional>

namespace Trustgauge::Cli {

//! What describe() knows.
[[nodiscard]] QStringList describedForms();

//! A program described for others than its users: `man`, `bash`, `zsh`, `fish`; nullopt: no such form. The build asks both
//! programs for it when it makes manual pages and completions.
[[nodiscard]] std::optional<QString> describe(const ProgramSpec &program, const QString &form, const QString &version);

} // namespace Trustgauge::Cli
