#pragma once

#include "core/base/result.h"
#include "core/cli/arguments.h"

#include <initializer_list>
#include <optional>
#include <utility>

namespace Trustgauge::Cli {

// What several commands ask of their options. All errors are of kind Usage and name the option.

//! A whole number from 1; nullopt: the option is not given.
[[nodiscard]] Result<std::optional<int>> wholeNumberOf(const Arguments &arguments, const char *option);
//! Refuses options that are given together with another.
[[nodiscard]] Result<void> refuseTogether(const Arguments &arguments,
                                          std::initializer_list<std::pair<const char *, const char *>> pairs);
//! For a command that works on a store or, with `--machines`, on files: refuses options of both, and options of files
//! without `--machines`.
[[nodiscard]] Result<void> checkStoreOrFiles(const Arguments &arguments);

} // namespace Trustgauge::Cli
