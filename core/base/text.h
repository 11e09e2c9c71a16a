#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace Trustgauge {

//! ASCII white space stripped from both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

//! ASCII letters in lower case, the rest unchanged.
[[nodiscard]] constexpr char toLowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

//! Equal but for the case of ASCII letters. `lower` must already be lower case.
[[nodiscard]] bool equalsLower(std::string_view text, std::string_view lower);

//! ASCII letters in upper case, the rest unchanged.
[[nodiscard]] std::string toUpperAscii(std::string_view text);

//! `bytes` as valid UTF-8: each maximal broken sequence becomes U+FFFD, and `replaced` grows by one for each.
[[nodiscard]] std::string repairedUtf8(std::string_view bytes, uint64_t &replaced);

//! Appends the code point as UTF-8; surrogates and values above U+10FFFF become U+FFFD.
void appendUtf8(std::string &out, uint32_t codePoint);

} // namespace Trustgauge
