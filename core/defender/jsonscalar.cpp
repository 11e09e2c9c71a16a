#include "core/defender/jsonscalar.h"

#include "core/base/text.h"

#include <charconv>

namespace Trustgauge::Json {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;
namespace ondemand = simdjson::ondemand;

constexpr size_t maxDepth = 128;

//! The bytes of a JSON string between its quotes; `begin` is after the opening quote. Stage 1 of the parser guarantees
//! a closing quote.
std::string_view rawString(const char *begin, bool &escaped)
{
    const char *p = begin + plainLength(begin);
    escaped = false;
    while (*p != '"') {
        if (*p == '\\') {
            escaped = true;
            ++p;
            if (*p == '\0')
                break;
        }
        ++p;
    }
    return {begin, static_cast<size_t>(p - begin)};
}

std::optional<uint32_t> hexFour(std::string_view text, size_t at)
{
    uint32_t value = 0;
    if (at + 4 > text.size())
        return std::nullopt;
    const auto r = std::from_chars(text.data() + at, text.data() + at + 4, value, 16);
    return r.ec == std::errc{} && r.ptr == text.data() + at + 4 ? std::optional(value) : std::nullopt;
}

//! Decodes escapes; nullopt for an invalid one.
std::optional<std::string> unescaped(std::string_view raw, uint64_t &replaced)
{
    std::string out;
    out.reserve(raw.size());
    for (size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\') {
            out += raw[i];
            continue;
        }
        if (++i >= raw.size())
            return std::nullopt;
        switch (raw[i]) {
        case '"':
        case '\\':
        case '/':
            out += raw[i];
            break;
        case 'b':
            out += '\b';
            break;
        case 'f':
            out += '\f';
            break;
        case 'n':
            out += '\n';
            break;
        case 'r':
            out += '\r';
            break;
        case 't':
            out += '\t';
            break;
        case 'u': {
            const auto first = hexFour(raw, i + 1);
            if (!first)
                return std::nullopt;
            i += 4;
            uint32_t point = *first;
            if (point >= 0xD800 && point <= 0xDBFF && i + 2 < raw.size() && raw[i + 1] == '\\' && raw[i + 2] == 'u') {
                const auto second = hexFour(raw, i + 3);
                if (second && *second >= 0xDC00 && *second <= 0xDFFF) {
                    point = 0x10000 + ((point - 0xD800) << 10) + (*second - 0xDC00);
                    i += 6;
                }
            }
            // A text on a database server cannot hold a zero, so it has none in any store.
            const bool isUnusable = point == 0 || (point >= 0xD800 && point <= 0xDFFF);
            replaced += isUnusable ? 1 : 0;
            appendUtf8(out, isUnusable ? 0xFFFD : point);
            break;
        }
        default:
            return std::nullopt;
        }
    }
    return out;
}

//! The JSON text of a list or object; advances past it.
error_code rawJson(ondemand::value &value, ondemand::json_type type, std::string_view &out)
{
    if (type == ondemand::json_type::array) {
        ondemand::array array;
        if (const error_code e = value.get_array().get(array))
            return e;
        return array.raw_json().get(out);
    }
    ondemand::object object;
    if (const error_code e = value.get_object().get(object))
        return e;
    return object.raw_json().get(out);
}

} // namespace

error_code readEscapedText(const char *begin, Arena &arena, uint64_t &replaced, std::string_view &out)
{
    bool escaped = false;
    out = rawString(begin, escaped);
    if (!escaped)
        return SUCCESS;
    auto text = unescaped(out, replaced);
    if (!text)
        return simdjson::STRING_ERROR;
    arena.push_back(std::move(*text));
    out = arena.back();
    return SUCCESS;
}

Extent extentOf(std::string_view json)
{
    Extent out;
    size_t depth = 0;
    bool inString = false;
    for (size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            out.depth = std::max(out.depth, ++depth);
        } else if ((c == '}' || c == ']') && --depth == 0) {
            out.end = i + 1;
            break;
        }
    }
    return out;
}

bool tooDeep(std::string_view json)
{
    return json.size() >= 2 * maxDepth && extentOf(json).depth > maxDepth;
}

bool keyIs(std::string_view key, std::string_view lower)
{
    return equalsLower(key, lower);
}

error_code skipValue(ondemand::value &value)
{
    ondemand::json_type type{};
    if (const error_code e = value.type().get(type))
        return e;
    if (type != ondemand::json_type::object && type != ondemand::json_type::array)
        return SUCCESS; // the iterator skips scalars by itself
    std::string_view raw;
    if (const error_code e = rawJson(value, type, raw))
        return e;
    return tooDeep(raw) ? simdjson::DEPTH_ERROR : SUCCESS;
}

error_code readAnyScalar(ondemand::value &value, Arena &arena, uint64_t &replaced, Scalar &out)
{
    ondemand::json_type type{};
    if (const error_code e = value.type().get(type))
        return e;
    switch (type) {
    case ondemand::json_type::string: {
        ondemand::raw_json_string raw;
        if (const error_code e = value.get_raw_json_string().get(raw))
            return e;
        out.kind = Scalar::Text;
        return readText(raw.raw(), arena, replaced, out.text);
    }
    case ondemand::json_type::null: {
        bool isNull = false;
        if (const error_code e = value.is_null().get(isNull))
            return e;
        out = {};
        return isNull ? SUCCESS : simdjson::N_ATOM_ERROR;
    }
    case ondemand::json_type::number:
    case ondemand::json_type::boolean:
        out.kind = type == ondemand::json_type::number ? Scalar::Number : Scalar::Bool;
        out.text = trimmed(value.raw_json_token());
        if (type == ondemand::json_type::boolean) {
            bool word = false;
            return value.get_bool().get(word);
        }
        return SUCCESS;
    default: {
        out.kind = Scalar::Complex;
        if (const error_code e = rawJson(value, type, out.text))
            return e;
        out.text = trimmed(out.text);
        return tooDeep(out.text) ? simdjson::DEPTH_ERROR : SUCCESS;
    }
    }
}

error_code readKey(ondemand::field &field, Arena &arena, std::string_view &out)
{
    uint64_t ignored = 0;
    return readText(field.key().raw(), arena, ignored, out);
}

} // namespace Trustgauge::Json
