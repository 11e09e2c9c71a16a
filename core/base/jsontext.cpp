#include "core/base/jsontext.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>

#include <simdjson.h>

namespace Trustgauge {

bool JsonText::isBlank() const
{
    return trimmed(view()).empty();
}

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isWide(std::string_view in)
{
    const auto startsWith = [&](std::string_view mark) { return in.substr(0, mark.size()) == mark; };
    using namespace std::string_view_literals;
    return startsWith("\xFF\xFE"sv) || startsWith("\xFE\xFF"sv)
           || (in.size() >= 2 && (in[0] == '\0') != (in[1] == '\0')
               && (in[0] == '{' || in[1] == '{' || in[0] == '[' || in[1] == '['));
}

} // namespace

qsizetype jsonPadding()
{
    return static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
}

Result<JsonText> toJsonText(std::string_view in, const Message &subject)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(in.size()) + jsonPadding());
    bytes.append(in.data(), static_cast<qsizetype>(in.size()));
    return asJsonText(std::move(bytes), subject);
}

Result<JsonText> asJsonText(QByteArray &&in, const Message &subject)
{
    JsonText out;
    out.bytes = std::move(in);
    out.size = static_cast<size_t>(out.bytes.size());
    if (isWide(out.view()))
        return failure(ErrorCode::BadInput, subject, sentence("Base", "is UTF-16; save it as UTF-8 and try again"));
    if (out.view().starts_with(byteOrderMark))
        out.bytes.remove(0, static_cast<qsizetype>(byteOrderMark.size()));
    out.size = static_cast<size_t>(out.bytes.size());
    if (!simdjson::validate_utf8(out.bytes.constData(), out.size)) {
        out.bytes = QByteArray::fromStdString(repairedUtf8(out.view(), out.replaced));
        out.size = static_cast<size_t>(out.bytes.size());
    }
    out.bytes.append(jsonPadding(), '\0');
    return out;
}

namespace {

//! Whether eight characters need no escape.
bool isPlain(uint64_t characters)
{
    constexpr uint64_t each = 0x0101010101010101;
    // The highest bit of the lowest byte that is smaller than a bound; bytes from 0x80 on have it taken away.
    const auto below = [](uint64_t bytes, uint64_t bound) { return (bytes - bound * each) & ~bytes & 0x80 * each; };
    return (below(characters, 0x20) | below(characters ^ '"' * each, 1) | below(characters ^ '\\' * each, 1)) == 0;
}

bool isPlain(std::string_view utf8)
{
    uint64_t eight = 0;
    size_t at = 0;
    for (; utf8.size() - at >= sizeof eight; at += sizeof eight) {
        std::memcpy(&eight, utf8.data() + at, sizeof eight);
        if (!isPlain(eight))
            return false;
    }
    std::array<char, sizeof eight> rest{' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '};
    std::copy(utf8.begin() + static_cast<std::ptrdiff_t>(at), utf8.end(), rest.begin());
    std::memcpy(&eight, rest.data(), sizeof eight);
    return isPlain(eight);
}

} // namespace

void appendJsonString(std::string &out, std::string_view utf8)
{
    out += '"';
    if (isPlain(utf8)) { // as most texts are
        out += utf8;
        out += '"';
        return;
    }
    for (const char c : utf8) {
        switch (c) {
        case '"':
        case '\\':
            out += '\\';
            out += c;
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                std::array<char, 8> escape{};
                std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
                out += escape.data();
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

} // namespace Trustgauge
