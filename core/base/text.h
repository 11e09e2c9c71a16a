#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace Trustgauge {

//! Strips ASCII white space from both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

//! Converts an ASCII letter to lower case; other characters are unchanged.
[[nodiscard]] constexpr char toLowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

//! Compares ASCII case-insensitively. `lower` must already be lower case.
[[nodiscard]] bool equalsLower(std::string_view text, std::string_view lower);

//! Converts ASCII letters to upper case; the rest is unchanged.
[[nodiscard]] std::string toUpperAscii(std::string_view text);

//! Makes valid UTF-8: each maximal broken sequence becomes U+FFFD and adds one to `replaced`.
[[nodiscard]] std::string repairedUtf8(std::string_view bytes, uint64_t &replaced);

//! Appends the code point as UTF-8; surrogates and values above U+10FFFF become U+FFFD.
void appendUtf8(std::string &out, uint32_t codePoint);

} // namespace Trustgauge
