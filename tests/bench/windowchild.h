#pragma once

#include <optional>

namespace Trustgauge::Bench {

//! What the bench starts itself for, to measure a window from its process's start: `--window KIND [FOLDER]`, with the
//! folder of a store and its tenants. It tells each measurement as a line of a word and milliseconds; a word alone tells
//! that it has come so far. \return the exit code; nullopt: it was started for something else
[[nodiscard]] std::optional<int> windowChild(int argc, char **argv);

} // namespace Trustgauge::Bench
