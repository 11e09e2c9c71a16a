#pragma once

#include <bit>
#include <cstring>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include <simdjson.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Trustgauge::Json {

//! Decoded texts of one row; views into them are valid until the next row.
using Arena = std::deque<std::string>;

//! A scalar as text: strings are unescaped (lone surrogates and `\u0000` become U+FFFD and are counted), numbers and booleans as
//! written, lists and objects as their JSON text.
struct Scalar
{
    enum Kind : uint8_t { Null, Text, Number, Bool, Complex } kind = Null;
    std::string_view text;

    [[nodiscard]] std::optional<std::string_view> optional() const
    {
        return kind == Null ? std::nullopt : std::optional(text);
    }
    [[nodiscard]] bool isText() const { return kind == Text; }
};

//! The value of a field.
struct Value
{
    simdjson::ondemand::value &value;
    const char *text = nullptr; //!< position of the value in the document; null: unknown
};

//! Skips a value; fails when it is nested deeper than 128.
[[nodiscard]] simdjson::error_code skipValue(simdjson::ondemand::value &value);
//! The key of a field; escapes are decoded into the arena.
[[nodiscard]] simdjson::error_code readKey(simdjson::ondemand::field &field, Arena &arena, std::string_view &out);

//! Reads any value as a scalar.
[[nodiscard]] simdjson::error_code readAnyScalar(simdjson::ondemand::value &value, Arena &arena, uint64_t &replaced,
                                                 Scalar &out);
//! Reads a string with escapes. \param begin after the opening quote
[[nodiscard]] simdjson::error_code readEscapedText(const char *begin, Arena &arena, uint64_t &replaced,
                                                   std::string_view &out);

//! Number of bytes before the first quote, backslash or zero. Reads up to 15 bytes beyond it, within the padding.
inline size_t plainLength(const char *begin)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    for (size_t at = 0;; at += sizeof(__m128i)) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(begin + at));
        const __m128i ends = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)),
                                          _mm_cmpeq_epi8(bytes, _mm_setzero_si128()));
        if (const auto found = static_cast<uint32_t>(_mm_movemask_epi8(ends)))
            return at + static_cast<size_t>(std::countr_zero(found));
    }
#else
    constexpr uint64_t ones = 0x0101010101010101;
    constexpr uint64_t tops = 0x8080808080808080;
    const auto hasZero = [](uint64_t word) { return (word - ones) & ~word & tops; }; // exact up to the first
    for (size_t at = 0;; at += sizeof(uint64_t)) {
        uint64_t word = 0;
        std::memcpy(&word, begin + at, sizeof word);
        const uint64_t found = hasZero(word ^ ones * '"') | hasZero(word ^ ones * '\\') | hasZero(word);
        if (found != 0)
            return at + static_cast<size_t>(std::countr_zero(found)) / 8;
    }
#endif
}

//! Reads a string. \param begin after the opening quote; the parser guarantees a closing one
[[nodiscard]] inline simdjson::error_code readText(const char *begin, Arena &arena, uint64_t &replaced,
                                                   std::string_view &out)
{
    const size_t length = plainLength(begin);
    if (begin[length] != '"')
        return readEscapedText(begin, arena, replaced, out);
    out = {begin, length};
    return simdjson::SUCCESS;
}

//! Whether `c` ends a number, a literal or a list before it.
[[nodiscard]] inline bool endsValue(char c)
{
    return c == ',' || c == '}' || c == ']' || c == ' ' || (c >= '\t' && c <= '\r');
}

//! Reads a value as a scalar. When its position is known, the iterator is not advanced, because it skips scalars by
//! itself.
[[nodiscard]] inline simdjson::error_code readScalar(Value field, Arena &arena, uint64_t &replaced, Scalar &out)
{
    const char *p = field.text;
    if (p == nullptr)
        return readAnyScalar(field.value, arena, replaced, out);
    if (*p == '"') {
        out.kind = Scalar::Text;
        return readText(p + 1, arena, replaced, out.text);
    }
    if (std::memcmp(p, "null", 4) == 0 && endsValue(p[4])) {
        out = {};
        return simdjson::SUCCESS;
    }
    if (*p >= '0' && *p <= '9') {
        while ((*p >= '0' && *p <= '9') || *p == '.')
            ++p;
        if (endsValue(*p)) {
            out.kind = Scalar::Number;
            out.text = {field.text, static_cast<size_t>(p - field.text)};
            return simdjson::SUCCESS;
        }
    }
    return readAnyScalar(field.value, arena, replaced, out);
}

//! Length and depth of a list or object.
struct Extent
{
    size_t end = std::string_view::npos; //!< after its last bracket; npos: incomplete
    size_t depth = 0;
};
//! The extent of the list or object at the start of a text. Brackets are counted, not matched.
[[nodiscard]] Extent extentOf(std::string_view json);
//! Whether the nesting is deeper than 128.
[[nodiscard]] bool tooDeep(std::string_view json);

//! Calls `take(key, value)` for each member of the object at the start of a text; `key` is raw, `value` begins at the
//! value's first byte. Stops where the text is not an object any more. Works without the parser, for the few unusual
//! rows.
template<class Take>
void forEachMember(std::string_view object, const Take &take)
{
    const char *p = object.data();
    const char *const end = p + object.size();
    const auto skipSpace = [&] {
        while (p != end && (*p == ' ' || (*p >= '\t' && *p <= '\r')))
            ++p;
    };
    const auto endOfText = [end](const char *at) { // returns the position after the closing quote
        for (++at; at != end && *at != '"'; ++at) {
            if (*at == '\\' && ++at == end)
                return end;
        }
        return at == end ? end : at + 1;
    };
    skipSpace();
    if (p == end || *p != '{')
        return;
    ++p;
    for (;;) {
        skipSpace();
        if (p == end || *p != '"')
            return;
        const char *const key = p + 1;
        p = endOfText(p);
        if (p == end)
            return;
        const std::string_view name(key, static_cast<size_t>(p - 1 - key));
        skipSpace();
        if (p == end || *p != ':')
            return;
        ++p;
        skipSpace();
        if (p == end)
            return;
        const std::string_view value(p, static_cast<size_t>(end - p));
        take(name, value);
        if (*p == '"') {
            p = endOfText(p);
        } else if (*p == '{' || *p == '[') {
            const size_t length = extentOf(value).end;
            if (length == std::string_view::npos)
                return;
            p += length;
        } else {
            while (p != end && *p != ',' && *p != '}')
                ++p;
        }
        skipSpace();
        if (p == end || *p != ',')
            return;
        ++p;
    }
}

//! Compares a key with a lower-case word; case-insensitive.
[[nodiscard]] bool keyIs(std::string_view key, std::string_view lower);

} // namespace Trustgauge::Json
