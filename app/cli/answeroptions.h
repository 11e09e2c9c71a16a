#pragma once

#include "core/cli/arguments.h"
#include "core/defender/savedanswers.h"
#include "core/policy/policy.h"
#include "core/scoring/profile.h"

#include <QList>

#include <optional>

namespace Trustgauge::Cli {

// Options of the commands that score saved answers of the API, or by a profile or policy from a file.

//! The percentage of completeness below which data of files is insufficient; tenants have their own.
inline constexpr int floorOfFiles = 50;

//! `--machines`, `--vulnerabilities`, `--antivirus` and `--as-of`.
//! \param areRequired whether the command has nothing else to score
[[nodiscard]] QList<OptionSpec> answerOptions(bool areRequired);
[[nodiscard]] SavedFiles savedFilesOf(const Arguments &arguments);
//! Prints what is worth knowing about the answers.
void sayNotices(const SavedAnswers &answers);

//! `--profile FILE`.
//! \param whenMissing which weights are used without it
[[nodiscard]] OptionSpec profileOption(const QString &whenMissing);
//! The profile given with `--profile`; nullopt: none.
[[nodiscard]] Result<std::optional<Profile>> profileOf(const Arguments &arguments);
//! The policy in the file that an option names; '-' is standard input. nullopt: none.
[[nodiscard]] Result<std::optional<Policy>> policyOf(const Arguments &arguments, const QString &option);

} // namespace Trustgauge::Cli
