#include "core/base/jsontext.h"

#include "core/base/text.h"

#include <array>
#include <cstdio>

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

void appendJsonString(std::string &out, std::string_view utf8)
{
    // Most texts need no escape. The loop has no early exit, so that the compiler can vectorise it.
    bool plain = true;
    for (const char c : utf8)
        plain = plain & (static_cast<unsigned char>(c) >= 0x20) & (c != '"') & (c != '\\');
    out += '"';
    if (plain) {
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
