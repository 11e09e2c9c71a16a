#pragma once

#include <string>
#include <string_view>

namespace Trustgauge {

//! Valid JSON on lines of its own and indented, for people to read. Every text and number stays as it was written, and
//! so does their order. At most `longest` bytes of the result, and no deeper than 32 steps of indentation. Any thread.
[[nodiscard]] std::string laidOutJson(std::string_view json, size_t longest);

} // namespace Trustgauge
